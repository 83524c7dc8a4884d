/** Evidence → the range of the page that reads exactly as its quote. */
import type { Evidence } from '../model.ts';
import { isConnected, rootOf } from './dom.ts';
import { cutRuns, type TextRun } from './fold.ts';
import { genuine } from './genuine.ts';
import { findQuote, type QuotePlace, withoutSpaces } from './quote.ts';
import { rangeText } from './range-text.ts';
import type { PageReading } from './reading.ts';

/**
 * The range that reads as the quote, white space aside; null when the page does not hold it any more as it
 * was read: then read the page again and ask again. Of a quote that goes on into another shadow tree, the
 * range covers the part in the tree where it begins, since ranges cannot cross.
 */
export function anchor(evidence: Evidence, reading: PageReading): Range | null {
  const place = findQuote(evidence, reading.page.blocks);
  if (!place) return null;
  const pieces = piecesOf(place, reading);
  const first = pieces[0];
  if (!first || !isConnected(first.node)) return null;
  const root = rootOf(first.node);
  return rangeOver(pieces.filter(({ node }) => rootOf(node) === root));
}

/** A run with the text that it had when the page was read. */
type Piece = TextRun & { text: string };

function piecesOf(place: QuotePlace, { page, sources }: PageReading): Piece[] {
  const pieces: Piece[] = [];
  for (let block = place.block; block <= place.endBlock; block++) {
    const { text } = page.blocks[block]!;
    const start = block === place.block ? place.start : 0;
    const end = block === place.endBlock ? place.end : text.length;
    for (const run of cutRuns(sources[block]!.runs, start, end)) {
      const from = start + run.textStart;
      pieces.push({ ...run, text: text.slice(from, from + run.length) });
    }
  }
  return pieces;
}

/** From the first piece to the last, when the page still reads so. */
function rangeOver(pieces: Piece[]): Range | null {
  const first = pieces[0]!;
  const last = pieces[pieces.length - 1]!;
  const end = last.nodeStart + last.length;
  if (first.nodeStart > first.node.length || end > last.node.length) return null;
  const range = genuine(document).createRange();
  range.setStart(first.node, first.nodeStart);
  range.setEnd(last.node, end);
  const expected = withoutSpaces(pieces.map(({ text }) => text).join(''));
  return withoutSpaces(rangeText(range)) === expected ? range : null;
}
