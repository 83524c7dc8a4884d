/** Where a quote is found again, also after the page was drawn anew. */
import { expect, test } from 'vitest';
import type { Block, Evidence } from '../lib/model.ts';
import { findQuote } from '../lib/page/quote.ts';
import { cpuMillis } from './cpu.ts';

const block = (text: string, heading: string): Block => ({
  kind: 'paragraph',
  text,
  section: [heading],
  leadIns: [],
  links: [],
});
const evidence = (place: number, start: number, quote: string, heading = 'A'): Evidence => ({
  block: place,
  start,
  end: start + quote.length,
  quote,
  section: [heading],
  leadIn: null,
});
const blocks = [
  block('Intro. We keep it.', 'A'),
  block('We sell it.', 'A'),
  block('We keep it. We use it', 'B'),
  block('for a year.', 'B'),
];

test.each([
  ['where it was', evidence(0, 7, 'We keep it.'), { block: 0, start: 7, endBlock: 0, end: 18 }],
  [
    'the same words that were meant, not the first',
    evidence(2, 0, 'We keep it.', 'B'),
    { block: 2, start: 0, endBlock: 2, end: 11 },
  ],
  ['in the block that moved', evidence(9, 4, 'We sell it.'), { block: 1, start: 0, endBlock: 1, end: 11 }],
  [
    'under its heading rather than nearer',
    evidence(1, 0, 'We keep it.', 'B'),
    { block: 2, start: 0, endBlock: 2, end: 11 },
  ],
  [
    'nearest without its heading',
    evidence(1, 3, 'We keep it.', 'C'),
    { block: 0, start: 7, endBlock: 0, end: 18 },
  ],
  ['across blocks', evidence(0, 0, 'We use it for a year.'), { block: 2, start: 12, endBlock: 3, end: 11 }],
  [
    'across blocks, parted otherwise',
    evidence(0, 0, 'it for a ye'),
    { block: 2, start: 19, endBlock: 3, end: 8 },
  ],
  ['nowhere', evidence(0, 0, 'We lend it.'), null],
  ['when it is empty', evidence(0, 0, ''), null],
])('finds a quote: %s', (_, wanted, place) => {
  expect(findQuote(wanted, blocks)).toEqual(place);
});

test('looks for a hundred quotes that are gone in the time that a few take', () => {
  const long = Array.from({ length: 5000 }, (_, index) =>
    block(`Line ${index}. ${'We keep it. '.repeat(25)}`, 'A'),
  );
  const look = (quotes: number) => {
    // A page of its own each time: nothing is known of it.
    const page = [...long];
    return cpuMillis(() => {
      for (let index = 0; index < quotes; index++)
        expect(findQuote(evidence(index, 0, `We lend it ${index} times.`), page)).toBeNull();
    });
  };
  look(1);
  expect(look(100)).toBeLessThan(20 * look(1));
});
