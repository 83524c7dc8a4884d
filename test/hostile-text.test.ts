/** Text that no policy has: the reader and the extractor answer in time, invent nothing, and say what they left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCard } from '../lib/card/index.ts';
import { extract } from '../lib/extract/index.ts';
import type { PolicyPage } from '../lib/model.ts';
import { readPage } from '../lib/page/read.ts';
import { isPolicyPage } from '../lib/shapes.ts';
import { toDocument } from '../scripts/summarize/document.ts';
import { cpuMillis } from './cpu.ts';

/** Of processor time for the largest inputs; an ordinary policy takes a hundredth. */
const BOUND_MS = 30_000;

/** What is not read to the end; how much was left out is said. */
const TOO_LONG = ['one paragraph of 50 MB', 'a million paragraphs of a word'];

function documentOf(body: string): Document {
  return toDocument({ text: `<!doctype html><html><body>${body}</body></html>`, format: 'html' });
}

function pageOf(body: string | Document): PolicyPage {
  const document = typeof body === 'string' ? documentOf(body) : body;
  return readPage(document, { url: 'https://shop.example/privacy' }).page;
}

function pageWith(...texts: string[]): PolicyPage {
  return {
    url: 'https://shop.example/privacy',
    title: 'Privacy Policy',
    language: 'en',
    blocks: texts.map((text) => ({ kind: 'paragraph', text, section: [], leadIns: [], links: [] })),
    omitted: 0,
  };
}

const SENTENCE = 'We collect your name and share it with carriers unless you opt out. ';
/** Characters that nobody sees, or that turn the line around, or that are none. */
const STRANGE = [
  '\0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u00a0',
  '\u2028',
];
const HOMOGLYPHS = 'Wе cоllect yоur nаme аnd shаre it.';

describe('sizes', () => {
  test.each<[string, () => string]>([
    ['nothing', () => ''],
    ['one paragraph of 50 MB', () => `<p>${SENTENCE.repeat(50_000_000 / SENTENCE.length)}</p>`],
    ['a word of 1 MB', () => `<p>We collect ${'x'.repeat(1_000_000)}.</p>`],
    ['an address of 1 MB', () => `<p>Write to ${'a.'.repeat(500_000)}@shop.example.</p>`],
    ['a million paragraphs of a word', () => '<p>name'.repeat(1_000_000)],
    ['10,000 nested lists', () => `${'<ul><li>We collect'.repeat(10_000)} your name.`],
    ['100,000 links', () => '<p><a href="https://shop.example/privacy">privacy</a>'.repeat(100_000)],
    ['only punctuation', () => `<p>${'.,;:!?()[]{}"\'“”’-–—…/\\|&%$#@*+=~^`_'.repeat(5_000)}</p>`],
    ['only full stops', () => `<p>${'.'.repeat(300_000)}</p>`],
    ['only line breaks', () => '<br>'.repeat(200_000)],
    ['only capitals', () => `<p>${'SHOP '.repeat(60_000)}</p>`],
    ['one sentence without an end', () => `<p>${'we may share your name and '.repeat(10_000)}</p>`],
    ['numbers without an end', () => `<p>${'1.2.3-4/5 '.repeat(30_000)}</p>`],
    ['brackets without an end', () => `<p>${'(["“we '.repeat(30_000)}</p>`],
  ])(
    '%s',
    (name, body) => {
      const text = body();
      // Browsers make documents faster than the parser here does.
      const document = documentOf(text);
      let page = pageWith();
      let said = 0;
      const took = cpuMillis(() => {
        page = pageOf(document);
        said = buildCard(page, extract(page)).statements.length;
      });
      expect(took).toBeLessThan(BOUND_MS);
      expect(isPolicyPage(page)).toBe(true);
      const read = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
      const chars = text.replace(/<[^>]{0,99}>/g, '').length;
      expect(read + page.omitted).toBeLessThanOrEqual(chars);
      if (TOO_LONG.includes(name)) expect(read).toBeLessThan(chars);
      if (TOO_LONG.includes(name)) expect(read + page.omitted).toBeGreaterThan(0.99 * chars);
      else expect(page.omitted).toBe(0);
      expect(said).toBeLessThanOrEqual(100_000);
    },
    4 * BOUND_MS,
  );
});

describe('characters', () => {
  test.each(STRANGE.map((one) => [`U+${one.charCodeAt(0).toString(16)}`, one]))(
    '%s between words',
    (_, strange) => {
      const page = pageOf(
        `<p>We collect${strange} your e-mail address${strange}.</p>`.replaceAll('\0', '&#0;'),
      );
      expect(isPolicyPage(page)).toBe(true);
      expect(extract(page).statements.length).toBeGreaterThan(0);
    },
  );

  test.each(['\u200b', '\u00ad', '\u2060', '\ufeff'])(
    'an invisible character inside words (%j) hides nothing',
    (strange) => {
      const hidden = [...'We collect your e-mail address.']
        .join(strange)
        .replaceAll(`${strange} ${strange}`, ' ');
      expect(extract(pageOf(`<p>${hidden}</p>`)).statements.map(({ value }) => value)).toContain('contact');
    },
  );

  test.each([
    HOMOGLYPHS,
    'אנו אוספים את שמך.',
    '我们收集您的姓名。',
    '🙂🙃'.repeat(30),
    'Ｗｅ ｃｏｌｌｅｃｔ ｙｏｕｒ ｎａｍｅ.',
  ])('text that is not in our words says nothing: %j', (text) => {
    const page = pageWith(text);
    expect(extract(page).statements).toEqual([]);
  });
});

/** Words of policies, broken in the ways that text breaks. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...SENTENCE.split(' '), 'not', 'never', 'except', 'if', 'children', '2 years'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE, ...'.,;:()[]"“”-–\'’') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '$1',
      '$[x]',
      '{{x}}',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('every quote stands in its block, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const page = pageWith(...texts);
      for (const { evidence, confidence } of extract(page).statements) {
        const { block, start, end, quote } = evidence;
        expect(page.blocks[block]!.text.slice(start, end)).toBe(quote);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('reading any markup gives a page that may be sent, and blocks without markup of their own making', () => {
  const tag = fc.constantFrom(
    ...'p div ul li table tr td h1 h2 br a b form details summary dl dt dd script style template svg'.split(
      ' ',
    ),
  );
  const markup = fc.array(
    fc.oneof(
      text,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(markup, (parts) => {
      const page = pageOf(parts.join(''));
      expect(isPolicyPage(page)).toBe(true);
      for (const block of page.blocks) expect(block.text).toBe(block.text.trim());
      buildCard(page, extract(page));
    }),
    { numRuns: 200 },
  );
});
