/** Policies with a list of what each sentence says, as examples for the questions. */
import { candidatesOf, cuesOf, PROPOSES, type Question, situationOf } from '../../lib/extract/candidates.ts';
import { isPlain } from '../../lib/extract/plain.ts';
import type { BlockView, SentenceView } from '../../lib/extract/views.ts';
import type { Example } from './regression.ts';
import { type TopicFit, topicCuesOf } from './topics.ts';

/** A policy, and which of its sentences say what. */
export interface Listed {
  views: readonly BlockView[];
  /** 1 where the list has it, 0 where not, and between where not every reader would. */
  listed: (question: Question, value: string, sentence: SentenceView) => number;
}

/** A candidate, and how far the list has it. */
export interface ListedExample extends Example {
  value: string;
  sentence: SentenceView;
  /** Said so plainly that nobody need vote. */
  isPlain: boolean;
}

/** The candidates of one question in a listed policy; `topics` have not seen the policy. */
export function listedExamples(
  question: Question,
  { views, listed }: Listed,
  topics: TopicFit,
): ListedExample[] {
  return views.flatMap((view) => {
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
        .filter(({ act }) => !act?.denied || question === 'choice')
        .map((candidate) => ({
          value: candidate.value,
          sentence,
          isPlain: isPlain(situation, question, candidate),
          cues: cuesOf(situation, candidate),
          target: listed(question, candidate.value, sentence),
        }));
    });
  });
}
