/** Table row → statements: what the columns of a California-style table say of one kind of data. */
import type { Statement } from '../model.ts';
import type { DataType, Practice, Stance, Value } from '../taxonomy.ts';
import type { Mention } from './match.ts';
import type { Span } from './sentences.ts';
import { blank } from './statements.ts';
import { rowFacts } from './tables.ts';
import { type BlockView, type SentenceView, wordsOf } from './views.ts';

/** A cell says it in so many words. */
const SURE = 0.9;

/**
 * The statements of a page's rows but for those that say no where another row says yes: a table that sells one
 * kind of data and keeps another does not say "we do not sell".
 */
export function withoutPartialDenials(rows: readonly Statement[]): Statement[] {
  return rows.filter(
    ({ practice, stance }) =>
      stance !== 'no' ||
      practice === 'collect' ||
      !rows.some((other) => other.practice === practice && other.stance === 'yes'),
  );
}

/** The statements of a row, or null when its columns are none that tell of data. */
export function rowStatements(view: BlockView): Statement[] | null {
  const facts = rowFacts(view.block);
  if (!facts?.category) return null;
  const data = mentionsIn(view, 'data', facts.category, facts.examples);
  const named = [...new Set(data.map(({ id }) => id as DataType))];
  // "Sensitive personal information: health data" names the one to say the other.
  const types = named.length > 1 ? named.filter((type) => type !== 'generic') : named;
  if (!types.length) return null;
  const row = wholeRow(view);
  const say = (
    practice: Practice,
    value: Value,
    stance: Stance,
    more: Partial<Statement> = {},
  ): Statement => ({
    ...blank(row, practice, value, SURE),
    stance,
    cues: ['table row'],
    items: words(view, data),
    dataTypes: types,
    ...more,
  });
  const statements: Statement[] = [];
  const { disclosed, sold, buyers, purposes, retention } = facts;
  // What serves a purpose, is kept or goes out has been collected.
  const collected = facts.collected ?? (purposes || retention || disclosed?.none === false ? 'yes' : null);
  if (collected) {
    for (const type of types) {
      const own = data.filter(({ id }) => id === type);
      statements.push(say('collect', type, collected, { items: words(view, own), dataTypes: [type] }));
    }
  }
  const to = mentionsIn(view, 'recipient', disclosed?.none ? null : disclosed, buyers);
  for (const value of new Set(to.map(({ id }) => id))) {
    const own = to.filter(({ id }) => id === value);
    statements.push(say('share', value as Value, 'yes', { recipients: words(view, own) }));
  }
  // What is not collected cannot go out: to say so adds nothing.
  const isHad = collected !== 'no';
  if (disclosed?.none && !to.length && isHad) statements.push(say('share', 'partner', 'no'));
  if (sold && (isHad || sold === 'yes')) statements.push(say('sell', 'personal', sold));
  if (retention) statements.push(say('retention', 'stated', 'yes'));
  return statements;
}

function mentionsIn(
  view: BlockView,
  topic: Mention['topic'],
  ...spans: (Span | null | undefined)[]
): Mention[] {
  const { starts, ends } = view.tokens;
  return view.mentions.filter(
    (mention) =>
      mention.topic === topic &&
      spans.some(
        (span) =>
          span &&
          (starts[mention.from] as number) >= span.start &&
          (ends[mention.to - 1] as number) <= span.end,
      ),
  );
}

function words(view: BlockView, mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map((mention) => wordsOf(view, mention)))];
}

function wholeRow(view: BlockView): SentenceView {
  const { text, tokens, mentions } = view;
  return { block: view, start: 0, end: text.length, from: 0, to: tokens.count, mentions };
}
