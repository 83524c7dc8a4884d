/** A text laid out for reading: per sentence its tokens, what they mention, and what stands above it. */
import type { Block } from '../model.ts';
import type { ReadBlock } from './emphasis.ts';
import type { Mention } from './match.ts';
import type { Span } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** Text with its tokens and what they mention. */
export interface Passage {
  text: string;
  tokens: Tokens;
  mentions: Mention[];
}

/** A sentence inside its block. Token indices (also those of `mentions`) are the block's. */
export interface SentenceView extends Span {
  block: BlockView;
  /** First token, and the one after the last. */
  from: number;
  to: number;
  mentions: Mention[];
}

/** A block with its tokens, laid out no further. */
export interface Sheet {
  index: number;
  block: ReadBlock;
  text: string;
  tokens: Tokens;
}

export interface BlockView extends Sheet, Passage {
  /** The headings above, outermost first. */
  headings: readonly Passage[];
  /** The texts that introduce its list, outermost first. */
  leadIns: readonly Passage[];
  /** For a table row, the headers of its cells; empty ones where they have none. */
  headers: readonly Passage[];
  /** Whether its policy is written under the laws of today. */
  isOfToday: boolean;
  /** The one below. */
  next: Block | null;
  sentences: SentenceView[];
}

/** A sentence as it stands in its block. */
export function textOf({ block, start, end }: Pick<SentenceView, 'block' | 'start' | 'end'>): string {
  return block.text.slice(start, end);
}

/** Where a part of a block stands in its text on the page, with its marks of emphasis, and that text. */
export function placeOf(
  { block: { source, places } }: Pick<BlockView, 'block'>,
  { start, end }: Span,
): Span & { quote: string } {
  const from = places && start ? (places[start - 1] as number) + 1 : start;
  const to = places?.[end] ?? end;
  return { start: from, end: to, quote: source.text.slice(from, to) };
}

/** The words of a mention as they stand in the text. */
export function wordsOf(passage: Passage, mention: Mention): string {
  const { starts, ends } = passage.tokens;
  return passage.text.slice(starts[mention.from], ends[mention.to - 1]);
}
