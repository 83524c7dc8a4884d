import { describe, expect, test } from 'vitest';
import { decodeText, looksBinary, looksLikePdf } from '../scripts/summarize/bytes.ts';
import { toDocument } from '../scripts/summarize/document.ts';
import { parseHtml } from '../scripts/summarize/parse-html.ts';
import { cpuMillis } from './cpu.ts';

describe('bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

  test.each([
    ['UTF-8', bytes('naïve'), null, 'naïve'],
    ['windows-1252 when nothing is said and it is not UTF-8', bytes('naïve', 'latin1'), null, 'naïve'],
    ['the encoding of the server', Buffer.from([0xcf, 0xf0]), 'windows-1251', 'Пр'],
    [
      'the encoding of the page',
      Buffer.concat([bytes('<meta charset="koi8-r">'), Buffer.from([0xf0])]),
      null,
      '<meta charset="koi8-r">П',
    ],
    [
      'the encoding of an old page',
      Buffer.concat([
        bytes('<meta http-equiv="Content-Type" content="text/html; charset = windows-1251">'),
        Buffer.from([0xcf]),
      ]),
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset = windows-1251">П',
    ],
    ['UTF-16 by its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('hi', 'utf16le')]), null, 'hi'],
    [
      'a mark goes before what the server says',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('ü')]),
      'latin1',
      'ü',
    ],
    ['an encoding that nobody knows is none', bytes('ü'), 'klingon', 'ü'],
  ])('%s', (_, content, charset, expected) => {
    expect(decodeText(content, charset)).toBe(expected);
  });

  test('a PDF is known by its mark, also after some junk', () => {
    expect(looksLikePdf(bytes('%PDF-1.7'))).toBe(true);
    expect(looksLikePdf(bytes(`${' '.repeat(500)}%PDF-1.7`))).toBe(true);
    expect(looksLikePdf(bytes('How to save a PDF'))).toBe(false);
  });

  test('zero bytes make it binary, except in UTF-16', () => {
    expect(looksBinary(Buffer.from([1, 0, 2]))).toBe(true);
    expect(looksBinary(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe(false);
    expect(looksBinary(bytes('text'))).toBe(false);
  });
});

describe('HTML', () => {
  test.each([
    ['text without any markup', 'just words', 'just words'],
    ['text after the end of the page', '<html><body>one</body></html> two', 'one two'],
    [
      'a saved document inside a frame',
      '<html><body>one<iframe><html><body>ad</body></html></iframe> two</body></html>',
      'one two',
    ],
    ['a frame that never ends', '<html><body>one<iframe src=x> two', 'one two'],
    ['frames that never end', '<html><body>one<iframe><iframe><iframe> two', 'one two'],
  ])('%s', (_, html, expected) => {
    expect(parseHtml(html).body.textContent).toBe(expected);
  });

  test.each([
    '<title>T</title><p>one',
    '<html><title>T</title><p>one',
    '<html><head><title>T</title></head><p>one',
    '<html><title>T</title><body><p>one</body></html>',
  ])('%s has a title and a body', (html) => {
    const document = parseHtml(html);
    expect(document.title).toBe('T');
    expect(document.body.textContent).toBe('one');
    expect(document.documentElement.children).toHaveLength(2);
  });

  test('"<iframe" over and over is no burden', () => {
    expect(cpuMillis(() => parseHtml('<iframe '.repeat(100_000)))).toBeLessThan(2000);
  });
});

describe('Markdown and text', () => {
  test('Markdown becomes headings, lists and links', () => {
    const text = '# Our policy\n\nWe collect:\n\n- your name\n- your [address](https://x.example/)\n';
    const document = toDocument({ format: 'markdown', text });
    expect(document.title).toBe('Our policy');
    expect(document.querySelector('h1')?.textContent).toBe('Our policy');
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'your name',
      'your address',
    ]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://x.example/');
  });

  test.each([
    ['empty lines part paragraphs', 'one\ntwo\n\nthree', ['one\ntwo', 'three']],
    [
      'list items are their own',
      'We collect:\n- name\n* age\n1. size',
      ['We collect:', '- name', '* age', '1. size'],
    ],
    ['line ends of any kind', 'one\r\n\r\ntwo', ['one', 'two']],
    ['markup is text', 'a <b>bold</b> & brave', ['a <b>bold</b> & brave']],
  ])('text: %s', (_, text, expected) => {
    const document = toDocument({ format: 'text', text });
    expect([...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent)).toEqual(expected);
  });

  test('the first line is the title, unless it is a sentence', () => {
    expect(toDocument({ format: 'text', text: '\n Privacy\n\nText' }).title).toBe('Privacy');
    expect(toDocument({ format: 'text', text: 'We like privacy. '.repeat(20) }).title).toBe('');
  });
});
