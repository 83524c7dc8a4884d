/** The whole reader, rules and all, on policies that its weights have not seen. */

import { QUESTIONS } from '../../lib/extract/candidates.ts';
import { extract, type Jury } from '../../lib/extract/index.ts';
import { textOf } from '../../lib/extract/views.ts';
import type { Statement } from '../../lib/model.ts';
import { type AnnotatedPolicy, rowsOf } from '../../test/evaluate/opp115.ts';
import { readerOf } from '../../test/evaluate/reader.ts';
import { hashOf, type TodayPolicy } from './today.ts';

/** In how many parts the policies are held aside in turn. */
export const FOLDS = 5;

/** The part that a policy is held aside with. */
export function foldOf(policy: number): number {
  return policy % FOLDS;
}

/** One line per task and level. The jury of a part has not seen its policies. */
export function heldAside(policies: readonly AnnotatedPolicy[], juries: readonly Jury[]): string[] {
  const readers = juries.map((jury) => readerOf((page) => extract(page, jury)));
  const found = policies.map(({ html }, index) => readers[foldOf(index)]?.(html) ?? []);
  return rowsOf(policies, found).map(
    ({ task, level, f1, precision, recall }) =>
      `${task.padEnd(10)}${level.padEnd(8)} F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}

/** The same for policies of today: per question, by sentence and by policy. */
export function heldAsideToday(policies: readonly TodayPolicy[], juries: readonly Jury[]): string[] {
  const read = policies.map(({ policy, page, views, saidIn }) => {
    const { statements } = extract(page, juries[foldOf(policy)]);
    const expected = views.flatMap(({ sentences }) =>
      sentences.flatMap((one) => saidIn(one).map((answer) => `${hashOf(textOf(one))} ${answer}`)),
    );
    const found = statements
      .filter(({ stance }) => stance !== 'no')
      .flatMap((one) => answersOf(one).map((answer) => `${hashOf(one.evidence.quote)} ${answer}`));
    return { expected, found };
  });
  return QUESTIONS.flatMap((question) =>
    (['sentence', 'policy'] as const).map((level) => {
      const [expected = 0, found = 0, right = 0] = read
        .map(({ expected, found }) => {
          const [wanted, given] = [expected, found].map((all) => {
            const own = all.map((one) => one.split(' ')).filter(([, asked]) => asked === question);
            return new Set(
              own.map(([sentence, , value]) => (level === 'policy' ? value : `${sentence} ${value}`)),
            );
          }) as [Set<string>, Set<string>];
          return [wanted.size, given.size, [...given].filter((one) => wanted.has(one)).length];
        })
        .reduce((sums, row) => sums.map((sum, i) => sum + (row[i] as number)), [0, 0, 0]);
      const f1 = (2 * right) / Math.max(1, expected + found);
      return `today ${question.padEnd(10)}${level.padEnd(9)} F1 ${f1.toFixed(3)}, precision ${(right / Math.max(1, found)).toFixed(3)}, recall ${(right / Math.max(1, expected)).toFixed(3)}`;
    }),
  );
}

function answersOf({ practice, value, dataTypes }: Statement): string[] {
  if (practice === 'share') return [`recipient ${value}`, ...dataTypes.map((type) => `share ${type}`)];
  return [`${practice} ${value}`];
}
