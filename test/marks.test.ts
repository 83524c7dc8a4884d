import { expect, test } from 'vitest';
import { buildCard } from '../lib/card/index.ts';
import { marksOf, marksOfLine } from '../lib/marks.ts';
import { page, reading, statement } from './statements.ts';

const read = reading([
  statement('collect contact yes'),
  statement('share provider yes'),
  statement('collect contact yes'),
]);
// The second statement rests on the words of the first.
read.statements[1]!.evidence = read.statements[0]!.evidence;
const card = buildCard(page, read);

test('marks each clause once, by what it says first', () => {
  expect(marksOf(card).map((mark) => [mark.practice, mark.evidence.block])).toEqual([
    ['collect', 0],
    ['collect', 2],
  ]);
});

test('marks the clauses of one line as what the line is about', () => {
  const marks = marksOfLine(card, card.shared[0]!);
  expect(marks.map((mark) => [mark.practice, mark.evidence.block])).toEqual([['share', 0]]);
});
