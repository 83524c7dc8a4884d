import { expect, test } from 'vitest';
import { pageHref, safeHref, withoutPlace } from '../lib/href.ts';

test.each<[string | null, string | null]>([
  ['https://shop.example/opt-out', 'https://shop.example/opt-out'],
  ['HTTP://shop.example', 'http://shop.example/'],
  ['mailto:privacy@shop.example', 'mailto:privacy@shop.example'],
  ['tel:+1-555-0100', 'tel:+1-555-0100'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['blob:https://shop.example/1', null],
  ['file:///etc/passwd', null],
  ['chrome://settings', null],
  ['moz-extension://x/popup.html', null],
  ['vbscript:x', null],
  ['view-source:https://shop.example/', null],
  ['https://shop.example/cdn-cgi/l/email-protection#5c2f', null],
  ['/opt-out', null],
  ['', null],
  [null, null],
  [`https://shop.example/${'x'.repeat(3000)}`, null],
])('safeHref(%j)', (href, expected) => {
  expect(safeHref(href)).toBe(expected);
});

test.each<[string, string | null]>([
  ['https://shop.example/privacy', 'https://shop.example/privacy'],
  ['http://shop.example/privacy', 'http://shop.example/privacy'],
  ['mailto:privacy@shop.example', null],
  ['tel:5550100', null],
  ['httpx://shop.example', null],
])('pageHref(%j)', (href, expected) => {
  expect(pageHref(href)).toBe(expected);
});

test.each<[string, string]>([
  ['https://shop.example/privacy#cookies', 'https://shop.example/privacy'],
  ['https://shop.example/privacy?lang=en#', 'https://shop.example/privacy?lang=en'],
  ['https://shop.example/#/privacy', 'https://shop.example/#/privacy'],
  ['https://shop.example/#!privacy', 'https://shop.example/#!privacy'],
  ['https://shop.example/#/privacy#cookies', 'https://shop.example/#/privacy'],
  ['https://shop.example/privacy', 'https://shop.example/privacy'],
])('withoutPlace(%j)', (href, expected) => {
  expect(withoutPlace(href)).toBe(expected);
});
