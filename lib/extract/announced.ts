/** What the text above a block announces: a heading "Information we collect", a lead-in "You have the right to:". */
import type { Candidate } from './candidates.ts';
import type { Mention } from './match.ts';
import { type BlockView, type Passage, type SentenceView, textOf } from './views.ts';

export type Announced = 'collect' | 'share' | 'given' | 'rights' | 'refusal';

const DATA = '(?:information|data|details)';
const COLLECT = new RegExp(
  `\\b${DATA}\\b.{0,40}\\b(?:collect|process|gather|obtain|receive|hold|provide|give us)|\\b(?:collect|gather|obtain|receive|process)\\b.{0,40}\\b${DATA}\\b|\\b(?:collect|ask (?:you )?for)(?: the following| your)?:$|\\bwhat (?:we|you) (?:collect|get|give|ask)\\b|\\bprovided by you$|\\bknow about you\\b`,
  'i',
);
const SHARE =
  /\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing|ures?)|recipients?)\b|\bwho (?:else )?(?:can|may|gets|sees|handles|receives|has access)\b|\bwhom\b|\b(?:third part\w+|providers?|partners?|processors?|companies)\b.{0,20}\bwe (?:use|work with)\b/i;
/** "We have disclosed the following categories of personal information:", "the data that we sell:" */
const GIVEN = new RegExp(
  `\\b(?:shared?|disclosed?|sold|sell)\\b.{0,40}\\bfollowing (?:(?!to\\b)\\w+ ){0,4}${DATA}\\b|^(?:the |categories of |types of )*(?:[\\w-]+ )?${DATA},? (?:that |which )?we (?:\\w+ )?(?:disclose|share|sell|sold)d?\\b(?!.*\\b(?:with|to)\\b)`,
  'i',
);
const RIGHTS = /\brights\b|\bright(?: to\b|:?$)|\bunder (?:the )?(?:UK )?GDPR\b.{0,60}\byou (?:can|may)\b/i;
/** "Suppliers that process data on our behalf": what is collected so is given to them. */
const BY_OTHERS =
  /(?<!\bor (?:our )?(?:[\w-]+ )?)\b(?:suppliers?|providers?|vendors?|companies|firms|organi[sz]ations|partners|processors) (?:(?:that|who|which|may|also) )*(?:process|collect|handle)/i;
/** "You may opt out of advertising from:" */
const REFUSAL =
  /\b(?:opt(?:ing)?[ -]out|refuse|object to|say no|(?:switch|turn)(?:ing)? (?:\w+ )?off|your (?:\w+ )?choices)\b/i;
/** What else a heading may be about, so that what it announces is something else. */
const OTHERWISE =
  /\b(?:not|never|how long|retention|protect|secur|legal bas[ei]s|why|purposes)|\b(?:if|when) you\b.{0,9}$/i;

/** Counted from the nearest: a bold label at the beginning of an item counts as one. */
const HEADINGS = 3;

const NOTHING: ReadonlySet<Announced> = new Set();
const known = new WeakMap<Passage, ReadonlySet<Announced>>();
/** What stands above the block that was asked last, and mostly above the next one too. */
type Above = Pick<BlockView, 'headings' | 'leadIns'>;
let last: Above & { announced: ReadonlySet<Announced> } = { headings: [], leadIns: [], announced: NOTHING };

function announcedBy(passage: Passage): ReadonlySet<Announced> {
  const found = known.get(passage);
  if (found) return found;
  const all = new Set<Announced>();
  const { text } = passage;
  if (!OTHERWISE.test(text)) {
    if (RIGHTS.test(text)) all.add('rights');
    else if (text.endsWith(':') && GIVEN.test(text)) all.add('given');
    else if (SHARE.test(text) || BY_OTHERS.test(text)) all.add('share');
    else if (COLLECT.test(text)) all.add('collect');
    else if (REFUSAL.test(text)) all.add('refusal');
  }
  known.set(passage, all);
  return all;
}

/** Whether the lead-in of a block or, where that says nothing of it, the nearest heading that does announces this. */
export function isAnnounced({ headings, leadIns }: Above, what: Announced): boolean {
  if (headings !== last.headings || leadIns !== last.leadIns)
    last = { headings, leadIns, announced: announcedAbove({ headings, leadIns }) };
  return last.announced.has(what);
}

