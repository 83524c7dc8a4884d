/** From which chance on an answer is given: where the agreement with the annotators is highest. */
import type { Question } from '../../lib/extract/candidates.ts';
import { type Score, systemScore } from '../../test/evaluate/agreement.ts';
import type { LabelledPolicy } from './labels.ts';
import { type AskedExample, schemeValue } from './questions.ts';

/** An item that the system would give from its chance on. */
interface Offered {
  policy: number;
  item: string;
  chance: number;
}

const STEP = 0.02;

/** The best threshold and the F1 there. */
export function segmentF1(
  offered: readonly Offered[],
  persons: readonly ReadonlySet<string>[][],
): { threshold: number; f1: number } {
  let best = { threshold: 0.5, f1: -1 };
  for (let threshold = 0.1; threshold < 0.7; threshold += STEP) {
    const { f1 } = scoreAt(offered, persons, threshold);
    if (f1 > best.f1) best = { threshold: Number(threshold.toFixed(2)), f1 };
  }
  return best;
}

function scoreAt(
  offered: readonly Offered[],
  persons: readonly ReadonlySet<string>[][],
  threshold: number,
): Score {
  const read = persons.map((own) => ({ persons: own, system: new Set<string>() }));
  for (const { policy, item, chance } of offered) if (chance >= threshold) read[policy]?.system.add(item);
  return systemScore(read);
}

/** A wrong line on the card costs more than a missing one: precision against any annotator, over whole policies. */
const LEAST_PRECISION: Record<Question, number> = {
  collect: 0.92,
  share: 0.8,
  recipient: 0.9,
  choice: 0.75,
  access: 0.83,
};
/** What each point of missing precision costs, in points of F1. */
const COST = 3;

/** The threshold for a question's candidates: F1 of segments and of policies, less what is wanting in precision. */
export function bestThreshold(
  question: Question,
  asked: readonly AskedExample[],
  chances: ReadonlyMap<AskedExample, number>,
  policies: readonly LabelledPolicy[],
): { threshold: number; segment: number; policy: number; precision: number } {
  const levels = (['segment', 'policy'] as const).map((level) => {
    const itemOf = (segment: number, value: string | null) =>
      level === 'segment' ? `${segment} ${value}` : `${value}`;
    return {
      offered: asked.map((one) => ({
        policy: one.policy,
        item: itemOf(one.segment, schemeValue(question, one.value)),
        chance: chances.get(one) ?? 0,
      })),
      persons: policies.map(({ persons }) =>
        persons.map(
          (items) =>
            new Set(
              items
                .filter(({ task }) => task === question)
                .map(({ segment, value }) => itemOf(segment, value)),
            ),
        ),
      ),
    };
  });
  let best = { threshold: 0.5, segment: 0, policy: 0, precision: 0, worth: -1 };
  for (let threshold = 0.1; threshold < 0.7; threshold += STEP) {
    const [segment, policy] = levels.map(({ offered, persons }) => scoreAt(offered, persons, threshold));
    if (!segment || !policy) continue;
    const wanting = Math.max(0, LEAST_PRECISION[question] - policy.precision);
    const worth = segment.f1 + policy.f1 - COST * wanting;
    if (worth > best.worth) {
      best = {
        threshold: Number(threshold.toFixed(2)),
        segment: segment.f1,
        policy: policy.f1,
        precision: policy.precision,
        worth,
      };
    }
  }
  return best;
}
