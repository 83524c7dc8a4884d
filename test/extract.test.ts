/** What sentences say: awkward text, and the statements that must and must not come of it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import type { Block, Statement } from '../lib/model.ts';
import { pageOf, paragraph } from './blocks.ts';

const key = ({ practice, value, stance }: Statement) => `${practice} ${value} ${stance}`;
const said = (...blocks: Block[]) => extract(pageOf(...blocks)).statements;

describe('plain sentences', () => {
  it.each([
    [
      'We collect your name, e-mail address and credit card number.',
      ['collect contact yes', 'collect financial yes'],
      [],
    ],
    [
      'We do not sell, trade, or rent your personal information to others.',
      ['sell personal no', 'share partner no'],
      ['sell personal yes', 'share partner yes'],
    ],
    [
      'We do not sell, trade or rent your personal information, but we may share it with our service providers.',
      ['sell personal no', 'share provider yes'],
      ['sell personal yes'],
    ],
    [
      'We will never share your personal information with third parties without your consent.',
      ['share partner conditional', 'choice optin yes'],
      ['share partner yes', 'share partner no'],
    ],
    [
      'Your credit card number is not stored in our database.',
      ['collect financial no'],
      ['collect financial yes'],
    ],
    ['We neither sell nor rent your personal data.', ['sell personal no'], ['sell personal yes']],
    [
      'No personally identifiable information will be disclosed to any advertiser.',
      ['share advertiser no'],
      ['share advertiser yes'],
    ],
    ['Personal information is not revealed to our partners.', ['share partner no'], ['share partner yes']],
    [
      'We may disclose your personal information to law enforcement if required by law.',
      ['share legal yes'],
      ['share legal no'],
    ],
    ['You can set your browser to refuse cookies.', ['choice browser yes'], ['collect cookies no']],
    [
      'We do not, however, collect your IP address or your precise location.',
      ['collect network no', 'collect location no'],
      ['collect network yes', 'collect location yes'],
    ],
    ['We never, however, collect your IP address.', ['collect network no'], ['collect network yes']],
    [
      'If you choose to invite others, we will not store their e-mail addresses.',
      ['collect contact no'],
      ['collect contact yes', 'collect contact conditional'],
    ],
    [
      'You may opt out of our newsletter at any time by contacting our privacy office.',
      ['choice optout-contact yes'],
      ['choice optout-link yes'],
    ],
    [
      'If you no longer wish to receive our newsletter, please notify us by clicking on "unsubscribe" in it.',
      ['choice optout-link yes'],
      ['choice optout-contact yes'],
    ],
  ])('%s', (text, expected, never) => {
    const found = said(paragraph(text)).map(key);
    expect(found).toEqual(expect.arrayContaining(expected));
    for (const one of never) expect(found).not.toContain(one);
  });
});

describe('what is said so plainly that it needs no company', () => {
  it.each([
    [
      'You have the right to access, correct or delete your personal data.',
      ['access view yes', 'access edit yes', 'access delete yes'],
    ],
    ['You have the right to data portability.', ['access export yes']],
    ['You may request that we delete your account.', ['access delete yes']],
    [
      'California residents may request to know what personal information we have collected.',
      ['access view yes'],
    ],
    ['You can request a copy of your data.', ['access view yes']],
    [
      'Under the GDPR you may access, correct, export and erase your data.',
      ['access view yes', 'access edit yes', 'access delete yes'],
    ],
    ['To stop marketing e-mails, use the link in any of them.', ['choice optout-link yes']],
    ['Every message that we send contains an unsubscribe link.', ['choice optout-link yes']],
    [
      'You can always ask us not to share your name: write to privacy@tunewell.example.',
      ['choice optout-contact yes'],
    ],
    ['Whatever you post in the forum becomes public.', ['share public yes']],
    ['You may ask us to delete your account.', ['access delete yes']],
    ['You may unsubscribe from our newsletter at any time.', ['choice optout-link yes']],
    ['To stop receiving our newsletter, write to privacy@tunewell.example.', ['choice optout-contact yes']],
    ['You can opt out of marketing e-mails by replying STOP.', ['choice optout-link yes']],
    ['Taking part is completely voluntary.', ['choice dont-use yes']],
    [
      'If Tunewell is sold, your personal information may be transferred to the buyer.',
      ['share successor yes'],
    ],
    [
      'In the event of a merger, your data may be transferred to the acquiring company.',
      ['share successor yes'],
    ],
    ['Our partners may place cookies on your device.', ['share partner yes']],
    [
      'The option is given to members, when they sign up, not to have their data shared.',
      ['choice setting yes'],
    ],
    ['The sign-up form has an option not to receive our magazine.', ['choice setting yes']],
    ['A cookie lets us keep track of the items in your shopping cart.', ['collect activity yes']],
    ['When you register, you will create a personal account with your name.', ['collect profile yes']],
    ['Except as said here, we do not release your data without your permission.', ['choice optin yes']],
    ['Advertisers may collect information about you on our site.', ['share advertiser yes']],
    ['If you would rather not hear from us, send us a letter.', ['choice optout-contact yes']],
    ['If you do not wish to receive such offers, please let us know.', ['choice optout-contact yes']],
    ['Please adjust your communication preferences whenever you like.', ['choice setting yes']],
    ['If you do not agree with this policy, please do not use our site.', ['choice dont-use yes']],
    ['You may choose to “opt in” to our magazine.', ['choice optin yes']],
    ['You can delete cookies in your browser, but then you need to opt out again.', ['choice browser yes']],
  ])('%s', (text, expected) => {
    expect(said(paragraph(text)).map(key)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['You do not have the right to delete your account while an order is open.', 'access delete yes'],
    ['Our partners may not place cookies on your device.', 'share partner yes'],
    ['If our partners place cookies, their own policies apply.', 'share partner yes'],
    [
      'Your personal information may be transferred to countries outside the European Economic Area.',
      'share partner yes',
    ],
    ['We are not responsible for what third parties do with your personal data.', 'share partner yes'],
    ['We do not release your data without your permission, except to couriers.', 'choice optin yes'],
    ['You can create an order without an account.', 'collect profile yes'],
    ['We do not send them requests for personal information.', 'share partner no'],
    ['We thank the buyer of our old warehouse.', 'share successor yes'],
    ['Write to us at privacy@tunewell.example with any question.', 'choice optout-contact yes'],
    ['Parents who do not wish their child to be listed should tell us.', 'choice optout-contact yes'],
    ['You may adjust the privacy preferences of your browser.', 'choice setting yes'],
    ['If you are under 13, please do not use our site.', 'choice dont-use yes'],
    ['Even if you do not opt in, we may write to you.', 'choice optin yes'],
    ['You may ask for a copy on paper even if you have agreed to get it by e-mail.', 'choice optin yes'],
    ['Parents can revoke consent as this policy says.', 'choice optin yes'],
    [
      'If you clear the cookies of your browser, you will have to re-enter your choices.',
      'choice browser yes',
    ],
  ])('but not: %s', (text, never) => {
    expect(said(paragraph(text)).map(key)).not.toContain(never);
  });
});

describe('what is not collected', () => {
  it.each([
    ['We do not seek to collect your precise location.', 'location'],
    ['We do not use cookies on this site.', 'cookies'],
    ['We don’t use any cookies or beacons on this site.', 'cookies'],
  ])('%s', (text, value) => expect(said(paragraph(text)).map(key)).toEqual([`collect ${value} no`]));

  it.each([
    ['We do not use cookies to track your searches.', 'collect cookies no'],
    ['We do not use cookies of advertisers.', 'collect cookies no'],
    ['We do not use cookies on our site to track you.', 'collect cookies no'],
    ['We do not use cookies, for advertising.', 'collect cookies no'],
    ['We may use your phone number to make phone calls.', 'collect content yes'],
    ['We never try to find out your exact location.', 'collect location yes'],
  ])('but not: %s', (text, never) => expect(said(paragraph(text)).map(key)).not.toContain(never));
});

describe('what collects nothing', () => {
  it.each([
    'A cookie is a small text file that a website places on a computer.',
    'Does Tunewell share personal information?',
    'Personal information means information that identifies a person.',
    'These companies do not sell your personal information.',
  ])('%s', (text) => {
    expect(
      said(paragraph(text)).filter(({ practice, stance }) => stance !== 'yes' || practice === 'sell'),
    ).toEqual([]);
  });
});

describe('what others collect, in policies of today', () => {
  const dated = paragraph('Last updated: 4 May 2026.');
  const collected = (text: string) =>
    said(dated, paragraph(text)).filter(({ practice }) => practice === 'collect');

  it.each([
    'These third parties may place cookies to collect your IP address on our site.',
    '“Personal data” means any information about a person, such as a name or a location.',
    'Personal information refers to data such as your e-mail address.',
  ])('%s', (text) => expect(collected(text)).toEqual([]));

  it.each([
    'Third parties may collect your IP address on our behalf.',
    'They collect your IP address and send it to us.',
    'By this means we collect your IP address.',
  ])('but we do: %s', (text) => expect(collected(text)).not.toEqual([]));
});

it('denies what is said of the data of users', () =>
  expect(said(paragraph('No user data is ever shared with third parties.')).map(key)).toEqual([
    'share partner no',
  ]));

it('tells what goes out by the words above a list, in policies of today', () => {
  const share = (above: string, ...blocks: Block[]) => {
    const item = paragraph('our affiliates', { kind: 'item', leadIns: [above] });
    return said(...blocks, paragraph(above), item).find(({ value }) => value === 'affiliate')?.dataTypes;
  };
  const dated = paragraph('Last updated: 4 May 2026.');
  expect(share('We share your name and card number with:', dated)).toEqual(['contact', 'financial']);
  expect(share('Your name may be shared with:', dated)).toEqual(['contact']);
  expect(share('We collect your age from schools and share your name with:', dated)).toEqual(['contact']);
  expect(share('We share your name and card number with:')).toEqual([]);
});

it('takes the company’s own name for “we”', () => {
  const text =
    'Tunewell collects your name and e-mail address. Tunewell does not sell your personal information.';
  expect(said(paragraph(text)).map(key)).toEqual(
    expect.arrayContaining(['collect contact yes', 'sell personal no']),
  );
});

it.each(['Tunewell', 'Tunewell.example', 'Tune & Well'])('knows %s as the company’s own name', (name) => {
  const text = `${name} collects your name. ${name} does not sell it.`;
  const [view] = viewsOf(pageOf(paragraph(text)));
  expect(view?.mentions.filter(({ phrase }) => phrase === 'our name')).toHaveLength(2);
});

it('reads a list item with the verb of its lead-in, and quotes both', () => {
  const item = paragraph('your name and postal address', {
    kind: 'item',
    leadIns: ['We collect the following personal information from you:'],
    section: ['Information we collect'],
  });
  const found = said(item).find((one) => key(one) === 'collect contact yes');
  expect(found?.evidence).toMatchObject({ quote: 'your name and postal address', leadIn: item.leadIns[0] });
});

describe('a label before a text', () => {
  const location = (text: string) => {
    const item = paragraph(text, { kind: 'item', leadIns: ['We collect the following information:'] });
    return said(item).find(({ value }) => value === 'location');
  };

  it('is quoted with what it introduces, and nothing more', () => {
    const [label, next, last] = [
      'Precise location.',
      'It tells how far you ran.',
      'We delete it after a year.',
    ];
    expect(location(`${label} ${next} ${last}`)?.evidence.quote).toBe(`${label} ${next}`);
    expect(location(label)?.evidence.quote).toBe(label);
    const sentence = 'Your precise location is gathered while a workout is running.';
    expect(location(`${sentence} ${last}`)?.evidence.quote).toBe(sentence);
  });

  it('is none where somebody does something', () =>
    expect(location('Advertisers receive your location. If you agree, we send you mail.')?.stance).toBe(
      'yes',
    ));

  it('stands on the condition that follows', () => {
    expect(location('Precise location. It is gathered only with your consent.')?.stance).toBe('conditional');
    expect(location('Precise location. It is gathered only _with your consent_.')?.stance).toBe(
      'conditional',
    );
    expect(location('Precise location. It is gathered while you run.')?.stance).toBe('yes');
  });
});

it('quotes the page verbatim, and says why', () => {
  const text = 'Hello. We collect your name, e-mail address and telephone number when you place an order.';
  const statements = said(paragraph(text));
  expect(statements.length).toBeGreaterThan(0);
  for (const { evidence, cues } of statements) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(cues.length).toBeGreaterThan(0);
  }
});

it('finds the link that exercises a choice', () => {
  const text = 'To stop receiving our newsletter, you can unsubscribe here.';
  const href = 'https://tunewell.example/unsubscribe';
  const statements = said(paragraph(text, { links: [{ start: 54, end: 58, href }] }));
  expect(statements.filter(({ practice }) => practice === 'choice').map((one) => one.href)).toContain(href);
});

it('says nothing of a page without text, and passes over other languages', () => {
  expect(extract(pageOf())).toMatchObject({ statements: [], categories: [], words: 0 });
  const german =
    'Wir erheben Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse, wenn Sie bei uns etwas bestellen, und geben sie nicht weiter.';
  const reading = extract(pageOf(paragraph(german)));
  expect(reading.language).toBe('de');
  expect(reading.statements).toEqual([]);
});

it('counts words, and no marks', () => {
  expect(extract(pageOf(paragraph('We keep it, "as is", for 2 years.'))).words).toBe(8);
});

it('is the same twice', () => {
  const blocks = [
    paragraph('We collect your name. We share it with advertisers. You may opt out by writing to us.'),
  ];
  expect(extract(pageOf(...blocks))).toEqual(extract(pageOf(...blocks)));
});

it('knows the name of who says to be "we" from its first mention', () => {
  const text = 'This notice explains how Larch & Moss LLC ("Larch", "we") handles personal information.';
  const statements = said(paragraph('Last updated: 4 May 2026.'), paragraph(text));
  expect(statements.filter(({ practice }) => practice === 'share')).toEqual([]);
});
