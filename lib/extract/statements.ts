/** Sentence → statements: what the votes accept, put together with stance, data, recipients and purposes. */
import type { Evidence, Statement } from '../model.ts';
import {
  CATEGORIES,
  type Category,
  type DataType,
  type Practice,
  type Purpose,
  type Value,
} from '../taxonomy.ts';
import { hrefFor, scopeOf } from './actions.ts';
import type { Ballots, Votes } from './ballots.ts';
import {
  addCues,
  addOwnCues,
  addSharedCues,
  type Candidate,
  candidatesOf,
  PROPOSES,
  QUESTIONS,
  type Question,
  type Situation,
} from './candidates.ts';
import type { Act } from './clauses.ts';
import { chance } from './cues.ts';
import { denialsOf } from './denials.ts';
import type { Mention } from './match.ts';
import { standingOf } from './stance.ts';
import { type SentenceView, wordsOf } from './views.ts';

/** A candidate that the cues accept. */
interface Accepted extends Candidate {
  confidence: number;
  /** The cues that speak for it most, strongest first. */
  because: string[];
}

const MAX_ITEMS = 12;

/** What a sentence says of collection, sharing, choices and access. */
export function statementsOf(situation: Situation, ballots: Ballots): Statement[] {
  const { sentence } = situation;
  // A question says nothing; its answer does.
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  if (!sentence.mentions.length) return [];
  const statements = denialsOf(situation);
  for (const one of accept(situation, 'collect', ballots)) statements.push(collected(situation, one));
  const data = accept(situation, 'share', ballots);
  statements.push(...shared(situation, data, accept(situation, 'recipient', ballots)));
  for (const question of ['choice', 'access'] as const) {
    for (const one of accept(situation, question, ballots))
      statements.push(offered(situation, question, one));
  }
  return unlike(statements);
}

