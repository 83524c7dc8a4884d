/** Which files of a corpus folder are read: all, some by name, or one fold of several. */
import { existsSync, readdirSync } from 'node:fs';

/** A part of the corpus, for calibrating on one and reporting on another. */
export interface Part {
  /** Names (or pieces of them) of the files to read; empty for all. */
  names: readonly string[];
  /** Every `of`th file, beginning with the `index`th (from 0); or, with `outside`, all but these. */
  fold: { index: number; of: number; outside: boolean } | null;
}

/** Names of the files of a folder that end in `ending`, sorted; none when the folder is absent. */
export function filesOf(folder: string, ending: string, part?: Part): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return partOf(files.sort(), part);
}

/** The names that belong to the part. Folds are counted over the whole list, names are looked for after. */
export function partOf(names: readonly string[], part?: Part): string[] {
  if (!part) return [...names];
  const { fold } = part;
  const inFold = fold ? names.filter((_, index) => (index % fold.of === fold.index) !== fold.outside) : names;
  return inFold.filter((name) => part.names.length === 0 || part.names.some((piece) => name.includes(piece)));
}
