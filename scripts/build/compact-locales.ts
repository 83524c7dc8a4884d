/** Puts the messages into the extension without the white space that they are laid out with. */
import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';

const MESSAGES = /(^|\/)_locales\/\w+\/messages\.json$/;

/** Changes the list of files that go into the extension as they are. */
export function compactLocales(files: ResolvedPublicFile[]): void {
  for (const [index, file] of files.entries()) {
    if (!('absoluteSrc' in file) || !MESSAGES.test(file.relativeDest)) continue;
    const messages: unknown = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
    files[index] = { relativeDest: file.relativeDest, contents: JSON.stringify(messages) };
  }
}
