import { expect, test } from 'vitest';
import { buildCard } from '../lib/card/index.ts';
import type { CardAnswer } from '../lib/messages.ts';
import type { Statement } from '../lib/model.ts';
import { isOtherLanguage, viewOf } from '../lib/ui/view.ts';
import { page, reading, statement } from './statements.ts';

const answer = (language: string, statements: Statement[]): CardAnswer => ({
  kind: 'card',
  documentId: 'a',
  policy: { isPolicy: true, score: 1 },
  card: buildCard(page, reading(statements, { language })),
});
const said = [statement('collect contact yes')];

test.each<[string, CardAnswer, string]>([
  ['a policy in English', answer('en', said), 'card'],
  ['a policy in two languages', answer('fr', said), 'card'],
  ['too little text to tell the language', answer('und', said), 'card'],
  ['English without a clause', answer('en', []), 'nothingFound'],
  ['too little text', answer('und', []), 'nothingFound'],
  ['German', answer('de', []), 'otherLanguage'],
  ['a home page', { kind: 'notPolicy', links: [] }, 'notPolicy'],
  ['a page of the browser', { kind: 'unreadable', reason: 'browser' }, 'restricted'],
  ['access taken away', { kind: 'unreadable', reason: 'access' }, 'withheld'],
  ['a PDF', { kind: 'unreadable', reason: 'format' }, 'unreadableFormat'],
  ['a failure', { kind: 'failed' }, 'failed'],
])('%s', (_, given, state) => {
  expect(viewOf(given, { state: 'reading' }).state).toBe(state);
});

test.each([
  ['en', false],
  ['und', false],
  ['fr', true],
])('a card in %s is in another language: %s', (language, expected) => {
  expect(isOtherLanguage(buildCard(page, reading([], { language })))).toBe(expected);
});

test('the card that is shown stays when it is the right one', () => {
  const shown = viewOf(answer('en', said), { state: 'reading' });
  expect(viewOf({ kind: 'known' }, shown)).toBe(shown);
});
