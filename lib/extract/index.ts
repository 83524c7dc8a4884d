/** Blocks → statements. Pure: no DOM, no browser API, no clock, no network. */
import type { BlockCategories, PolicyPage, Reading, Statement } from '../model.ts';
import { withSaid } from './about.ts';
import type { Voters } from './accept.ts';
import { Ballots } from './ballots.ts';
import { type Question, type Situation, situationOf } from './candidates.ts';
import type { Weights } from './cues.ts';
import { isEnglish, languageOf } from './language.ts';
import { PassageReader, type PassageScores, type PassageWeights, passagesOf } from './passages.ts';
import { rowStatements, withoutPartialDenials } from './rows.ts';
import { listenerOf } from './said.ts';
import { layoutOf } from './sheets.ts';
import { categoriesOf, TopicReader, type TopicScores, type TopicWeights } from './topics.ts';
import type { BlockView, SentenceView } from './views.ts';
import shipped from './weights.json' with { type: 'json' };
import type { Scores } from './word-votes.ts';

/** The weights of all that votes, as `npm run calibrate` writes them. */
export interface AllWeights {
  topics: TopicWeights;
  passages: PassageWeights;
  questions: Readonly<Record<Question, Weights>>;
}

/** All that votes while a page is read. */
export interface Jury extends Voters {
  topics: TopicReader;
  thresholds: TopicWeights['thresholds'];
}

/** A jury that votes by these weights. */
export function juryOf({ topics, passages, questions }: AllWeights): Jury {
  return {
    topics: new TopicReader(topics),
    thresholds: topics.thresholds,
    ballots: new Ballots(questions),
    passages: new PassageReader(passages),
  };
}

const shippedJury = juryOf(shipped);

/**
 * Reads a page: what it says (statements in the order of the text, each with its evidence) and what each
 * block is about. Blocks that are not in English are passed over.
 */
export function extract(page: PolicyPage, jury: Jury = shippedJury): Reading {
  const { sheets, updated, viewOf } = layoutOf(page);
  jury.ballots.forget();
  const categories: BlockCategories[] = [];
  const rows: Statement[] = [];
  const said = listenerOf(jury);
  for (const passage of passagesOf(sheets.filter(({ text, tokens }) => isEnglish(text, tokens)))) {
    const views = passage.map(viewOf);
    const votes = jury.passages.scoresOf(views);
    const situations: Situation[] = [];
    for (const view of views) {
      const scores = jury.topics.scoresOf(view);
      const most = highest(scores);
      const about = categoriesOf(most, jury.thresholds, view.isOfToday);
      if (about.length) categories.push({ block: view.index, categories: about });
      const told = view.block.kind === 'row' ? rowStatements(view) : null;
      if (told) rows.push(...told);
      else addSituations(situations, view, scores, most, votes);
    }
    said.read(situations);
  }
  const statements = inOrder([...withoutPartialDenials(rows), ...said.statements()]);
  return {
    language: languageOf(sheets),
    lastUpdated: updated,
    words: sheets.reduce((sum, { tokens }) => sum + tokens.wordCount, 0),
    statements,
    categories: withSaid(categories, statements),
  };
}

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
