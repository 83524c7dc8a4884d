import { expect, test } from 'vitest';
import { createTranslator } from '../lib/locale.ts';
import { wayOf } from '../lib/ui/way.ts';
import { t } from './messages.ts';

const words = createTranslator(t, 'en');
const card = { url: 'https://www.shop.example/privacy', title: 'Privacy' };
const way = (href: string | null) =>
  wayOf({ href, practice: 'choice', value: 'optout-link', scope: null }, card, words);

test.each([
  ['https://www.shop.example/opt-out?x=1', 'open', 'Open shop.example/opt-out', '_blank'],
  ['http://ads.example/', 'open', 'Open ads.example', '_blank'],
  ['https://shop.example/help.html#ads', 'open', 'Open shop.example/help.html#ads', '_blank'],
  ['https://shop.example/account/privacy/', 'open', 'Open shop.example/account/privacy', '_blank'],
  [
    'https://portal.example/webform/f9975fc5-c93f-4ff8-8169-846d8f6cd4d2/8455830b',
    'open',
    'Open portal.example/webform/f9975fc5-c93f-4…',
    '_blank',
  ],
  ['mailto:privacy@shop.example', 'mail', 'Write to privacy@shop.example', undefined],
  ['mailto:data%20desk@shop.example', 'mail', 'Write to data desk@shop.example', undefined],
  ['mailto:100%@shop.example', 'mail', 'Write to 100%@shop.example', undefined],
  ['tel:+1-555-0100', 'phone', 'Call +1-555-0100', undefined],
])('%s: %s “%s”', (href, icon, label, target) => {
  expect(way(href)).toMatchObject({ icon, label });
  expect(way(href)?.target).toBe(target);
});

test('a letter is ready to be sent, a page and a number are as the policy gives them', () => {
  expect(new URL(way('mailto:privacy@shop.example')!.href).searchParams.get('subject')).toContain(
    'shop.example',
  );
  expect(way('https://shop.example/a?b=c#d')?.href).toBe('https://shop.example/a?b=c#d');
  expect(way('tel:+1-555-0100')?.href).toBe('tel:+1-555-0100');
});

test.each([
  null,
  '',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'https://',
  '/settings',
])('no way leads to %s', (href) => {
  expect(way(href)).toBeNull();
});
