/** Who gets data, as policies of today say it; and who is spoken of and gets none. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

const shared = (text: string, more: Parameters<typeof paragraph>[1] = {}) =>
  extract(pageOf(paragraph(text, more)))
    .statements.filter(({ practice, stance }) => practice === 'share' && stance !== 'no')
    .map(({ value }) => value);

describe('who is given data', () => {
  it.each([
    ['We use the combined data we collect to inform potential advertisers.', 'advertiser'],
    ['We use Wavepost Ltd to deliver our e-mails.', 'named'],
    ['We rely on Wavepost for all kinds of e-mail.', 'provider'],
    ['We use Wavepost Analytics.', 'analytics'],
    ['Wavepost Insight is a web analysis service provided by Wavepost Ltd.', 'analytics'],
    ['Our newsletters are sent by Wavepost.', 'provider'],
    ['We store your files with Wavepost.', 'named'],
    ['Your card number is taken directly by our payment processor.', 'provider'],
    ['We use Hallway Analytics and Wavepost to learn how users dance.', 'analytics'],
    ['If you post a photo, it is public.', 'public'],
    ['Anyone with the link can read your diary.', 'public'],
    ['Our site is hosted on Wavepost.', 'provider'],
    ['Crash reports go to Wavepost.', 'named'],
    ['You pay by card through Wavepost.', 'named'],
    ['Partners such as Wavepost see your IP address.', 'partner'],
    ['Our e-mails are sent by Digital Wavepost.', 'provider'],
    ['We may disclose your personal data where required by law.', 'legal'],
    ['Payments go through Wavepost.', 'provider'],
    ['Your e-mail address is kept at Wavepost.', 'named'],
    ['With your consent we set cookies from Wavepost.', 'named'],
    ['Your parcel is sent by Wavepost, who see your address.', 'provider'],
    ['Ad networks such as Wavepost and Tune Ads receive your IP address.', 'advertiser'],
    ['We pass it on to third-party vendors.', 'provider'],
    ['These entities may use cookies to collect your IP address on our site.', 'partner'],
    ['It is encrypted while passing your details to a third-party licensed processor.', 'provider'],
  ])('%s', (text, value) => expect(shared(text)).toContain(value));
});

describe('who is spoken of and gets nothing', () => {
  const before = paragraph('Under the GDPR you have rights. We collect your data.');
  const today = (text: string) =>
    extract(pageOf(before, paragraph(text)))
      .statements.filter(({ practice, stance }) => practice === 'share' && stance !== 'no')
      .map(({ value }) => value);

  it.each([
    ['We receive your name from our advertising partners and share it with our affiliates.', 'advertiser'],
    ['We may share and disclose your personal data in compliance with applicable law.', 'legal'],
    ['We share your personal data with our service providers, where permitted by applicable law.', 'legal'],
    ['We will only transfer personal data as permitted by law.', 'legal'],
    ['You must give us a copy of your government-issued ID.', 'legal'],
    ['We may disclose it to protect the rights, property or safety of our agents.', 'provider'],
    ['Users are responsible for any third-party personal data that they publish.', 'partner'],
    ['Wavepost Ltd operates this store and our website.', 'provider'],
    ['Users have rights regarding their data processed by the Owner.', 'named'],
    ['Our vendors may provide us with your address.', 'provider'],
    ['Vendors and partners: We may receive your address from partners such as resellers.', 'partner'],
    ['Personal data from partners, vendors and other third parties', 'provider'],
    ['We are not responsible for what other organizations do with your personal data.', 'partner'],
    ['Advertisers may share your e-mail address with us.', 'advertiser'],
    ['Your location may be sent to us when you use certain services.', 'provider'],
    ['We share it for Communicating with you and for Targeted offers.', 'named'],
    ['A parent may agree to collection without agreeing to its disclosure to third parties.', 'partner'],
  ])('%s', (text, value) => expect(today(text)).not.toContain(value));

  it.each([
    ['We receive your name from our advertising partners and share it with our affiliates.', 'affiliate'],
    ['We may disclose your personal data if we are required to by law.', 'legal'],
    ['Partners: We share your address with partners.', 'partner'],
    ['We disclose your personal data to the police to comply with applicable law.', 'legal'],
    ['We share your name with vendors who provide us with support.', 'provider'],
    ['We share your name with partners, and they share your name with us.', 'partner'],
    ['We share it with service providers who may not use it for anything else.', 'provider'],
  ])('but: %s', (text, value) => expect(today(text)).toContain(value));
});

it('takes a hint for sharing only from a text of a few sentences', () => {
  const on = (...more: string[]) =>
    extract(
      pageOf(
        paragraph(
          'Your name may be seen on your reviews. Your profile is private unless you make it public.',
        ),
        ...more.map((text) => paragraph(text)),
      ),
    ).statements.filter(({ practice }) => practice === 'share').length;
  const rest = ['The shop is open at noon.', 'Tea is free.', 'Dogs are welcome.'];
  expect(on()).toBe(1);
  expect(on(...rest)).toBe(0);
});

describe('a great company writes a policy, too', () => {
  const named = (title: string) =>
    extract({
      ...pageOf(
        paragraph('Google may share your personal data with couriers. Your data is shared with Google.'),
        paragraph('Google collects your name. Google Hallway Chat shares your name with couriers.'),
      ),
      title,
    }).statements.some(({ value }) => value === 'named');

  it('is not a recipient of its own', () => expect(named('Google Privacy Policy')).toBe(false));
  it('is one elsewhere', () => expect(named('Privacy Policy')).toBe(true));
  it('is not where a heading says whose policy it is', () => {
    const { statements } = extract(
      pageOf(
        paragraph('Information that Google collects', { kind: 'heading' }),
        paragraph('Google may share your personal data with couriers. '.repeat(8)),
        paragraph('Your data is shared with Google.'),
      ),
    );
    expect(statements.map(({ value }) => value)).not.toContain('named');
  });
});

describe('the address of a page tells whose policy it is', () => {
  const named = (url: string, company = 'Google') =>
    extract({
      ...pageOf(
        paragraph(
          `${company} may share your personal data with couriers. Your data is shared with ${company}.`,
        ),
        paragraph(`${company} collects your name.`),
      ),
      url,
    }).statements.some(({ value }) => value === 'named');

  it.each(['https://policies.google.com/privacy', 'https://support.google.com/nest'])('%s', (url) =>
    expect(named(url)).toBe(false),
  );
  it.each(['https://tunewell.example/google', 'https://docs.google.com/document/d/1'])('but not %s', (url) =>
    expect(named(url)).toBe(true),
  );
  it.each([
    ['https://tunewell.example', true],
    ['https://www.wavepost.example/privacy', false],
  ])('of two words: %s', (url, expected) => {
    const blocks = [paragraph('Crash reports go to Wave Post. Our newsletters are sent by Wave Post.')];
    const { statements } = extract({ ...pageOf(...blocks, paragraph('Wave Post collects your name.')), url });
    expect(statements.some(({ value }) => value === 'named')).toBe(expected);
  });
});

it('the companies of the same name are affiliates', () => {
  const about = (text: string) =>
    extract(pageOf(paragraph('Tunewell collects your name. Tunewell stores it.'), paragraph(text)))
      .statements.filter(({ practice }) => practice === 'share')
      .map(({ value }) => value);
  expect(about('We share your personal data within the Tunewell Group.')).toContain('affiliate');
  expect(about('We share your personal data with other Tunewell companies.')).toContain('affiliate');
  expect(about('We share your personal data with the members of your Tunewell group.')).not.toContain(
    'affiliate',
  );
});

describe('who is given nothing', () => {
  it.each([
    ['WE SHARE YOUR PERSONAL DATA WITH NOBODY FOR INCIDENTAL DAMAGES OR LOST PROFITS.', 'named'],
    [
      'We share Data with couriers. Data Disclosed to Comply With Regulatory Needs: your data and your disclosed name.',
      'named',
    ],
  ])('%s', (text, value) => expect(shared(text)).not.toContain(value));

  it.each([
    ['We may receive information about you from advertising networks and data brokers.', 'advertiser'],
    ['Your address is never shown publicly.', 'public'],
    ['It sends us your public profile.', 'public'],
    ['For more about your data, go to Wavepost.', 'named'],
    ['You can disable cookies from Wavepost in your browser.', 'named'],
    ['You may pay for your order by bank or with Wavepost.', 'named'],
    ['CCTV runs in our shops, and we share pictures with couriers.', 'named'],
    ['Your data may be sent out of the European Economic Area to our couriers.', 'named'],
    ['To opt out of Google Analytics, visit its page.', 'analytics'],
    ['Our mail is sent by others, see https://google.example/privacy.', 'named'],
    ['How ads are shown, and your data shared: https://ads.wavepost.example/our-partners', 'partner'],
    ['We pass your card number to a third-party payment processor.', 'partner'],
  ])('%s', (text, value) => expect(shared(text)).not.toContain(value));

  it.each([
    ['We share your data with third parties and service providers.', 'partner'],
    ['We share your name with other third parties, such as payment processors.', 'partner'],
  ])('but somebody is: %s', (text, value) => expect(shared(text)).toContain(value));
});
