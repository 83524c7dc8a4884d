/** Evidence → the range of the page that reads exactly as its quote. */
import type { Evidence } from '../model.ts';
import {
  firstChild,
  isConnected,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
  rootOf,
} from './dom.ts';
import { meaningOf } from './elements.ts';
import { cutRuns, foldedText, type TextRun } from './fold.ts';
import { findQuote, type QuotePlace, withoutSpaces } from './quote.ts';
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
  const range = document.createRange();
  range.setStart(first.node, first.nodeStart);
  range.setEnd(last.node, end);
  const expected = withoutSpaces(pieces.map(({ text }) => text).join(''));
  return withoutSpaces(foldedText(readableText(range))) === expected ? range : null;
}

/** What the range holds, without what the reader skips: scripts, buttons, fields. */
function readableText({ startContainer, startOffset, endContainer, endOffset }: Range): string {
  if (startContainer === endContainer) return (startContainer as Text).data.slice(startOffset, endOffset);
  const parts = [(startContainer as Text).data.slice(startOffset)];
  for (let node = after(startContainer); node; node = firstChild(node) ?? after(node)) {
    while (node && isElement(node) && isSkipped(node)) node = after(node);
    if (!node) break;
    if (!isText(node)) continue;
    if (node === endContainer) return [...parts, node.data.slice(0, endOffset)].join('');
    parts.push(node.data);
  }
  return parts.join('');
}

/** The node that follows in the tree, past all that is inside this one. */
function after(node: Node): Node | null {
  for (let current: Node | null = node; current; current = parentNode(current)) {
    const next = nextSibling(current);
    if (next) return next;
  }
  return null;
}

function isSkipped(element: Element): boolean {
  return meaningOf(element, localName(element), false).kind === 'skip';
}
