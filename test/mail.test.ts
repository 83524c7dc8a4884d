import { describe, expect, test } from 'vitest';
import { createTranslator } from '../lib/locale.ts';
import type { CardLine } from '../lib/model.ts';
import { readyMail, siteOf } from '../lib/ui/mail.ts';
import { t } from './messages.ts';

const words = createTranslator(t, 'en');
const card = { url: 'https://www.shop.example/privacy', title: 'Privacy' };
const line = (practice: CardLine['practice'], value: CardLine['value'], scope: string | null = null) => ({
  practice,
  value,
  scope,
});
const letter = (href: string, ...args: Parameters<typeof line>) => {
  const mail = new URL(readyMail(href, line(...args), card, words));
  return {
    to: mail.pathname,
    subject: mail.searchParams.get('subject')!,
    body: mail.searchParams.get('body')!,
    fields: [...mail.searchParams.keys()],
  };
};

describe('a ready letter', () => {
  const mail = letter('mailto:privacy@shop.example', 'choice', 'optout-contact', 'the newsletter');

  test('names the site and where its policy is', () => {
    expect(mail.to).toBe('privacy@shop.example');
    expect(mail.subject).toContain('shop.example');
    expect(mail.body).toContain(card.url);
  });

  test('says what to stop', () => {
    expect(mail.body).toContain('“the newsletter”');
  });

  test('ends its lines as mail does', () => {
    expect(mail.body.split('\r\n\r\n').length).toBeGreaterThan(3);
    expect(mail.body.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each<[Parameters<typeof line>, RegExp]>([
    [['choice', 'optout-contact'], /Please stop/],
    [['access', 'view'], /what data you hold/],
    [['access', 'delete'], /Please delete/],
    [['access', 'deactivate'], /close my account/],
    [['contact', 'stated'], /question/],
  ])('asks for what the line offers: %j', (args, expected) => {
    expect(letter('mailto:a@shop.example', ...args).body).toMatch(expected);
  });

  test('keeps the subject that the policy asks for', () => {
    const own = letter('mailto:a@shop.example?subject=Opt%20out%20%26%20delete', 'choice', 'optout-contact');
    expect(own.subject).toBe('Opt out & delete');
  });

  test('goes to nobody else', () => {
    const copied = letter('mailto:a@shop.example?cc=b@evil.example&bcc=c@evil.example', 'choice', 'optin');
    expect(copied.fields).toEqual(['subject', 'body']);
  });

  test('lets no scope break out of its field', () => {
    const hostile = letter('mailto:a@shop.example', 'choice', 'optin', 'x&bcc=c@evil.example#?');
    expect(hostile.fields).toEqual(['subject', 'body']);
    expect(hostile.body).toContain('x&bcc=c@evil.example#?');
  });
});

test.each<[string | null, string]>([
  ['https://www.shop.example/privacy', 'shop.example'],
  ['https://legal.shop.example/', 'legal.shop.example'],
  [null, 'Privacy'],
  ['nonsense', 'Privacy'],
])('siteOf(%j)', (url, expected) => {
  expect(siteOf({ url, title: 'Privacy' })).toBe(expected);
});
