/** Passages of the annotated policies, each with what the annotators said of it; fits what their words vote. */
import { QUESTIONS, type Question } from '../../lib/extract/candidates.ts';
import type { Cues } from '../../lib/extract/cues.ts';
import { OF_TODAY } from '../../lib/extract/era.ts';
import {
  ABOVE,
  type AnswerWeights,
  answerTo,
  type PassageWeights,
  passageCues,
  passagesOf,
} from '../../lib/extract/passages.ts';
import type { BlockView } from '../../lib/extract/views.ts';
import { ACCESSES, CHOICES, DATA_TYPES, RECIPIENTS } from '../../lib/taxonomy.ts';
import type { LabelledPolicy } from './labels.ts';
import { ANNOTATORS, type Marked, markedBy } from './questions.ts';
import { type Fit, fitPruned, logOdds, type PruneOptions } from './regression.ts';
import { stemsIn } from './topics.ts';

/** A passage, and per question and answer the share of annotators who marked it there. */
export interface PassageExample {
  policy: number;
  views: readonly BlockView[];
  cues: Cues;
  targets: Map<string, number>;
  /** How much it counts for each question; 1 unless said otherwise. */
  weights?: Readonly<Record<Question, number>>;
}

/**
 * How many weights are kept per question, as the file must stay small enough to open and read, and how they are
 * pulled towards 0 at first: chosen by the figures held aside.
 */
const FITS: Record<Question, Pick<PruneOptions, 'most' | 'first' | 'gradually'>> = {
  collect: { most: 290, first: { l1: 3, l2: 1 } },
  share: { most: 380, first: { l1: 2, l2: 1 }, gradually: true },
  recipient: { most: 325, first: { l1: 2, l2: 1 } },
  choice: { most: 570, first: { l1: 1, l2: 2 } },
  access: { most: 180, first: { l1: 2, l2: 1 } },
};
/** From fewer passages nothing is learnt. */
const LEAST_SEEN = 15;
/** What annotators marked elsewhere in the segment is partly said here too. */
const SAID_ELSEWHERE = 0.5;

/** What may be answered. */
export const VALUES: Record<Question, readonly string[]> = {
  collect: DATA_TYPES,
  share: DATA_TYPES,
  recipient: RECIPIENTS,
  choice: CHOICES,
  access: ACCESSES,
};

/** The name of an answer in targets and fits. */
export function answerName(question: Question, value: string): string {
  return `${question} ${answerTo(question, value)}`;
}

/** Every passage of every policy. */
export function passageExamples(policies: readonly LabelledPolicy[]): PassageExample[] {
  const marked = QUESTIONS.map((question) => policies.map((policy) => markedBy(question, policy)));
  return policies.flatMap((policy, index) =>
    passagesOf(policy.views).map((views) => {
      const targets = new Map<string, number>();
      QUESTIONS.forEach((question, at) => {
        for (const value of VALUES[question]) {
          const target = targetOf(views, policy, marked[at]?.[index] as Marked, value);
          const name = answerName(question, value);
          if (target) targets.set(name, Math.max(target, targets.get(name) ?? 0));
        }
      });
      return { policy: index, views, cues: passageCues(views, stemsIn), targets };
    }),
  );
}

function targetOf(
  views: readonly BlockView[],
  policy: LabelledPolicy,
  marked: Marked,
  value: string,
): number {
  const here = new Set(
    views.flatMap(({ sentences }) => sentences.flatMap((one) => [...marked.inSentence(one, value)])),
  );
  const segments = new Set(views.map(({ index }) => policy.segmentOf[index] as number));
  const there = new Set([...segments].flatMap((segment) => [...marked.inSegment(segment, value)]));
  return (here.size + (there.size - here.size) * SAID_ELSEWHERE) / ANNOTATORS;
}

/** Answer → fit. */
export type PassageFit = ReadonlyMap<string, Fit>;

export function fitPassages(
  examples: readonly PassageExample[],
  answers: ReadonlyMap<Question, readonly string[]>,
): PassageFit {
  const cues = examples.map((example) => example.cues);
  const fits = new Map<string, Fit>();
  for (const [question, own] of answers) {
    const targets = own.map((answer) => examples.map((example) => example.targets.get(answer) ?? 0));
    const fitted = fitPruned(
      cues,
      targets,
      {
        ...FITS[question],
        minimumSeen: 8,
        again: { l1: 0, l2: 2 },
      },
      examples.map(({ weights }) => weights?.[question] ?? 1),
    );
    own.forEach((answer, i) => {
      fits.set(answer, fitted[i] as Fit);
    });
  }
  return fits;
}

/** The answers that are marked often enough to be learnt, by question. */
export function answersSeen(examples: readonly PassageExample[]): Map<Question, string[]> {
  return new Map(
    QUESTIONS.map((question) => {
      const answers = [...new Set(VALUES[question].map((value) => answerName(question, value)))];
      return [
        question,
        answers.filter(
          (answer) => examples.filter(({ targets }) => targets.has(answer)).length >= LEAST_SEEN,
        ),
      ];
    }),
  );
}

/** What the fits say of a passage: log odds by answer. */
export function passageOdds(fits: PassageFit, { cues }: PassageExample): Map<string, number> {
  return new Map([...fits].map(([answer, one]) => [answer, logOdds(one, cues)]));
}

/** The weights as the extractor reads them. */
export function passageWeights(fits: PassageFit): PassageWeights {
  const all = Object.fromEntries(
    QUESTIONS.map((question) => [question, {} as Record<string, AnswerWeights>]),
  ) as Record<Question, Record<string, AnswerWeights>>;
  for (const [name, { bias, weights }] of fits) {
    const [question = '', answer = ''] = name.split(' ');
    const ofToday = Number((weights.get(OF_TODAY) ?? 0).toFixed(1));
    const cues: AnswerWeights['cues'] = {};
    for (const [cue, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const tenths = Math.round(weight * 10);
      if (tenths && cue !== OF_TODAY) cues[cue.replace(/^heading /, ABOVE).replace(/^here /, '')] = tenths;
    }
    all[question as Question][answer] = { bias: Number(bias.toFixed(2)), ofToday, cues };
  }
  return all;
}
