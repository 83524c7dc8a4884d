/** Cues of choices and access rights alone: the words around a mention, the ways to act, what the block offers. */
import type { Cues } from './cues.ts';
import type { Mention } from './match.ts';
import { stem } from './tokens.ts';
import type { BlockView, SentenceView } from './views.ts';

/** Tokens before and after a mention whose start counts as near. */
const AROUND = 5;
/** More mentions of one value add nothing. */
const MAX_MENTIONS = 3;
/** What the whole block offers says less than the sentence's own words. */
const FAINT = 0.5;

/** A mail address, a web address and a phone number, each by a part that nothing else has. */
const MAIL = /\w@\w/;
const WEB = /https?:|www\./i;
const PHONE = /\d{3}[-.) ]{1,2}\d{4}/;

/**
 * "You may unsubscribe": a refusal that names no means proposes the commonest, a link or form. Adds it to the
 * mentions by value, and says whether it did.
 */
export function proposeLink(byValue: Map<string, Mention[]>): boolean {
  const refusals = byValue.get('refuse');
  if (!refusals || byValue.has('optout-link')) return false;
  byValue.set('optout-link', refusals);
  return true;
}

/** Adds the cues of one value that a sentence offers; each also weighs for that value alone. */
export function addOfferCues(
  cues: Cues,
  sentence: SentenceView,
  previous: SentenceView | null,
  value: string,
  mentions: readonly Mention[],
): void {
  const add = (cue: string, by = 1) => {
    cues.set(cue, by);
    cues.set(`${value}: ${cue}`, by);
  };
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    for (const word of wordsAround(sentence, mention)) add(`near ${word}`);
  }
  for (const way of waysIn(sentence)) add(way);
  for (const offer of offersOf(sentence.block)) add(`block ${offer}`, FAINT);
  for (const { topic, id } of previous?.mentions ?? []) {
    if (topic === 'choice' || topic === 'access') add(`beside ${topic} ${id}`);
  }
}

function* wordsAround({ block, from, to }: SentenceView, mention: Mention): Iterable<string> {
  const { starts, ends } = block.tokens;
  const end = Math.min(to, mention.to + AROUND);
  for (let i = Math.max(from, mention.from - AROUND); i < end; i++) {
    const word = block.text.slice(starts[i], ends[i]).toLowerCase().replaceAll('’', "'");
    if (/^[a-z']{1,20}$/.test(word)) yield stem(word);
  }
}

/** How a sentence lets one act: by a link, a mail, a call. */
function waysIn({ block, start, end }: SentenceView): string[] {
  const text = block.text.slice(start, end);
  const ways: string[] = [];
  if (block.block.links.some((link) => link.start < end && link.end > start)) ways.push('link inside');
  if (MAIL.test(text)) ways.push('mail inside');
  if (WEB.test(text)) ways.push('web address inside');
  if (PHONE.test(text)) ways.push('phone inside');
  return ways;
}

/** Per block, once: a long block has many sentences that ask. */
const known = new WeakMap<BlockView, ReadonlySet<string>>();

function offersOf(block: BlockView): ReadonlySet<string> {
  const found = known.get(block);
  if (found) return found;
  const own = block.mentions.filter(({ topic }) => topic === 'choice' || topic === 'access');
  const offers = new Set(own.map(({ topic, id }) => `${topic} ${id}`));
  known.set(block, offers);
  return offers;
}
