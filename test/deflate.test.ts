/** What is packed comes out of the common unpacker as it was. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflate } from '../scripts/build/deflate/index.ts';
import { textOf } from './sources.ts';

/** It takes its time, most of all where all is alike. */
const PATIENCE_MS = 60_000;

const isKept = (data: Uint8Array) => inflateRawSync(deflate(data)).equals(data);

it.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array(0)],
  ['a byte', Uint8Array.of(7)],
  ['one byte, many times', new Uint8Array(20_000).fill(65)],
  ['all bytes', Uint8Array.from({ length: 20_000 }, (_, index) => (index * index) >> 3)],
  [
    'two that repeat from as far as can be',
    Uint8Array.from(
      { length: 65_540 },
      (_, index) => (index % 32_768 < 300 ? index % 32_768 : index >> 7) & 255,
    ),
  ],
])(
  '%s',
  (_, data) => {
    expect(isKept(data)).toBe(true);
  },
  PATIENCE_MS,
);

it('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    fc.array(fc.constantFrom(1, 2, 3), { maxLength: 900 }).map((all) => Uint8Array.from(all)),
  );
  fc.assert(
    fc.property(bytes, (data) => {
      expect(isKept(data)).toBe(true);
    }),
  );
});

it('takes less room than the common packer needs', () => {
  const code = Buffer.from(textOf('lib/extract/lexicon/data.ts'));
  expect(deflate(code).length).toBeLessThan(deflateRawSync(code, { level: 9 }).length * 0.98);
});
