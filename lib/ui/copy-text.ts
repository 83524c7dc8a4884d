/** Puts text into the clipboard, which browsers may refuse; resolves to what to say of it. */
import type { Translator } from '../locale.ts';

export function copyText(text: string, words: Translator): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => words.text('copied'),
    () => words.text('copyFailed'),
  );
}
