/** What a sentence might say: every value that it mentions, with the cues that speak for and against it. */
import { CATEGORIES, type Category } from '../taxonomy.ts';
import { type Act, Syntax } from './clauses.ts';
import type { Cues } from './cues.ts';
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { addOfferCues, proposeLink } from './offers.ts';
import type { TopicScores } from './topics.ts';
import type { Passage, SentenceView } from './views.ts';

/** The questions that cues vote on. `category` is asked of sentences as such (topics.ts). */
export const QUESTIONS = ['collect', 'share', 'recipient', 'choice', 'access'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Which lexicon proposes the values of a question. */
export const PROPOSES: Record<Question, Topic> = {
  collect: 'data',
  share: 'data',
  recipient: 'recipient',
  choice: 'choice',
  access: 'access',
};

/** A value that a sentence mentions. */
export interface Candidate {
  value: string;
  mentions: Mention[];
  /** The act that governs the first mention that has one. */
  act: Act | null;
  /** Its own cues; those of its sentence are `shared` by all. */
  cues: Cues;
}

/** What is known of a sentence before its candidates are judged. */
export interface Situation {
  sentence: SentenceView;
  previous: SentenceView | null;
  syntax: Syntax;
  /** What the sentence is about. */
  topics: TopicScores;
  /** Of the block's sentences, how strongly any is about each category. */
  most: TopicScores;
  /** Cues that all candidates of the sentence share; made when first asked for, as most sentences have none. */
  shared: Cues | null;
  /** By topic, once asked for. */
  known: Map<Topic, Candidate[]>;
}

/** More mentions of one value add nothing. */
const MAX_MENTIONS = 3;

/** The clause categories that tell candidates apart. */
const TELLING: readonly Category[] = [
  'first-party',
  'third-party',
  'choice',
  'access',
  'security',
  'audience',
];
/** Log odds are halved and kept within these bounds, so that they weigh like other cues. */
const MOST = 3;

/** Lays out a sentence for its candidates. `most` are the highest scores of the sentences of its block. */
export function situationOf(
  sentence: SentenceView,
  previous: SentenceView | null,
  topics: TopicScores,
  most: TopicScores,
): Situation {
  const syntax = new Syntax(sentence);
  return { sentence, previous, syntax, topics, most, shared: null, known: new Map() };
}

/** The cues that all candidates of a sentence share. */
export function sharedBy(situation: Situation): Cues {
  situation.shared ??= sharedCues(situation);
  return situation.shared;
}

/** What the sentence is about, which also weighs differently for each value. */
function aboutCues({ topics, most }: Situation): Cues {
  const about: Cues = new Map();
  for (const category of TELLING) {
    const at = CATEGORIES.indexOf(category);
    about.set(`about ${category}`, bounded(topics[at] as number));
    if (category === 'first-party' || category === 'third-party') {
      about.set(`block about ${category}`, bounded(most[at] as number));
    }
  }
  return about;
}

function bounded(logOdds: number): number {
  return Math.max(-MOST, Math.min(MOST, logOdds / 2));
}

/** Every value of a lexicon that the sentence mentions, with its cues. */
export function candidatesOf(situation: Situation, topic: Topic): Candidate[] {
  const known = situation.known.get(topic) ?? propose(situation, topic);
  situation.known.set(topic, known);
  return known;
}

/** All that speaks for and against a candidate: its own cues and those of its sentence. */
export function cuesOf(situation: Situation, { cues }: Candidate): Cues {
  return new Map([...sharedBy(situation), ...cues]);
}

function propose(situation: Situation, topic: Topic): Candidate[] {
  const byValue = new Map<string, Mention[]>();
  for (const mention of situation.sentence.mentions) {
    if (mention.topic !== topic) continue;
    const own = byValue.get(mention.id) ?? [];
    own.push(mention);
    byValue.set(mention.id, own);
  }
  const isImplied = topic === 'choice' && proposeLink(byValue);
  const others = byValue.size - 1;
  return [...byValue].map(([value, mentions]) => {
    const one = candidate(situation, value, mentions, others, byValue);
    if (isImplied && value === 'optout-link') one.cues.set('only refused', 1);
    if (topic === 'choice' || topic === 'access') {
      addOfferCues(one.cues, situation.sentence, situation.previous, value, mentions);
    }
    return one;
  });
}

function candidate(
  situation: Situation,
  value: string,
  mentions: Mention[],
  others: number,
  beside: ReadonlyMap<string, unknown>,
): Candidate {
  const cues: Cues = new Map([[`is ${value}`, 1]]);
  const add = (cue: string) => {
    cues.set(cue, 1);
    cues.set(`${value}: ${cue}`, 1);
  };
  let governing: Act | null = null;
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    cues.set(`says ${mention.phrase}`, 1);
    const governor = situation.syntax.governor(mention);
    if (!governor) {
      add('no verb');
      continue;
    }
    const { act, after } = governor;
    governing ??= act;
    add(`verb ${act.verb.id}`);
    add(`${act.actor} ${act.verb.id}${act.denied ? ' not' : ''}`);
    cues.set(`by ${act.verb.phrase}`, 1);
    if (after) cues.set(`after: verb ${act.verb.id}`, 1);
    if (act.hypothetical) cues.set(`if: ${act.actor} ${act.verb.id}`, 1);
    const near = mention.from - act.verb.to;
    if (!after && near <= 3) cues.set(`close: verb ${act.verb.id}`, 1);
  }
  cues.set(`others ${others > 3 ? 'many' : others}`, 1);
  for (const other of beside.keys()) if (other !== value) cues.set(`${value} beside ${other}`, 1);
  for (const heading of situation.sentence.block.headings.slice(-2)) {
    if (heading.mentions.some(({ id }) => id === value)) add('named in heading');
  }
  if (situation.previous?.mentions.some(({ id }) => id === value)) add('named before');
  for (const [cue, strength] of aboutCues(situation)) cues.set(`${value}: ${cue}`, strength);
  return { value, mentions, act: governing, cues };
}

function sharedCues(situation: Situation): Cues {
  const { sentence, previous, syntax } = situation;
  const cues = aboutCues(situation);
  for (const act of syntax.acts) {
    cues.set(`act ${act.actor} ${act.verb.id}${act.denied ? ' not' : ''}`, 1);
  }
  for (const { topic, id } of sentence.mentions) {
    if (topic === 'verb' || topic === 'actor') continue;
    cues.set(`has ${topic} ${id}`, 1);
  }
  const { block } = sentence;
  if (block.text[sentence.end - 1] === '?') cues.set('question', 1);
  cues.set(`kind ${block.block.kind}`, 1);
  addContext(cues, 'heading', block.headings.slice(-2));
  addContext(cues, 'lead', block.leadIns.slice(-1));
  if (previous) {
    for (const { topic, id } of previous.mentions) {
      if (topic !== 'actor' && topic !== 'purpose') cues.set(`before ${topic} ${id}`, 0.5);
    }
  }
  const length = sentence.to - sentence.from;
  cues.set(length < 8 ? 'short' : length > 50 ? 'long' : 'middling', 1);
  return cues;
}

function addContext(cues: Cues, where: string, passages: readonly Passage[]): void {
  for (const { mentions } of passages) {
    for (const { topic, id } of mentions) if (topic !== 'purpose') cues.set(`${where} ${topic} ${id}`, 1);
  }
}
