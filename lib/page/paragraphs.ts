/** Lines → paragraphs: undoes line breaks inside sentences, keeps those between titles, items and paragraphs. */
import type { Frame, Line } from './line.ts';
import { cut, joined, type Paragraph } from './paragraph.ts';
import { dataRow, rowParagraph } from './tables.ts';
import {
  bulletLength,
  bulletsInside,
  endsSentence,
  hasWords,
  isBulletAlone,
  isTitle,
  numberDepth,
  questionAtEnd,
  startsLower,
  startsUpper,
} from './text-form.ts';

/** Lines joined to one paragraph make no more than this many characters. */
const MAX_JOINED_CHARS = 20_000;
/** Lines that are looked at together. */
const MAX_GROUP = 300;
/** After a colon, lines up to this long are a list without bullets, in characters. */
const MAX_LISTED_CHARS = 60;
/** A title stands over a line that is at least so long, and so many times as long as itself. */
const MIN_TEXT_CHARS = 60;
const TEXT_OVER_TITLE = 1.3;
/** Beyond so many paragraphs, lines are no more parted at the bullets inside of them. */
const MAX_PARTED = 80_000;
const LINES_PER_STEP = 128;

export function* paragraphsOf(lines: Line[]): Generator<void, Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start < lines.length) {
    const row = dataRow(lines[start]!);
    const end = row ? endOfRow(lines, start, row) : endOfGroup(lines, start);
    const group = lines.slice(start, end);
    if (row) paragraphs.push(rowParagraph(group, row));
    else
      for (const part of textParagraphs(group, lines[start - 1]))
        for (const item of paragraphs.length < MAX_PARTED ? atBullets(part) : [part]) paragraphs.push(item);
    if (Math.floor(start / LINES_PER_STEP) !== Math.floor(end / LINES_PER_STEP)) yield;
    start = end;
  }
  return paragraphs;
}

function textParagraphs(group: Line[], before: Line | undefined): Paragraph[] {
  const paragraphs = parted(group.filter(({ text }) => hasWords(text))).flatMap(atQuestion);
  const first = paragraphs[0];
  if (first && before && isBulletAlone(before.text)) first.bulleted = true;
  return paragraphs;
}

/** On carelessly written pages a heading hangs on to the paragraph above it. */
function atQuestion(paragraph: Paragraph): Paragraph[] {
  const at = questionAtEnd(paragraph.text);
  if (at === null) return [paragraph];
  return [cut(paragraph, 0, at), cut(paragraph, at, paragraph.text.length)];
}

function endOfRow(lines: Line[], start: number, row: Frame): number {
  let end = start + 1;
  while (end < lines.length && lines[end]!.frame.row === row) end++;
  return end;
}

/** Lines with a single `<br>` between them. */
function endOfGroup(lines: Line[], start: number): number {
  const { frame } = lines[start]!;
  let end = start + 1;
  const most = Math.min(lines.length, start + MAX_GROUP);
  while (end < most && lines[end]!.start === 'br' && lines[end]!.frame === frame) end++;
  return end;
}

function parted(group: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let chars = 0;
  for (const [index, line] of group.entries()) {
    if (open.length > 0 && (chars + line.text.length > MAX_JOINED_CHARS || isApart(open, line))) {
      paragraphs.push(joined(open));
      if (isListWithoutBullets(open, group, index)) return [...paragraphs, ...group.slice(index).map(listed)];
      open = [];
      chars = 0;
    }
    open.push(line);
    chars += line.text.length;
  }
  if (open.length > 0) paragraphs.push(joined(open));
  return paragraphs;
}

/** Whether `line` begins anew after the lines that are open. */
function isApart(open: Line[], line: Line): boolean {
  const last = open[open.length - 1]!;
  if (bulletLength(line.text) > 0) return true;
  if (last.text.endsWith(':') && line.text.length <= MAX_LISTED_CHARS) return true;
  if (isBold(last) !== isBold(line) && (open.length === 1 || endsSentence(last.text))) return true;
  if (bulletLength(open[0]!.text) > 0) return !startsLower(line.text);
  if (endsSentence(last.text)) return startsUpper(line.text);
  if (open.length > 1) return false;
  if (numberDepth(last.text) > 0 && numberDepth(line.text) > 0) return true;
  const isLong = line.text.length >= Math.max(MIN_TEXT_CHARS, last.text.length * TEXT_OVER_TITLE);
  return isLong && isTitle(last.text) && startsUpper(line.text);
}

function isBold(line: Line): boolean {
  return line.bold >= line.text.length * 0.9 || line.slanted >= line.text.length * 0.9;
}

/** "We collect:" and then one short line for each. */
function isListWithoutBullets(open: Line[], group: Line[], start: number): boolean {
  if (!open[open.length - 1]!.text.endsWith(':') || group.length - start < 2) return false;
  return group.slice(start).every(({ text }) => text.length <= MAX_LISTED_CHARS && bulletLength(text) === 0);
}

function listed(line: Line): Paragraph {
  return { ...joined([line]), bulleted: true };
}

/** Takes bullets away, and parts items that stand in one line. */
function atBullets(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const own = bulletLength(text);
  const inside = bulletsInside(text);
  if (own === 0 && inside.length === 0) return [paragraph];
  const first = cut(paragraph, own, inside[0] ?? text.length);
  if (own > 0) first.bulleted = true;
  const rest = inside.map((start, index) => ({
    ...cut(paragraph, start + 2, inside[index + 1] ?? text.length),
    bulleted: true,
  }));
  return [first, ...rest].filter((part) => part.text !== '');
}
