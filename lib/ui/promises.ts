/** The promises of a card, each once, with all that breaks or limits it. */
import type { Card, PolicyException } from '../model.ts';

export interface Broken {
  /** Index of the statement that promises. */
  promise: number;
  pairs: PolicyException[];
}

export function brokenPromises({ exceptions }: Pick<Card, 'exceptions'>): Broken[] {
  const byPromise = new Map<number, PolicyException[]>();
  for (const pair of exceptions) byPromise.set(pair.promise, [...(byPromise.get(pair.promise) ?? []), pair]);
  return [...byPromise].map(([promise, pairs]) => ({ promise, pairs }));
}
