/** Which candidates of a sentence are accepted: the cues of the sentence and the words of its passage vote. */
import { CATEGORIES } from '../taxonomy.ts';
import { type Announced, isAnnounced } from './announced.ts';
import type { Ballots, Votes } from './ballots.ts';
import {
  addOwnCues,
  addSharedCues,
  type Candidate,
  candidatesOf,
  PROPOSES,
  QUESTIONS,
  type Question,
  type Situation,
} from './candidates.ts';
import { bitOf } from './meanings.ts';
import { ANY, type PassageReader } from './passages.ts';
import { isPlain, PLAINLY } from './plain.ts';
import { isDenied, isRuledOut } from './ruled-out.ts';

/** Who votes. */
export interface Voters {
  ballots: Ballots;
  passages: PassageReader;
}

/** A candidate that the cues accept. */
export interface Accepted extends Pick<Candidate, 'value' | 'mentions' | 'act'> {
  confidence: number;
  /** The cues that speak for it most, strongest first. */
  because: string[];
}

/** The cue of a statement for which the words of its whole passage speak. */
const PASSAGE = 'passage';

/** What a sentence must be about, at the least a little, before its candidates are looked at: most are not. */
const ABOUT: Record<Question, number> = {
  collect: CATEGORIES.indexOf('first-party'),
  share: CATEGORIES.indexOf('third-party'),
  recipient: CATEGORIES.indexOf('third-party'),
  choice: CATEGORIES.indexOf('choice'),
  access: CATEGORIES.indexOf('access'),
};
/** The topic of the candidates, as a bit. */
const PROPOSED = Object.fromEntries(
  QUESTIONS.map((question) => [question, bitOf(PROPOSES[question])]),
) as Record<Question, number>;
/** One time in a hundred, in log odds. */
const EVIDENT = Math.log(0.01 / 0.99);

/** Log odds below which the words of a passage say that an answer is not worth a closer look. */
const HOPELESS = -3;
/** Few sentences mention access at all, and the words for it are newer than those that the topics know. */
const BARELY = Math.log(0.005 / 0.995);

/** Log odds below which the words of a passage say that nothing at all is collected. */
const HARDLY = -1;

/** In policies of today, one must be surer of these: below, two of three were wrong. */
const DOUBTED: ReadonlySet<string> = new Set(['named', 'affiliate', 'optout-contact', 'browser']);
const DOUBT = 0.1;

/** What a list is announced to answer, so that its items need not say so. */
const ANNOUNCED: Partial<Record<Question, Announced>> = {
  collect: 'collect',
  share: 'given',
  recipient: 'share',
  access: 'rights',
  choice: 'refusal',
};

function isAnswerTo({ sentence: { block } }: Situation, question: Question): boolean {
  const announced = ANNOUNCED[question];
  return announced !== undefined && isAnnounced(block, announced);
}

function hardlyCollects({ passage }: Situation, passages: PassageReader): boolean {
  return (passage?.[passages.answerOf('collect', ANY)] ?? 0) < HARDLY;
}

function mayAnswer({ topics, sentence }: Situation, question: Question): boolean {
  // A link may speak for itself, whatever its sentence is about.
  if (question === 'choice' && sentence.block.block.links.length) return true;
  return (topics[ABOUT[question]] as number) >= (question === 'access' ? BARELY : EVIDENT);
}

/** The candidates of which one is sure enough. */
export function accept(situation: Situation, question: Question, voters: Voters): Accepted[] {
  if ((situation.mentioned & PROPOSED[question]) === 0) return [];
  const isAsked = isAnswerTo(situation, question);
  if (!isAsked && !mayAnswer(situation, question)) return [];
  const isHopeless = !isAsked && question === 'collect' && hardlyCollects(situation, voters.passages);
  const least = voters.ballots.thresholdOf(question, situation.sentence.block.isOfToday);
  return judge(situation, question, voters, least, isHopeless);
}

/**
 * The candidates that are not denied and of which one is sure by `least`, 0 … 1. Where the passage leaves no hope,
 * only what is said plainly.
 */
export function judge(
  situation: Situation,
  question: Question,
  { ballots, passages }: Voters,
  least: number,
  isHopeless = false,
): Accepted[] {
  const candidates = candidatesOf(situation, PROPOSES[question]);
  if (!candidates.length) return [];
  const { isOfToday } = situation.sentence.block;
  const accepted: Accepted[] = [];
  for (const candidate of candidates) {
    // "Opt out" says that one can refuse; the words around it say how.
    if (candidate.value === 'refuse') continue;
    if (isRuledOut(situation, question, candidate)) continue;
    const passage = situation.passage?.[passages.answerOf(question, candidate.value)] ?? null;
    const isLost = isHopeless || (least > 0 && (passage ?? 0) < HOPELESS);
    if (isLost && !isPlain(situation, question, candidate)) continue;
    const votes = [sharedVotes(situation, ballots), ownVotes(situation, candidate, ballots)];
    const voted = ballots.confidence(question, votes, passage, isOfToday);
    const isSaidPlainly = voted < PLAINLY && isPlain(situation, question, candidate);
    const confidence = isSaidPlainly ? PLAINLY : voted;
    if (confidence < least + (isOfToday && DOUBTED.has(candidate.value) ? DOUBT : 0)) continue;
    if (isDenied(situation, question, candidate)) continue;
    const because = ballots.reasons(question, votes, isOfToday);
    if (passage !== null && passage > 0) because.push(PASSAGE);
    const { value, mentions, act } = candidate;
    accepted.push({ value, mentions, act, confidence, because });
  }
  return accepted;
}

/** The one of which one is most sure, or null. */
export function mostSure(accepted: readonly Accepted[]): Accepted | null {
  return accepted.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** Counted for all questions at once: of the same candidates two may be asked. */
function sharedVotes(situation: Situation, ballots: Ballots): Votes {
  if (situation.votes) return situation.votes;
  ballots.begin();
  addSharedCues(situation, ballots);
  situation.votes = ballots.votes();
  return situation.votes;
}

function ownVotes(situation: Situation, candidate: Candidate, ballots: Ballots): Votes {
  if (candidate.votes) return candidate.votes;
  ballots.begin();
  addOwnCues(situation, candidate, ballots);
  candidate.votes = ballots.votes();
  return candidate.votes;
}
