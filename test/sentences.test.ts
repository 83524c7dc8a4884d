/** Where sentences end, in awkward text. */
import { expect, it } from 'vitest';
import { sentencesOf } from '../lib/extract/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['One. Two.', ['One.', 'Two.']],
  [
    'We work with processors (e.g. PayPal, Verisign, etc.) to bill you.',
    ['We work with processors (e.g. PayPal, Verisign, etc.) to bill you.'],
  ],
  [
    'Tunewell, Inc. (the Company) collects data. We sell none.',
    ['Tunewell, Inc. (the Company) collects data.', 'We sell none.'],
  ],
  ['It is kept by Tunewell Inc. We never sell it.', ['It is kept by Tunewell Inc.', 'We never sell it.']],
  ['Do we share data? No! We do not.', ['Do we share data?', 'No!', 'We do not.']],
  ['1. Introduction', ['1. Introduction']],
  ['We keep it in the U.S. for a year.', ['We keep it in the U.S. for a year.']],
  ['Visit www.tunewell.example. Thanks', ['Visit www.tunewell.example.', 'Thanks']],
  // A number ends a sentence, unless it is that of a list or a section.
  ['It is not for anyone under 16. We sell it.', ['It is not for anyone under 16.', 'We sell it.']],
  ['You must be at least 18. Ask us.', ['You must be at least 18.', 'Ask us.']],
  ['See section 4. If you cancel, we keep it.', ['See section 4.', 'If you cancel, we keep it.']],
  ['See section 4. Cookies for more.', ['See section 4. Cookies for more.']],
  ['We collect: 1. Your name. 2. Your age.', ['We collect: 1. Your name.', '2. Your age.']],
  ['Read annex B. We sell none.', ['Read annex B.', 'We sell none.']],
  ["It is the other party's. We sell none.", ["It is the other party's.", 'We sell none.']],
  ['We follow the EU-U.S. Data Privacy Framework.', ['We follow the EU-U.S. Data Privacy Framework.']],
  ['   ', []],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

it('reads a sentence without end in pieces, whole and in order', () => {
  const text = `All information gathered ${'is never shared with partners, '.repeat(2000)}`.trimEnd();
  const spans = sentencesOf(text);
  const read = spans.map(({ start, end }) => text.slice(start, end));
  expect(read.every(({ length }) => length <= 4000)).toBe(true);
  expect(read.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

it('covers a text longer than a slice once and in order', () => {
  const text = 'We keep it for a year. '.repeat(3000);
  const spans = sentencesOf(text);
  for (let i = 1; i < spans.length; i++)
    expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  expect(spans.at(-1)?.end).toBe(text.trimEnd().length);
});
