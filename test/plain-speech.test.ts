/** How one person, a shop's template or an older site says it: choices, rights, denials, and what only sounds so. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

const TODAY = paragraph('Last updated: 4 May 2026. You have rights under the GDPR.');
const OLDER = paragraph('Last updated: 4 May 2012.');
const saidAfter =
  (dated: typeof TODAY) =>
  (text: string): string[] =>
    extract(pageOf(dated, paragraph(text)))
      .statements.filter(({ evidence }) => evidence.block === 1)
      .map(({ practice, value, stance }) => `${practice} ${value} ${stance}`);
const said = saidAfter(TODAY);
const saidOnce = saidAfter(OLDER);

describe('a site of one person', () => {
  it.each([
    ['I share your e-mail address with Wavepost.', 'share named yes'],
    ['I never see your card number.', 'collect financial no'],
    ['I store your e-mail address for the newsletter.', 'collect contact yes'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it('counts with (i)', () => expect(said('(i) share my e-mail address with Wavepost')).toEqual([]));
});

describe('ways to say no', () => {
  it.each([
    ['Text “STOP”, or reply QUIT to end our text messages.', 'choice optout-contact yes'],
    ['If you do not want our magazine, drop us a line at no@tunewell.example.', 'choice optout-contact yes'],
    ['If you prefer not to receive solicitations, call 1-800-555-0100.', 'choice optout-contact yes'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
    expect(saidOnce(text)).toContain(expected);
  });

  it.each([
    ['You may prevent this by installing the opt-out browser add-on.', 'choice third-party-control yes'],
    ['You can also use Do Not Sell or Share My Personal Information.', 'choice optout-link yes'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it('decides not to give, whatever it is needed for', () =>
    expect(
      saidOnce('You can decide not to provide information, though it may be needed to order.'),
    ).toContain('choice dont-use yes'));

  it.each([
    ['by writing to our office', 'choice optout-contact yes'],
    ['by clicking on the shield', 'choice optout-link yes'],
  ])('an item of a list of ways: %s', (text, expected) => {
    const above = 'You may opt out in two ways:';
    const item = paragraph(text, { kind: 'item', leadIns: [above] });
    const { statements } = extract(pageOf(TODAY, paragraph(above), item));
    expect(statements.map(({ practice, value, stance }) => `${practice} ${value} ${stance}`)).toContain(
      expected,
    );
  });

  it('the name of a link shares nothing', () =>
    expect(said('Click Do Not Sell or Share My Personal Information.').join()).not.toContain('share'));
});

describe('rights', () => {
  it.each([
    ['You can ask to receive an exported file of the data we hold about you.', 'access export yes'],
    ['You may receive it in a commonly used electronic format.', 'access export yes'],
    ['Members may see, amend and download their profile.', 'access edit yes'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it.each([
    'The app will request access to your camera.',
    'We see your IP address with each request.',
    "We don't request access to your contacts.",
  ])('not: %s', (text) => expect(said(text).join()).not.toContain('access'));
});

describe('denials', () => {
  it.each([
    ['Your e-mail address is never published.', 'share public no'],
    ['We do not give advertisers your e-mail address.', 'share advertiser no'],
    ['We do not allow ad networks to gather anything here.', 'share advertiser no'],
    ['Your full card number never reaches us.', 'collect financial no'],
    ['We are not given your card number.', 'collect financial no'],
    ['We do not ask for or collect your password.', 'collect profile no'],
    ['Save as stated here, we do not disclose personal data to third parties.', 'share partner conditional'],
    ['We send your address to advertisers in so far as you have consented.', 'share advertiser conditional'],
    ['We do not track you and do not share your data with advertisers.', 'share advertiser no'],
    ['We do not reveal your name to advertisers.', 'share advertiser no'],
    ['We do not show your name to other members.', 'share partner no'],
    ['Advertisers do not have access to your data.', 'share advertiser no'],
    ['Other companies will not receive your data unless the law permits it.', 'share partner conditional'],
    ['We have no access to your messages.', 'collect content no'],
    ['Your photos never leave your device.', 'collect content no'],
    ['Your location stays on your phone and is not sent to us.', 'collect location no'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it.each([
    // What others may get from us by a fraud, what stays on a phone, and mail to somebody.
    'We will never ask you by e-mail for your password.',
    'The picture is not saved on your phone.',
    "We don't send them marketing.",
    // Of others than the reader's data, and of what has been refused.
    'Make sure that you do not leave your password open to others.',
    'Advertisers cannot see your name if you opt out.',
    'We only give advertisers totals that do not reveal your name.',
    'This data never passes through our servers.',
    // What the person can see to, and what stands beside.
    'You can make sure that other users cannot see your profile.',
    'Cookies are not sent to us when you visit your location.',
  ])('not: %s', (text) => expect(said(text).filter((one) => one.endsWith('no'))).toEqual([]));
});

describe('a denial ends with its clause', () => {
  it.each([
    ['We cannot read your messages, but we collect your location.', 'content', 'location'],
    ['Your photos never leave your device, and we collect your location.', 'content', 'location'],
  ])('%s', (text, denied, collected) => {
    expect(said(text)).toContain(`collect ${denied} no`);
    expect(said(text)).toContain(`collect ${collected} yes`);
    expect(said(text)).not.toContain(`collect ${collected} no`);
  });

  it('and hides no sharing beside it', () =>
    expect(
      said('Advertisers do not see your name, but we share your e-mail address with couriers.'),
    ).toContain('share provider yes'));
});

describe('conditions', () => {
  it.each([
    [
      'We collect your location with your prior written or electronic consent.',
      'collect location conditional',
    ],
    ['We share your data with partners only where you have checked the box.', 'share partner conditional'],
    ["We'll ask before we share your photo with others.", 'share partner conditional'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
});

describe('who gets it', () => {
  it.each([
    ['Our ad partners use cookies to show you ads.', 'share advertiser yes'],
    ['We hire other firms to run our newsletter.', 'share provider yes'],
    ['Bookings run on Wavepost.', 'share named yes'],
    ['Your card details are sent directly to Wavepost.', 'share named yes'],
    ['We reserve the right to transfer your data to third parties.', 'share partner yes'],
    ['Other users can see, comment on and share your photos.', 'share public yes'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it.each([
    'You may ask for a list of the specific third parties to which we have disclosed personal data.',
    'You can ask that we transfer it to a third party.',
    'All users can see, edit, or delete their personal information.',
    'Photos are published only with a parent’s written permission.',
    'Tickets are sold through Wavepost, who take your card number.',
    'Export sends you a file.',
  ])('not: %s', (text) => expect(said(text).join()).not.toMatch(/share (?!named)|sell/));
});

describe('what is sold', () => {
  it.each([
    ['Sold to advertising networks have been: identifiers and browsing history.', 'sell personal no', false],
    ['Your data may be sold to advertisers, who see your e-mail address.', 'sell personal yes', true],
    ['It may be sold, along with your name and address, to other companies.', 'sell personal yes', true],
    ['We only work with providers that do not sell your personal data.', 'sell personal no', false],
    ['In a reorganisation, your data may be sold to a third party.', 'sell personal yes', false],
  ] as const)('%s', (text, statement, isSaid) => expect(said(text).includes(statement)).toBe(isSaid));
});

describe('what is asked for', () => {
  it.each([
    ['date of birth', [], ['When you apply for a card we ask for your:']],
    ['Name, e-mail, date of birth', ['What we ask you for'], []],
    ['race, gender and date of birth', ['Provided by you'], []],
  ] as [string, string[], string[]][])('%s', (text, section, leadIns) => {
    const item = paragraph(text, { kind: 'item', section, leadIns });
    const { statements } = extract(pageOf(TODAY, item));
    expect(statements.some(({ practice, value }) => practice === 'collect' && value === 'demographic')).toBe(
      true,
    );
  });

  it.each([
    [
      'Do not include in your résumé a Social Security number, bank details or information about your health.',
      'health',
    ],
    ['Your trainer notes your weight and your goals.', 'content'],
  ])('not: %s', (text, never) => {
    const { statements } = extract(pageOf(TODAY, paragraph(text, { section: ['Data we collect'] })));
    expect(statements.flatMap(({ value, dataTypes }) => [value, ...dataTypes])).not.toContain(never);
  });
});

describe('what else', () => {
  it.each([['Our tool is not directed at under-16s.', 'children stated yes']])('%s', (text, expected) =>
    expect(said(text)).toContain(expected),
  );

  it.each(['Retention', 'How long'])('under "%s", any time is how long data is kept', (heading) => {
    const item = paragraph('Invoices: 6 years', { kind: 'item', section: [heading] });
    expect(extract(pageOf(TODAY, item)).statements.map(({ practice }) => practice)).toContain('retention');
  });

  it.each([
    'To enter you leave your email and answer a question about the blog.',
    'We collect your name, and we may ask questions about the products you buy.',
  ])('nobody to ask: %s', (text) => expect(said(text)).not.toContain('contact stated yes'));
});
