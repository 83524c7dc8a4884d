/** Messages of `_locales` outside a browser: the same $1, $2 … and the same strictness about names. */
import { fillMessage, type Translate } from '../../lib/card/phrase.ts';

/** What a `messages.json` holds. */
export type Messages = Record<string, { message: string }>;

/** A lookup over one language. Throws on a name that the messages do not have. */
export function translateFrom(messages: Messages): Translate {
  return (key, substitutions) => {
    const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (!entry) throw new Error(`_locales has no message "${key}".`);
    return fillMessage(entry.message, substitutions);
  };
}
