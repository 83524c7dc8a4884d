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

/** Marks the tokens of spans: 1 for each of so many that one of them has. */
export function tokensOf(spans: readonly TokenSpan[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { from, to } of spans) taken.fill(1, from, to);
  return taken;
}

/** Whether a span has any of the marked tokens. */
export function isAnyTaken(taken: Uint8Array, { from, to }: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}