/** One statement per practice, value and stance: the first said. */
function unlike(statements: Statement[]): Statement[] {
  if (statements.length < 2) return statements;
  const seen = new Set<string>();
  return statements.filter(({ practice, value, stance }) => {
    const key = `${practice} ${value} ${stance}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A hint reaches this part of the threshold. */
const HINT = { collect: 0.3, share: 0.6 };

/** What the sentence hints at, for a page that says nothing plainer of the practice. */
export function hintsOf(situation: Situation, practice: 'collect' | 'share', ballots: Ballots): Statement[] {
  const { sentence } = situation;
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  const hinted = accept(situation, practice, ballots, HINT[practice]);
  if (practice === 'collect') return hinted.map((one) => collected(situation, one));
  return shared(situation, hinted, []);
}

/** What a sentence must be about, at the least a little, before its candidates are looked at: most are not. */
const ABOUT: Record<Question, Category> = {
  collect: 'first-party',
  share: 'third-party',
  recipient: 'third-party',
  choice: 'choice',
  access: 'access',
};
const EVIDENT = 0.03;

function mayAnswer({ topics, sentence }: Situation, question: Question, part: number): boolean {
  // A link may speak for itself, whatever its sentence is about.
  if (question === 'choice' && sentence.block.block.links.length) return true;
  return chance(topics[CATEGORIES.indexOf(ABOUT[question])] as number) >= EVIDENT * part;
}

/** The candidates whose cues reach the threshold, or the given part of it. */
function accept(situation: Situation, question: Question, ballots: Ballots, part = 1): Accepted[] {
  if (!mayAnswer(situation, question, part)) return [];
  const candidates = candidatesOf(situation, PROPOSES[question]);
  if (!candidates.length) return [];
  const at = QUESTIONS.indexOf(question);
  const shared = ballots.biasOf(question) + (sharedVotes(situation, ballots)[at] as number);
  const accepted: Accepted[] = [];
  for (const candidate of candidates) {
    // "Opt out" says that one can refuse; the words around it say how.
    if (candidate.value === 'refuse') continue;
    const voted = chance(shared + (ownVotes(situation, candidate, ballots)[at] as number));
    const confidence = isLinkToRefuse(situation, candidate) ? Math.max(voted, LINKED) : voted;
    if (confidence < ballots.thresholdOf(question) * part) continue;
    if (question !== 'choice' && question !== 'access' && isDenied(situation, candidate)) continue;
    const because = ballots.reasons(question, (cues) => addCues(situation, candidate, cues));
    accepted.push({ ...candidate, confidence, because });
  }
  return accepted;
}

/** Counted for all questions at once: of the same candidates two may be asked. */
function sharedVotes(situation: Situation, ballots: Ballots): Votes {
  situation.votes ??= ballots.count((cues) => addSharedCues(situation, cues));
  return situation.votes;
}

function ownVotes(situation: Situation, candidate: Candidate, ballots: Ballots): Votes {
  candidate.votes ??= ballots.count((cues) => addOwnCues(situation, candidate, cues));
  return candidate.votes;
}

/** A link that reads "unsubscribe" or "opt out" needs no vote. */
const LINKED = 0.8;

function isLinkToRefuse({ sentence }: Situation, { value, mentions }: Candidate): boolean {
  const { links } = sentence.block.block;
  if (value !== 'optout-link' || !links.length) return false;
  const { starts, ends } = sentence.block.tokens;
  return mentions.some(
    ({ phrase, from, to }) =>
      /opt out|unsubscribe|do not sell/.test(phrase) &&
      links.some(({ start, end }) => start < (ends[to - 1] as number) && end > (starts[from] as number)),
  );
}

/** Denials are read by rule (denials.ts), never voted on. */
function isDenied({ sentence, syntax }: Situation, { act }: Candidate): boolean {
  return act?.denied === true && standingOf(sentence, syntax, act).stance !== 'yes';
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
): Statement[] {
  const { sentence } = situation;
  const dataTypes = data.map(({ value }) => value as DataType);
  const named = data.flatMap(({ mentions }) => items(sentence, mentions)).slice(0, MAX_ITEMS);
  if (recipients.length) {
    return recipients.map((one) =>
      statement(situation, 'share', one.value, one, {
        items: named,
        dataTypes,
        recipients: items(sentence, one.mentions),
      }),
    );
  }
  // Data goes out, and nobody is named: some third party.
  const surest = [...data].sort((a, b) => b.confidence - a.confidence)[0];
  if (!surest || !situation.syntax.acts.some(givesAway)) return [];
  return [statement(situation, 'share', 'partner', surest, { items: named, dataTypes })];
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
    scope: practice === 'choice' ? scopeOf(block.text.slice(sentence.start, sentence.end)) : null,
    stance: 'yes',
    condition: null,
  });
}

/** Fills in what every statement has. */
function statement(
  situation: Situation,
  practice: Practice,
  value: string,
  { act, confidence, because }: { act: Act | null; confidence: number; because: string[] },
  own: Partial<Statement>,
): Statement {
  const { sentence, syntax } = situation;
  const standing = act ? standingOf(sentence, syntax, act) : { stance: 'yes' as const, condition: null };
  return {
    ...blank(sentence, practice, value as Value, confidence),
    ...standing,
    identifiability: isAggregated(sentence) ? 'aggregated' : 'identified',
    purposes: purposesOf(sentence),
    cues: because,
    ...own,
  };
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
export function evidenceOf({ block, start, end }: SentenceView): Evidence {
  return {
    block: block.index,
    start,
    end,
    quote: block.text.slice(start, end),
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
  return [...new Set(mentions.flatMap(({ topic, id }) => (topic === 'purpose' ? [id as Purpose] : [])))];
}

/** The words of mentions, each once. */
export function items({ block }: SentenceView, mentions: readonly Mention[]): string[] {
  const words = mentions.map((mention) => wordsOf(block, mention).replace(/^(?:your|the|our) /i, ''));
  return [...new Set(words)].slice(0, MAX_ITEMS);
}
