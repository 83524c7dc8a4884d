/** Where the reader and most people part: what it missed that two of three found, and what it found alone. */
import type { AnnotatedPolicy, Item } from './opp115.ts';

const MAJORITY = 2;

/** Lines like "12_example.com segment 3: missed collect contact", in the order of the policies. */
export function disagreements(policies: readonly AnnotatedPolicy[], found: readonly Item[][]): string[] {
  return policies.flatMap(({ id, persons }, index) => {
    const own = new Set((found[index] ?? []).map(keyOf));
    const votes = new Map<string, number>();
    for (const items of persons)
      for (const key of new Set(items.map(keyOf))) votes.set(key, (votes.get(key) ?? 0) + 1);
    const missed = [...votes].filter(([key, count]) => count >= MAJORITY && !own.has(key));
    const alone = [...own].filter((key) => !votes.has(key));
    return [
      ...missed.map(([key]) => ({ key, what: 'missed' })),
      ...alone.map((key) => ({ key, what: 'wrong' })),
    ]
      .map(({ key, what }) => ({ ...itemOf(key), what }))
      .sort((one, other) => one.segment - other.segment)
      .map(({ segment, task, value, what }) => `${id} segment ${segment}: ${what} ${task} ${value}`);
  });
}

function keyOf({ task, segment, value }: Item): string {
  return JSON.stringify({ segment, task, value });
}

function itemOf(key: string): Item {
  return JSON.parse(key);
}
