/** How much a card has to say, in numbers for badges and headings. */
import type { Card, CardLine } from '../model.ts';

/** Clauses are sentences: several statements may rest on one. */
export function countClauses(card: Card): number {
  return new Set(card.statements.map(({ evidence }) => `${evidence.block}:${evidence.start}`)).size;
}

/** Kinds of data, or ways of sharing. What is denied is none; totals and persons count once. */
export function countKinds(lines: CardLine[]): number {
  return new Set(affirmed(lines).map((line) => `${line.practice}:${line.value}`)).size;
}

/** Each link or address to say no at is a choice of its own. */
export function countChoices(lines: CardLine[]): number {
  return affirmed(lines).length;
}

function affirmed(lines: CardLine[]): CardLine[] {
  return lines.filter((line) => line.stance !== 'no');
}
