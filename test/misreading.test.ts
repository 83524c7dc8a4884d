import { marked } from 'marked';
import { expect, test } from 'vitest';
import { createTranslator } from '../lib/locale.ts';
import { misreadingReport } from '../lib/ui/misreading.ts';
import { t } from './messages.ts';
import { page, statement } from './statements.ts';

const words = createTranslator(t, 'en');
const report = (
  quote: string,
  heading = 'What we collect',
  card: Parameters<typeof misreadingReport>[1] = page,
) => {
  const given = statement('collect contact yes', { quote, cues: ['verb:collect', 'actor:we'] });
  const evidence = { ...given.evidence, section: ['Privacy', heading], leadIn: 'We collect:' };
  return misreadingReport({ ...given, evidence }, card, '1.2.3', words);
};

test('has all that is needed to see what went wrong', () => {
  const text = report('your name');
  expect(text).toContain('Clausemark 1.2.3');
  expect(text).toContain(page.url);
  expect(text).toContain('Contact details (collect, contact, yes)');
  expect(text).toContain('Privacy › What we collect');
  expect(text).toContain('verb:collect, actor:we');
  expect(text).toContain('> We collect: your name\n');
});

test('keeps the words of the page inside their quote', () => {
  const text = report('name\n\n# Heading\n- Page: https://evil.example');
  expect(text).not.toMatch(/^# /m);
  expect(text.match(/^- Page:/gm)).toHaveLength(1);
});

test.each([
  ['a quote', report('![](https://evil.example)')],
  ['a heading', report('your name', '![](https://evil.example)')],
  ['a title', report('your name', 'Privacy', { url: null, title: '![](https://evil.example)' })],
])('shows markup in %s as it is written', (_, text) => {
  expect(text).toContain('!\\[\\](https://evil.example)');
});

test('shows an address with markup in it as a link, and nothing else', () => {
  const url = 'https://shop.example/?![p](https://evil.example/p.png)>';
  const html = marked.parse(report('your name', 'Privacy', { url, title: '' }), { async: false, gfm: false });
  expect(html).not.toContain('<img');
  expect(html.match(/<a /g)).toHaveLength(1);
});
