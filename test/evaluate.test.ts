/** The measures: folders as the evaluation reads them, and how statements are compared with what people marked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyPage, Statement } from '../lib/model.ts';
import { partOf } from './evaluate/corpus.ts';
import { disagreements } from './evaluate/disagreements.ts';
import { itemOf, sharedTypes } from './evaluate/mapping.ts';
import { humanRows, loadPolicies, readAll, systemRows } from './evaluate/opp115.ts';
import { optionsOf } from './evaluate/options.ts';
import { loadPages, pageRows, recallAt } from './evaluate/pages.ts';
import { labelsOf, loadSentences, sentenceRows, textOf } from './evaluate/pi-extract.ts';
import { itemsOf, readerOf } from './evaluate/reader.ts';
import { compare, loadSeeds } from './evaluate/seeds.ts';
import { tableOf } from './evaluate/table.ts';
import { reading, statement } from './statements.ts';

describe('a statement as an item', () => {
  it.each([
    ['collect contact yes', { task: 'collect', value: 'contact' }],
    ['collect network conditional', { task: 'collect', value: 'ip address and device ids' }],
    ['collect contact no', null],
    ['collect content yes', null],
    ['collect inference yes', null],
    ['share provider yes', { task: 'recipient', value: 'unnamed third party' }],
    ['share affiliate yes', { task: 'recipient', value: 'other part of company/affiliate' }],
    ['share named yes', { task: 'recipient', value: 'named third party' }],
    ['share partner no', null],
    ['sell personal yes', null],
    ['choice optin no', { task: 'choice', value: 'opt-in' }],
    ['choice optout-link yes', { task: 'choice', value: 'opt-out link' }],
    ['access delete yes', { task: 'access', value: 'delete account (partial)' }],
    ['retention stated yes', null],
  ])('%s', (head, item) => {
    expect(itemOf(statement(head))).toEqual(item);
  });

  it('takes a social network for a named party when its name is given', () => {
    expect(itemOf(statement('share social yes', { recipients: ['Chirper'] }))?.value).toBe(
      'named third party',
    );
    expect(itemOf(statement('share social yes', { recipients: ['social networks'] }))?.value).toBe(
      'unnamed third party',
    );
  });

  it('shares the data types that the scheme knows, unless it is denied', () => {
    expect(sharedTypes(statement('share partner yes', { dataTypes: ['profile', 'content'] }))).toEqual([
      'user profile',
    ]);
    expect(sharedTypes(statement('share partner no', { dataTypes: ['profile'] }))).toEqual([]);
    expect(sharedTypes(statement('collect profile yes', { dataTypes: ['profile'] }))).toEqual([]);
  });
});

describe('items of a reading', () => {
  it('belong to the segment of their block, and to none when it stands outside', () => {
    const read = reading(
      [statement('collect contact yes'), statement('share partner yes', { dataTypes: ['contact'] })],
      { categories: [{ block: 1, categories: ['third-party'] }] },
    );
    expect(itemsOf(read, [7, 8])).toEqual([
      { task: 'category', segment: 8, value: 'third party sharing/collection' },
      { task: 'collect', segment: 7, value: 'contact' },
      { task: 'recipient', segment: 8, value: 'unnamed third party' },
      { task: 'share', segment: 8, value: 'contact' },
    ]);
    expect(itemsOf(read, [7, Number.NaN]).map(({ segment }) => segment)).toEqual([7]);
  });
});

describe('folders', () => {
  let dir: string;

  function write(path: string, content: unknown): void {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), typeof content === 'string' ? content : JSON.stringify(content));
  }

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'clausemark-corpus-'));
    const collected = (annotator: string, segment: number, type: string, more = {}) => ({
      segment,
      annotator,
      category: 'First Party Collection/Use',
      values: { 'Personal Information Type': type, 'Does/Does Not': 'Does', ...more },
      spans: {},
    });
    write(
      'opp115/1_bramble.example.html',
      '<section data-segment="0"><p>We ask for your name.</p></section><section data-segment="1"><p>Cookies.</p></section>',
    );
    write('opp115/1_bramble.example.json', {
      id: '1_bramble.example',
      segments: 2,
      annotations: [
        collected('a', 0, 'Contact'),
        collected('a', 0, 'Contact'),
        collected('b', 0, 'Contact'),
        collected('b', 1, 'Unspecified'),
        collected('c', 0, 'Contact', { 'Does/Does Not': 'Does Not' }),
        { segment: 1, annotator: 'c', category: 'Other', values: { 'Other Type': 'x' }, spans: {} },
      ],
    });
    write('pages/index.json', [
      { file: 'p.html', kind: 'policy', language: 'en' },
      { file: 'o.html', kind: 'other', language: 'en' },
      { file: 'r.html', kind: 'related', language: 'en' },
      { file: 'f.html', kind: 'policy', language: 'fr' },
    ]);
    for (const name of ['p', 'o', 'r', 'f']) write(`pages/${name}.html`, `<h1>${name}</h1>`);
    const tags = ['O', 'B-X'];
    write(
      'pi-extract/train.jsonl',
      `${JSON.stringify({ tokens: ['We', 'share'], collect: ['O', 'O'], notCollect: ['O', 'O'], share: tags, notShare: ['O', 'O'] })}\n`,
    );
    write('seeds/x.example.gold.json', { name: 'x.example', statements: [] });
    write('seeds/x.example.html', '<p>x</p>');
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  it('that are absent hold nothing', () => {
    const nowhere = join(dir, 'nowhere');
    expect([loadPolicies(nowhere), loadPages(nowhere), loadSentences(nowhere), loadSeeds(nowhere)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('give policies with the items of each person: no denials, nothing unspecified, no "Other"', () => {
    const [policy] = loadPolicies(dir);
    const category = (segment: number) => ({
      task: 'category',
      segment,
      value: 'first party collection/use',
    });
    const contact = { task: 'collect', segment: 0, value: 'contact' };
    expect(policy?.persons).toEqual([
      [category(0), contact, category(0), contact],
      [category(0), contact, category(1)],
      [category(0)],
    ]);
  });

  it('are measured at both levels', () => {
    const rows = humanRows(loadPolicies(dir)).filter(({ task }) => task === 'collect');
    // a and b share one item, c has none: 2 of 4 over all ordered pairs.
    expect(rows.map(({ level, score }) => [level, score.f1, score.precision, score.recall])).toEqual([
      ['segment', 0.5, 1, 0],
      ['policy', 0.5, 1, 0],
    ]);
  });

  it('are read, block by block, into the segments they stand in', () => {
    const policies = loadPolicies(dir);
    const nameIsContact = (page: PolicyPage) =>
      reading(
        page.blocks.flatMap(({ text }) => (/name/.test(text) ? [statement('collect contact yes')] : [])),
      );
    const rows = systemRows(policies, readerOf(nameIsContact)).filter(({ task }) => task === 'collect');
    expect(rows.map(({ f1, recall, n }) => [f1, recall, n])).toEqual([
      [0.8, 1, 1],
      [0.8, 1, 1],
    ]);
    const nothing = readAll(policies, () => []);
    expect(disagreements(policies, nothing)).toEqual([
      '1_bramble.example segment 0: missed category first party collection/use',
      '1_bramble.example segment 0: missed collect contact',
    ]);
    const wrong = [[{ task: 'access' as const, segment: 1, value: 'view' }]];
    expect(disagreements(policies, wrong)).toContain('1_bramble.example segment 1: wrong access view');
  });

  it('give English pages of known kind only', () => {
    const pages = loadPages(dir);
    expect(pages.map(({ file, isPolicy }) => [file, isPolicy])).toEqual([
      ['p.html', true],
      ['o.html', false],
    ]);
    const { rows, errors } = pageRows('pages', pages, () => ({ isPolicy: true, score: 0.9 }));
    expect(rows[0]).toMatchObject({ task: 'detect', precision: 0.5, recall: 1, n: 2 });
    expect(errors).toEqual(['o.html: no policy, score 0.900']);
  });

  it('give sentences with their labels', () => {
    const [sentence] = loadSentences(dir);
    expect(sentence).toEqual({ text: 'We share', labels: new Set(['share']) });
    const { rows, errors } = sentenceRows(loadSentences(dir), () =>
      reading([statement('share partner yes')]),
    );
    expect(rows.map(({ task, f1 }) => [task, f1])).toEqual([
      ['collect', 0],
      ['notCollect', 0],
      ['share', 1],
      ['notShare', 0],
    ]);
    expect(errors).toEqual([]);
  });

  it('give the retailers', () => {
    expect(loadSeeds(dir)).toEqual([{ name: 'x.example', html: '<p>x</p>', gold: [] }]);
  });

  it.each([
    [['DIR', '--only', 'seeds,pages'], { only: ['seeds', 'pages'] }],
    [['DIR', '--ids', 'a,b'], { part: { names: ['a', 'b'], fold: null } }],
    [['DIR', '--fold', '2/5'], { part: { names: [], fold: { index: 1, of: 5, outside: false } } }],
    [
      ['DIR', '--outside', '1/5', '--errors'],
      { part: { names: [], fold: { index: 0, of: 5, outside: true } }, errors: true },
    ],
  ])('are asked for by %j', (args, expected) => {
    expect(optionsOf(args.map((word) => (word === 'DIR' ? dir : word)))).toMatchObject(expected);
  });

  it.each([
    [[]],
    [['DIR', 'DIR']],
    [['DIR/none']],
    [['DIR', '--only', 'x']],
    [['DIR', '--fold', '6/5']],
    [['DIR', '--so']],
  ])('are not asked for by %j', (args) => {
    expect(optionsOf(args.map((word) => word.replace('DIR', dir)))).toBeInstanceOf(Error);
  });
});

describe('parts', () => {
  it.each([
    [{ names: [], fold: null }, 'abcde'],
    [{ names: ['b', 'e'], fold: null }, 'be'],
    [{ names: [], fold: { index: 1, of: 2, outside: false } }, 'bd'],
    [{ names: [], fold: { index: 1, of: 2, outside: true } }, 'ace'],
    [{ names: ['a', 'b'], fold: { index: 1, of: 2, outside: true } }, 'a'],
  ])('%j', (part, expected) => {
    expect(partOf([...'abcde'], part).join('')).toBe(expected);
  });
});

describe('recall at a floor of precision', () => {
  it.each([
    ['all are told apart', 'PPOO', 1],
    ['one other page scores highest', 'OPPP', 0],
    ['one other page stands between', 'PPOP', 2 / 3],
    ['there are no policies', 'OO', 0],
  ])('%s', (_, kinds, recall) => {
    const scored = [...kinds].map((kind, index) => ({ isPolicy: kind === 'P', score: 1 - index / 10 }));
    expect(recallAt(0.99, scored).recall).toBeCloseTo(recall, 10);
  });
});

describe('a retailer', () => {
  const text = 'We ask for your e-mail address. “Cookies” keep your basket. Please write to us.';
  const block = { kind: 'paragraph' as const, text, section: [], leadIns: [], links: [] };
  const page: PolicyPage = {
    url: null,
    title: '',
    language: 'en',
    blocks: [{ ...block, text: 'Privacy' }, block],
    omitted: 0,
  };
  const at = (head: string, words: string): Statement => {
    const start = text.indexOf(words);
    const evidence = { block: 1, start, end: start + words.length, quote: words, section: [], leadIn: null };
    return statement(head, { evidence });
  };
  const gold = (quote: string) => [
    { practice: 'collect' as const, value: 'contact' as const, stance: 'yes' as const, quote },
  ];

  it.each([
    ['in the words themselves', at('collect contact yes', 'e-mail'), 'your e-mail address', true],
    ['elsewhere in the sentence', at('collect contact yes', 'We ask'), 'e-mail address', true],
    ['in another sentence', at('collect contact yes', 'Cookies'), 'e-mail address', false],
    ['with another stance', at('collect contact no', 'We ask'), 'e-mail address', false],
    ['with another value', at('collect cookies yes', 'We ask'), 'e-mail address', false],
    ['under plain quotation marks', at('collect contact yes', 'Cookies'), '"Cookies" keep', true],
    ['under link marks', at('collect contact yes', 'Please'), '[write to us](https://x.example/a)', true],
    ['under link marks that are cut off', at('collect contact yes', 'Please'), 'Please [write', true],
    ['under words that are not there', at('collect contact yes', 'We ask'), 'your shoe size', false],
  ])('has a statement found %s: %#', (_, said, quote, isFound) => {
    const { recall, missed } = compare(page, [said], gold(quote));
    expect(recall.recall).toBe(Number(isFound));
    expect(missed).toHaveLength(isFound ? 0 : 1);
  });

  it('is read precisely when what is said is in the list, whichever words say it', () => {
    const said = [
      at('collect contact yes', 'We ask'),
      at('collect contact yes', 'Please'),
      at('collect cookies yes', 'Cookies'),
      at('contact stated yes', 'Please'),
    ];
    const { precision, wrong } = compare(page, said, gold('e-mail address'));
    expect(precision.precision).toBeCloseTo(2 / 3, 10);
    expect(wrong.map(({ value }) => value)).toEqual(['cookies']);
  });
});

describe('labels of a sentence', () => {
  it.each([
    [['collect contact yes'], '', ['collect']],
    [['collect contact no'], '', ['notCollect']],
    [['share partner yes', 'share partner no'], '', ['share', 'notShare']],
    [['sell personal no'], '', ['notShare']],
    [['sell personal yes'], '', ['share']],
    [['share partner conditional'], 'We do not share it without your consent.', ['share', 'notShare']],
    [['share partner conditional'], "We won't share it unless the law asks.", ['share', 'notShare']],
    [['share partner conditional'], 'With your consent we share it.', ['share']],
    [['choice optin yes', 'access view yes'], '', []],
  ])('%j %s', (heads, quote, labels) => {
    const said = heads.map((head) => statement(head, quote ? { quote } : {}));
    expect([...labelsOf(said)].sort()).toEqual([...labels].sort());
  });
});

describe('tokens', () => {
  it.each([
    ['We , the shop , ask .', 'We, the shop, ask.'],
    ['e - mail ( and name )', 'e-mail (and name)'],
    ["the site 's , we do n't", "the site's, we don't"],
    ['a " cookie " is', 'a "cookie" is'],
    ['and / or', 'and/or'],
    ["our users ' data", "our users' data"],
    ['your data - including third - party data', 'your data - including third-party data'],
    ['paid $ 5 , 10 %', 'paid $5, 10%'],
  ])('%s', (tokens, text) => {
    expect(textOf(tokens.split(' '))).toBe(text);
  });
});

describe('the table', () => {
  it('stands in columns, with people where there are any', () => {
    const score = { f1: 0.5, precision: 1 / 3, recall: 1 };
    const row = { measure: 'seeds' as const, task: 'all', level: 'policy', ...score, n: 5 };
    expect(
      tableOf([
        { ...row, human: null },
        { ...row, human: score },
      ]).split('\n'),
    ).toEqual([
      'measure  task  level      F1  precision  recall  human F1  precision  recall  n',
      'seeds    all   policy  0.500      0.333   1.000                               5',
      'seeds    all   policy  0.500      0.333   1.000     0.500      0.333   1.000  5',
      '',
    ]);
  });
});
