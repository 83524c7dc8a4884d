/** Sentence → statements: what the votes accept, put together with stance, data, recipients and purposes. */
import type { Evidence, Statement } from '../model.ts';
import type { DataType, Practice, Purpose, Recipient, Value } from '../taxonomy.ts';
import { type Accepted, accept, judge, PASSAGE, sureOfUnnamed, type Voters } from './accept.ts';
import { hrefFor, scopeOf } from './actions.ts';
import { isAnnounced } from './announced.ts';
import type { Situation } from './candidates.ts';
import type { Act } from './clauses.ts';
import { denialsOf } from './denials.ts';
import type { Mention } from './match.ts';
import { ANY } from './passages.ts';
import { salesOf } from './sales.ts';
import { standingOf } from './stance.ts';
import { namesAfter, type Taking, takingOf } from './takers.ts';
import { offersOf, withoutPresumed } from './today-words.ts';
import { tradeIn } from './trades.ts';
import { type SentenceView, textOf, wordsOf } from './views.ts';

/** How sure one is of what a rule reads without a vote: set, not fitted. */
export const SURE_BY_RULE = 0.8;
const MAX_ITEMS = 12;
/** At most one word, and none that lists. */
const BETWEEN = /^ (?:(?!and |or )[a-z]+ )?$/;
/** What others do with data is said to be their own affair: not that they are given any. */
const DISCLAIMS =
  /\b(?:not|no) (?:\w+ ){0,3}(?:responsible|responsibility|liable|liability) (?:\w+ ){0,8}(?:third|other) (?:part|compan|site|web)/i;

/** What a sentence says of collection, sharing, choices and access. */
export function statementsOf(situation: Situation, voters: Voters): Statement[] {
  const { sentence } = situation;
  // A question says nothing; its answer does.
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  if (!sentence.mentions.length) return salesOf(sentence);
  const statements = denialsOf(situation);
  for (const one of accept(situation, 'collect', voters)) statements.push(collected(situation, one));
  const data = accept(situation, 'share', voters);
  const recipients = accept(situation, 'recipient', voters);
  const sure = sureOfUnnamed(situation, voters);
  if ((data.length || recipients.length || sure) && !DISCLAIMS.test(textOf(sentence)))
    statements.push(...shared(situation, data, recipients, sure));
  for (const question of ['choice', 'access'] as const) {
    for (const one of accept(situation, question, voters)) statements.push(offered(situation, question, one));
  }
  if (!sentence.block.isOfToday) return unlike(statements);
  for (const { question, value } of offersOf(situation)) {
    const one = { value, mentions: [], act: null, confidence: SURE_BY_RULE, because: [] };
    statements.push(offered(situation, question, one));
  }
  return unlike(withoutPresumed(situation, statements));
}

/** One statement per practice, value and stance: the first said. */
function unlike(statements: Statement[]): Statement[] {
  if (statements.length < 2) return statements;
  return statements.filter(
    ({ practice, value, stance }, i) =>
      i ===
      statements.findIndex(
        (one) => one.practice === practice && one.value === value && one.stance === stance,
      ),
  );
}

/** What the sentence hints at, for a page that says nothing plainer of the practice. */
export function hintsOf(situation: Situation, practice: 'collect' | 'share', voters: Voters): Statement[] {
  const { sentence, passage } = situation;
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  if (!((passage?.[voters.passages.answerOf(practice, ANY)] ?? 0) > 0)) return [];
  const surest = mostSure(judge(situation, practice, voters, 0));
  if (!surest) return [];
  return [
    practice === 'collect'
      ? collected(situation, surest)
      : sharedWith('partner', situation, [surest], surest),
  ];
}

