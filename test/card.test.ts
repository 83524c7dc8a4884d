import { describe, expect, test } from 'vitest';
import { buildCard } from '../lib/card/index.ts';
import type { CardLine } from '../lib/model.ts';
import { page, reading, statement } from './statements.ts';

function card(...statements: ReturnType<typeof statement>[]) {
  return buildCard(page, reading(statements));
}
const ids = (lines: CardLine[]) => lines.map((line) => line.id);

describe('lines', () => {
  test.each([
    [
      'the same thing said twice is one line',
      ['collect contact yes', 'collect contact yes'],
      ['collect:contact:yes'],
    ],
    [
      'yes and no stay apart',
      ['collect contact no', 'collect contact yes'],
      ['collect:contact:yes', 'collect:contact:no'],
    ],
    [
      'values come in the order of the taxonomy',
      ['collect cookies yes', 'collect contact yes'],
      ['collect:contact:yes', 'collect:cookies:yes'],
    ],
    [
      'a condition is part of the line',
      ['collect location conditional'],
      ['collect:location:conditional:consent'],
    ],
  ])('%s', (_, heads, expected) => {
    expect(ids(card(...heads.map((head) => statement(head))).collected)).toEqual(expected);
  });

  test('different conditions are different lines', () => {
    const shared = card(
      statement('share partner conditional'),
      statement('share partner conditional', { condition: 'law' }),
    ).shared;
    expect(ids(shared)).toEqual(['share:partner:conditional:consent', 'share:partner:conditional:law']);
  });

  test('statistics stand apart from personal data, after it', () => {
    const shared = card(
      statement('share partner yes', { identifiability: 'aggregated' }),
      statement('share partner yes'),
    ).shared;
    expect(ids(shared)).toEqual(['share:partner:yes', 'share:partner:yes:aggregated']);
  });

  test('identifiability does not split choices', () => {
    const choices = card(
      statement('choice browser yes', { identifiability: 'aggregated' }),
      statement('choice browser yes'),
    ).choices;
    expect(ids(choices)).toEqual(['choice:browser:yes']);
  });

  test('the most certain evidence comes first, then the earliest', () => {
    const [line] = card(
      statement('collect contact yes', { confidence: 0.7 }),
      statement('collect contact yes', { confidence: 0.95 }),
      statement('collect contact yes', { confidence: 0.95 }),
    ).collected;
    expect(line?.statements).toEqual([1, 2, 0]);
  });

  test.each([
    [
      [['E-mail address'], ['your email addresses', 'name']],
      ['E-mail address', 'name'],
    ],
    [
      [['name'], ['phone number'], ['Phone Number']],
      ['phone number', 'name'],
    ],
    [[['address', 'addresses', 'an address']], ['address']],
    [[['your', ' ', '']], []],
    [
      [['date and time you', 'is sold or', 'with others', 'following information']],
      ['date and time', 'sold'],
    ],
    [[['what information', 'types of information', 'all data', 'personal data']], ['personal data']],
    [[['third-party login', 'third party logins']], ['third-party login']],
    [[['activity', 'performance data', 'work address']], ['activity', 'performance data', 'work address']],
    [[['cookie', 'Cookies']], ['cookie']],
    [[['__proto__', 'constructor']], ['__proto__', 'constructor']],
  ])('items %j become %j', (items, expected) => {
    const [line] = card(
      ...items.map((words) => statement('collect contact yes', { items: words })),
    ).collected;
    expect(line?.items).toEqual(expected);
  });

  test('recipients are told without what they do, and without a possessive', () => {
    const recipients = [
      'third parties to perform',
      'third-party',
      'partners with whom we contract',
      'Google’s',
      'Google',
      'acting on our behalf',
      'instructions',
      'perform services',
    ];
    const [line] = card(statement('share provider yes', { recipients })).shared;
    expect(line?.recipients).toEqual(['third parties', 'Google', 'partners']);
  });

  test('who gets data by law, or with the business, is told by the label', () => {
    const recipients = ['law enforcement', 'legal process'];
    const [line] = card(statement('share legal yes', { recipients })).shared;
    expect(line?.recipients).toEqual([]);
  });

  test('each address of a choice is an action of its own, and actions come first', () => {
    const choices = card(
      statement('access edit yes'),
      statement('choice setting yes'),
      statement('choice optout-link yes', { href: 'https://shop.example/out', scope: 'e-mail' }),
      statement('choice optout-link yes', { href: 'https://shop.example/out/' }),
      statement('choice optout-link yes', { href: 'https://ads.example/out' }),
    ).choices;
    expect(ids(choices)).toEqual([
      'choice:optout-link:yes',
      'choice:optout-link:yes#2',
      'choice:setting:yes',
      'access:edit:yes',
    ]);
    expect(choices[0]).toMatchObject({
      href: 'https://shop.example/out',
      scope: 'e-mail',
      statements: [2, 3],
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a link'])(
    '%s is no action',
    (href) => {
      expect(card(statement('choice optout-link yes', { href })).choices[0]?.href).toBeNull();
    },
  );

  test('sale stands before sharing', () => {
    expect(ids(card(statement('share provider yes'), statement('sell personal no')).shared)).toEqual([
      'sell:personal:no',
      'share:provider:yes',
    ]);
  });
});

describe('card', () => {
  test('practices that are not said are named, and are in no group', () => {
    const built = card(statement('collect contact yes'), statement('retention stated yes'));
    expect(built.notMentioned).toEqual([
      'share',
      'sell',
      'choice',
      'access',
      'security',
      'children',
      'transfer',
      'change',
      'contact',
      'signal',
    ]);
    expect(ids(built.also)).toEqual(['retention:stated:yes']);
    expect(built.shared).toEqual([]);
  });

  test('a denial is something said', () => {
    expect(card(statement('sell personal no')).notMentioned).not.toContain('sell');
  });

  test.each([
    [0, 1],
    [238, 1],
    [2400, 10],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(buildCard(page, reading([], { words })).minutes).toBe(minutes);
  });

  test('every line points at statements of its own practice, value and stance', () => {
    const built = card(
      statement('contact stated yes'),
      statement('collect contact yes'),
      statement('share legal yes'),
      statement('choice optin yes'),
      statement('signal not-honoured yes'),
    );
    const lines = [...built.collected, ...built.shared, ...built.choices, ...built.also];
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      for (const index of line.statements) {
        const { practice, value, stance } = built.statements[index]!;
        expect({ practice, value, stance }).toEqual({
          practice: line.practice,
          value: line.value,
          stance: line.stance,
        });
      }
    }
  });
});
