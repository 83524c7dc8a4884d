/** Cuts the blocks of a page into pieces that are packed and unpacked within a few milliseconds each. */
import type { Block } from './model.ts';

/** Characters of one message, about; a page is kept waiting some 2 ms for it. */
const PIECE_CHARS = 200_000;
/** What a block or a link takes beside its text: names, numbers, brackets. */
const FRAME_CHARS = 100;

/** The blocks from the one at `from` on, as many as one message takes; at least one, where there is one. */
export function pieceOf(blocks: readonly Block[], from: number): Block[] {
  let chars = 0;
  let end = from;
  while (end < blocks.length && chars < PIECE_CHARS) chars += weightOf(blocks[end++]!);
  return blocks.slice(from, end);
}

/** Characters of a block in a message, about. Headings and lead-ins are sent again with each block. */
function weightOf({ text, section, leadIns, links, cells = [] }: Block): number {
  let chars = FRAME_CHARS + text.length;
  for (const label of section) chars += label.length;
  for (const leadIn of leadIns) chars += leadIn.length;
  for (const { href } of links) chars += FRAME_CHARS + href.length;
  for (const { header } of cells) chars += FRAME_CHARS + (header?.length ?? 0);
  return chars;
}
