/** Folding: what a text becomes, wherever it is cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRuns, FoldedText, foldedText } from '../lib/page/fold.ts';

const awkward = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude00',
    '\u2003',
    'é',
  ),
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }),
  );
});

test('it does not matter in how many pieces text comes, save inside a character', () => {
  fc.assert(
    fc.property(fc.array(awkward.filter((text) => !/[\ud800-\udfff]/.test(text))), (texts) => {
      const pieces = new FoldedText();
      for (const text of texts) pieces.append(text, 0, text.length, null);
      expect(pieces.text.trimEnd()).toBe(foldedText(texts.join('')));
    }),
  );
});

test('every kept character is mapped, and cutting keeps the map', () => {
  fc.assert(
    fc.property(awkward, fc.nat(20), fc.nat(20), (data, start, length) => {
      const folded = new FoldedText();
      folded.append(data, 0, data.length, { data } as Text);
      const mapped = folded.runs.reduce((sum, run) => sum + run.length, 0);
      expect(mapped).toBe(folded.text.length);
      const end = Math.min(start + length, folded.text.length);
      for (const run of cutRuns(folded.runs, start, end)) {
        const there = foldedText(`x${data.slice(run.nodeStart, run.nodeStart + run.length)}x`);
        // A cut may part the halves of one character, which folding then mends on both sides alike.
        const kept = folded.text.slice(start + run.textStart, start + run.textStart + run.length);
        expect(there).toBe(foldedText(`x${kept}x`));
      }
    }),
  );
});
