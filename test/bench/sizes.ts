/** Sizes of what is shipped: packages and content scripts, as built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = new URL('../../.output', import.meta.url).pathname;
const CONTENT_SCRIPT = 'glance.js';

export interface Size {
  file: string;
  bytes: number;
}

/** Package by package; nothing when `npm run zip` was not run. */
export function packages(): Size[] {
  return filesIn(OUTPUT, '.zip');
}

/** The content script of each browser; nothing when the extension was not built. */
export function contentScripts(): Size[] {
  if (!existsSync(OUTPUT)) return [];
  const folders = readdirSync(OUTPUT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) =>
    filesIn(join(OUTPUT, name), CONTENT_SCRIPT).map(({ file, bytes }) => ({ file: join(name, file), bytes })),
  );
}

function filesIn(folder: string, ending: string): Size[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
}
