/** Fits what words say of a sentence's clause categories. */

import { type Cues, chance } from '../../lib/extract/cues.ts';
import { OF_TODAY } from '../../lib/extract/era.ts';
import { CODES, type Place, type TopicWeights, topicCues } from '../../lib/extract/topics.ts';
import type { Passage, SentenceView } from '../../lib/extract/views.ts';
import { stem } from '../../lib/extract/words.ts';
import { CATEGORIES, type Category } from '../../lib/taxonomy.ts';
import { categoryName } from '../../test/evaluate/mapping.ts';
import type { Item } from '../../test/evaluate/opp115.ts';
import { type LabelledPolicy, sentencesMarked } from './labels.ts';
import { type Fit, fitPruned, logOdds } from './regression.ts';
import { segmentF1 } from './thresholds.ts';

/** What a sentence is about, and by how many it was said. */
export interface TopicTargets {
  policy: number;
  cues: Cues;
  /** Share of the annotators who marked words of it, per category. */
  targets: Record<Category, number>;
  /** How much it counts; 1 unless said otherwise. */
  weight?: number;
}

/** A sentence of an annotated policy. */
export interface TopicExample extends TopicTargets {
  segment: number;
  sentence: SentenceView;
  previous: SentenceView | null;
}

/** How many weights are kept: the file must stay small enough to open and read. */
const MAX_WEIGHTS = 1000;
const ANNOTATORS = 3;

export type Thresholds = TopicWeights['thresholds'];

/** No words are ever as sure as that. */
export const NO_WORDS: Thresholds = ofEach(() => 2);

/** Every sentence of every policy. */
export function topicExamples(policies: readonly LabelledPolicy[]): TopicExample[] {
  return policies.flatMap((policy, index) => {
    const marked = markedIn(policy);
    return policy.views.flatMap((view, block) =>
      view.sentences.map((sentence, i) => {
        const previous = i ? (view.sentences[i - 1] as SentenceView) : null;
        const by = marked.get(sentence);
        const targets = ofEach((category) => (by?.get(categoryName(category))?.size ?? 0) / ANNOTATORS);
        return {
          policy: index,
          segment: policy.segmentOf[block] as number,
          sentence,
          previous,
          cues: topicCuesOf(sentence, previous),
          targets,
        };
      }),
    );
  });
}

function markedIn(policy: LabelledPolicy): Map<SentenceView, Map<string, Set<string>>> {
  const sentences = sentencesBySegment(policy);
  const marked = new Map<SentenceView, Map<string, Set<string>>>();
  for (const { segment, annotator, category, spans } of policy.annotations) {
    for (const mark of Object.values(spans)) {
      if (!mark || mark === 'Not selected') continue;
      for (const sentence of sentencesMarked(sentences.get(segment) ?? [], mark)) {
        const own = marked.get(sentence) ?? new Map<string, Set<string>>();
        marked.set(sentence, own);
        own.set(category.toLowerCase(), (own.get(category.toLowerCase()) ?? new Set()).add(annotator));
      }
    }
  }
  return marked;
}

/** The sentences of each segment, in order. */
export function sentencesBySegment({ views, segmentOf }: LabelledPolicy): Map<number, SentenceView[]> {
  const bySegment = new Map<number, SentenceView[]>();
  views.forEach((view, block) => {
    const segment = segmentOf[block] as number;
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), ...view.sentences]);
  });
  return bySegment;
}

const stemsKnown = new WeakMap<Passage, string[]>();
/** The cues of a sentence, as calibration counts them. */
export function topicCuesOf(sentence: SentenceView, previous: SentenceView | null): Cues {
  return topicCues(sentence, previous, stemsIn);
}

