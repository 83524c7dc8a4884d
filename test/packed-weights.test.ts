/** What the extension makes of the packed weights is what the file says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import weights from '../lib/extract/weights.json' with { type: 'json' };
import { pack, unpack } from '../scripts/build/packed-weights.ts';

describe('packed weights', () => {
  it('are those of the file', () => {
    expect(unpack(pack(weights))).toEqual(weights);
  });

  it('take little more than half the room', () => {
    expect(JSON.stringify(pack(weights)).length).toBeLessThan(JSON.stringify(weights).length * 0.6);
  });

  it('lose nothing, whatever the cues and numbers', () => {
    const name = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => !one.includes('`'));
    const entries = { minKeys: 30, maxKeys: 60 };
    const numbers = fc.dictionary(
      name,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(positiveZero),
      entries,
    );
    const texts = fc.dictionary(name, fc.stringMatching(/^[a-z]-?\d{1,2}( [a-z]-?\d{1,2}){0,3}$/), entries);
    fc.assert(
      fc.property(fc.record({ bias: fc.integer(), numbers, more: numbers, texts }), (all) => {
        expect(unpack(pack(all))).toEqual(all);
      }),
    );
  });

  it.each(['9A', 'a`b', ''])('a value that would break the form is refused: %j', (value) => {
    const table = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`cue ${index}`, value]));
    expect(() => pack({ table })).toThrow(/cannot be packed/);
  });
});

/** JSON has no -0. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
