import { expect, test } from 'vitest';
import { inShort } from '../lib/card/in-short.ts';
import { buildCard } from '../lib/card/index.ts';
import { renderPhrase } from '../lib/card/phrase.ts';
import type { Statement } from '../lib/model.ts';
import { t } from './messages.ts';
import { page, reading, statement } from './statements.ts';

function sentences(...statements: Statement[]): string[] {
  return inShort(buildCard(page, reading(statements))).map((phrase) => renderPhrase(phrase, t));
}
const say = (...heads: string[]) => sentences(...heads.map((head) => statement(head)));

test.each([
  ['nothing', [], []],
  ['only a contact address', ['contact stated yes'], []],
  [
    'collects',
    ['collect contact yes', 'collect financial yes'],
    ['Collects contact details and payment details.'],
  ],
  [
    'kinds are named before "personal information"',
    ['collect generic yes', 'collect contact yes'],
    ['Collects contact details.'],
  ],
  ['"personal information" alone', ['collect generic yes'], ['Collects personal information.']],
  [
    'a long list ends in "more"',
    [
      'collect contact yes',
      'collect financial yes',
      'collect location yes',
      'collect health yes',
      'collect survey yes',
    ],
    ['Collects contact details, payment details, your location, health data, and more.'],
  ],
  ['a denial is not a yes', ['collect location no'], []],
  ['a flat denial', ['collect generic no'], ['Says it does not collect personal information.']],
  ['a denial beside a yes', ['collect generic no', 'collect contact yes'], ['Collects contact details.']],
  ['only with consent is not collecting', ['collect location conditional'], []],
  ['shares', ['share provider yes'], ['Shares data with service providers.']],
  [
    'shares and does not sell',
    ['share provider yes', 'share successor yes', 'sell personal no'],
    [
      'Shares data with whoever buys the business and service providers, but says it does not sell your data.',
    ],
  ],
  ['sells', ['sell personal yes'], ['May sell or trade your data.']],
  ['does not sell', ['sell personal no'], ['Says it does not sell your data.']],
  [
    'says both of sale',
    ['sell personal no', 'sell personal yes'],
    ['Says it does not sell your data, but elsewhere that it may.'],
  ],
  ['sells with consent', ['sell personal conditional'], ['Says it sells your data only with your consent.']],
  ['shares with nobody', ['share partner no'], ['Says it does not share your data with other companies.']],
  [
    'neither',
    ['share partner no', 'sell personal no'],
    ['Says it does not share your data with other companies or sell it.'],
  ],
  [
    'the promise not to share does not hide the sale',
    ['share partner no', 'sell personal yes'],
    ['May sell or trade your data.'],
  ],
  [
    'shares only with consent',
    ['share partner conditional'],
    ['Says it shares your data with other companies only with your consent.'],
  ],
  ['not to advertisers is not "not to others"', ['share advertiser no'], []],
  [
    'choices',
    ['choice optout-link yes', 'choice browser yes'],
    ['You can say no to some of it with a link or in your browser.'],
  ],
  ['rights', ['access view yes', 'access delete yes'], ['You can see and delete your data.']],
  [
    'choices and rights',
    ['choice setting yes', 'access edit yes'],
    ['You can say no to some of it in the settings, and you can correct your data.'],
  ],
  ['consent', ['choice optin yes'], ['Says it asks for your consent for some of it.']],
  ['no choice is none', ['choice optout-link no'], []],
])('%s', (_, heads, expected) => {
  expect(say(...heads)).toEqual(expected);
});

test('statistics are not called sharing your data', () => {
  expect(sentences(statement('share partner yes', { identifiability: 'aggregated' }))).toEqual([
    'Shares totals that are not about you.',
  ]);
});

test('a promise not to sell is no promise not to share', () => {
  const quote = 'We do not sell your data to other companies.';
  const said = [statement('sell personal no', { quote }), statement('share partner no', { quote })];
  expect(sentences(...said)).toEqual(['Says it does not sell your data.']);
});

test('a promise about card numbers alone is not a promise about everything', () => {
  expect(sentences(statement('share partner no', { dataTypes: ['financial'] }))).toEqual([]);
});

test('a shaky statement makes no sentence', () => {
  expect(sentences(statement('sell personal yes', { confidence: 0.2 }))).toEqual([]);
});

test('never more than three sentences', () => {
  const everything = [
    'collect contact yes',
    'share partner yes',
    'sell personal no',
    'sell personal yes',
    'choice optin yes',
    'access view yes',
  ];
  expect(say(...everything)).toHaveLength(3);
});
