/** What the command line names → the files and addresses to read, one after the other. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Of a folder, only these are read; a file named on the command line may be called anything. */
const READABLE_NAMES = /\.(?:html?|xhtml|md|markdown|txt|text)$/i;

/** A file's path or an http(s) address; `problem` when it is already clear that nothing can be read. */
export interface Source {
  name: string;
  problem: string | null;
}

/** Walks folders in the order of names. One folder's names are in memory at a time, never the whole tree. */
export async function* listSources(names: string[]): AsyncGenerator<Source> {
  for (const name of names) {
    if (isAddress(name) || !(await isFolder(name))) {
      yield { name, problem: null };
      continue;
    }
    let found = false;
    for await (const source of filesOf(name)) {
      found = true;
      yield source;
    }
    if (!found) yield { name, problem: 'the folder has no HTML, Markdown or text files.' };
  }
}

export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    // A path that cannot be looked at is reported when it is read.
    () => false,
  );
}

async function* filesOf(folder: string): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    yield { name: folder, problem: `the folder cannot be read (${entries.code}).` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesOf(path);
    else if (READABLE_NAMES.test(entry.name)) yield { name: path, problem: null };
  }
}
