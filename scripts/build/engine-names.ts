/**
 * The names of properties that only the engine knows, so that a build may shorten them: what its types and classes
 * declare, and what stands nowhere else, neither as a word of another file nor between quotation marks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever is bundled, or writes code that is. */
const SOURCES = ['lib', 'entrypoints', 'scripts/build'];
const ENGINE = /^lib\/extract\/[\w-]+\.ts$/;
const CODE = /\.(?:ts|svelte|json)$/;
/** "  arcs: number[];", "  readonly ids?: Int32Array;", "  wordOf(word: number) {" */
const DECLARED = /^ {2}(?:readonly )?([a-z]\w{3,})(?:\??: |\()/gm;
const LINE_COMMENTS = /^ *\/\/.*$/gm;
/** Names in types and of files: a script has none of them. */
const ERASED = /\b(?:Pick|Omit)<[^<>]*>|\bfrom '[^']*'/g;
const QUOTED = /'[^'\n]*'|"[^"\n]*"|`[^`\n]*`/g;

/** In alphabetical order. `root` is the folder of the project. */
export function engineNames(root: string): string[] {
  const declared = new Set<string>();
  const known = new Set<string>();
  for (const file of sourcesIn(root)) {
    const text = withoutComments(readFileSync(join(root, file), 'utf8')).replace(ERASED, '');
    const isEngine = ENGINE.test(file);
    const others = isEngine ? (text.match(QUOTED) ?? []).join(' ') : text;
    for (const [word] of others.matchAll(/\w+/g)) known.add(word);
    if (isEngine) for (const [, name] of text.matchAll(DECLARED)) declared.add(name as string);
  }
  return [...declared].filter((name) => !known.has(name)).sort();
}

function withoutComments(code: string): string {
  const [first = '', ...rest] = code.split('/*');
  return [first, ...rest.map((part) => part.slice(part.indexOf('*/') + 2))]
    .join('')
    .replace(LINE_COMMENTS, '');
}

function sourcesIn(root: string): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => CODE.test(file))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  );
}
