/** Blocks → statements. Pure: no DOM, no browser API, no clock, no network. */
import type { BlockCategories, PolicyPage, Reading, Statement } from '../model.ts';
import type { Practice } from '../taxonomy.ts';
import { chooseForUnnamed, type Voters } from './accept.ts';
import { Ballots } from './ballots.ts';
import { type Question, type Situation, situationOf } from './candidates.ts';
import type { Weights } from './cues.ts';
import { lastUpdated } from './dates.ts';
import { isEnglish, languageOf } from './language.ts';
import { isOfNewerLaws } from './newer-laws.ts';
import { type Differences, newerWeights } from './newer-votes.ts';
import { noticesOf } from './notices.ts';
import { PassageReader, type PassageScores, type PassageWeights, passagesOf } from './passages.ts';
import { rowStatements, withoutPartialDenials } from './rows.ts';
import { hintsOf, statementsOf } from './statements.ts';
import { categoriesOf, TopicReader, type TopicScores, type TopicWeights } from './topics.ts';
import { type BlockView, type SentenceView, viewsOf } from './views.ts';
import shipped from './weights.json' with { type: 'json' };
import type { Scores } from './word-votes.ts';

/** The weights of all that votes, as `npm run calibrate` writes them. */
export interface AllWeights {
  topics: TopicWeights;
  passages: PassageWeights;
  questions: Readonly<Record<Question, Weights>>;
  /** On pages of newer laws. */
  newer: Differences;
}

/** All that votes while a page is read. */
export interface Jury extends Voters {
  topics: TopicReader;
  thresholds: TopicWeights['thresholds'];
  /** Instead of `ballots` on pages of newer laws. */
  newerBallots: Ballots;
}

/** A jury that votes by these weights. */
export function juryOf({ topics, passages, questions, newer }: AllWeights): Jury {
  return {
    topics: new TopicReader(topics),
    thresholds: topics.thresholds,
    ballots: new Ballots(questions),
    newerBallots: new Ballots(newerWeights(questions, newer)),
    passages: new PassageReader(passages),
  };
}

const shippedJury = juryOf(shipped);

/**
 * Reads a page: what it says (statements in the order of the text, each with its evidence) and what each
 * block is about. Blocks that are not in English are passed over.
 */
export function extract(page: PolicyPage, jury: Jury = shippedJury): Reading {
  const views = viewsOf(page);
  const voters = isOfNewerLaws(views) ? { ...jury, ballots: jury.newerBallots } : jury;
  voters.ballots.forget();
  const situations: Situation[] = [];
  const categories: BlockCategories[] = [];
  const rows: Statement[] = [];
  for (const passage of passagesOf(views.filter(({ text, tokens }) => isEnglish(text, tokens)))) {
    const votes = jury.passages.scoresOf(passage);
    const own: Situation[] = [];
    for (const view of passage) {
      const scores = jury.topics.scoresOf(view);
      const most = highest(scores);
      const about = categoriesOf(most, jury.thresholds);
      if (about.length) categories.push({ block: view.index, categories: about });
      const told = view.block.kind === 'row' ? rowStatements(view) : null;
      if (told) rows.push(...told);
      else addSituations(own, view, scores, most, votes);
    }
    chooseForUnnamed(own, jury);
    situations.push(...own);
  }
  return {
    language: languageOf(views),
    lastUpdated: lastUpdated(page.blocks),
    words: views.reduce((sum, { tokens }) => sum + tokens.count, 0),
    statements: inOrder([...withoutPartialDenials(rows), ...readAll(situations, voters)]),
    categories,
  };
}

/**
 * What the sentences say. The less a page says, the more a hint counts: where it names no data at all that
 * it collects, or shares with nobody, "we use the information" is the most precise that it says.
 */
function readAll(situations: readonly Situation[], voters: Voters): Statement[] {
  const read: Statement[][] = [];
  for (const situation of situations) {
    const statements = statementsOf(situation, voters);
    for (const notice of noticesOf(situation)) statements.push(notice);
    if (statements.length) read.push(statements);
  }
  const all = withoutDenialsAboutChildren(read);
  for (const practice of ['collect', 'share'] as const) {
    if (all.some((one) => one.practice === practice && one.stance !== 'no')) continue;
    for (const situation of situations) all.push(...hintsOf(situation, practice, voters));
  }
  return all;
}

/**
 * The statements of all sentences, but for some denials. "We do not knowingly collect data from children": on a page that collects from others, this tells of children
 * and denies nothing to the reader.
 */
function withoutDenialsAboutChildren(read: readonly Statement[][]): Statement[] {
  const all = read.flat();
  if (!all.some(({ practice, stance }) => practice === 'collect' && stance === 'yes')) return all;
  return read.flatMap((own) => {
    const isTold = own.some(({ practice }) => practice === 'children');
    return own.filter(
      ({ practice, stance, evidence }) =>
        stance !== 'no' || !DENIED.has(practice) || !(isTold || CHILDREN.test(evidence.quote)),
    );
  });
}

const CHILDREN = /\b(?:child|children|minors)\b|\bunder (?:the age of )?1[3-8]\b/i;
const DENIED: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell']);

/** No policy has a hundredth of them: who says more says the same again. */
const MAX_STATEMENTS = 100_000;

function inOrder(statements: readonly Statement[]): Statement[] {
  return statements
    .toSorted(({ evidence: a }, { evidence: b }) => a.block - b.block || a.start - b.start)
    .slice(0, MAX_STATEMENTS);
}

function addSituations(
  situations: Situation[],
  { sentences }: BlockView,
  scores: readonly TopicScores[],
  most: TopicScores,
  votes: PassageScores,
): void {
  for (let i = 0; i < sentences.length; i++) {
    const previous = sentences[i - 1] ?? null;
    situations.push(
      situationOf(sentences[i] as SentenceView, previous, scores[i] as TopicScores, most, votes),
    );
  }
}

/** The highest score of each category in any sentence. */
function highest([first = [], ...others]: readonly Scores[]): Scores {
  const most = others.length ? first.slice() : first;
  for (const one of others) {
    for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i] as number, one[i] as number);
  }
  return most;
}
