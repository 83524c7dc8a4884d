/** The project's own source files, and what they import. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Paths of all files in the repository, from its root. */
export function trackedFiles(): string[] {
  // Also files that are new: they are held to the same rules before they are committed.
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path !== '' && ts.sys.fileExists(ROOT + path));
}

export function absolute(path: string): string {
  return ROOT + path;
}

export function textOf(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** What a file imports, types included: paths from the root, or names of packages. */
export function importsOf(path: string): string[] {
  const text = path.endsWith('.svelte') ? scriptOf(textOf(path)) : textOf(path);
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** What a file imports, and what that imports, and so on. */
export function reachOf(path: string): Set<string> {
  const seen = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const imported of /\.(ts|svelte)$/.test(next) ? importsOf(next) : []) {
      if (!seen.has(imported)) open.push(imported);
      seen.add(imported);
    }
  return seen;
}

function scriptOf(svelte: string): string {
  return svelte.match(/<script[^>]*>([\s\S]*?)<\/script>/)?.[1] ?? '';
}
