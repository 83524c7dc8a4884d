/** Table row → statements: what the columns of a California-style table say of one kind of data. */
import type { Statement } from '../model.ts';
import type { DataType, Practice, Recipient, Stance, Value } from '../taxonomy.ts';
import { bestIn } from './actions.ts';
import { roleOf } from './columns.ts';
import { A_NAME } from './companies.ts';
import type { Mention } from './match.ts';
import type { Span } from './sentences.ts';
import { AGREED, isOnConsent, type Standing } from './stance.ts';
import { blank, idsOf } from './statement.ts';
import { answerOf, type RowFacts, rowFacts } from './tables.ts';
import { tradeOf } from './trades.ts';
import { type BlockView, type Passage, type SentenceView, wordsOf } from './views.ts';

/** "Advertisers: if you accept their cookies", "Sold: if you agree"; what consent is the only legal basis of. */
function isAgreed(facts: RowFacts, practice: Practice, view: BlockView): boolean {
  if (practice === 'sell') return isOnConsent(textIn(view, facts.buyers));
  if (practice === 'collect') return facts.isOnConsent;
  return facts.isOfParty && practice === 'share' && isOnConsent(view.text);
}

/** A cell says it in so many words. */
const SURE = 0.9;
/** A denial of these denies all. */
const ALL_OTHERS = /partner|personal/;

/**
 * The statements of a page's rows but for those that say no where another row says yes: a table that sells one
 * kind of data and keeps another does not say "we do not sell".
 */
export function withoutPartialDenials(rows: readonly Statement[]): Statement[] {
  const done = new Set(
    rows.flatMap(({ practice, value, stance }) =>
      stance === 'no' ? [] : [practice, `${practice} ${value}`],
    ),
  );
  return rows.filter(
    ({ practice, value, stance }) =>
      stance !== 'no' ||
      practice === 'collect' ||
      !done.has(ALL_OTHERS.test(value) ? practice : `${practice} ${value}`),
  );
}

/** The statements of a row, or null when its columns are none that tell of data. */
export function rowStatements(view: BlockView): Statement[] | null {
  const facts = rowFacts(view.block);
  const isTold = facts && (facts.category || facts.isOfParty || facts.isOfCookie);
  if (isVoid(view) && !(facts?.collected || facts?.sold || facts?.disclosed?.none)) return [];
  if (!isTold) return null;
  const { disclosed, sold, buyers, purposes, retention, optout, isOfParty, isOfCookie } = facts;
  const data = mentionsIn(view, 'data', facts.category, facts.examples);
  const types = isOfCookie ? ['cookies' as const] : typesOf(data);
  if (!types.length && !isOfParty && !disclosed && !retention) return null;
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
    purposes: purposes ? idsOf(mentionsIn(view, 'purpose', purposes)) : [],
    ...more,
    // "Advertisers: if you accept their cookies"
    ...(stance === 'yes' && isAgreed(facts, practice, view) && AGREED),
  });
  const statements: Statement[] = [];
  // What serves a purpose, is kept or goes out has been collected; who gets it is another table's row.
  const isKept = retention && !NONE.test(textIn(view, retention));
  const isImplied =
    !isOfParty && ((purposes && !NONE.test(textIn(view, purposes))) || isKept || disclosed?.none === false);
  const collected = facts.collected ?? (isImplied || isOfCookie ? 'yes' : null);
  if (collected) {
    for (const type of types) {
      const own = data.filter(({ id }) => id === type);
      statements.push(say('collect', type, collected, { items: words(view, own), dataTypes: [type] }));
    }
  }
  const to = takersIn(view, disclosed?.none ? null : disclosed, buyers);
  // "What it is for: crash reporting by Wavepost"
  if ((isOfParty || isOfCookie) && purposes) to.push(...namesIn(view, purposes));
  for (const value of idsOf(to)) {
    const own = to.filter(({ id }) => id === value);
    const recipients = words(view, own);
    statements.push(say('share', value as Value, 'yes', { recipients }));
  }
  const answers = answeredTakers(view);
  for (const [value, standing] of answers) statements.push(say('share', value, standing.stance, standing));
  if (disclosed && !disclosed.none && !to.length && !answers.length)
    statements.push(...unknownTaker(view, disclosed, isOfParty, say));
  const named = statements.find(({ practice, value }) => practice === 'share' && value === 'named');
  const trade = named && tradeOf(`${named.recipients.join()} ${textIn(view, purposes)}`);
  if (trade && !to.some(({ id }) => id === trade))
    statements.push(say('share', trade, 'yes', { recipients: named.recipients }));
  // What is not collected cannot go out: to say so adds nothing.
  const isHad = collected !== 'no';
  if (disclosed?.none && !to.length && !answers.length && isHad && !isOfParty)
    statements.push(say('share', 'partner', 'no'));
  if (sold && (isHad || sold === 'yes')) statements.push(say('sell', 'personal', sold));
  const href = optout && bestIn(view.block, optout.start, optout.end, 'link');
  if (href)
    statements.push(say('choice', 'optout-link', 'yes', { href, items: [], dataTypes: [], purposes: [] }));
  // How long a cookie lasts is not how long data is kept.
  if (isKept && !isOfCookie) statements.push(say('retention', 'stated', 'yes'));
  return statements;
}

