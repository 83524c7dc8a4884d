/** The words that the browsers under test show: those of `_locales/en`. */
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey } from '../../lib/locale.ts';
import { translateFrom } from '../../scripts/summarize/messages.ts';

export const translate = translateFrom(messages);

export function say(key: MessageKey, ...substitutions: string[]): string {
  return translate(key, substitutions);
}
