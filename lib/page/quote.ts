/** Finds a quote in what was read of a page: where it was said to be, else wherever it stands now. */
import type { Block, Evidence } from '../model.ts';

/** From `start` in the block with index `block` to `end` in the block `endBlock`, which is mostly the same. */
export interface QuotePlace {
  block: number;
  start: number;
  endBlock: number;
  end: number;
}

/** Where the quote stands in the blocks, from the cheapest guess to the costliest search; null when nowhere. */
export function findQuote(evidence: Evidence, blocks: readonly Block[]): QuotePlace | null {
  if (evidence.quote === '') return null;
  return atItsPlace(evidence, blocks) ?? inAnotherBlock(evidence, blocks) ?? acrossBlocks(evidence, blocks);
}

function atItsPlace({ block, start, end, quote }: Evidence, blocks: readonly Block[]): QuotePlace | null {
  return blocks[block]?.text.slice(start, end) === quote ? { block, start, endBlock: block, end } : null;
}

/** The page may have been drawn anew: same words under the same heading first, then whatever is nearest. */
function inAnotherBlock(evidence: Evidence, blocks: readonly Block[]): QuotePlace | null {
  let best: QuotePlace | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const [block, { text, section }] of blocks.entries()) {
    const start = text.indexOf(evidence.quote);
    if (start < 0) continue;
    const isElsewhere = section[section.length - 1] !== evidence.section[evidence.section.length - 1];
    const score = Math.abs(block - evidence.block) + (isElsewhere ? blocks.length : 0);
    if (score >= bestScore) continue;
    bestScore = score;
    best = { block, start, endBlock: block, end: start + evidence.quote.length };
  }
  return best;
}

/** The same words may now be parted otherwise. White space does not count, since it may be what parts them. */
function acrossBlocks({ quote }: Evidence, blocks: readonly Block[]): QuotePlace | null {
  const { solid, joined } = solidOf(blocks);
  const wanted = withoutSpaces(quote);
  const found = joined.indexOf(wanted);
  if (found < 0 || wanted === '') return null;
  const from = placeOf(found, solid, blocks);
  const to = placeOf(found + wanted.length - 1, solid, blocks);
  return { block: from.block, start: from.offset, endBlock: to.block, end: to.offset + 1 };
}

interface Solid {
  solid: string[];
  joined: string;
}

/** Of a page that has become another one, hundreds of quotes are looked for. */
const solids = new WeakMap<readonly Block[], Solid>();

function solidOf(blocks: readonly Block[]): Solid {
  let found = solids.get(blocks);
  if (!found) {
    const solid = blocks.map(({ text }) => withoutSpaces(text));
    found = { solid, joined: solid.join('') };
    solids.set(blocks, found);
  }
  return found;
}

export function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

/** Block and offset of the character that has the index `at` when all spaces are left out. */
function placeOf(at: number, solid: readonly string[], blocks: readonly Block[]) {
  let left = at;
  let block = 0;
  while (left >= solid[block]!.length) left -= solid[block++]!.length;
  const { text } = blocks[block]!;
  let offset = 0;
  while (left > 0 || text[offset] === ' ') if (text[offset++] !== ' ') left--;
  return { block, offset };
}
