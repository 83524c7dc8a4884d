/** What a choice stops or allows, in the policy's own words. */
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../lib/extract/choice-scope.ts';

describe('names what it stops', () => {
  it.each([
    ['If you do not wish to receive promotional e-mail, please write to us.', 'promotional e-mail'],
    [
      "If you don't want to receive e-mail, phone or postal offers, call us.",
      'e-mail, phone or postal offers',
    ],
    ['If you no longer wish to receive catalogs, just let us know.', 'catalogs'],
    [
      'You can ask us to stop receiving offers that our stores send to members.',
      'offers that our stores send to members',
    ],
    [
      'You may opt out of having your information shared with third parties.',
      'having your information shared with third parties',
    ],
    ['Opting-out from receiving targeted ads (see below) is easy.', 'targeted ads'],
    [
      'To opt out of the sale or sharing of personal information, click here.',
      'the sale or sharing of personal information',
    ],
    ['Opt out at any time. You will be removed from our mailing list within ten days.', 'our mailing list'],
    ['You may ask to be removed from our mailing list', 'our mailing list'],
    ['Please remove my name and address from your catalog list.', 'your catalog list'],
    ['You may unsubscribe from our newsletters by using the link in each of them.', 'our newsletters'],
    ['Your browser can block cookies.', 'cookies'],
    ['Set it to reject all third-party cookies or to warn you.', 'all third-party cookies'],
    ['Browsers can disable or otherwise reject our cookies.', 'our cookies'],
    ['You may refuse to accept these cookies.', 'these cookies'],
    ['You can turn off push notifications in your phone’s settings.', 'push notifications'],
    ['You may choose not to provide your phone number, but then we cannot call.', 'your phone number'],
    ['Some features work without submitting personal data.', 'personal data'],
    [
      'If you do not want us to share your address with other shops, tick this box.',
      'share your address with other shops',
    ],
    ['You have the right to object to the processing of your data.', 'the processing of your data'],
    ['You may withdraw your prior consent at any time.', 'your prior consent'],
    ['You can limit our use of your sensitive data.', 'our use of your sensitive data'],
    ['You can change your e-mail preferences in your account.', 'your e-mail preferences'],
    ['You may close your account.', 'your account'],
    ['We will not share your address with anyone without your consent.', 'share your address with anyone'],
    ['You can choose whether or not to receive text messages from us.', 'text messages'],
  ])('%s', (text, scope) => {
    expect(scopeOf(text)).toBe(scope);
  });
});

describe('names nothing', () => {
  it.each([
    'We collect your name.',
    'You may opt out at any time.',
    'To unsubscribe, click here.',
    'You can opt out of it by mail.',
    'You may unsubscribe from this by replying STOP.',
    'If you do not agree to these terms, leave the site.',
    'We may use your data without notice.',
    'opt out of',
    'opt out of the',
    '',
  ])('%s', (text) => {
    expect(scopeOf(text)).toBeNull();
  });
});

it('is short and ends between words', () => {
  const scope = scopeOf(`You may opt out of ${'many kinds of letters and '.repeat(500)}`) ?? '';
  expect(scope.length).toBeLessThanOrEqual(90);
  expect(scope).toMatch(/^many kinds .* (?:kinds|letters)$/);
  expect(scopeOf(`opt out of ${'x'.repeat(100_000)}`)).toBeNull();
});
