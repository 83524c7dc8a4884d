/** From which chance on an answer is given: where the agreement with the annotators is highest. */
import type { Question } from '../../lib/extract/candidates.ts';
import { chance, type Weights } from '../../lib/extract/cues.ts';
import { type Score, systemScore } from '../../test/evaluate/agreement.ts';
import type { LabelledPolicy } from './labels.ts';

/** An item that the system would give from its chance on. */
interface Offered {
  policy: number;
  item: string;
  chance: number;
}

const STEP = 0.02;
/** A higher threshold must be worth so much more, in summed F1: of two as good, the lower says more. */
const AS_GOOD = 0.005;

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

/**
 * A wrong line on the card costs more than a missing one: the least precision against any annotator, over whole
 * policies, held aside. Set by hand, looking at the precision that the whole reader then has on the corpus.
 */
const LEAST_PRECISION: Record<Question, number> = {
  collect: 0.938,
  share: 0.83,
  recipient: 0.918,
  choice: 0.755,
  access: 0.835,
};

/** The least threshold, set by hand in the same way: what is said plainly needs no vote, so votes must be surer. */
const LEAST_THRESHOLD: Record<Question, number> = {
  collect: 0.65,
  share: 0.1,
  recipient: 0.58,
  choice: 0.64,
  access: 0.6,
};

/** An answer that could be given: where, how the votes stand, and whether any annotator gave it there. */
export interface Answer {
  policy: number;
  segment: number;
  /** As the scheme names it. */
  name: string;
  /** Summed votes, in log odds. */
  odds: number;
  isRight: boolean;
}

/** From votes to confidence: logistic regression of being right on the votes, by Newton's method. */
export function sureness(answers: readonly Answer[]): Weights['sure'] {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 25; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, isRight } of answers) {
      const p = chance(slope * odds + offset);
      const miss = Number(isRight) - p;
      const spread = p * (1 - p);
      g0 += miss;
      g1 += miss * odds;
      h00 += spread;
      h01 += spread * odds;
      h11 += spread * odds * odds;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Number(slope.toFixed(3)), offset: Number(offset.toFixed(3)) };
}

/** The threshold for a question's answers: F1 of segments and of policies, where the precision suffices. */
export function bestThreshold(
  question: Question,
  answers: readonly Answer[],
  { slope, offset }: Weights['sure'],
  policies: readonly LabelledPolicy[],
): { threshold: number; segment: number; policy: number; precision: number } {
  const levels = (['segment', 'policy'] as const).map((level) => {
    const itemOf = (segment: number, value: string) => (level === 'segment' ? `${segment} ${value}` : value);
    return {
      offered: answers.map(({ policy, segment, name, odds }) => ({
        policy,
        item: itemOf(segment, name),
        chance: chance(slope * odds + offset),
      })),
      persons: policies.map(({ persons }) =>
        persons.map((items) => {
          const own = items.filter(({ task }) => task === question);
          return new Set(own.map(({ segment, value }) => itemOf(segment, value)));
        }),
      ),
    };
  });
  let best = { threshold: 0.5, segment: 0, policy: 0, precision: 0, worth: -2 };
  for (let threshold = LEAST_THRESHOLD[question]; threshold < 0.95; threshold += STEP) {
    const [segment, policy] = levels.map(({ offered, persons }) => scoreAt(offered, persons, threshold));
    if (!segment || !policy) continue;
    const isPrecise = policy.precision >= LEAST_PRECISION[question];
    const worth = isPrecise ? segment.f1 + policy.f1 : policy.precision - 1;
    if (worth > best.worth + AS_GOOD) {
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

/** How often answers were right, by how sure one was of them. */
export function calibrationTable(answers: readonly Answer[], { slope, offset }: Weights['sure']): string[] {
  return [0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((from) => {
    const own = answers.filter(({ odds }) => chance(slope * odds + offset) >= from);
    const right = own.filter(({ isRight }) => isRight).length;
    return `≥ ${from.toFixed(2)}: ${own.length} answers, ${((100 * right) / Math.max(1, own.length)).toFixed(1)} % right`;
  });
}
