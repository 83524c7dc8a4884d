/** Rows as a table for people. */
import type { Row } from './rows.ts';

const HEADINGS = [
  'measure',
  'task',
  'level',
  'F1',
  'precision',
  'recall',
  'human F1',
  'precision',
  'recall',
  'n',
];
/** Columns of words; the rest are figures and stand right. */
const WORD_COLUMNS = 3;

/** Figures to three digits; ends with a line end. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line.map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < WORD_COLUMNS ? cell.padEnd(width) : cell.padStart(width);
      }),
    )
    .map((line) => `${line.join('  ').trimEnd()}\n`)
    .join('');
}

function cellsOf({ measure, task, level, f1, precision, recall, human, n }: Row): string[] {
  const people = human ? [human.f1, human.precision, human.recall].map(digits) : ['', '', ''];
  return [measure, task, level, ...[f1, precision, recall].map(digits), ...people, String(n)];
}

function digits(fraction: number): string {
  return fraction.toFixed(3);
}
