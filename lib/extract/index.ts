/** Blocks → statements. Pure: no DOM, no browser API, no clock, no network. */
import type { BlockCategories, PolicyPage, Reading, Statement } from '../model.ts';
import { chooseForUnnamed, type Voters } from './accept.ts';
import { Ballots } from './ballots.ts';
import { type Situation, situationOf } from './candidates.ts';
import { lastUpdated } from './dates.ts';
import { isEnglish, languageOf } from './language.ts';
import { noticesOf } from './notices.ts';
import { PassageReader, type PassageScores, passagesOf } from './passages.ts';
import { rowStatements } from './rows.ts';
import { hintsOf, statementsOf } from './statements.ts';
import { categoriesOf, TopicReader, type TopicScores, type TopicWeights } from './topics.ts';
import { type BlockView, viewsOf } from './views.ts';
import weights from './weights.json' with { type: 'json' };

const topicWeights: TopicWeights = weights.topics;
const topics = new TopicReader(topicWeights);
const voters: Voters = {
  ballots: new Ballots(weights.questions),
  passages: new PassageReader(weights.passages),
};

/**
 * Reads a page: what it says (statements in the order of the text, each with its evidence) and what each
 * block is about. Blocks that are not in English are passed over.
 */
export function extract(page: PolicyPage): Reading {
  const views = viewsOf(page);
  const situations: Situation[] = [];
  const categories: BlockCategories[] = [];
  const rows: Statement[] = [];
  for (const passage of passagesOf(views.filter(({ text, tokens }) => isEnglish(text, tokens)))) {
    const votes = voters.passages.scoresOf(passage);
    const own: Situation[] = [];
    for (const view of passage) {
      const scores = topics.scoresOf(view);
      const about = categoriesOf(scores, topicWeights.thresholds);
      if (about.length) categories.push({ block: view.index, categories: about });
      const told = view.block.kind === 'row' ? rowStatements(view) : null;
      if (told) rows.push(...told);
      else own.push(...situationsIn(view, scores, votes));
    }
    chooseForUnnamed(own, voters);
    situations.push(...own);
  }
  return {
    language: languageOf(views),
    lastUpdated: lastUpdated(page.blocks),
    words: views.reduce((sum, { tokens }) => sum + tokens.count, 0),
    statements: inOrder([...rows, ...readAll(situations)]),
    categories,
  };
}

/**
 * What the sentences say. The less a page says, the more a hint counts: where it names no data at all that
 * it collects, or shares with nobody, "we use the information" is the most precise that it says.
 */
function readAll(situations: readonly Situation[]): Statement[] {
  const read = situations.map((situation) => [...statementsOf(situation, voters), ...noticesOf(situation)]);
  for (const practice of ['collect', 'share'] as const) {
    const isSaid = read.some((all) => all.some((one) => one.practice === practice && one.stance !== 'no'));
    if (isSaid) continue;
    situations.forEach((situation, i) => {
      read[i]?.push(...hintsOf(situation, practice, voters));
    });
  }
  return read.flat();
}

function inOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted(({ evidence: a }, { evidence: b }) => a.block - b.block || a.start - b.start);
}

function situationsIn(view: BlockView, scores: readonly TopicScores[], votes: PassageScores): Situation[] {
  const most = highest(scores);
  return view.sentences.map((sentence, i) =>
    situationOf(sentence, view.sentences[i - 1] ?? null, scores[i] as TopicScores, most, votes),
  );
}

/** The highest score of each category in any sentence. */
function highest(scores: readonly TopicScores[]): TopicScores {
  const most = Array.from(scores[0] ?? []);
  for (const one of scores) {
    for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i] as number, one[i] as number);
  }
  return most;
}
