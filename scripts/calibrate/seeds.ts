/** The retailers' gold lists as examples: unlike the annotators', they name each sentence that says a thing. */
import type { Question } from '../../lib/extract/candidates.ts';
import { viewsOf } from '../../lib/extract/sheets.ts';
import { readPage } from '../../lib/page/read.ts';
import { documentOf } from '../../test/evaluate/reader.ts';
import { type GoldStatement, loadSeeds } from '../../test/evaluate/seeds.ts';
import { sentencesMarked } from './labels.ts';
import { type Listed, listedExamples } from './listed.ts';
import type { Example } from './regression.ts';
import type { TopicFit } from './topics.ts';

/** A handful of policies against dozens: each of their examples counts for some. */
const WEIGHT = 3;

/** Which practice of the gold lists answers a question; what data is shared they do not list. */
const ANSWERS: Partial<Record<Question, GoldStatement['practice']>> = {
  collect: 'collect',
  recipient: 'share',
  choice: 'choice',
  access: 'access',
};

/** The candidates of one question in the listed policies. */
export function seedExamples(question: Question, dir: string, topics: TopicFit): Example[] {
  if (!ANSWERS[question]) return [];
  return loadListed(dir).flatMap((policy) =>
    listedExamples(question, policy, topics).map((example) => ({ ...example, weight: WEIGHT })),
  );
}

function loadListed(dir: string): Listed[] {
  return loadSeeds(dir).map(({ html, gold }) => {
    const views = viewsOf(readPage(documentOf(html), { url: null }).page);
    const sentences = views.flatMap((view) => view.sentences);
    const said = gold
      .filter(({ stance }) => stance !== 'no')
      .map(({ practice, value, quote }) => ({
        practice,
        value,
        where: sentencesMarked(sentences, withoutLinks(quote)),
      }));
    return {
      views,
      listed: (question, value, sentence) =>
        Number(
          said.some(
            (one) =>
              one.practice === ANSWERS[question] && one.value === value && one.where.includes(sentence),
          ),
        ),
    };
  });
}

/** Gold quotes keep Markdown's link marks. */
function withoutLinks(quote: string): string {
  return quote.replace(/\[([^[\]]*)\](?:\([^()]{0,2000}\))?/g, '$1');
}
