import { describe, expect, test } from 'vitest';
import { createTranslator } from '../lib/locale.ts';
import { t } from './messages.ts';

const british = createTranslator(t, 'en-GB');

test.each<[number, string]>([
  [0, '0 kinds of data collected'],
  [1, '1 kind of data collected'],
  [2, '2 kinds of data collected'],
  [1200, '1,200 kinds of data collected'],
])('counts %i', (count, expected) => {
  expect(british.count('tooltipCollected', count)).toBe(expected);
});

test.each<[string, string]>([
  ['2007-10-17', '17 October 2007'],
  ['2007-10', 'October 2007'],
  ['2007', '2007'],
  ['soon', 'soon'],
])('writes the date %s', (iso, expected) => {
  expect(british.date(iso)).toBe(expected);
});

test.each<[string, string]>([
  ['de', 'German'],
  ['yue', 'Cantonese'],
  ['', ''],
  ['not a code', 'not a code'],
])('names the language %j', (code, expected) => {
  expect(british.languageName(code)).toBe(expected);
});

describe('in a browser whose language has no messages', () => {
  const finnish = createTranslator(t, 'fi-FI');

  test('dates go with the messages', () => {
    expect(finnish.date('2007-10')).toBe('October 2007');
  });
});
