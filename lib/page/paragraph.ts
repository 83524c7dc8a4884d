/** A paragraph of a page: one or more lines that read on, or the row of a table. */
import type { Cell, Link } from '../model.ts';
import { cutRuns, type TextRun } from './fold.ts';
import type { Frame, Line } from './line.ts';

export interface Paragraph {
  text: string;
  runs: TextRun[];
  links: Link[];
  frame: Frame;
  /** Place of its first line among all lines of the page. */
  index: number;
  /** Began with a bullet, which is not part of the text. */
  bulleted: boolean;
  /** All of it is bold; all of it is underlined or slanted. */
  bold: boolean;
  slanted: boolean;
  /** Characters in links. */
  linked: number;
  /** Characters at its start that are set apart by bold or slanted letters. */
  lead: number;
  /** For the row of a data table. */
  cells?: Cell[];
  /** The row names the columns. */
  isHeader?: boolean;
}

/** Letters may be left plain in a bold line: a colon, a link's arrow. */
const STYLED_SHARE = 0.9;

function paragraphOf(line: Line): Paragraph {
  const { text } = line;
  return {
    text,
    runs: cutRuns(line.folded.runs, 0, text.length),
    links: [...line.links],
    frame: line.frame,
    index: line.index,
    bulleted: false,
    bold: line.bold >= STYLED_SHARE * text.length,
    slanted: line.slanted >= STYLED_SHARE * text.length,
    linked: line.linked,
    lead: line.lead,
  };
}

/** Several lines as one paragraph, a space between them. */
export function joined(lines: readonly Line[]): Paragraph {
  const first = paragraphOf(lines[0]!);
  const texts = [first.text];
  let length = first.text.length;
  for (const line of lines.slice(1)) {
    const next = paragraphOf(line);
    const shift = length + 1;
    for (const run of next.runs) first.runs.push({ ...run, textStart: run.textStart + shift });
    first.links.push(...moved(next.links, shift));
    first.bold &&= next.bold;
    first.slanted &&= next.slanted;
    first.linked += next.linked;
    texts.push(next.text);
    length = shift + next.text.length;
  }
  first.text = texts.join(' ');
  return first;
}

/** Part of a paragraph, without white space at its ends. */
export function cut(paragraph: Paragraph, start: number, end: number): Paragraph {
  const { text } = paragraph;
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const links = paragraph.links.filter((link) => link.start < to && link.end > from);
  return {
    ...paragraph,
    text: text.slice(from, to),
    runs: cutRuns(paragraph.runs, from, to),
    links: links.map(({ start, end, href }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      href,
    })),
    linked: Math.min(paragraph.linked, to - from),
    lead: Math.max(0, Math.min(paragraph.lead, to) - from),
  };
}

export function moved(links: readonly Link[], shift: number): Link[] {
  return links.map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href }));
}
