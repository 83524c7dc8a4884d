/** Our own labels of policies of today: what they mean, and that the file has nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  answersIn,
  hashOf,
  isLabel,
  LABELS,
  type Labels,
  stancesIn,
  topicsIn,
} from '../scripts/calibrate/today.ts';

describe('labels of policies of today', () => {
  it.each([
    ['c.contact', { 'collect contact': 1 }],
    ['?c.location -c.health', { 'collect location': 1 }],
    ['s.provider(contact,cookies)', { 'recipient provider': 1, 'share contact': 1, 'share cookies': 1 }],
    ['s.named() ch.optout-link a.view', { 'recipient named': 1, 'choice optout-link': 1, 'access view': 1 }],
    ['~d.contact ~a.edit', { 'share contact': 0.5, 'access edit': 0.5 }],
    ['~d.contact s.legal(contact)', { 'share contact': 1, 'recipient legal': 1 }],
    ['-s.partner(generic) sell', {}],
    ['k.f ~k.u a.view', { 'access view': 1 }],
  ])('%s', (labels, answers) => expect(Object.fromEntries(answersIn(labels))).toEqual(answers));

  it('tell how it is said', () =>
    expect(
      Object.fromEntries(stancesIn('?s.partner(contact) -c.contact c.device ~c.health -sell k.f ch.optin')),
    ).toEqual({
      'recipient partner': 'conditional',
      'collect contact': 'no',
      'collect device': 'yes',
      'sell personal': 'no',
      'choice optin': 'yes',
    }));

  it.each([
    'c.contact',
    '-c.biometric',
    '?s.legal(generic)',
    's.public',
    '-sell',
    '~ch.dont-use',
    'a.export',
    'k.f',
    '~k.u',
    'k.none',
  ])('%s is one', (label) => expect(isLabel(label)).toBe(true));

  it.each([
    '',
    'contact',
    'c.mood',
    'x.contact',
    'c.contact(generic)',
    's.provider(mood)',
    'c.constructor',
    'k.x',
    '~k.none',
    '-k.f',
  ])('"%s" is none', (label) => expect(isLabel(label)).toBe(false));

  it.each([
    ['k.f c.contact ~k.u', { 'first-party': 1, audience: 0.5 }],
    ['~k.f k.f', { 'first-party': 1 }],
    ['k.none', {}],
    ['c.contact', null],
    ['', null],
  ])('%s: what a sentence is about', (labels, about) => {
    const topics = topicsIn(labels);
    expect(topics && Object.fromEntries(topics)).toEqual(about);
  });

  it('are all that the file has, by hash', () => {
    const pages = Object.entries(JSON.parse(readFileSync(LABELS, 'utf8')) as Labels);
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.flatMap(([page, sentences]) =>
      Object.entries(sentences).flatMap(([sentence, labels]) =>
        isHash(page) && isHash(sentence) && labels.split(' ').every(isLabel) ? [] : [`${page} ${sentence}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('know a sentence again however it is spaced', () => {
    expect(hashOf(' We  share\nit. ')).toBe(hashOf('We share it.'));
    expect(hashOf('We share it.')).not.toBe(hashOf('We sell it.'));
  });
});

function isHash(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}