function announcedAbove({ headings, leadIns }: Above): ReadonlySet<Announced> {
  const above = [...headings.slice(-HEADINGS), ...leadIns.slice(-1)];
  for (const passage of above.reverse()) {
    const all = announcedBy(passage);
    if (all.size) return all;
  }
  return NOTHING;
}

/** What is announced where the items of the list are kinds of data. */
const OF_DATA: ReadonlySet<Announced> = new Set(['collect', 'given']);
/** What a list names stands at the beginning of its items, within so many tokens; of data and rights, more is said. */
const BEGINNING: Record<Announced, number> = { collect: 10, share: 4, given: 10, rights: 16, refusal: 16 };
/** "To send you news", "Participate in surveys": an item that tells what for, or when. */
const FOR_WHAT =
  /^(?:to|for|when|if|as|how|what|we|[a-z]{3,12}ing|participate|post|provide|register|send|submit|allow|enable)\b/i;

/** "To set up your plan: your height": what is before the colon tells when. */
const LABEL = /^[^:;]{1,90}: /;
/** "To obtain a copy", "obtaining a copy": rights are deeds. */
const NO_RIGHT = /^(?:for|if|as|how|we|no)\b/i;

/** Outside of lists, data is listed by a sentence that has no verb. */
const FINITE = /\b(?:is|are|was|may|can|will|must|have|has|do|does|please|we|our)\b/i;

const LISTS: ReadonlySet<string> = new Set(['item', 'definition']);

/** An item of a list, or a labelled paragraph, whose heading or lead-in says what it lists. */
export function isListed(sentence: SentenceView, candidate: Candidate, what: Announced): boolean {
  const { block, start } = sentence;
  const isOfData = OF_DATA.has(what);
  if (!isAnnounced(block, what) || (isOfData && candidate.value === 'generic')) return false;
  if (start > (block.sentences[1]?.start ?? start)) return false;
  // The rows of a table about data or recipients are read by its columns (rows.ts).
  const isRow = block.block.kind === 'row' && !isOfData && what !== 'share';
  if (!isRow && !LISTS.has(block.block.kind) && !(isOfData ? isVerbless(sentence) : isLabelled(block)))
    return false;
  const label = isOfData ? LABEL.exec(textOf(sentence)) : null;
  return (
    isListedAfter(sentence, candidate, what, 0) ||
    (label !== null && isListedAfter(sentence, candidate, what, label[0].length))
  );
}

/** Whether it stands in a list that begins after so many characters of a sentence. */
function isListedAfter(
  sentence: SentenceView,
  { value, mentions }: Candidate,
  what: Announced,
  chars: number,
): boolean {
  const { block, start, from } = sentence;
  const isAfter = ({ from }: Mention) => (block.tokens.starts[from] as number) >= start + chars;
  const first = mentions.find(isAfter);
  if (!first) return false;
  const verbs = verbsBefore(sentence, first.from).filter(isAfter);
  const isOfData = OF_DATA.has(what);
  const isBare = isOfData && !verbs.length;
  if (!isBare && first.from - from > BEGINNING[what]) return false;
  // "Advertising networks": no purpose.
  const isFirst = what === 'share' && first.from === from;
  const isElse = what === 'rights' ? NO_RIGHT : FOR_WHAT;
  if (!isFirst && value !== 'legal' && isElse.test(textOf(sentence).slice(chars))) return false;
  return !isOfData || verbs.every(({ id }) => id === 'collect');
}

/** The verbs before a token that are no part of the words for data: "crash reports" has none. */
function verbsBefore({ mentions }: SentenceView, at: number): Mention[] {
  return mentions.filter(
    ({ topic, from, to }) =>
      topic === 'verb' &&
      from < at &&
      !mentions.some((other) => other.topic === 'data' && other.from <= from && other.to >= to),
  );
}

function isVerbless(sentence: SentenceView): boolean {
  return !verbsBefore(sentence, sentence.to).length && !FINITE.test(textOf(sentence));
}

/** A paragraph that begins with its heading: "Payments. Your card number". */
function isLabelled({ text, headings }: BlockView): boolean {
  const label = headings.at(-1)?.text;
  return label !== undefined && text.startsWith(label);
}
