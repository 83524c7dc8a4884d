/** Times of several contestants on the same work, taken in turns so that a busy machine slows all alike. */

/** An odd number, so that the median is one of them. */
const ROUNDS = 5;
/** Rounds that do not count: so long compilers take to settle on all contestants. */
const WARM_UP = 5;

export type Contestants = Record<string, () => unknown>;

/** Median milliseconds of each contestant, once caches and compilers are warm. */
export function race(contestants: Contestants, rounds = ROUNDS, warmUp = WARM_UP): Record<string, number> {
  const names = Object.keys(contestants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of rotated(names, round)) {
      const start = performance.now();
      contestants[name]!();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)]));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Each round begins with another one, so that nobody always pays for the rubbish of the same neighbour. */
function rotated(names: string[], round: number): string[] {
  const first = ((round % names.length) + names.length) % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}
