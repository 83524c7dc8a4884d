/** A second fit, for policies of today: how much the votes count there, and which cues weigh otherwise. */
import type { Question } from '../../lib/extract/candidates.ts';
import { chance, type Weights } from '../../lib/extract/cues.ts';
import { PLAINLY } from '../../lib/extract/plain.ts';
import type { SentenceView } from '../../lib/extract/views.ts';
import { cueWeights, type Fit, fitPruned, logOdds } from './regression.ts';
import { AS_GOOD } from './thresholds.ts';
import type { TodayExample, TodayPolicy } from './today.ts';

/** A candidate, and how the votes of a fit stand that has not seen its policy, in log odds. */
export interface Voted extends TodayExample {
  odds: number;
}

/** Cues kept per question, as many as gain something held aside: access is said as it ever was. */
const MAX_CUES: Readonly<Record<Question, number>> = {
  collect: 80,
  share: 60,
  recipient: 50,
  choice: 80,
  access: 0,
};
/** A cue is seen in at least so many policies: what fewer say is their own. */
const LEAST_POLICIES = 12;
/** The votes, among the cues. */
const VOTES = 'votes';
const STEP = 0.02;

/** Fits what the votes and the cues weigh; what is said plainly needs neither. */
export function fitOfToday(question: Question, examples: readonly Voted[]): Fit {
  const open = examples.filter(({ isPlain }) => !isPlain);
  const seenIn = new Map<string, Set<number>>();
  for (const { policy, cues } of open) {
    for (const cue of cues.keys()) seenIn.set(cue, (seenIn.get(cue) ?? new Set()).add(policy));
  }
  const isCommon = (cue: string) => cue === VOTES || (seenIn.get(cue)?.size ?? 0) >= LEAST_POLICIES;
  const [fitted] = fitPruned(
    open.map((one) => new Map([...cuesAndVotes(one)].filter(([cue]) => isCommon(cue)))),
    [open.map(({ target }) => target)],
    { most: MAX_CUES[question] + 1, minimumSeen: 1, first: { l1: 5, l2: 1 }, again: { l1: 0, l2: 5 } },
  );
  return fitted as Fit;
}

/** How sure the fit is of a candidate. */
export function sureOf(fit: Fit, example: Voted): number {
  const voted = chance(logOdds(fit, cuesAndVotes(example)));
  return example.isPlain ? Math.max(voted, PLAINLY) : voted;
}

function cuesAndVotes({ cues, odds }: Voted): Map<string, number> {
  return new Map([...cues, [VOTES, odds]]);
}

/** The weights as the extractor reads them; where no cue weighs otherwise, one is as sure as in `older` policies. */
export function weightsOfToday(
  question: Question,
  { bias, weights }: Fit,
  threshold: number,
  older: Pick<Weights, 'threshold' | 'sure'>,
): Weights['ofToday'] {
  if (!MAX_CUES[question]) return { ...older, cues: {} };
  const { [VOTES]: _, ...cues } = cueWeights(weights);
  const slope = weights.get(VOTES) ?? 0;
  return {
    threshold,
    sure: { slope: Number(slope.toFixed(3)), offset: Number(bias.toFixed(3)) },
    cues,
  };
}

/** An F1 by sentence and one by policy, at a threshold. */
interface ScoreOfToday {
  threshold: number;
  sentence: number;
  policy: number;
}

/** Where F1 by sentence and by policy, summed, is highest, or as good as that; `sure`: of each example. */
export function thresholdOfToday(
  question: Question,
  examples: readonly Voted[],
  sure: readonly number[],
  policies: readonly TodayPolicy[],
): ScoreOfToday {
  const said = saidBy(question, policies);
  const scores: ScoreOfToday[] = [];
  for (let threshold = 0.1; threshold < 0.9; threshold += STEP) {
    const given = examples.filter((_, i) => (sure[i] as number) >= threshold);
    const right = given.filter(({ target }) => target > 0).length;
    const sentence = (2 * right) / (given.length + said.sentences);
    const values = new Set(given.map((one) => `${one.policy} ${one.value}`));
    const rightValues = [...values].filter((one) => said.values.has(one)).length;
    const policy = (2 * rightValues) / (values.size + said.values.size);
    scores.push({ threshold: Number(threshold.toFixed(2)), sentence, policy });
  }
  const worth = ({ sentence, policy }: ScoreOfToday) => sentence + policy;
  const most = Math.max(...scores.map(worth));
  return scores.find((one) => worth(one) >= most - AS_GOOD) as ScoreOfToday;
}

/** How often sentences answer a question, and which values policies have. */
function saidBy(
  question: Question,
  policies: readonly TodayPolicy[],
): { sentences: number; values: ReadonlySet<string> } {
  let sentences = 0;
  const values = new Set<string>();
  for (const { policy, views, saidIn } of policies) {
    const valuesOf = (one: SentenceView) =>
      saidIn(one).flatMap((answer) => {
        const [asked, value] = answer.split(' ');
        return asked === question ? [`${policy} ${value}`] : [];
      });
    for (const own of views.flatMap((view) => view.sentences.map(valuesOf))) {
      sentences += own.length;
      for (const value of own) values.add(value);
    }
  }
  return { sentences, values };
}
