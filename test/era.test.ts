/** Which policies are written under the laws of today. */
import { describe, expect, it } from 'vitest';
import { isOfToday } from '../lib/extract/era.ts';
import { paragraph } from './blocks.ts';

const stated = (date: string) => ({ text: date, date });

describe('a policy of today', () => {
  it.each([
    ['dates itself so', 'We value your privacy.', '2018-05-25'],
    ['dates itself so', 'We value your privacy.', '2026-01-01'],
    ['names a law', 'You have rights under the CCPA.', null],
    ['names a law by its whole name', 'Colorado has the Colorado Privacy Rights Act.', '2012-03-01'],
    ['has reasons that a law asks for', 'Legal basis: our legitimate interest.', null],
    ['knows a signal of today', 'We honor the Global Privacy Control.', null],
  ])('%s: %s %s', (_, text, date) => {
    expect(isOfToday([paragraph('Hello.'), paragraph(text)], date ? stated(date) : null)).toBe(true);
  });

  it.each([
    ['an older date', 'We value your privacy.', '2015-07-04'],
    ['no date', 'We value your privacy.', null],
    ['older laws', "We comply with the Children's Online Privacy Protection Act.", null],
    ['interests of another kind', 'Tell us your interests.', null],
  ])('is none with %s: %s %s', (_, text, date) => {
    expect(isOfToday([paragraph(text)], date ? stated(date) : null)).toBe(false);
  });
});
