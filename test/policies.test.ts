/** The invented policies of test/policies: as much is found on them as once was, and as little of it is wrong. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { loadSeeds, seedRows } from './evaluate/seeds.ts';

/**
 * Written in the manner of 2025 and 2026, before the reader was asked to read them; what each says was listed by
 * its author. The misreadings of some were mended one by one (of `worked-on-later` since November 2026: until then
 * they were held aside), those of the others were never looked at: they tell what the reader makes of policies that
 * it has not seen.
 */
const FLOORS = {
  'worked-on': { count: 13, recall: 0.8, precision: 0.95 },
  'worked-on-later': { count: 5, recall: 0.58, precision: 0.95 },
  'held-aside': { count: 6, recall: 0.53, precision: 0.94 },
};

describe.each(Object.entries(FLOORS))('policies of today, %s', (half, floor) => {
  const seeds = loadSeeds(join(import.meta.dirname, 'policies', half));

  it('are all there', () => expect(seeds).toHaveLength(floor.count));

  it('are read', () => {
    const all = seedRows(seeds, extract).rows.at(-1);
    expect(all?.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(all?.precision).toBeGreaterThanOrEqual(floor.precision);
  });
});
