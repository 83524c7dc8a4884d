/** Cues of choices and access rights alone: the words around a mention, the ways to act. */
import type { Situation } from './candidates.ts';
import { addTwice, type CueSink, family } from './cues.ts';
import type { Mention } from './match.ts';
import { nameOf } from './meanings.ts';
import type { SentenceView } from './views.ts';

/** Tokens before and after a mention whose start counts as near. */
const AROUND = 5;
/** More mentions of one value add nothing. */
export const MAX_MENTIONS = 3;

/** Ways to act, the addresses each by a part that nothing else has. */
const LINK = 0;
const WAYS: readonly { name: string; sign: RegExp | null }[] = [
  { name: 'link inside', sign: null },
  { name: 'mail inside', sign: /\w@\w/ },
  { name: 'web address inside', sign: /https?:|www\./i },
  { name: 'phone inside', sign: /\d{3}[-.) ]{1,2}\d{4}/ },
];

/** Whether a mention is of something offered: a choice, or access. */
export function isOffer({ topic }: Mention): boolean {
  return topic === 'choice' || topic === 'access';
}

/** The names of these cues; each also weighs for its value alone. */
const WAY = family((way) => WAYS[way]?.name ?? '');
const BESIDE = family((offer) => `beside ${nameOf(offer)}`);

/** Hands out the cues of one value that a sentence offers. */
export function addOfferCues(
  cues: CueSink,
  { sentence, previous }: Pick<Situation, 'sentence' | 'previous'>,
  value: number,
  mentions: readonly Mention[],
): void {
  const { block, from, to } = sentence;
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    const end = Math.min(to, mention.to + AROUND);
    for (let i = Math.max(from, mention.from - AROUND); i < end; i++) cues.addWord(block, i, value);
  }
  for (const way of waysIn(sentence)) addTwice(cues, WAY, way, value);
  for (const mention of previous?.mentions ?? [])
    if (isOffer(mention)) addTwice(cues, BESIDE, mention.meaning, value);
}

/** How a sentence lets one act: by a link, a mail, a call. Indices of WAYS. */
function waysIn({ block, start, end }: SentenceView): number[] {
  const { links } = block.block;
  const ways = links.some((link) => link.start < end && link.end > start) ? [LINK] : [];
  const text = block.text.slice(start, end);
  WAYS.forEach(({ sign }, way) => {
    if (sign?.test(text)) ways.push(way);
  });
  return ways;
}