/** Who gives data, has it as its own or is whom it is about gets none of it by a "yes". */
const OF_OTHERS = /\b(?:sources?|whose|roles?|controllers?|customers|employees|applicants)\b/i;

/** "Service providers: yes", "Advertising partners: if you agree": whom headers name, and whether they get it. */
function answeredTakers(view: BlockView): [Recipient, Standing][] {
  const { text, headers, block } = view;
  const { cells = [], section } = block;
  if (OF_OTHERS.test([section.at(-1), ...headers.map((one) => one.text)].join(' '))) return [];
  return cells.flatMap((cell, i) => {
    const said = text.slice(cell.start, cell.end);
    const stance = answerOf(said);
    const standing = isOnConsent(said) ? AGREED : stance && { stance, condition: null };
    // "Third parties: yes, ad networks" is told by the cell.
    if (!standing || takersIn(view, cell).length) return [];
    const { mentions, tokens, text: header } = headers[i] as Passage;
    const isTo = roleOf(header) === 'disclosed';
    const takers = mentions.filter(
      ({ topic, from, to }) => topic === 'recipient' && to === tokens.count && (!from || isTo),
    );
    return idsOf<Recipient>(takers).map((value): [Recipient, Standing] => [value, standing]);
  });
}

/** "Advertisers: none, –": all cells but one say no. */
function isVoid({ text, block: { cells = [] } }: BlockView): boolean {
  const said = cells.filter(({ start, end }) => start < end && answerOf(text.slice(start, end)) !== 'no');
  return cells.length > 2 && said.length < 2;
}

/** "Sensitive personal information: health data" names the one to say the other. */
function typesOf(data: readonly Mention[]): DataType[] {
  const named = idsOf<DataType>(data);
  return named.length > 1 ? named.filter((type) => type !== 'generic') : named;
}

/** "N/A", "Not applicable" */
const NONE = /^\W*(?:$|(?:n\/a|not|none)\b)/i;
/** "Us", "first party", "yes": nobody else. */
const OURSELVES =
  /^(?:us|we|our|ours|ourselves|own|first|this|self|yes|no|x|none|n\/a|necessary|[^\p{L}]*$)(?![\p{L}])/iu;
/** "Wavepost", "Wavepost Ads Ltd.", "Wavepost, Inc.", "wavepost.example": written like a name. */
const NAME =
  /^(?:\p{Lu}[\p{L}\d.&'’-]*(?: (?:\p{Lu}[\p{L}\d.&'’-]*|&|of|and)){0,4}(?:, \p{Lu}[\p{L}.]{1,5})?|[\w-]+\.[a-z]{2,})(?: ?\(.*)?$/u;

/** A header under which "yes" says that data goes out. */
const GOES_OUT = /shar|disclos/i;
/** "Collected only", "shared internally" */
const STAYS = /^collected|\b(?:only|internal|not)/i;

/** Who a cell names that no word of the lexicon tells: a company, or somebody, where the row is about who gets data. */
function unknownTaker(
  view: BlockView,
  { start, end }: Span,
  isOfParty: boolean,
  say: (practice: Practice, value: Value, stance: Stance, more: Partial<Statement>) => Statement,
): Statement[] {
  const text = view.text.slice(start, end).trim();
  const header = view.block.cells?.find((cell) => cell.start === start)?.header ?? '';
  // "Disclosed: yes"
  if (GOES_OUT.test(header) && answerOf(text) === 'yes' && !STAYS.test(text))
    return [say('share', 'partner', 'yes', {})];
  if (OURSELVES.test(text) || mentionsIn(view, 'actor', { start, end }).some(({ id }) => id === 'we'))
    return [];
  if (NAME.test(text)) return [say('share', 'named', 'yes', { recipients: [text] })];
  return isOfParty ? [say('share', 'partner', 'yes', { recipients: [text] })] : [];
}

/** The recipients in cells. "Tax adviser": what begins a cell has a capital anyway. */
function takersIn(view: BlockView, ...spans: (Span | null)[]): Mention[] {
  return mentionsIn(view, 'recipient', ...spans).filter(
    ({ phrase, from, to }) =>
      phrase !== A_NAME ||
      to - from > 1 ||
      !spans.some((span) => span?.start === view.tokens.starts[from]) ||
      !/^ \p{Ll}/u.test(view.text.slice(view.tokens.ends[from])),
  );
}

/** The companies that a cell names on the way: what begins it has a capital anyway. */
function namesIn(view: BlockView, span: Span): Mention[] {
  return mentionsIn(view, 'recipient', span).filter(
    ({ id, phrase, from }) =>
      id === 'named' && (phrase !== A_NAME || view.tokens.starts[from] !== span.start),
  );
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

function textIn({ text }: BlockView, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : '';
}

function words(view: BlockView, mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map((mention) => wordsOf(view, mention)))];
}

function wholeRow(view: BlockView): SentenceView {
  const { text, tokens, mentions } = view;
  return { block: view, start: 0, end: text.length, from: 0, to: tokens.count, mentions };
}
