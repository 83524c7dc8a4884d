/** A second fit, for policies of today: how much the votes count there, and which cues weigh otherwise. */
import type { Question } from '../../lib/extract/candidates.ts';
import type { Weights } from '../../lib/extract/cues.ts';
import { cueWeights, type Fit, fitPruned } from './regression.ts';
import type { TodayExample } from './today.ts';

/** A candidate, and how the votes of a fit stand that has not seen its policy, in log odds. */
export interface Voted extends TodayExample {
  odds: number;
}

/**
 * Cues kept, and the least confidence, of the questions that gain by it held aside; access is said as it ever was. Set
 * by hand: that nearly as many sentences are found as without this fit, and that invented policies (test/policies)
 * are read as precisely.
 */
const FITS: Readonly<Partial<Record<Question, { most: number; threshold: number }>>> = {
  collect: { most: 80, threshold: 0.5 },
  share: { most: 60, threshold: 0.34 },
  recipient: { most: 50, threshold: 0.36 },
  choice: { most: 80, threshold: 0.44 },
};
/**
 * Our labels are one reader's, and confidence asks whether any of three would say so: by so much, in log odds, that
 * is likelier. On the annotated policies .9 (collect) to 1.15 (choice), segment by segment.
 */
const OF_THREE = 1;
/** A cue is seen in at least so many policies: what fewer say is their own. */
const LEAST_POLICIES = 12;
/** The votes, among the cues. */
const VOTES = 'votes';

/**
 * Fits what the votes and the cues weigh, as the extractor reads it; what is said plainly needs neither. Of the other
 * questions one is as sure as in `older` policies.
 */
export function fitOfToday(
  question: Question,
  examples: readonly Voted[],
  older: Pick<Weights, 'threshold' | 'sure'>,
): Weights['ofToday'] {
  const own = FITS[question];
  if (!own) return { ...older, cues: {} };
  const open = examples.filter(({ isPlain }) => !isPlain);
  const isCommon = commonIn(open);
  const [fitted] = fitPruned(
    open.map(({ cues, odds }) => new Map([...[...cues].filter(([cue]) => isCommon(cue)), [VOTES, odds]])),
    [open.map(({ target }) => target)],
    { most: own.most + 1, minimumSeen: 1, first: { l1: 5, l2: 1 }, again: { l1: 0, l2: 5 } },
  );
  const { bias, weights } = fitted as Fit;
  const { [VOTES]: _, ...cues } = cueWeights(weights);
  const slope = weights.get(VOTES) ?? 0;
  return {
    threshold: own.threshold,
    sure: { slope: Number(slope.toFixed(3)), offset: Number((bias + OF_THREE).toFixed(3)) },
    cues,
  };
}

/** Which cues are seen in enough policies. */
function commonIn(examples: readonly Voted[]): (cue: string) => boolean {
  const seenIn = new Map<string, Set<number>>();
  for (const { policy, cues } of examples) {
    for (const cue of cues.keys()) seenIn.set(cue, (seenIn.get(cue) ?? new Set()).add(policy));
  }
  return (cue) => (seenIn.get(cue)?.size ?? 0) >= LEAST_POLICIES;
}
