import { expect, test } from 'vitest';
import { countChoices, countClauses, countKinds } from '../lib/card/counts.ts';
import { buildCard } from '../lib/card/index.ts';
import { page, reading, statement } from './statements.ts';

const card = buildCard(
  page,
  reading([
    statement('collect contact yes'),
    statement('collect contact yes'),
    statement('collect contact conditional'),
    statement('collect cookies yes', { identifiability: 'aggregated' }),
    statement('collect cookies yes'),
    statement('collect health no'),
    statement('share provider yes'),
    statement('sell personal no'),
    statement('choice optout-link yes', { href: 'https://shop.example/a' }),
    statement('choice optout-link yes', { href: 'https://shop.example/b' }),
    statement('access delete no'),
  ]),
);

test('denials are no kinds of data and no ways of sharing', () => {
  expect(countKinds(card.collected)).toBe(2);
  expect(countKinds(card.shared)).toBe(1);
});

test('two links are two choices', () => {
  expect(countChoices(card.choices)).toBe(2);
});

test('two statements of one sentence are one clause', () => {
  const [first] = card.statements;
  expect(countClauses(card)).toBe(11);
  expect(countClauses({ ...card, statements: [first!, { ...first!, value: 'profile' }] })).toBe(1);
});
