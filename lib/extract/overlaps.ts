/** Lists of mentions, each in order of their starts: put together, and looked through for what lies over others. */
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';

/** Tokens from `from` up to, not including, `to`. */
export type TokenSpan = Pick<Mention, 'from' | 'to'>;

/** Two lists of mentions, each in order, as one; of equals, those of the first come first. */
export function merged(some: readonly Mention[], more: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (let i = 0; i < some.length; i++) {
    const one = some[i] as Mention;
    while (next < more.length && (more[next] as Mention).from < one.from) all.push(more[next++] as Mention);
    all.push(one);
  }
  while (next < more.length) all.push(more[next++] as Mention);
  return all;
}

/**
 * The mentions of one topic, in order, none over another, of which others are asked, in order too, whether they share
 * a token with any. Picked out while one looks, as most are never asked of.
 */
export class Taken {
  readonly #mentions: readonly Mention[];
  readonly #topic: Topic;
  #next = 0;

  constructor(mentions: readonly Mention[], topic: Topic) {
    this.#mentions = mentions;
    this.#topic = topic;
  }

  has({ from, to }: TokenSpan): boolean {
    const mentions = this.#mentions;
    for (; this.#next < mentions.length; this.#next++) {
      const mention = mentions[this.#next] as Mention;
      if (mention.topic === this.#topic && mention.to > from) return mention.from < to;
    }
    return false;
  }
}
