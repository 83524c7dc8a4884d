/** The clauses of a card as marks for its page. */
import type { Mark } from './messages.ts';
import type { Card, CardLine } from './model.ts';

/** All clauses; of several statements on the same words, the first decides what they are about. */
export function marksOf(card: Card): Mark[] {
  return distinct(card.statements.map(({ practice, evidence }) => ({ practice, evidence })));
}

/** The clauses of one line. */
export function marksOfLine(card: Card, line: CardLine): Mark[] {
  return distinct(
    line.statements.map((index) => ({
      practice: line.practice,
      evidence: card.statements[index]!.evidence,
    })),
  );
}

function distinct(marks: Mark[]): Mark[] {
  const seen = new Map<string, Mark>();
  for (const mark of marks) {
    const { block, start, end } = mark.evidence;
    const key = `${block}:${start}:${end}`;
    if (!seen.has(key)) seen.set(key, mark);
  }
  return [...seen.values()];
}
