/** Marks of emphasis that a page shows: read without, quoted with them. */
import { describe, expect, it } from 'vitest';
import { withoutEmphasis } from '../lib/extract/emphasis.ts';
import { extract } from '../lib/extract/index.ts';
import type { Block } from '../lib/model.ts';
import { pageOf, paragraph } from './blocks.ts';

const read = (text: string, own: Partial<Block> = {}) => withoutEmphasis(paragraph(text, own));

it.each([
  ['We do _not_ sell it.', 'We do not sell it.'],
  ['_We do not sell it._', 'We do not sell it.'],
  ['_IP addresses:_ we log (“_them_”).', 'IP addresses: we log (“them”).'],
  ['_One_● _two_', 'One● two'],
  ['_ga and _gid are cookies', '_ga and _gid are cookies'],
  ['tw_id_two and __utma', 'tw_id_two and __utma'],
  ['_ alone _', '_ alone _'],
  ['plain', 'plain'],
])('%s', (text, bare) => {
  const block = read(text);
  expect(block.text).toBe(bare);
  expect(block.source.text).toBe(text);
  const places = block.places ?? Array.from({ length: text.length + 1 }, (_, at) => at);
  expect(places).toHaveLength(bare.length + 1);
  expect(Array.from(bare, (_, at) => text[places[at] ?? -1]).join('')).toBe(bare);
  expect(places.at(-1)).toBe(text.length);
});

it('moves links and cells along', () => {
  const text = '_Data_ Name';
  const { links, cells } = read(text, {
    kind: 'row',
    links: [{ start: 1, end: 5, href: 'https://tunewell.example' }],
    cells: [
      { start: 0, end: 6, header: null },
      { start: 7, end: 11, header: null },
    ],
  });
  expect(links).toEqual([{ start: 0, end: 4, href: 'https://tunewell.example' }]);
  expect(cells).toEqual([
    { start: 0, end: 4, header: null },
    { start: 5, end: 9, header: null },
  ]);
});

it('reads what stands above without marks', () =>
  expect(read('Name', { section: ['_What we collect_'], leadIns: ['_Data:_'] })).toMatchObject({
    section: ['What we collect'],
    leadIns: ['Data:'],
  }));

describe('what a page says', () => {
  const said = (text: string) => extract(pageOf(paragraph(text))).statements;

  it.each([
    ['_We do not sell your personal information._', 'sell personal no'],
    ['We do _not_ provide your personal information to advertisers.', 'share advertiser no'],
  ])('%s', (text, expected) => {
    const all = said(text);
    expect(all.map(({ practice, value, stance }) => `${practice} ${value} ${stance}`)).toEqual([expected]);
    expect(all[0]?.evidence).toMatchObject({ start: 0, end: text.length, quote: text });
  });

  it('is quoted as it stands there', () => {
    const [first, second] = ['We _never_ sell your data.', '_We do not share it with others._'];
    const quotes = said(`${first} ${second}`).map(({ evidence }) => evidence.quote);
    expect(new Set(quotes)).toEqual(new Set([first, second]));
  });

  it('and dated', () =>
    expect(extract(pageOf(paragraph('_Last updated: 3 March 2026_'))).lastUpdated?.date).toBe('2026-03-03'));
});
