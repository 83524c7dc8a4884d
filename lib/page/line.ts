/** What the walk over a page yields: lines of text, and the frames (block elements) that they stand in. */
import type { Link } from '../model.ts';
import type { Drop, Kind } from './elements.ts';
import type { FoldedText } from './fold.ts';

/** A block element, its place among the others, and what it holds. */
export interface Frame {
  parent: Frame | null;
  kind: Kind;
  drop: Drop;
  /** Of the nearest heading element: 1 to 6; 0 outside headings. */
  level: number;
  /** Nearest enclosing frame of each kind, itself included. An item is an `li` or a `dd`. */
  list: Frame | null;
  item: Frame | null;
  details: Frame | null;
  table: Frame | null;
  row: Frame | null;
  cell: Frame | null;
  panel: Frame | null;
  /** Set where the text is a summary, a toggle, a term or a tab. */
  label: Kind | null;
  inContent: boolean;
  element: Element;
  /** Lines from `firstLine` up to, not including, `lastLine` are inside. */
  firstLine: number;
  lastLine: number;
  /** Characters inside: all, in links, and in lines long enough to be sentences. */
  chars: number;
  linked: number;
  prose: number;
  /** For a table: its rows, in order. For a row: its cells. */
  parts: Frame[];
  /** For a table: another table stands in it; headings stand in its cells. */
  isNested: boolean;
  hasHeadings: boolean;
}

/** What stands before a line: nothing but a limit, one `<br>`, several, or the border of a block element. */
export type Break = 'limit' | 'br' | 'wall' | 'block';

/** Text between two breaks. */
export interface Line {
  folded: FoldedText;
  /** Without the white space at its end. */
  text: string;
  links: Link[];
  frame: Frame;
  start: Break;
  /** Its place among all lines of the page. */
  index: number;
  /** Characters that are bold or large, underlined or slanted, part of a link, of a link within the page. */
  bold: number;
  slanted: number;
  linked: number;
  inPage: number;
  /** How many characters at its start are bold or slanted without interruption. */
  lead: number;
}

/** A shorter line is a title, a label or a menu entry rather than a sentence. */
const PROSE_CHARS = 60;
const PROSE_MAX_LINKED = 0.4;

export function isProse(line: Pick<Line, 'text' | 'linked'>): boolean {
  return line.text.length >= PROSE_CHARS && line.linked < PROSE_MAX_LINKED * line.text.length;
}
