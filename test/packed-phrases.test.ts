/** What the extension makes of the packed phrases is what the lexicons say. */
import { expect, it } from 'vitest';
import { expand } from '../lib/extract/lexicon/entry.ts';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { inOrder } from '../scripts/build/packed-phrases.ts';

const phrases = Object.values(LEXICONS).flatMap((entries) =>
  entries.flatMap((entry) => [...entry.phrases, ...(entry.not ?? [])]),
);

it('are as many ways to say the same', () => {
  for (const phrase of phrases) expect(expand(inOrder(phrase)).sort()).toEqual(expand(phrase).sort());
});

it('none holds what stands between two of them', () => {
  expect(phrases.filter((phrase) => phrase.includes('`'))).toEqual([]);
});
