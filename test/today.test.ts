/** What policies of today say in words that those of 2015 had not: rights, menus, sale by law, lists under headings. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import type { Block } from '../lib/model.ts';
import { pageOf, paragraph } from './blocks.ts';

const said = (...blocks: Block[]) =>
  extract(pageOf(...blocks)).statements.map(
    ({ practice, value, stance }) => `${practice} ${value} ${stance}`,
  );

describe('a list is what its heading or lead-in announces', () => {
  it.each<[string, string[], string[], string]>([
    ['Sensor data while you dance', ['Data we collect', 'When you dance'], [], 'collect device yes'],
    ['Measurement companies', ['Who gets your data?'], [], 'share analytics yes'],
    ['Fix what is wrong', ['Your rights'], [], 'access edit yes'],
    ['have certain data erased;', [], ['Under the GDPR you can:'], 'access delete yes'],
    ['to have us correct what is wrong;', [], ['Subject to the law, you have the right:'], 'access edit yes'],
    ['To find a partner: your height and birth date.', ['Data we collect'], [], 'collect demographic yes'],
    [
      'companies in the Digital Advertising Alliance;',
      [],
      ['You may opt out of advertising from'],
      'choice third-party-control yes',
    ],
    [
      'payment processing (Wavepost Pay);',
      ['With whom do we share your data?'],
      ['We call in suppliers that process personal data on our behalf:'],
      'share provider yes',
    ],
    [
      'Wavepost Hosting',
      [],
      ['The following organisations process data strictly on our instructions:'],
      'share named yes',
    ],
    ['Settings → Notifications', ['What can you switch off?'], [], 'choice setting yes'],
    ["Your phone's app permissions", ['What can you switch off?'], [], 'choice browser yes'],
  ])('%s', (text, section, leadIns, expected) => {
    const dated = paragraph('Last updated: 4 May 2026.');
    expect(said(dated, paragraph(text, { kind: 'item', section, leadIns }))).toContain(expected);
  });

  it.each<[string, string[], string]>([
    ['To measure how loud it is, by sensor data', ['Data we collect'], 'collect device yes'],
    ['To measure noise: to compare sensor data', ['Data we collect'], 'collect device yes'],
    ['Sensor data', ['Data we do not collect'], 'collect device yes'],
    ['Measurement companies', ['How we protect what we share'], 'share analytics yes'],
  ])('but not: %s under %s', (text, section, never) => {
    expect(said(paragraph(text, { kind: 'item', section }))).not.toContain(never);
  });
});

describe('a list of data that goes out', () => {
  const shared = (text: string, lead: string, kind: Block['kind'] = 'item') =>
    extract(pageOf(paragraph('Last updated: 4 May 2026.'), paragraph(text, { kind, leadIns: [lead] })))
      .statements.filter(({ practice }) => practice === 'share')
      .map(({ value, dataTypes }) => `${value}: ${dataTypes}`);

  it.each([
    ['Geolocation data', 'We have disclosed the following categories of personal data:', 'partner: location'],
    ['Geolocation data', 'We have sold the following personal data to advertisers:', 'advertiser: location'],
    ['IP address and browser type', 'The data that we share is as follows:', 'partner: network,device'],
  ])('%s under %s', (text, lead, expected) => expect(shared(text, lead)).toContain(expected));

  it.each([
    ['Geolocation data', 'We collect the following categories of personal data:'],
    ['Carriers', 'We share data with the following companies:'],
  ])('but not: %s under %s', (text, lead) =>
    expect(shared(text, lead).filter((one) => /location|network|activity/.test(one))).toEqual([]),
  );
});

describe('the answer to a question in a heading', () => {
  it.each<[question: string, answer: string, expected: string[]]>([
    ['Do you sell my data?', 'No, never.', ['sell personal no']],
    ['Do you sell my data?', 'Nope.', ['sell personal no']],
    ['Do you share my data with advertisers?', 'No, and we never will.', ['share advertiser no']],
    ['Does Tunewell share my data?', 'Yes.', ['share partner yes']],
    ['Do you sell my data?', 'No, except to advertisers.', []],
    ['Will you stop sharing my data with partners if I ask?', 'Yes.', []],
    ['Do you use cookies?', 'No.', ['collect cookies no']],
    ['Do you store my card number?', 'Never.', ['collect financial no']],
    ['Do you track my location?', 'Yes.', ['collect location yes']],
    ['Do you use my name in adverts?', 'No.', []],
  ])('%s %s', (question, answer, expected) => {
    expect(said(paragraph(answer, { section: [question] }))).toEqual(expected);
  });

  it('denies nothing to others where it is about children', () =>
    expect(said(paragraph('No.', { section: ['Do you collect data from children?'] }))).not.toContain(
      'collect generic no',
    ));
});

it('a row of a table says how to refuse what its heading announces', () => {
  const row = paragraph('Read receipts Settings → Visibility', {
    kind: 'row',
    section: ['What can you switch off?'],
    cells: [
      { start: 0, end: 13, header: 'What' },
      { start: 14, end: 35, header: 'Where' },
    ],
  });
  expect(said(paragraph('Last updated: 4 May 2026.'), row)).toContain('choice setting yes');
});

describe('sale, in the words of the laws', () => {
  it.each([
    ['Some state laws call that a “sale” or “sharing”.', 'sell personal yes'],
    ['We do not share it for cross-context behavioral advertising.', 'sell personal no'],
    ['We do not rent our mailing list.', 'sell personal no'],
    ['We refuse to sell your personal data.', 'sell personal no'],
    ['We sell your precise location to advertisers.', 'sell personal yes'],
    ['The third parties to whom we sell your personal information are advertisers.', 'sell personal yes'],
  ])('%s', (text, expected) => expect(said(paragraph(text))).toContain(expected));

  it.each([
    ['This is not a “sale” under the law.', 'sell personal yes'],
    ['You have the right to opt out of what the law calls a “sale”.', 'sell personal yes'],
    ['We do not sell your personal data.', 'share partner no'],
    ['We do not share it for cross-context behavioral advertising.', 'share partner no'],
    ['Data may go to a purchaser of our business, should we sell it.', 'sell personal yes'],
    ['Our app runs on phones sold by our partners.', 'sell personal yes'],
    ['The categories of others to whom personal data was sold', 'sell personal yes'],
    ['A “sale” is the disclosure of personal information for money.', 'sell personal yes'],
    ['Selling or sharing personal information', 'sell personal yes'],
    ['Selling your personal data is something we will never do.', 'sell personal yes'],
    ['Unlike apps that sell your location, ours keeps it on the phone.', 'sell personal yes'],
  ])('but not: %s', (text, never) => expect(said(paragraph(text))).not.toContain(never));

  it('a denial about children denies nothing to the reader', () => {
    const children = paragraph('We do not sell or knowingly collect personal data of children under 13.');
    expect(said(paragraph('We collect your name and e-mail address.'), children)).toEqual([
      'collect contact yes',
      'children stated yes',
    ]);
  });
});

it.each([
  ['Settings > Account > Delete removes your account.', 'access delete yes'],
  ['To opt out, go to Settings > Data and switch it off.', 'choice setting yes'],
  ['You can access, correct, export and erase it.', 'access export yes'],
  ['You have the right to data portability.', 'access export yes'],
  ['You may withdraw consent at any time.', 'choice optin yes'],
  ['Untick it in the mail settings.', 'choice setting yes'],
  ['Reply STOP to the texts.', 'choice optout-contact yes'],
  ['Our player and apps use cookies and pixels.', 'collect cookies yes'],
  ['You may complain to your supervisory authority.', 'contact stated yes'],
  ['We keep chats until you delete them.', 'retention stated yes'],
  ['We rely on standard contractual clauses.', 'transfer stated yes'],
])('%s', (text, expected) => expect(said(paragraph(text))).toContain(expected));

it('two signals in one sentence are two', () => {
  const text = 'We do not respond to Do Not Track, but we honor Global Privacy Control.';
  expect(said(paragraph(text))).toEqual(
    expect.arrayContaining(['signal honoured yes', 'signal not-honoured yes']),
  );
});

it('a question answered by one word is answered', () => {
  const section = ['Do you sell my data?'];
  expect(said(paragraph('No. It stays here.', { section }))).toContain('sell personal no');
  expect(said(paragraph('Yes.', { section }))).toContain('sell personal yes');
  expect(said(paragraph('No. It stays here.', { section: ['Your data'] }))).toEqual([]);
});

describe('a denial is one only where it reaches', () => {
  it.each([
    ['We do not share, sell or otherwise disclose your data to third parties.', 'share partner no'],
    ['We do not look at your mail, share your data with third parties, or post it.', 'share partner no'],
    ['We do not intentionally collect health data.', 'collect health no'],
    ["We don't show it to advertisers.", 'share advertiser no'],
    ['Your data will not be sold or let to third parties.', 'sell personal no'],
    ['We have no affiliates with which we share personal data.', 'share affiliate no'],
    ['We do not use facial recognition.', 'collect biometric no'],
    ['We use no cookies.', 'collect cookies no'],
    ['We set no cookies on this site.', 'collect cookies no'],
    ['We collect no personal information.', 'collect generic no'],
    ['We do not give data to the police without a court order.', 'share legal conditional'],
    ['Please note that we do not collect personal data about your health.', 'collect health no'],
    ['Nor do we sell your personal data.', 'sell personal no'],
    ['We use cookies, but do not share your personal data with third parties.', 'share partner no'],
    ['We do not collect your exact location for any purpose.', 'collect location no'],
    ['At no time will we share your personal data with third parties.', 'share partner no'],
    ['At no time do we sell your personal data.', 'sell personal no'],
    [
      'We do not sell your personal data, and this policy does not apply to other websites.',
      'sell personal no',
    ],
    ['Although we cannot guarantee security, we do not sell your personal data.', 'sell personal no'],
    ['We do not sell your personal data and do not move it to countries outside the EU.', 'sell personal no'],
    ['Your personal data is never sold at all.', 'sell personal no'],
    ['We do not collect health data, but we use your e-mail address for marketing.', 'collect health no'],
    ['We do not give personal data to the police.', 'share legal no'],
    ['We do not share your personal data except to comply with the law.', 'share partner conditional'],
    [
      'Without your consent, we do not share your personal data with third parties.',
      'share partner conditional',
    ],
  ])('%s', (text, expected) => expect(said(paragraph(text))).toContain(expected));

  it.each([
    ['Your personal data is no longer necessary for what it was collected for.', 'collect generic no'],
    ['We do not keep your personal data longer than we need it.', 'collect generic no'],
    ['You may ask that we not share your data with third parties.', 'share partner no'],
    ['Partners are obliged not to disclose your data to anyone.', 'share partner no'],
    ['Personal data does not include data that is publicly available.', 'share public no'],
    ['We cannot guarantee the security of data that is transmitted to third parties.', 'share partner no'],
    ['Please do not share your password with anyone.', 'share partner no'],
    ['Never give out personal information in the forum.', 'share partner no'],
    ['Not providing data: you can run without a sensor.', 'share partner no'],
    ['For Californians: we have not sold or shared personal information.', 'share named no'],
    ["Tap Settings → Privacy → Don't share my data with partners.", 'share partner no'],
    ['It is not necessary to provide personal information to third parties.', 'share partner no'],
    ['We do not authorize them to disclose your data to others.', 'share partner no'],
    ['They cannot use the personal data that we share for their own ends.', 'share partner no'],
    [
      'Data may go to a country that does not provide the same protection to personal data.',
      'share partner no',
    ],
    ['We do not transfer your data to countries outside the EU.', 'share partner no'],
    ['We cannot run the service without collecting personal data.', 'collect generic no'],
    ['We collect no more personal data than we need.', 'collect generic no'],
    ['We will not keep more personal data than we need.', 'collect generic no'],
    ['We do not collect sensitive information for the purpose of inferring traits.', 'collect generic no'],
    ['We will not delete data that we are required by law to retain.', 'collect generic no'],
    ['We use no third-party cookies.', 'collect cookies yes'],
    ['We collect no other personal information.', 'collect generic no'],
    ['We do not retain personal data for more than two years.', 'collect generic no'],
    ['We do not consider how we share personal data with partners a sale.', 'share partner no'],
    ['Parts of the service will not be available to you without personal data.', 'share partner no'],
    ['Without this personal data we cannot supply the service to others.', 'share partner no'],
    ['We will not share your data, even with law enforcement.', 'share legal no'],
    ['We share neither your purchase information nor your location.', 'collect location no'],
  ])('but not: %s', (text, never) => expect(said(paragraph(text))).not.toContain(never));
});

describe('who takes data, by what they do', () => {
  it.each([
    ['Wavepost sends our newsletter.', 'share named yes'],
    ['Wavepost sends our newsletter.', 'share provider yes'],
    ['Payments are processed by Wavepost Pay.', 'share named yes'],
    ['Your name and address are handled by our delivery partner.', 'share provider yes'],
    ['Wavepost Analytics measures our traffic.', 'share analytics yes'],
    ['Our payment processor, Wavepost, collects your card number.', 'share named yes'],
    ['We share your e-mail address with service providers such as Wavepost.', 'share named yes'],
    ['Ad companies place trackers on our site.', 'share advertiser yes'],
    ['Our customer support runs on Wavepost.', 'share provider yes'],
    ['Your card details are collected directly by our payment processor.', 'share provider yes'],
    ['We store your personal data with Wavepost Cloud.', 'share provider yes'],
    ['We use Wavepost, Discwise and Google Analytics to measure our audience.', 'share analytics yes'],
    ['We work with Google and Wavepost Ads for retargeting.', 'share advertiser yes'],
    ['We pass the size that you enter to Wavepost or Discwise.', 'share named yes'],
    ['If you subscribe: Apple or Google handles the payment.', 'share provider yes'],
    ['Google Analytics 4 counts visitors to our site.', 'share analytics yes'],
    ['LinkedIn receives your IP address when you visit our site.', 'share named yes'],
    ['Google shows ads on our site.', 'share advertiser yes'],
    ['We upload e-mail addresses to Facebook.', 'share named yes'],
    ['We embed videos from YouTube.', 'share named yes'],
    ['We record telephone calls with our support.', 'collect content yes'],
    ['Under the GDPR, too, we see which pages you visit.', 'collect activity yes'],
    ['We read your contacts.', 'collect social yes'],
    ['We buy data from data brokers.', 'collect generic yes'],
    ['We share data with authorities only where the law requires it.', 'share legal yes'],
  ])('%s %s', (text, expected) => expect(said(paragraph(text))).toContain(expected));

  it.each([
    ['If Wavepost Pay processes your payment, read their policy.', 'share named yes'],
    ['Wavepost sends us a receipt.', 'share named yes'],
    ['This site is operated by Wavepost Media.', 'share provider yes'],
    ['We never pass the size that you enter to Wavepost.', 'share named yes'],
    ['We use your data to send Wavepost Magazine to those who like statistics.', 'share analytics yes'],
  ])('but not: %s %s', (text, never) => expect(said(paragraph(text))).not.toContain(never));
});

it('a list of names is of those whom its heading announces', () => {
  const section = ['Who gets your data?', 'Advertising partners'];
  const text = 'Advertising partners. We work with Wavepost and Discwise.';
  expect(said(paragraph(text, { section }))).toEqual(
    expect.arrayContaining(['share named yes', 'share advertiser yes']),
  );
});

describe('what is newer than the votes', () => {
  it.each([
    ['We store your prompts and the outputs.', 'collect content yes'],
    ['We guess which songs you will like.', 'collect inference yes'],
    ['We process a selfie.', 'collect biometric yes'],
    ['With your permission, we read heart rate and sleep.', 'collect health conditional'],
    ['We may obtain information about you from data brokers.', 'collect generic yes'],
    ['If you sign in with Google, we receive your name.', 'collect social yes'],
    ['If you log in with Google or Wavepost, that provider sends us your name.', 'collect social yes'],
    ['When you log in by means of Google we obtain your e-mail address.', 'collect social yes'],
    ['If you publish a song, anyone with the link can see it and your nickname.', 'share public yes'],
    ['Your profile is visible to other dancers.', 'share public yes'],
    ['Your review will appear on our site.', 'share public yes'],
    ['Our services are intended for persons of 18 years and over.', 'children stated yes'],
    ['You will be informed by e-mail of changes to it.', 'change stated yes'],
    ['The controller within the meaning of the GDPR is Tunewell Ltd.', 'contact stated yes'],
    [
      'Our sites do not change what they do when they receive a Do Not Track signal.',
      'signal not-honoured yes',
    ],
    ['You can object to direct marketing.', 'choice optout-contact yes'],
    ['To unsubscribe, click “unsubscribe” in any message.', 'choice optout-link yes'],
    ["Turn notifications off in your phone's settings.", 'choice browser yes'],
    ['You can ask us for a copy of your data.', 'access view yes'],
    ['The law entitles you to have it erased.', 'access delete yes'],
    ['We erase tickets two years after they are closed.', 'retention stated yes'],
    ['Write to privacy@tunewell.example.', 'contact stated yes'],
  ])('%s', (text, expected) => expect(said(paragraph(text))).toContain(expected));

  it.each([
    ['We do not guess which songs you will like.', 'collect inference yes'],
    ['Adverts appear on our website.', 'share public yes'],
    ['Your data goes to the buyer should our business be sold or merged.', 'sell personal yes'],
    ['The festival lasts three days.', 'retention stated yes'],
    ["Under the law you have the right to review your child's information.", 'access view yes'],
  ])('but not: %s', (text, never) => expect(said(paragraph(text))).not.toContain(never));

  it('a paragraph without a verb lists what its heading announces', () => {
    const section = ['Information we collect', 'Technical data'];
    const text = 'Technical data. Device model, time zone, crash reports, playlists and your IP address.';
    expect(said(paragraph(text, { section }))).toEqual(
      expect.arrayContaining(['collect device yes', 'collect network yes', 'collect content yes']),
    );
    const told = 'Crash reports are only made by testers.';
    expect(said(paragraph(told, { section: ['Information we collect'] }))).not.toContain(
      'collect device yes',
    );
  });
});
