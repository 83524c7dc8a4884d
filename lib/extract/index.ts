/** Blocks → statements. Pure: no DOM, no browser API, no clock, no network. */
import type { BlockCategories, PolicyPage, Reading, Statement } from '../model.ts';
import { situationOf } from './candidates.ts';
import { lastUpdated } from './dates.ts';
import { isEnglish, languageOf } from './language.ts';
import { noticesOf } from './notices.ts';
import { type QuestionWeights, statementsOf } from './statements.ts';
import { categoriesOf, TopicReader, type TopicScores, type TopicWeights } from './topics.ts';
import { type BlockView, viewsOf } from './views.ts';
import weights from './weights.json' with { type: 'json' };

const topicWeights: TopicWeights = weights.topics;
const questionWeights: QuestionWeights = weights.questions;

/**
 * Reads a page: what it says (statements in the order of the text, each with its evidence) and what each
 * block is about. Blocks that are not in English are passed over.
 */
export function extract(page: PolicyPage): Reading {
  const topics = new TopicReader(topicWeights);
  const statements: Statement[] = [];
  const categories: BlockCategories[] = [];
  let words = 0;
  for (const view of viewsOf(page)) {
    words += view.tokens.count;
    if (!isEnglish(view.text)) continue;
    const scores = topics.scoresOf(view);
    if (view.block.kind === 'heading') continue;
    const about = categoriesOf(scores, topicWeights.thresholds);
    if (about.length) categories.push({ block: view.index, categories: about });
    statements.push(...readBlock(view, scores));
  }
  return {
    language: languageOf(page.blocks),
    lastUpdated: lastUpdated(page.blocks),
    words,
    statements,
    categories,
  };
}

function readBlock(view: BlockView, scores: readonly TopicScores[]): Statement[] {
  const most = highest(scores);
  return view.sentences.flatMap((sentence, i) => {
    const own = scores[i] as TopicScores;
    const situation = situationOf(sentence, view.sentences[i - 1] ?? null, own, most);
    return [...statementsOf(situation, questionWeights), ...noticesOf(situation)];
  });
}

/** The highest score of each category in any sentence. */
function highest(scores: readonly TopicScores[]): TopicScores {
  const most = (scores[0] ?? new Float64Array()).slice();
  return most.map((_, i) => Math.max(...scores.map((one) => one[i] as number)));
}
