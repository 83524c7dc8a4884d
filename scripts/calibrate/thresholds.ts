/** From which chance on an answer is given: where the agreement with the annotators is highest. */
import type { Question } from '../../lib/extract/candidates.ts';
import { systemScore } from '../../test/evaluate/agreement.ts';
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
    const read = persons.map((own) => ({ persons: own, system: new Set<string>() }));
    for (const { policy, item, chance } of offered) if (chance >= threshold) read[policy]?.system.add(item);
    const { f1 } = systemScore(read);
    if (f1 > best.f1) best = { threshold: Number(threshold.toFixed(2)), f1 };
  }
  return best;
}

/** The same for a question's candidates. */
export function bestThreshold(
  question: Question,
  asked: readonly AskedExample[],
  chances: ReadonlyMap<AskedExample, number>,
  policies: readonly LabelledPolicy[],
): { threshold: number; f1: number } {
  const offered = asked.map((example) => ({
    policy: example.policy,
    item: `${example.segment} ${schemeValue(question, example.value)}`,
    chance: chances.get(example) ?? 0,
  }));
  const persons = policies.map((policy) =>
    policy.persons.map(
      (items) =>
        new Set(
          items.filter(({ task }) => task === question).map(({ segment, value }) => `${segment} ${value}`),
        ),
    ),
  );
  return segmentF1(offered, persons);
}
