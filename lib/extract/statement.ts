/** How a statement is made: of a sentence, what it says and how that stands. */
import type { Evidence, Statement } from '../model.ts';
import type { Practice, Purpose, Value } from '../taxonomy.ts';
import type { Accepted } from './accept.ts';
import { isAggregated } from './aggregated.ts';
import type { Situation } from './candidates.ts';
import type { Mention } from './match.ts';
import { AGREED, isOnConsent, standingOf } from './stance.ts';
import { placeOf, type SentenceView, textOf, wordsOf } from './views.ts';

/** How sure one is of what a rule reads without a vote: set, not fitted. */
export const SURE_BY_RULE = 0.8;
/** More words nobody reads. */
export const MAX_ITEMS = 12;

/** Why something is said, and by which words. */
export type Reason = Pick<Accepted, 'act' | 'confidence' | 'because'> & Partial<Pick<Accepted, 'mentions'>>;

/** What is done with data, which may be somebody's or not. */
const OF_DATA: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell']);

/** Fills in what every statement has. */
export function statement(
  situation: Situation,
  practice: Practice,
  value: string,
  { act, confidence, because, mentions }: Reason,
  own: Partial<Statement>,
): Statement {
  const { sentence, syntax } = situation;
  const standing = standingOf(sentence, syntax, act, mentions?.[0]?.from);
  const made = blank(sentence, practice, value as Value, confidence);
  const isLabel = endOf(sentence) > sentence.end;
  const isAsked =
    isLabel && standing.stance === 'yes' && isOnConsent(textOf({ ...sentence, end: endOf(sentence) }));
  Object.assign(made, isAsked ? AGREED : standing);
  const data = (mentions ?? []).filter(({ topic }) => topic === 'data');
  const at = mentions?.[0]?.from ?? act?.verb.from ?? sentence.from;
  if (OF_DATA.has(practice) && isAggregated(sentence, syntax, at, data)) made.identifiability = 'aggregated';
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

/** A label before a text tells little: "Service providers.", but "We share it." */
const LABEL = /^(?!(?:We|You|They|It|I)\b|.* (?:is|are|do|does|will|can|may|has|have)\b)(?:\S+ ){0,5}\S+$/;

/** The end of a sentence; of a label, that of the next one. */
function endOf(sentence: SentenceView): number {
  const [first, second] = sentence.block.sentences;
  const isLabel = LABEL.test(textOf(sentence)) && !sentence.mentions.some(({ topic }) => topic === 'verb');
  return sentence === first && second && isLabel ? second.end : sentence.end;
}

/** The sentence as evidence; after a label, with the next one. */
function evidenceOf(sentence: SentenceView): Evidence {
  const { block, start } = sentence;
  const { section, leadIns } = block.block.source;
  return {
    block: block.index,
    ...placeOf(block, { start, end: endOf(sentence) }),
    section,
    leadIn: leadIns.at(-1) ?? null,
  };
}

/** The purposes that a sentence names. */
export function purposesOf({ mentions }: SentenceView): Purpose[] {
  const purposes: Purpose[] = [];
  for (const { topic, id } of mentions) {
    if (topic === 'purpose' && !purposes.includes(id as Purpose)) purposes.push(id as Purpose);
  }
  return purposes;
}

/** What mentions mean, each once. */
export function idsOf<Id extends string = string>(mentions: readonly Mention[]): Id[] {
  return [...new Set(mentions.map(({ id }) => id as Id))];
}

/** The words of mentions, each once; of all, or of those that mean one thing. */
export function items({ block }: SentenceView, mentions: readonly Mention[], id?: string): string[] {
  const own = id === undefined ? mentions : mentions.filter((one) => one.id === id);
  const words = own.map((mention) => wordsOf(block, mention).replace(/^(?:your|the|our) /i, ''));
  return words.length < 2 ? words : [...new Set(words)].slice(0, MAX_ITEMS);
}
