/** How a statement is made: of a sentence, what it says and how that stands. */
import type { Evidence, Statement } from '../model.ts';
import type { Practice, Purpose, Value } from '../taxonomy.ts';
import type { Accepted } from './accept.ts';
import type { Situation } from './candidates.ts';
import type { Mention } from './match.ts';
import { standingOf } from './stance.ts';
import { type SentenceView, textOf, wordsOf } from './views.ts';

/** How sure one is of what a rule reads without a vote: set, not fitted. */
export const SURE_BY_RULE = 0.8;
/** More words nobody reads. */
export const MAX_ITEMS = 12;

/** Why something is said, and by which words. */
export type Reason = Pick<Accepted, 'act' | 'confidence' | 'because'> & Partial<Pick<Accepted, 'mentions'>>;

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
function evidenceOf(sentence: SentenceView): Evidence {
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

/** Whether a sentence speaks of "aggregate data". */
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
