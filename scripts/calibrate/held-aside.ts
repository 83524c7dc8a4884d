/** The whole reader, rules and all, on policies that its weights have not seen. */
import { type AllWeights, extract, juryOf } from '../../lib/extract/index.ts';
import { type AnnotatedPolicy, rowsOf } from '../../test/evaluate/opp115.ts';
import { readerOf } from '../../test/evaluate/reader.ts';

/** In how many parts the policies are held aside in turn. */
export const FOLDS = 5;

/** The part that a policy is held aside with. */
export function foldOf(policy: number): number {
  return policy % FOLDS;
}

/** One line per task and level. `weightsOf` a fold have not seen its policies. */
export function heldAside(
  policies: readonly AnnotatedPolicy[],
  weightsOf: (fold: number) => AllWeights,
): string[] {
  const readers = Array.from({ length: FOLDS }, (_, fold) => {
    const jury = juryOf(weightsOf(fold));
    return readerOf((page) => extract(page, jury));
  });
  const found = policies.map(({ html }, index) => readers[foldOf(index)]?.(html) ?? []);
  return rowsOf(policies, found).map(
    ({ task, level, f1, precision, recall }) =>
      `${task.padEnd(10)}${level.padEnd(8)} F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}