function mostSure(accepted: readonly Accepted[]): Accepted | null {
  return accepted.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function collected(situation: Situation, one: Accepted): Statement {
  return statement(situation, 'collect', one.value, one, {
    items: items(situation.sentence, one.mentions),
    dataTypes: [one.value as DataType],
  });
}

function shared(
  situation: Situation,
  data: readonly Accepted[],
  recipients: readonly Accepted[],
  sureOfUnnamed: number,
): Statement[] {
  if (recipients.length) {
    const { sentence } = situation;
    const all = recipients
      .filter((one) => !isAdjective(sentence, one))
      .map((one) => sharedWith(one.value as Recipient, situation, data, one, one.mentions));
    for (const [value, by, mentions] of implied(sentence, recipients))
      all.push(sharedWith(value, situation, data, by, mentions));
    return all;
  }
  // Data goes out, and nobody is named: some third party.
  const act = situation.syntax.acts.find(givesAway) ?? null;
  const surest = mostSure(data);
  if (sureOfUnnamed) {
    const because = surest?.because ?? [PASSAGE];
    return [sharedWith('partner', situation, data, { act, confidence: sureOfUnnamed, because })];
  }
  return surest && act ? [sharedWith('partner', situation, data, surest)] : [];
}

/** "A third-party regulated processor": tells of what kind another recipient is. */
function isAdjective({ block, mentions }: SentenceView, { value, mentions: own }: Accepted): boolean {
  const { starts, ends } = block.tokens;
  return (
    value === 'partner' &&
    own.every(
      ({ phrase, to }) =>
        phrase === 'third party' &&
        mentions.some(
          ({ topic, from }) =>
            topic === 'recipient' && BETWEEN.test(block.text.slice(ends[to - 1], starts[from])),
        ),
    )
  );
}

/** What a company that is named is to the site, by what it does. */
const IMPLIED: Partial<Record<Taking, Recipient>> = {
  serves: 'provider',
  measures: 'analytics',
  advertises: 'advertiser',
};

/** "Advertising partners. We work with Wavepost": what the words above a list of names say that they are. */
function announcedWith({ block }: SentenceView): Recipient[] {
  if (!isAnnounced(block, 'share')) return [];
  const above = [...block.headings.slice(-1), ...block.leadIns.slice(-1)];
  const said = above.flatMap(({ mentions }) =>
    mentions.map(({ topic, id }) => (topic === 'recipient' ? id : '')),
  );
  return (['advertiser', 'analytics', 'provider', 'social'] as const).filter((one) => said.includes(one));
}

/** Whom accepted recipients bring along: the names of some, and what a company that is named is to the site. */
function implied(
  sentence: SentenceView,
  recipients: readonly Accepted[],
): [Recipient, Accepted, readonly Mention[]][] {
  const all: [Recipient, Accepted, readonly Mention[]][] = [];
  const [first] = recipients as [Accepted];
  const names = namesAfter(
    sentence,
    recipients.flatMap(({ mentions }) => mentions),
  );
  if (names.length) all.push(['named', first, names]);
  const named = recipients.find(({ value }) => value === 'named');
  if (named) for (const value of announcedWith(sentence)) all.push([value, named, named.mentions]);
  for (const mention of named?.mentions ?? []) {
    const taking = takingOf(sentence, mention);
    const trade = tradeIn(sentence, mention) ?? (taking && IMPLIED[taking]);
    if (named && trade) all.push([trade, named, [mention]]);
  }
  return all;
}

function sharedWith(
  recipient: Recipient,
  situation: Situation,
  data: readonly Pick<Accepted, 'value' | 'mentions'>[],
  reason: Pick<Accepted, 'act' | 'confidence' | 'because'>,
  recipients: readonly Mention[] = [],
): Statement {
  const { sentence } = situation;
  const one = statement(situation, 'share', recipient, reason, {
    items: data.flatMap(({ mentions }) => items(sentence, mentions)).slice(0, MAX_ITEMS),
    dataTypes: data.map(({ value }) => value as DataType),
    recipients: items(sentence, recipients),
  });
  // "Only where the law obliges us": to authorities, that is how it is always done.
  const isLawful = recipient === 'legal' && one.stance === 'conditional' && one.condition !== 'consent';
  return isLawful ? { ...one, stance: 'yes', condition: null } : one;
}

function givesAway({ verb, actor, denied, hypothetical }: Act): boolean {
  if (denied || hypothetical) return false;
  return actor === 'they'
    ? verb.id === 'collect'
    : actor !== 'you' && (verb.id === 'share' || verb.id === 'sell');
}

function offered(situation: Situation, practice: 'choice' | 'access', one: Accepted): Statement {
  const { sentence } = situation;
  const { block } = sentence;
  const following = block.sentences[block.sentences.indexOf(sentence) + 1] ?? null;
  const want = one.value === 'optout-contact' ? 'contact' : one.value === 'optout-link' ? 'link' : 'any';
  const href = hrefFor(block.block, sentence.start, sentence.end, want, null, following);
  // "Write to us to be removed": the way to refuse is an address, not a link.
  const value =
    one.value === 'optout-link' && /^(?:mailto|tel):/.test(href ?? '') ? 'optout-contact' : one.value;
  return statement(situation, practice, value, one, {
    href,
    scope: practice === 'choice' ? scopeOf(textOf(sentence)) : null,
    stance: 'yes',
    condition: null,
  });
}

/** Fills in what every statement has. */
function statement(
  situation: Situation,
  practice: Practice,
  value: string,
  { act, confidence, because }: Pick<Accepted, 'act' | 'confidence' | 'because'>,
  own: Partial<Statement>,
): Statement {
  const { sentence, syntax } = situation;
  const standing = act ? standingOf(sentence, syntax, act) : { stance: 'yes' as const, condition: null };
  const made = blank(sentence, practice, value as Value, confidence);
  made.stance = standing.stance;
  made.condition = standing.condition;
  if (isAggregated(sentence)) made.identifiability = 'aggregated';
  made.purposes = purposesOf(sentence);
  made.cues = because;
  return Object.assign(made, own);
}

/** A statement that says only what and where. */
export function blank(
  sentence: SentenceView,
  practice: Practice,
  value: Value,
  confidence: number,
): Statement {
  return {
    practice,
    value,
    stance: 'yes',
    condition: null,
    identifiability: 'identified',
    items: [],
    dataTypes: [],
    recipients: [],
    purposes: [],
    href: null,
    scope: null,
    confidence: Math.round(confidence * 100) / 100,
    cues: [],
    evidence: evidenceOf(sentence),
  };
}

/** The sentence as evidence. */
export function evidenceOf(sentence: SentenceView): Evidence {
  const { block, start, end } = sentence;
  return {
    block: block.index,
    start,
    end,
    quote: textOf(sentence),
    section: block.block.section,
    leadIn: block.block.leadIns.at(-1) ?? null,
  };
}

/** "Aggregate data": and no personal data beside it. */
export function isAggregated({ mentions }: SentenceView): boolean {
  return mentions.some(({ topic, id }) => topic === 'scope' && id === 'aggregate');
}

/** The purposes that a sentence names. */
export function purposesOf({ mentions }: SentenceView): Purpose[] {
  const purposes: Purpose[] = [];
  for (const { topic, id } of mentions) {
    if (topic === 'purpose' && !purposes.includes(id as Purpose)) purposes.push(id as Purpose);
  }
  return purposes;
}

/** The words of mentions, each once. */
export function items({ block }: SentenceView, mentions: readonly Mention[]): string[] {
  const words = mentions.map((mention) => wordsOf(block, mention).replace(/^(?:your|the|our) /i, ''));
  return words.length < 2 ? words : [...new Set(words)].slice(0, MAX_ITEMS);
}
