import { describe, expect, test } from 'vitest';
import { buildCard } from '../lib/card/index.ts';
import { cardToJson } from '../lib/card/json.ts';
import { cardToJsonLd } from '../lib/card/jsonld.ts';
import { cardToMarkdown } from '../lib/card/markdown.ts';
import { labelKey, shortKey } from '../lib/card/phrase.ts';
import { cardToText } from '../lib/card/text.ts';
import type { Statement } from '../lib/model.ts';
import { CONDITIONS, PRACTICES, type Practice, PURPOSES, VALUES } from '../lib/taxonomy.ts';
import { t } from './messages.ts';
import { page, reading, statement } from './statements.ts';

function card(statements: Statement[], title = page.title) {
  return buildCard(
    { ...page, title },
    reading(statements, { lastUpdated: { text: 'May 4, 2021', date: '2021-05-04' }, words: 1240 }),
  );
}
const markdown = (...statements: Statement[]) => cardToMarkdown(card(statements), t, '2026-08-01');
const text = (...statements: Statement[]) => cardToText(card(statements), t);

describe('messages', () => {
  test.each(PRACTICES)('every value of %s has a label', (practice: Practice) => {
    for (const value of VALUES[practice]) expect(t(labelKey(practice, value))).not.toBe('');
    expect(t(`practice_${practice}`)).not.toBe('');
  });

  test('every value that a sentence can name has a short form', () => {
    for (const value of VALUES.collect) expect(t(shortKey('collect', value))).not.toBe('');
    for (const value of VALUES.share) expect(t(shortKey('share', value))).not.toBe('');
  });

  test('conditions and purposes have words', () => {
    for (const condition of CONDITIONS) expect(t(`condition_${condition}`)).toMatch(/^only /);
    for (const purpose of PURPOSES) expect(t(`purpose_${purpose}`)).not.toBe('');
  });
});

