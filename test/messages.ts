/** The English messages. */

import english from '../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../lib/card/phrase.ts';
import { joined } from '../scripts/build/joined-messages.ts';
import { translateFrom } from '../scripts/summarize/messages.ts';

export const t: Translate = translateFrom(english);

/** Those that the browser holds. */
export const inBrowser: Translate = translateFrom(joined(english, true));
