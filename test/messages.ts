/** The English messages, as the browser would look them up. */

import english from '../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../lib/card/phrase.ts';
import { translateFrom } from '../scripts/summarize/messages.ts';

export const t: Translate = translateFrom(english);
