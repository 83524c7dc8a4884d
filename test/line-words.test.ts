import { describe, expect, test } from 'vitest';
import { toLines } from '../lib/card/lines.ts';
import type { CardLine, Statement } from '../lib/model.ts';
import { lineDetails, lineLimit, lineTitle } from '../lib/ui/line-words.ts';
import { t } from './messages.ts';
import { statement } from './statements.ts';

function line(head: string, rest: Partial<Statement> = {}): CardLine {
  const [made] = toLines([statement(head, rest)]);
  return made!;
}

test.each<[string, string]>([
  ['collect contact yes', 'Contact details'],
  ['collect contact conditional', 'Contact details'],
  ['collect health no', 'Says it does not collect health data'],
  ['share partner no', 'Says it does not share data with other companies'],
  ['sell personal no', 'Says it does not sell your data'],
  ['sell personal yes', 'Sale or trade of your data'],
  ['choice optout-link yes', 'Say no with a link or form'],
  ['access delete no', 'Says no: Delete your data'],
])('%s is titled “%s”', (head, title) => {
  expect(lineTitle(line(head), t)).toBe(title);
});

describe('what limits a line', () => {
  test.each<[CardLine, string | null]>([
    [line('collect contact yes'), null],
    [line('collect contact no'), null],
    [line('collect location conditional', { condition: 'consent' }), 'only with your consent'],
    [line('share legal conditional', { condition: 'law' }), 'only if the law asks for it'],
    [line('share partner conditional', { condition: null }), 'only in some cases'],
    [line('share advertiser yes', { identifiability: 'aggregated' }), 'only as totals, not about you'],
    [line('share advertiser no', { identifiability: 'aggregated' }), null],
  ])('$id: %s', (given, expected) => {
    expect(lineLimit(given, t)).toBe(expected);
  });
});

describe('the details of a line', () => {
  test('are the words for the data and what it is for', () => {
    const given = line('collect contact yes', {
      items: ['name', 'e-mail'],
      purposes: ['order', 'marketing'],
    });
    expect(lineDetails(given, t)).toEqual([
      { text: 'name, e-mail', lang: 'en' },
      { text: 'for your order and marketing' },
    ]);
  });

  test('are those who get it, where data is shared', () => {
    const given = line('share provider yes', { items: ['address'], recipients: ['parcel services'] });
    expect(lineDetails(given, t)).toEqual([{ text: 'parcel services', lang: 'en' }]);
  });

  test('are what a choice is about', () => {
    expect(lineDetails(line('choice optin yes', { scope: 'the newsletter' }), t)).toEqual([
      { text: 'about: the newsletter', lang: 'en' },
    ]);
  });

  test('end where nobody would read on', () => {
    const items = ['cars', 'boats', 'trains', 'planes', 'bikes', 'buses', 'trams', 'shoes'];
    expect(lineDetails(line('collect activity yes', { items }), t)).toEqual([
      { text: 'cars, boats, trains, planes, bikes, buses and 2 more', lang: 'en' },
    ]);
  });

  test('are none when the policy names nothing', () => {
    expect(lineDetails(line('collect contact yes'), t)).toEqual([]);
  });
});