export function stemsIn(passage: Passage): string[] {
  const known = stemsKnown.get(passage);
  if (known) return known;
  const lowered = passage.text.toLowerCase().replaceAll('’', "'");
  const { count, starts, ends } = passage.tokens;
  const stems = Array.from({ length: count }, (_, i) => stem(lowered.slice(starts[i], ends[i])));
  stemsKnown.set(passage, stems);
  return stems;
}

export interface TopicFit {
  fits: Record<Category, Fit>;
  /** Log odds per category, in the order of CATEGORIES. */
  score: (cues: Cues) => Float64Array;
}

/** Fits every category, keeps the weights that matter most over all, and fits those again. */
export function fitTopics(examples: readonly TopicTargets[]): TopicFit {
  const cues = examples.map((example) => example.cues);
  const targets = CATEGORIES.map((category) => examples.map((example) => example.targets[category]));
  const options = {
    most: MAX_WEIGHTS,
    alone: 1.5,
    gradually: true,
    minimumSeen: 8,
    first: { l1: 2, l2: 2 },
    // Strong: what holds only for these pages must weigh little.
    again: { l1: 0, l2: 4 },
  };
  const counts = examples.map(({ weight = 1 }) => weight);
  const fits = fitPruned(cues, targets, options, counts);
  const score = (own: Cues) => Float64Array.from(fits, (one) => logOdds(one, own));
  return {
    fits: ofEach((_, i) => fits[i] as Fit),
    score,
  };
}

/** The weights as the extractor reads them. */
export function topicWeights({ fits }: TopicFit, thresholds: Thresholds): TopicWeights {
  const votes = new Map<string, string[]>();
  for (const category of CATEGORIES) {
    for (const [cue, weight] of fits[category].weights) {
      if (cue === OF_TODAY) continue;
      const tenths = Math.round(weight * 10);
      if (tenths) votes.set(cue, [...(votes.get(cue) ?? []), `${CODES[category]}${tenths}`]);
    }
  }
  const cues: Record<Place, Record<string, string>> = {
    here: {},
    heading: {},
    lead: {},
    block: {},
    before: {},
  };
  for (const [cue, by] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const space = cue.indexOf(' ');
    cues[cue.slice(0, space) as Place][cue.slice(space + 1)] = by.join(' ');
  }
  const byCategory = (amount: (fit: Fit) => number) =>
    ofEach((category) => Number(amount(fits[category]).toFixed(2)));
  return {
    bias: byCategory(({ bias }) => bias),
    ofToday: byCategory(({ weights }) => weights.get(OF_TODAY) ?? 0),
    thresholds,
    cues,
  };
}

/**
 * From which chance on a sentence is about a category: chosen on scores by fits that have not seen it, beside the
 * categories of what is read there in any case (about.ts): `read`, by policy.
 */
export function topicThresholds(
  examples: readonly TopicExample[],
  unseen: ReadonlyMap<TopicExample, Float64Array>,
  policies: readonly LabelledPolicy[],
  read: readonly (readonly Item[])[],
): Thresholds {
  return ofEach((category, at) => {
    const name = categoryName(category);
    const words = examples.map((example) => ({
      policy: example.policy,
      item: `${example.segment}`,
      chance: chance(unseen.get(example)?.[at] ?? -9),
    }));
    const sure = read.flatMap((items, policy) =>
      [...segmentsOf(items, name)].map((item) => ({ policy, item, chance: 1 })),
    );
    const persons = policies.map((one) => one.persons.map((items) => segmentsOf(items, name)));
    return segmentF1([...words, ...sure], persons).threshold;
  });
}

/** A value per category. */
export function ofEach<Value>(value: (category: Category, at: number) => Value): Record<Category, Value> {
  const all = CATEGORIES.map((category, at) => [category, value(category, at)]);
  return Object.fromEntries(all) as Record<Category, Value>;
}

function segmentsOf(items: readonly Item[], category: string): Set<string> {
  const own = items.filter(({ task, value }) => task === 'category' && value === category);
  return new Set(own.map(({ segment }) => `${segment}`));
}
