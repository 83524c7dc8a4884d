/** What a sentence might say: every value that it mentions, with the cues that speak for and against it. */
import { CATEGORIES } from '../taxonomy.ts';
import type { Votes } from './ballots.ts';
import { ACTORS, type Act, Syntax } from './clauses.ts';
import { ANY_VALUE, addTwice, type CueSink, type Cues, Family, family, NamedCues } from './cues.ts';
import { OF_TODAY } from './era.ts';
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { idOf, meaningOf, nameOf, topicsOf } from './meanings.ts';
import { addOfferCues, isOffer, MAX_MENTIONS } from './offers.ts';
import type { PassageScores } from './passages.ts';
import type { TopicScores } from './topics.ts';
import type { SentenceView } from './views.ts';

/** The questions that cues vote on. What a sentence is about is asked elsewhere (topics.ts). */
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
  /** The value as a number (meanings.ts). */
  meaning: number;
  mentions: Mention[];
  /** The act that governs the first mention that has one. */
  act: Act | null;
  /** Proposed because the sentence speaks of refusing, and names no other way. */
  isImplied: boolean;
  /** What its own cues weigh, once counted. */
  votes: Votes | null;
}

/** What is known of a sentence before its candidates are judged. */
export interface Situation {
  sentence: SentenceView;
  previous: SentenceView | null;
  /** The topics that it mentions, a bit each (meanings.ts): most questions need not be asked at all. */
  mentioned: number;
  syntax: Syntax;
  /** What the sentence is about. */
  topics: TopicScores;
  /** Of the block's sentences, how strongly any is about each category. */
  most: TopicScores;
  /** What the words of the whole passage vote; null where nobody asks them. */
  passage: PassageScores | null;
  /** What the cues that all candidates share weigh; counted when first asked for, as most sentences have none. */
  votes: Votes | null;
  /** By topic, once asked for. */
  known: Partial<Record<Topic, Candidate[]>>;
}

/** The clause categories that tell candidates apart, as indices of CATEGORIES. */
const TELLING = (['first-party', 'third-party', 'choice', 'access', 'security', 'audience'] as const).map(
  (category) => CATEGORIES.indexOf(category),
);
/** Of the rest of the block, these tell too. */
const TELLING_OF_BLOCK = (['first-party', 'third-party'] as const).map((category) =>
  CATEGORIES.indexOf(category),
);
/** Log odds are halved and kept within these bounds, so that they weigh like other cues. */
const MOST = 3;
const BY_LINK = meaningOf('choice', 'optout-link');

/** The names of cues. Those of offers are in offers.ts, those of words in cues.ts. */
const TODAY = family(() => OF_TODAY);
const IS = new Family((_, value) => `is ${idOf(value)}`);
const VERB = family(nameOf);
const NO_VERB = family(() => 'no verb');
const DEED = family(deedName);
const ONLY_REFUSED = family(() => 'only refused');
const ABOUT = family((category) => `about ${CATEGORIES[category]}`);
const BLOCK_ABOUT = family((category) => `block about ${CATEGORIES[category]}`);
const ACT = family((deed) => `act ${deedName(deed)}`);
const LEAD = family((meaning) => `lead ${nameOf(meaning)}`);

/** A verb with who does it, and whether it is denied: "we share", "they collect not". */
function deedOf({ verb, actor, denied }: Act): number {
  return (verb.meaning * ACTORS.length + ACTORS.indexOf(actor)) * 2 + Number(denied);
}

function deedName(deed: number): string {
  const who = deed >> 1;
  const verb = idOf(Math.floor(who / ACTORS.length));
  return `${ACTORS[who % ACTORS.length]} ${verb}${deed % 2 ? ' not' : ''}`;
}

/** Lays out a sentence for its candidates. `most` are the highest scores of the sentences of its block. */
export function situationOf(
  sentence: SentenceView,
  previous: SentenceView | null,
  topics: TopicScores,
  most: TopicScores,
  passage: PassageScores | null = null,
): Situation {
  return {
    sentence,
    previous,
    mentioned: topicsOf(sentence.mentions),
    syntax: new Syntax(sentence),
    topics,
    most,
    passage,
    votes: null,
    known: {},
  };
}

/** Every value of a lexicon that the sentence mentions. */
export function candidatesOf(situation: Situation, topic: Topic): Candidate[] {
  const known = situation.known[topic] ?? propose(situation, topic);
  situation.known[topic] = known;
  return known;
}

