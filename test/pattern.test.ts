import { describe, expect, test } from 'vitest';
import { expand } from '../lib/extract/lexicon/entry.ts';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { Matcher } from '../lib/extract/match.ts';
import { spelling, stepsOf } from '../lib/extract/pattern.ts';
import { stemsOf, tokenize } from '../lib/extract/tokens.ts';
import { vocabulary } from '../lib/extract/words.ts';

const AWKWARD = [
  'card',
  '(credit|debit) card',
  '(the|) card (number|)',
  'e(-|)mail (address|)',
  '(do |does |)not collect',
  '(postal|(home|work) mailing) address',
  'sell|rent (or lease|) it',
  '(cookie(s|)|web beacon) and (the|) like',
];

test.each(AWKWARD)('%s says what it says written out, and nothing else', (pattern) => {
  const branches = stepsOf(pattern);
  for (const phrase of expand(pattern)) {
    const stems = stemsOf(phrase).map((stem) => vocabulary.add(stem));
    const spelled = branches.map((steps) => spelling(steps, stems)).filter((text) => text !== null);
    expect(spelled[0]?.split(' ').flatMap(stemsOf)).toEqual(stemsOf(phrase));
  }
  const foreign = [vocabulary.add('zebra')];
  expect(branches.map((steps) => spelling(steps, foreign))).toEqual(branches.map(() => null));
});

test.each(AWKWARD)('%s is found in each of its spellings', (pattern) => {
  const matcher = new Matcher({ data: [{ id: 'contact', phrases: [pattern], matches: [], rejects: [] }] });
  for (const phrase of expand(pattern)) {
    const tokens = tokenize(`zebra ${phrase} zebra`);
    expect(matcher.mentions(tokens), phrase).toMatchObject([{ from: 1, to: tokens.count - 1 }]);
  }
});

test('a mention is spelled as the lexicon spells it, the first spelling first', () => {
  const phrases = ['(share|shares) (data|information)'];
  const matcher = new Matcher({ verb: [{ id: 'share', phrases, matches: [], rejects: [] }] });
  expect(matcher.mentions(tokenize('It Shares information'))[0]?.phrase).toBe('share information');
});

describe('what a pattern gets wrong is said when it is read', () => {
  test.each(['(open', 'closed)', 'a (b|c'])('%s', (pattern) => {
    expect(() => stepsOf(pattern)).toThrow(/lexicon phrase/);
  });
});

test('all lexicons are compiled in steps, not written out: the worker does it each time it starts', () => {
  const steps = Object.values(LEXICONS)
    .flat()
    .flatMap((entry) => [...entry.phrases, ...(entry.not ?? [])])
    .flatMap((pattern) => stepsOf(pattern).flat(2));
  expect(steps.length).toBeLessThan(30_000);
});
