/** Statements → lines of the card: what says the same thing becomes one line with all its evidence. */
import { safeHref } from '../href.ts';
import type { CardLine, Statement } from '../model.ts';
import { type Practice, type Purpose, STANCES, VALUES } from '../taxonomy.ts';
import { itemWords, mergeWords, recipientWords } from './words.ts';

/** Practices where data of nobody in particular makes a line of its own. */
const AGGREGATED_APART: readonly Practice[] = ['collect', 'share', 'sell'];

/** "In a merger", "as required by law": the words tell when, and not who. */
const TOLD_BY_EVENTS = /^(?:legal|successor)$/;

/** Groups statements into lines, in the order of the taxonomy; choices that can be acted on come first. */
export function toLines(statements: Statement[]): CardLine[] {
  const groups = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    const key = lineKey(statement);
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  });
  const lines = [...groups.values()].map((members) => toLine(statements, members));
  return withIds(lines.sort(compareLines));
}

/** What two statements must have in common to stand on one line. */
function lineKey(statement: Statement): string {
  const { practice, value, stance, condition, href } = statement;
  // Each link, address or number is an action of its own: two opt-out pages are two choices.
  const action = practice === 'choice' && href !== null ? href.replace(/\/$/, '') : '';
  return `${practice} ${value} ${stance} ${condition} ${aggregation(statement)} ${action}`;
}

function aggregation(statement: Statement): CardLine['identifiability'] {
  return AGGREGATED_APART.includes(statement.practice) ? statement.identifiability : 'identified';
}

function toLine(statements: Statement[], members: number[]): CardLine {
  const inOrder = members.map((index) => statements[index]!);
  const best = members.sort((a, b) => statements[b]!.confidence - statements[a]!.confidence || a - b);
  const first = inOrder[0]!;
  return {
    id: '',
    practice: first.practice,
    value: first.value,
    stance: first.stance,
    condition: first.condition,
    identifiability: aggregation(first),
    items: mergeWords(itemWords(wordsOf(inOrder, 'items'))),
    recipients: TOLD_BY_EVENTS.test(first.value)
      ? []
      : mergeWords(recipientWords(wordsOf(inOrder, 'recipients'))),
    purposes: purposesOf(inOrder),
    // The page reader lets no other scheme through; what people click is checked where it is made all the same.
    href: firstSet(best, (index) => safeHref(statements[index]!.href)),
    scope: firstSet(best, (index) => statements[index]!.scope),
    statements: best,
  };
}

function wordsOf(statements: readonly Statement[], list: 'items' | 'recipients'): string[] {
  const words: string[] = [];
  for (const statement of statements) words.push(...statement[list]);
  return words;
}

function purposesOf(statements: readonly Statement[]): Purpose[] {
  const purposes = new Set<Purpose>();
  for (const statement of statements) for (const purpose of statement.purposes) purposes.add(purpose);
  return [...purposes];
}

function firstSet(indices: number[], hrefOrScope: (index: number) => string | null): string | null {
  for (const index of indices) {
    const value = hrefOrScope(index);
    if (value !== null) return value;
  }
  return null;
}

/** Equal lines stay in order of appearance: sorting is stable. */
function compareLines(a: CardLine, b: CardLine): number {
  return (
    Number(isAction(b)) - Number(isAction(a)) ||
    valueRank(a) - valueRank(b) ||
    STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
    Number(a.identifiability === 'aggregated') - Number(b.identifiability === 'aggregated')
  );
}

function isAction(line: CardLine): boolean {
  return line.practice === 'choice' && line.href !== null;
}

function valueRank(line: CardLine): number {
  const values: readonly string[] = VALUES[line.practice];
  return values.indexOf(line.value);
}

/** "collect:contact:yes", "share:partner:conditional:consent", "share:partner:yes:aggregated", "…#2". */
function withIds(lines: CardLine[]): CardLine[] {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const parts: string[] = [line.practice, line.value, line.stance];
    if (line.condition) parts.push(line.condition);
    if (line.identifiability === 'aggregated') parts.push('aggregated');
    const id = parts.join(':');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    line.id = count === 1 ? id : `${id}#${count}`;
  }
  return lines;
}
