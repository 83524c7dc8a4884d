/** The card as headings, entries and quotes: what Markdown and plain text have in common. */
import type { Card, CardLine, PolicyException, Statement } from '../model.ts';
import { inShort } from './in-short.ts';
import { joinTexts, labelKey, renderPhrase, shortKey, type Translate } from './phrase.ts';

/** The policy's own words, and the heading they stand under. */
export interface Quote {
  text: string;
  section: string | null;
}

/** One line of the card in words. `quotes` has the best evidence first. */
export interface Entry {
  title: string;
  details: string[];
  href: string | null;
  quotes: Quote[];
}

export interface Section {
  heading: string;
  entries: Entry[];
}

/** What can be said of a statement and of a line alike. */
type Said = Pick<Statement, 'practice' | 'value' | 'stance' | 'condition' | 'identifiability'>;

/** The sections of a card that have something to say, in reading order. */
export function outline(card: Card, t: Translate): Section[] {
  const lines = (group: CardLine[]) => group.map((line) => lineEntry(card, line, t));
  const sections: Section[] = [
    { heading: t('cardInShort'), entries: inShort(card).map((phrase) => titleOnly(renderPhrase(phrase, t))) },
    { heading: t('cardCollected'), entries: lines(card.collected) },
    { heading: t('cardShared'), entries: lines(card.shared) },
    { heading: t('cardChoices'), entries: lines(card.choices) },
    { heading: t('cardExceptions'), entries: exceptionEntries(card, t) },
    { heading: t('cardAlso'), entries: lines(card.also) },
    {
      heading: t('cardNotMentioned'),
      entries: card.notMentioned.map((practice) => titleOnly(t(`practice_${practice}`))),
    },
  ];
  return sections.filter((section) => section.entries.length > 0);
}

/** Date of the policy, length, reading time, what was left out. */
export function facts(card: Card, t: Translate): string[] {
  const number = (value: number) => value.toLocaleString(t('localeCode'));
  const found = [t('headerWordsOther', [number(card.words)]), t('headerMinutes', [number(card.minutes)])];
  if (card.lastUpdated) found.unshift(t('headerUpdated', [card.lastUpdated.text]));
  if (card.omitted > 0) found.push(t('factOmitted', [number(card.omitted)]));
  return found;
}

/** What is said, in words that carry the stance: a denial never reads like a yes. */
export function titleOf(said: Said, t: Translate): string {
  const label = t(labelKey(said.practice, said.value));
  if (said.stance === 'no') return denial(said, label, t);
  if (said.stance === 'conditional') {
    return t('limitedTo', [label, t(`condition_${said.condition ?? 'other'}`)]);
  }
  return said.identifiability === 'aggregated' ? t('limitedTo', [label, t('condition_aggregate')]) : label;
}

function denial(said: Said, label: string, t: Translate): string {
  if (said.practice === 'collect') return t('deniedCollect', [t(shortKey('collect', said.value))]);
  if (said.practice === 'share') return t('deniedShare', [t(shortKey('share', said.value))]);
  return said.practice === 'sell' ? t('deniedSell') : t('deniedOther', [label]);
}

function lineEntry(card: Card, line: CardLine, t: Translate): Entry {
  const statements = line.statements.map((index) => card.statements[index]!);
  return {
    title: titleOf(line, t),
    details: lineDetails(line, t),
    href: line.href,
    quotes: distinct(statements.map(quoteOf)),
  };
}

function lineDetails(line: CardLine, t: Translate): string[] {
  const details: string[] = [];
  if (line.items.length > 0) details.push(line.items.join(', '));
  if (line.recipients.length > 0) details.push(t('detailRecipients', [line.recipients.join(', ')]));
  if (line.purposes.length > 0) {
    const purposes = line.purposes.map((purpose) => t(`purpose_${purpose}`));
    details.push(t('detailPurposes', [joinTexts(purposes, 'and', t)]));
  }
  if (line.scope) details.push(t('detailScope', [line.scope]));
  if (line.statements.length > 1) details.push(t('lineTimes', [String(line.statements.length)]));
  return details;
}

/** A promise once, then its exceptions. */
function exceptionEntries(card: Card, t: Translate): Entry[] {
  return card.exceptions.flatMap((pair, index) => {
    const first = card.exceptions[index - 1]?.promise !== pair.promise;
    const exception = exceptionEntry(card, pair, t);
    return first ? [statementEntry(card, pair.promise, t), exception] : [exception];
  });
}

function exceptionEntry(card: Card, pair: PolicyException, t: Translate): Entry {
  const entry = statementEntry(card, pair.exception, t);
  const key = pair.kind === 'contradiction' ? 'exceptionElsewhere' : 'exceptionExcept';
  return { ...entry, title: t(key, [entry.title]) };
}

function statementEntry(card: Card, index: number, t: Translate): Entry {
  const statement = card.statements[index]!;
  return { title: titleOf(statement, t), details: [], href: null, quotes: [quoteOf(statement)] };
}

function titleOnly(title: string): Entry {
  return { title, details: [], href: null, quotes: [] };
}

function quoteOf(statement: Statement): Quote {
  const { quote, section, leadIn } = statement.evidence;
  return { text: leadIn ? `${leadIn} ${quote}` : quote, section: section.at(-1) ?? null };
}

/** A sentence that makes several statements is quoted once. */
function distinct(quotes: Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }) => !seen.has(text) && seen.add(text));
}
