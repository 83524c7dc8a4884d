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
 * Cues kept, and the least confidence: set by hand where the figures held aside are about as good, so that what is
 * wrong weighs more than what is missing.
 */
const FITS: Readonly<Record<Question, { most: number; threshold: number }>> = {
  collect: { most: 60, threshold: 0.5 },
  share: { most: 45, threshold: 0.38 },
  recipient: { most: 40, threshold: 0.48 },
  choice: { most: 60, threshold: 0.5 },
  access: { most: 25, threshold: 0.54 },
};
/**
 * A label is what one careful reader says, and confidence asks whether any of three would: by so much, in log odds,
 * that is likelier. On the annotated policies .9 (collect) to 1.15 (choice), segment by segment; in policies of today, of
 * what is sure by .9 or more, 88 (sharing) to 96 (access) in 100 are right if arguable ones count for .7.
 */
const OF_THREE = 1;
/** A cue is seen in at least so many policies: what fewer say is their own. */
const LEAST_POLICIES = 12;
/** The votes, among the cues. */
const VOTES = 'votes';

/** Fits what the votes and the cues weigh, as the extractor reads it; what is said plainly needs neither. */
export function fitOfToday(question: Question, examples: readonly Voted[]): Weights['ofToday'] {
  const own = FITS[question];
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
