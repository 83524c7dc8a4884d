/** A page and its reading → the card: lines in groups, exceptions, silences. Pure. */
import type { Card, CardLine, PolicyPage, Reading, Statement } from '../model.ts';
import { SCHEMA } from '../model.ts';
import { PRACTICES, type Practice } from '../taxonomy.ts';
import { findExceptions } from './exceptions.ts';
import { toLines } from './lines.ts';

/** Silent reading of English non-fiction, words per minute (Brysbaert, J. Mem. Lang. 109, 2019). */
const WORDS_PER_MINUTE = 238;

const SHARED: readonly Practice[] = ['sell', 'share'];
const CHOICES: readonly Practice[] = ['choice', 'access'];
const ALSO: readonly Practice[] = [
  'retention',
  'security',
  'children',
  'transfer',
  'change',
  'signal',
  'contact',
];

/**
 * Builds the card of a page. `statements` keep the order of the reading, so that indices into the one are
 * indices into the other. Never throws; a reading without statements gives empty groups.
 */
export function buildCard(page: PolicyPage, reading: Reading): Card {
  const lines = toLines(reading.statements);
  return {
    schema: SCHEMA,
    url: page.url,
    title: page.title,
    language: reading.language,
    lastUpdated: reading.lastUpdated,
    words: reading.words,
    minutes: Math.max(1, Math.round(reading.words / WORDS_PER_MINUTE)),
    omitted: page.omitted,
    statements: reading.statements,
    categories: reading.categories,
    collected: group(lines, ['collect']),
    shared: group(lines, SHARED),
    choices: group(lines, CHOICES),
    also: group(lines, ALSO),
    exceptions: findExceptions(reading.statements),
    notMentioned: silences(reading.statements),
  };
}

/** The lines of some practices, in the order in which the practices are given. */
function group(lines: CardLine[], practices: readonly Practice[]): CardLine[] {
  return practices.flatMap((practice) => lines.filter((line) => line.practice === practice));
}

/** The practices of which the policy says nothing at all. Silence is not a denial. */
function silences(statements: Statement[]): Practice[] {
  const said = new Set(statements.map((statement) => statement.practice));
  return PRACTICES.filter((practice) => !said.has(practice));
}
