/** The words on one line of the card. The label carries a denial; conditions and details follow it. */

import { titleOf } from '../card/outline.ts';
import { joinTexts, labelKey, type Translate } from '../card/phrase.ts';
import type { CardLine } from '../model.ts';

/** More than this of the words used and the line is no line any more; the rest is a click away. */
const MAX_ITEMS = 6;

/** What the line says. A denial never reads like a yes. */
export function lineTitle(line: CardLine, t: Translate): string {
  return line.stance === 'no' ? titleOf(line, t) : t(labelKey(line.practice, line.value));
}

/** What limits it ("only with your consent"), or null. */
export function lineLimit(line: CardLine, t: Translate): string | null {
  if (line.stance === 'conditional') return t(`condition_${line.condition ?? 'other'}`);
  if (line.stance === 'yes' && line.identifiability === 'aggregated') return t('condition_aggregate');
  return null;
}

/** A detail of a line; English where the words are the policy's own. */
export interface Detail {
  text: string;
  lang?: 'en';
}

/** The words used for the data or the recipients, what for, and what a choice stops. */
export function lineDetails(line: CardLine, t: Translate): Detail[] {
  const details: Detail[] = [];
  const named = line.practice === 'share' ? line.recipients : line.items;
  if (named.length > 0) details.push({ text: someOf(named, t), lang: 'en' });
  if (line.purposes.length > 0) {
    const purposes = line.purposes.map((purpose) => t(`purpose_${purpose}`));
    details.push({ text: t('detailPurposes', [joinTexts(purposes, 'and', t)]) });
  }
  if (line.scope) details.push({ text: t('detailScope', [line.scope]), lang: 'en' });
  return details;
}

function someOf(words: string[], t: Translate): string {
  const some = words.slice(0, MAX_ITEMS).join(', ');
  const more = words.length - MAX_ITEMS;
  return more > 0 ? `${some} ${t('detailMore', [String(more)])}` : some;
}