/** All that speaks for and against a candidate, by name. */
export function cuesOf(situation: Situation, candidate: Candidate): Cues {
  const named = new NamedCues();
  addCues(situation, candidate, named);
  return named.cues;
}

/** Hands out all cues of a candidate: those of its sentence and its own. */
export function addCues(situation: Situation, candidate: Candidate, cues: CueSink): void {
  addSharedCues(situation, cues);
  addOwnCues(situation, candidate, cues);
}

function propose({ sentence, syntax }: Situation, topic: Topic): Candidate[] {
  const candidates: Candidate[] = [];
  for (const mention of sentence.mentions) {
    if (mention.topic !== topic) continue;
    const same = withMeaning(candidates, mention.meaning);
    if (same) same.mentions.push(mention);
    else candidates.push(candidateOf(mention.id, mention.meaning, [mention]));
  }
  if (topic === 'choice') proposeLink(candidates);
  for (const candidate of candidates) {
    const { mentions } = candidate;
    for (let i = 0; i < mentions.length && i < MAX_MENTIONS; i++)
      candidate.act ??= syntax.governor(mentions[i] as Mention);
  }
  return candidates;
}

function withMeaning(candidates: readonly Candidate[], meaning: number): Candidate | null {
  for (const candidate of candidates) if (candidate.meaning === meaning) return candidate;
  return null;
}

/** "You may unsubscribe": a refusal that names no means proposes the commonest, a link or form. */
function proposeLink(candidates: Candidate[]): void {
  const refusal = candidates.find(({ value }) => value === 'refuse');
  if (!refusal || candidates.some(({ meaning }) => meaning === BY_LINK)) return;
  const link = candidateOf('optout-link', BY_LINK, refusal.mentions);
  link.isImplied = true;
  candidates.push(link);
}

function candidateOf(value: string, meaning: number, mentions: Mention[]): Candidate {
  return {
    value,
    meaning,
    mentions,
    act: null,
    isImplied: false,
    votes: null,
  };
}

/** Hands out a candidate's own cues. */
export function addOwnCues(situation: Situation, candidate: Candidate, cues: CueSink): void {
  const { meaning, mentions } = candidate;
  cues.add(IS, 0, meaning, 1);
  if (situation.sentence.block.isOfToday) cues.add(TODAY, 0, meaning, 1);
  for (let i = 0; i < mentions.length && i < MAX_MENTIONS; i++) {
    const mention = mentions[i] as Mention;
    const act = situation.syntax.governor(mention);
    cues.addPhrase('says', mention.phrase);
    if (!act) {
      addTwice(cues, NO_VERB, 0, meaning);
      continue;
    }
    const { verb } = act;
    addTwice(cues, VERB, verb.meaning, meaning);
    addTwice(cues, DEED, deedOf(act), meaning);
    cues.addPhrase('by', verb.phrase);
  }
  addAbout(situation, meaning, cues);
  if (candidate.isImplied) cues.add(ONLY_REFUSED, 0, ANY_VALUE, 1);
  if (isOffer(mentions[0] as Mention)) addOfferCues(cues, situation, meaning, mentions);
}

/** What the sentence is about, which also weighs differently for each value. */
function addAbout({ topics, most }: Situation, value: number, cues: CueSink): void {
  for (const category of TELLING) {
    cues.add(ABOUT, category, value, bounded(topics[category] as number));
    if (TELLING_OF_BLOCK.includes(category))
      cues.add(BLOCK_ABOUT, category, value, bounded(most[category] as number));
  }
}

function bounded(logOdds: number): number {
  return Math.max(-MOST, Math.min(MOST, logOdds / 2));
}

/** Hands out the cues that all candidates of a sentence share. */
export function addSharedCues(situation: Situation, cues: CueSink): void {
  if (situation.sentence.block.isOfToday) cues.add(TODAY, 0, ANY_VALUE, 1);
  addAbout(situation, ANY_VALUE, cues);
  for (const act of situation.syntax.acts) cues.add(ACT, deedOf(act), ANY_VALUE, 1);
  for (const { mentions } of situation.sentence.block.leadIns.slice(-1)) {
    for (const { topic, meaning } of mentions) {
      if (topic !== 'purpose') cues.add(LEAD, meaning, ANY_VALUE, 1);
    }
  }
}