describe('Markdown', () => {
  test('has title, address, date of the policy, date of reading and quotes with their heading', () => {
    const contact = statement('collect contact yes', {
      quote: 'We ask for your name.',
      items: ['your name'],
    });
    contact.evidence.section = ['What we collect'];
    expect(markdown(contact)).toBe(`# Privacy policy

<https://shop.example/privacy>

Updated May 4, 2021 · 1,240 words · 5 min to read · Read on 2026-08-01 by Clausemark

## In short

- Collects contact details.

## Collected

- **Contact details** – name
  > “We ask for your name.” (What we collect)

## Not mentioned

- Who gets it
- Sale of your data
- How to say no
- Seeing, correcting or deleting your data
- How long data is kept
- How data is protected
- Children
- Data sent to other countries
- How changes are announced
- Whom to ask
- Do Not Track and Global Privacy Control

_Made by a program from the policy’s own words. It can be wrong, and it is not legal advice._
`);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['one\ntwo', 'one two'],
  ])('page text %j stays text', (quote, expected) => {
    expect(markdown(statement('collect contact yes', { quote }))).toContain(`“${expected}”`);
  });

  test('a link cannot end its brackets', () => {
    const choice = statement('choice optout-link yes', { href: 'https://shop.example/a>b' });
    expect(markdown(choice)).toContain('<https://shop.example/a%3Eb>');
  });

  test('the lead-in of a list item is part of the quote', () => {
    const item = statement('collect contact yes', { quote: 'your name' });
    item.evidence.leadIn = 'We collect:';
    expect(markdown(item)).toContain('“We collect: your name”');
  });

  test('at most three quotes for a line, none twice', () => {
    const said = ['a', 'a', 'b', 'c', 'd'].map((quote) => statement('collect contact yes', { quote }));
    expect(markdown(...said).match(/> “/g)).toHaveLength(3);
    expect(markdown(...said.slice(0, 3)).match(/> “/g)).toHaveLength(2);
  });

  test('a page without a title goes by its address', () => {
    expect(cardToMarkdown(card([], ''), t, '2026-08-01')).toMatch(/^# https:/);
  });
});

describe('stances in words', () => {
  test.each([
    ['collect location yes', {}, 'Location'],
    ['collect location no', {}, 'Says it does not collect your location'],
    ['collect location conditional', {}, 'Location: only with your consent'],
    ['share partner no', {}, 'Says it does not share data with other companies'],
    [
      'share partner yes',
      { identifiability: 'aggregated' },
      'Partners and other companies: only as totals, not about you',
    ],
    [
      'share legal conditional',
      { condition: 'law' },
      'Police, courts and authorities: only if the law asks for it',
    ],
    ['sell personal no', {}, 'Says it does not sell your data'],
    ['choice optin no', {}, 'Says no: Asks for your consent first'],
    ['signal not-honoured yes', {}, 'Does not follow Do Not Track or Global Privacy Control'],
  ] as [string, Partial<Statement>, string][])('%s %j', (head, rest, expected) => {
    expect(text(statement(head, rest)).split('\n')).toContain(`  ${expected}`);
  });

  test('items, recipients, purposes, scope and count stand beside the label', () => {
    const said = {
      items: ['name', 'age'],
      recipients: ['our printers'],
      purposes: ['order', 'marketing'],
      scope: 'the newsletter',
    } satisfies Partial<Statement>;
    expect(text(statement('share provider yes', said), statement('share provider yes'))).toContain(
      'Service providers – name, age; to printers; for your order and marketing; about: the newsletter; said 2 times',
    );
  });

  test('a promise stands over its exceptions', () => {
    const promise = statement('sell personal no', { quote: 'We never sell.' });
    const limits = [
      statement('share successor yes', { quote: 'A buyer gets it.' }),
      statement('sell personal yes', { quote: 'We sell your data.' }),
    ];
    const shown = text(promise, ...limits);
    const section = shown.slice(shown.indexOf('Mind the exceptions'), shown.indexOf('Not mentioned')).trim();
    expect(section.split('\n').map((line) => line.trim())).toEqual([
      'Mind the exceptions',
      'Says it does not sell your data',
      '“We never sell.”',
      'But elsewhere: Sale or trade of your data',
      '“We sell your data.”',
      'Except: A buyer, if the business is sold',
      '“A buyer gets it.”',
    ]);
  });
});

describe('text', () => {
  test('control characters and bidi overrides do not reach the terminal', () => {
    const shown = text(statement('collect contact yes', { quote: 'a\u001b[31mred\u0007 \u202Egpj' }));
    expect(shown).toContain('“a [31mred  gpj”');
  });

  test('long quotes are cut', () => {
    const shown = text(statement('collect contact yes', { quote: 'word '.repeat(500) }));
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(320);
    expect(shown).toContain('…”');
  });
});

describe('JSON', () => {
  const built = card([statement('collect contact yes', { cues: ['verb:collect'] })]);
  const policy = { isPolicy: true, score: 0.98 };

  test('has the documented fields in the documented order', () => {
    expect(Object.keys(cardToJson(built, 'page.html', policy))).toEqual([
      'schema',
      'source',
      'url',
      'title',
      'language',
      'policy',
      'lastUpdated',
      'words',
      'omitted',
      'statements',
      'categories',
      'exceptions',
      'notMentioned',
    ]);
  });

  test('cues only when asked for', () => {
    expect(cardToJson(built, 'page.html', policy).statements[0]).not.toHaveProperty('cues');
    expect(cardToJson(built, 'page.html', policy, true).statements[0]).toHaveProperty('cues', [
      'verb:collect',
    ]);
  });

  test('survives JSON as it is', () => {
    const output = cardToJson(built, 'page.html', policy);
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });
});

describe('JSON-LD', () => {
  test('collection with the most precise terms', () => {
    const node = cardToJsonLd(
      card([statement('collect contact yes', { items: ['your e-mail address', 'name', 'shoe'] })]),
    );
    expect(node['dpv:hasProcess']).toMatchObject([
      {
        '@type': 'dpv:PersonalDataProcess',
        'dpv:hasProcessing': [{ '@id': 'dpv:Collect' }],
        'dpv:hasPersonalData': [{ '@id': 'pd:EmailAddress' }, { '@id': 'pd:Name' }],
        'oa:exact': ['A clause: collect contact yes.'],
      },
    ]);
  });

  test('a denial is a prohibition, never a process', () => {
    const node = cardToJsonLd(card([statement('sell personal no')]));
    expect(node).not.toHaveProperty('dpv:hasProcess');
    expect(node['dpv:hasProhibition']).toMatchObject([
      {
        '@type': 'dpv:Prohibition',
        'dpv:hasProcess': { 'dpv:hasPurpose': [{ '@id': 'dpv:SellDataToThirdParties' }] },
      },
    ]);
  });

  test('a condition is a permission with its legal basis', () => {
    const node = cardToJsonLd(
      card([statement('share partner conditional', { recipients: ['our partners'] })]),
    );
    expect(node['dpv:hasPermission']).toMatchObject([
      {
        'dpv:hasProcess': {
          'dpv:hasLegalBasis': { '@id': 'dpv:Consent' },
          'dpv:hasRecipient': { '@type': 'dpv:ThirdParty', 'dct:title': ['partners'] },
        },
      },
    ]);
  });

  test('statistics are not personal data', () => {
    const node = cardToJsonLd(card([statement('share partner yes', { identifiability: 'aggregated' })]));
    expect(node['dpv:hasProcess']).toMatchObject([{ '@type': 'dpv:NonPersonalDataProcess' }]);
  });

  test('choices and rights say where they are exercised', () => {
    const href = 'https://shop.example/out';
    const node = cardToJsonLd(
      card([statement('choice optout-link yes', { href }), statement('access delete yes', { href })]),
    );
    expect(node['dpv:hasEntityInvolvement']).toMatchObject([
      { '@type': 'dpv:OptingOutFromProcess', 'dpv:isExercisedAt': href },
    ]);
    expect(node['dpv:hasRight']).toMatchObject([
      { 'dpv:hasProcessing': [{ '@id': 'dpv:Delete' }], 'dpv:isExercisedAt': href },
    ]);
  });

  test('names the policy and its date', () => {
    expect(cardToJsonLd(card([]))).toMatchObject({
      '@id': 'https://shop.example/privacy',
      '@type': 'dpv:PrivacyNotice',
      'dct:modified': '2021-05-04',
    });
  });
});
