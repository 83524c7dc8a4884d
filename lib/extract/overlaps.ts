/** Lists of mentions, each in order of their starts: put together, and looked through for what lies over others. */
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

/** Spans in order, none over another, of which others are asked, in order too, whether they share a token with any. */
export class Taken {
  readonly #spans: readonly TokenSpan[];
  #next = 0;

  constructor(spans: readonly TokenSpan[]) {
    this.#spans = spans;
  }

  has({ from, to }: TokenSpan): boolean {
    const spans = this.#spans;
    while (this.#next < spans.length && (spans[this.#next] as TokenSpan).to <= from) this.#next++;
    return this.#next < spans.length && (spans[this.#next] as TokenSpan).from < to;
  }
}
