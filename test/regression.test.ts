/** What calibration fits: weights of cues, and which of them are kept. */
import { describe, expect, it } from 'vitest';
import { fitPruned, logOdds } from '../scripts/calibrate/regression.ts';

/** "collect" tells, "not" tells the contrary, and "the" stands in every other one. */
const times = (count: number, cues: readonly string[], target: number) =>
  Array.from({ length: count }, (_, i) => ({ cues: i % 2 ? [...cues, 'the'] : cues, target }));
const SEEN = [
  ...times(40, ['collect'], 1),
  ...times(20, ['collect', 'not'], 0),
  ...times(40, [], 0),
  ...times(3, ['zebra'], 1),
];
const cues = SEEN.map((one) => new Map(one.cues.map((cue) => [cue, 1])));
const targets = [SEEN.map(({ target }) => target)];
const options = { most: 2, minimumSeen: 5, first: { l1: 1, l2: 1 }, again: { l1: 0, l2: 1 } };

describe.each([false, true])('gradually: %s', (gradually) => {
  const [fit] = fitPruned(cues, targets, { ...options, gradually });
  const odds = (...names: string[]) =>
    logOdds(fit ?? { bias: 0, weights: new Map() }, new Map(names.map((name) => [name, 1])));

  it('keeps the cues that tell most, and of those seldom seen none', () => {
    expect([...(fit?.weights.keys() ?? [])].sort()).toEqual(['collect', 'not']);
  });

  it('adds up what they say', () => {
    expect(odds('collect')).toBeGreaterThan(1);
    expect(odds('collect', 'not')).toBeLessThan(0);
    expect(odds()).toBeLessThan(-1);
  });
});

it('asks more of a cue that only one question wants, as its name takes room', () => {
  const two = [targets[0] ?? [], SEEN.map(({ target }) => 1 - target)];
  const both = fitPruned(cues, [...two], { ...options, most: 6, alone: 1.5 });
  for (const { weights } of both) expect(weights.has('collect')).toBe(true);
});
