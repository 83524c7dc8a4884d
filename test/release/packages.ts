/** Makes the project's packages as `npm run zip` does, elsewhere, and looks into them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import JSZip from 'jszip';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACK = fileURLToPath(new URL('pack.mjs', import.meta.url));

export type Target = 'chrome' | 'firefox';

/** Paths of the zips; only Firefox's store takes the sources. */
export interface Packages {
  extension: string;
  sources: string | null;
}

/** Packs the project in `root` into the empty folder `output`. Rejects, with what was said, when that fails. */
export async function pack(root: string, target: Target, output: string): Promise<Packages> {
  await run(root, process.execPath, PACK, root, target, output);
  return packagesIn(output, target);
}

/** Does in the unpacked sources what docs/store/review.md tells a reviewer to do. Rejects when that fails. */
export async function rebuild(sources: string, target: Target): Promise<Packages> {
  await run(sources, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  await run(sources, 'npx', 'wxt', 'zip', '-b', target);
  return packagesIn(join(sources, '.output'), target);
}

function packagesIn(folder: string, target: Target): Packages {
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const path = (ending: string) =>
    zips.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))[0];
  return { extension: path(`-${target}.zip`)!, sources: path('-sources.zip') ?? null };
}

async function run(folder: string, program: string, ...args: string[]): Promise<void> {
  // A test runner says in NODE_ENV that this is a test, and the build would put in Svelte's own tests.
  const { NODE_ENV: _, ...env } = process.env;
  await promisify(execFile)(program, args, { cwd: folder, env, maxBuffer: Number.POSITIVE_INFINITY });
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The names of the files inside, in order. */
export async function namesIn(zip: string): Promise<string[]> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  return Object.keys(files).filter((name) => !files[name]!.dir);
}

/** Writes what is inside to a folder. */
export async function unpack(zip: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  for (const [name, file] of Object.entries(files)) {
    if (file.dir) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), await file.async('nodebuffer'));
  }
}
