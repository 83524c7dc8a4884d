/** The retailers' gold lists as examples: unlike the annotators', they name each sentence that says a thing. */
import { candidatesOf, cuesOf, PROPOSES, type Question, situationOf } from '../../lib/extract/candidates.ts';
import { type BlockView, type SentenceView, viewsOf } from '../../lib/extract/views.ts';
import { readPage } from '../../lib/page/read.ts';
import { documentOf } from '../../test/evaluate/reader.ts';
import { type GoldStatement, loadSeeds } from '../../test/evaluate/seeds.ts';
import { sentencesMarked } from './labels.ts';
import type { Example } from './regression.ts';
import { type TopicFit, topicCuesOf } from './topics.ts';

/** A handful of policies against dozens: each of their examples counts for some. */
const WEIGHT = 3;

/** Which practice of the gold lists answers a question; what data is shared they do not list. */
const ANSWERS: Partial<Record<Question, GoldStatement['practice']>> = {
  collect: 'collect',
  recipient: 'share',
  choice: 'choice',
  access: 'access',
};

/** A retailer's policy, and which sentences say what its gold list says. */
interface Listed {
  views: BlockView[];
  /** Values by the sentence that says them. */
  isListed: (practice: GoldStatement['practice'], value: string, sentence: SentenceView) => boolean;
}

function loadListed(dir: string): Listed[] {
  return loadSeeds(dir).map(({ html, gold }) => {
    const views = viewsOf(readPage(documentOf(html), { url: null }).page);
    const sentences = views.flatMap((view) => view.sentences);
    const listed = gold
      .filter(({ stance }) => stance !== 'no')
      .map(({ practice, value, quote }) => ({
        practice,
        value,
        where: sentencesMarked(sentences, withoutLinks(quote)),
      }));
    return {
      views,
      isListed: (practice, value, sentence) =>
        listed.some(
          (one) => one.practice === practice && one.value === value && one.where.includes(sentence),
        ),
    };
  });
}

/** The candidates of one question in the listed policies. */
export function seedExamples(question: Question, dir: string, topics: TopicFit): Example[] {
  const practice = ANSWERS[question];
  if (!practice) return [];
  return loadListed(dir).flatMap(({ views, isListed }) =>
    views.flatMap((view) => {
      const scores = view.sentences.map((sentence, i) =>
        topics.score(topicCuesOf(sentence, view.sentences[i - 1] ?? null)),
      );
      const most = Float64Array.from(scores[0] ?? [], (_, i) =>
        Math.max(...scores.map((one) => one[i] as number)),
      );
      return view.sentences.flatMap((sentence, i) => {
        const previous = view.sentences[i - 1] ?? null;
        const situation = situationOf(sentence, previous, scores[i] as Float64Array, most);
        return candidatesOf(situation, PROPOSES[question])
          .filter(({ act }) => !act?.denied || practice === 'choice')
          .map((candidate) => ({
            cues: cuesOf(situation, candidate),
            target: Number(isListed(practice, candidate.value, sentence)),
            weight: WEIGHT,
          }));
      });
    }),
  );
}

/** Gold quotes keep Markdown's link marks. */
function withoutLinks(quote: string): string {
  return quote.replace(/\[([^[\]]*)\](?:\([^()]{0,2000}\))?/g, '$1');
}
