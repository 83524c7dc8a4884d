/** Tells tables of data from tables of layout, and reads their rows with the headers of their columns. */
import type { Cell } from '../model.ts';
import { attribute, localName } from './dom.ts';
import type { Frame, Line } from './line.ts';
import { joined, type Paragraph } from './paragraph.ts';
import { isTitle } from './text-form.ts';

/** A table without header cells is data only when its cells are this short, in characters. */
const MAX_CELL_CHARS = 400;
/** With header cells, longer text is data too, up to this. */
const MAX_LONG_CELL_CHARS = 5000;
/** What a table is can be seen from so many rows. */
const SAMPLE_ROWS = 200;
/** Of the rows of a table without header cells, so many have the same number of cells. */
const EVEN_ROWS = 0.8;
/** Fewer columns of plain titles may as well be the first row of the data. */
const MIN_TITLE_COLUMNS = 3;
const MAX_TITLE_CHARS = 40;
/** Headers over headers: more of them nobody reads. */
const MAX_HEADER_CHARS = 300;
/** Cells that span more columns or rows are mistakes or attacks. */
const MAX_SPAN = 50;

interface Table {
  isData: boolean;
  /** The first row with any text, when no row is marked as a header and two more rows follow it. */
  unmarkedTop: Frame | null;
  /** The first column of each cell in the rows that have been read. */
  columns: Map<Frame, number>;
  rowsRead: number;
  /** For each column, how many more rows a cell from above covers. */
  covered: number[];
  /** Text over each column, as far as the header rows have been read. */
  headers: string[];
}

/** By the frame of the table, which is gone when its reading is done. */
const tables = new WeakMap<Frame, Table>();

function tableOf(frame: Frame): Table {
  let table = tables.get(frame);
  if (!table) {
    const rows = frame.parts.slice(0, SAMPLE_ROWS).filter((row) => filledCells(row).length > 0);
    const isData = isDataTable(frame, rows);
    const unmarkedTop = isData && rows.length > 2 && !rows.some(isMarkedHeader) ? rows[0]! : null;
    table = { isData, unmarkedTop, columns: new Map(), rowsRead: 0, covered: [], headers: [] };
    tables.set(frame, table);
  }
  return table;
}

/** The row of a data table that a line stands in, or null. */
export function dataRow({ frame }: Line): Frame | null {
  return frame.table && frame.row && frame.cell && tableOf(frame.table).isData ? frame.row : null;
}

function isDataTable(table: Frame, filledRows: Frame[]): boolean {
  if (table.isNested) return false;
  const rows = filledRows.map(filledCells).filter((cells) => cells.length > 1);
  if (rows.length < 2) return false;
  const cells = rows.flat();
  const longest = cells.reduce((most, cell) => Math.max(most, cell.chars), 0);
  if (cells.some(isHeaderCell)) return longest <= MAX_LONG_CELL_CHARS;
  return !table.hasHeadings && longest <= MAX_CELL_CHARS && hasEvenRows(rows);
}

function isMarkedHeader(row: Frame): boolean {
  if (row.parent && localName(row.parent.element) === 'thead') return true;
  const cells = filledCells(row);
  return cells.length > 1 && cells.every(isHeaderCell);
}

function filledCells(row: Frame): Frame[] {
  return row.parts.filter(({ chars }) => chars > 0);
}

function isHeaderCell({ kind }: Frame): boolean {
  return kind === 'header-cell';
}

function hasEvenRows(rows: Frame[][]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(...counts.values()) >= EVEN_ROWS * rows.length;
}

/** Finds the columns of the rows up to this one, counting cells that span columns and rows. */
function placeCells(table: Table, row: Frame): void {
  const { parts } = row.table!;
  while (table.rowsRead < parts.length && !table.columns.has(row.parts[0]!)) {
    placeRow(table, parts[table.rowsRead++]!);
  }
}

function placeRow({ columns, covered }: Table, row: Frame): void {
  let column = 0;
  const spans: [start: number, width: number, height: number][] = [];
  for (const cell of row.parts) {
    while ((covered[column] ?? 0) > 0) column++;
    columns.set(cell, column);
    const width = span(cell, 'colspan');
    spans.push([column, width, span(cell, 'rowspan')]);
    column += width;
  }
  for (const [index, rows] of covered.entries()) covered[index] = Math.max((rows ?? 0) - 1, 0);
  for (const [start, width, height] of spans) {
    for (let index = start; index < start + width; index++) covered[index] = height - 1;
  }
}

function span(cell: Frame, name: 'colspan' | 'rowspan'): number {
  const value = Math.trunc(Number(attribute(cell.element, name)));
  return value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

/** All lines of a row as one paragraph, with its cells. */
export function rowParagraph(lines: Line[], row: Frame): Paragraph {
  const table = tableOf(row.table!);
  placeCells(table, row);
  const paragraph = joined(lines);
  paragraph.isHeader = isHeaderRow(row, lines);
  const cells = cellsOf(lines);
  paragraph.cells = cells.map(({ frame, start, end }) => {
    const column = table.columns.get(frame) ?? 0;
    const header = paragraph.isHeader ? null : (table.headers[column] ?? null);
    return { start, end, header } satisfies Cell;
  });
  if (paragraph.isHeader) for (const cell of cells) addHeader(table, cell, paragraph.text);
  return paragraph;
}

interface Place {
  frame: Frame;
  start: number;
  end: number;
}

/** Where the text of each cell stands in the row's text: lines have one space between them. */
function cellsOf(lines: Line[]): Place[] {
  const cells: Place[] = [];
  let start = 0;
  for (const { frame, text } of lines) {
    const end = start + text.length;
    const last = cells[cells.length - 1];
    if (last && last.frame === frame.cell) last.end = end;
    else cells.push({ frame: frame.cell!, start, end });
    start = end + 1;
  }
  return cells;
}

function addHeader(table: Table, { frame, start, end }: Place, text: string): void {
  const first = table.columns.get(frame) ?? 0;
  for (let column = first; column < first + span(frame, 'colspan'); column++) {
    const above = table.headers[column] ?? '';
    if (above.length < MAX_HEADER_CHARS) table.headers[column] = `${above} ${text.slice(start, end)}`.trim();
  }
}

/** Marked as one; or, above a table without any mark, a row in bold or of short titles. */
function isHeaderRow(row: Frame, lines: Line[]): boolean {
  if (isMarkedHeader(row)) return true;
  if (tableOf(row.table!).unmarkedTop !== row) return false;
  if (lines.every((line) => line.bold >= line.text.length * 0.9)) return true;
  const { length } = filledCells(row);
  return length >= MIN_TITLE_COLUMNS && lines.length === length && lines.every(isColumnTitle);
}

/** "Category", "Collected?", but not "Yes", "No" or anything with a figure. */
function isColumnTitle({ text }: Line): boolean {
  return text.length <= MAX_TITLE_CHARS && isTitle(text) && !/[\d,;]|^(?:yes|no|none|n\/a)$/i.test(text);
}
