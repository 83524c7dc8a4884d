/** The rules that cut plain text, against the segmenter that has all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsIn } from '../lib/extract/sentence-cuts.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (text: string) => [...segmenter.segment(text)].slice(1).map(({ index }) => index);

describe('plain text is cut where the segmenter cuts it', () => {
  it.each([
    'We collect it. We sell it!',
    'Do we? "Yes." (No.) We do…',
    'Version 3.2 of shop.Example is out. e.g. this one',
    'Wait... what?! Yes. – No. , and',
    'It ends (so.) [1] Then “it goes on.” ‘Or not.’',
    '. . . a',
    '',
  ])('%j', (text) => expect(cutsIn(text)).toEqual(segmented(text)));

  it('whatever stands together', () => {
    const pieces = fc.constantFrom(...'aB1 .?!,-:)("’“–•/$', '. ', '? ', 'U.S. ', 'e.g. ', ' We ', ' it');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        // A name that begins small is cut before, below.
        fc.pre(!/[a-z][A-Z]/.test(text));
        expect(cutsIn(text)).toEqual(segmented(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['It is stored by your browser. eBay uses it.', [30]],
  ['We sell it. myShop.com does not.', [12]],
  ['Go to e.g. your settings. so it goes on', []],
  ['The approx. size', []],
])('a name that begins small may begin a sentence: %j', (text, cuts) => expect(cutsIn(text)).toEqual(cuts));

it.each(['Nous vendons tout. Été.', 'ok\nA. B', 'One. ;two', '都. A'])('leaves %j to the segmenter', (text) =>
  expect(cutsIn(text)).toBeNull(),
);
