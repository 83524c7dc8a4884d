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

/** The statements of a row, or null when its columns are none that tell of data. */
export function rowStatements(view: BlockView): Statement[] | null {
  const facts = rowFacts(view.block);
  if (!facts?.category) return null;
  const data = mentionsIn(view, 'data', facts.category, facts.examples);
  const types = [...new Set(data.map(({ id }) => id as DataType))];
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
  const { collected, disclosed, sold, retention } = facts;
  if (collected) {
    for (const type of types) {
      const own = data.filter(({ id }) => id === type);
      statements.push(say('collect', type, collected, { items: words(view, own), dataTypes: [type] }));
    }
  }
  if (disclosed?.none) statements.push(say('share', 'partner', 'no'));
  else if (disclosed) {
    const to = mentionsIn(view, 'recipient', disclosed);
    for (const value of new Set(to.map(({ id }) => id))) {
      const own = to.filter(({ id }) => id === value);
      statements.push(say('share', value as Value, 'yes', { recipients: words(view, own) }));
    }
  }
  if (sold) statements.push(say('sell', 'personal', sold));
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
