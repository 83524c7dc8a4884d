/** What else a policy says: how long, where to, whom to ask, which signal. Each near miss has the same words. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

const said = (text: string, section: string[] = []) =>
  extract(pageOf(paragraph(text, { section }))).statements.map(
    ({ practice, value }) => `${practice} ${value}`,
  );

describe('how long data is kept', () => {
  it.each([
    ['We keep your account data for as long as we need it.', 'retention stated'],
    ['Chat logs are deleted within 24 hours.', 'retention stated'],
    ['We keep your letters forever.', 'retention indefinite'],
    ['Drafts are thrown away after six months.', 'retention stated'],
    ['We retain your address for an extended amount of time.', 'retention stated'],
    ['Your chat history is kept for the duration of the session.', 'retention stated'],
    ['We do not keep your data forever.', 'retention stated'],
    ['Records of lessons are retained for ten years.', 'retention stated'],
    ['Court records are kept permanently.', 'retention stated'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it.each([
    'We store your data on servers in Germany.',
    'A cookie is a small file that is stored on your computer.',
    'We keep a record of what you buy.',
    'Schools retain ownership of records for as long as they need.',
    'We answer such requests within 30 days.',
    'You have the right to have data erased that are no longer necessary.',
  ])('but not: %s', (text) => expect(said(text).filter((one) => one.startsWith('retention'))).toEqual([]));
});

describe('where it goes, and whom to ask', () => {
  it.each([
    ['Your data may leave the EU.', 'transfer stated'],
    ['Your data may be transferred to countries outside the European Economic Area.', 'transfer stated'],
    ['Our servers, where we store your data, are located in the USA.', 'transfer stated'],
    [
      'If you are located in the EEA, your data is processed by providers based in the United States.',
      'transfer stated',
    ],
    ['Wavepost Ltd is the controller of your personal data.', 'contact stated'],
    ['For questions about this policy, write to privacy@wavepost.example.', 'contact stated'],
    ['You must be 18 to join.', 'children stated'],
    ['Our servers are located in the United States.', 'transfer stated'],
    ['We will announce significant changes on this page.', 'change stated'],
    ['We tell you by e-mail before any material amendment takes effect.', 'change stated'],
    ['If you submit a privacy request to privacy@wavepost.example, we will process it.', 'contact stated'],
  ])('%s', (text, expected) => expect(said(text, ['About this policy'])).toContain(expected));

  it.each([
    ['This section is for residents of the European Economic Area.', 'transfer stated'],
    ['If you leave the EU, roaming is charged.', 'transfer stated'],
    [
      'If you are located in the EEA, you have rights regarding the processing of your data.',
      'transfer stated',
    ],
    [
      'As some publishers are located in the European Economic Area, we share data by its laws.',
      'transfer stated',
    ],
    ['We may send it to another data controller of your choice.', 'contact stated'],
    ['Your password must be 16 characters long.', 'children stated'],
    ['When you contact us with questions, we collect your contact details.', 'contact stated'],
    ['If you make a request about your privacy, we keep a record of it.', 'contact stated'],
  ])('but not: %s', (text, never) => expect(said(text)).not.toContain(never));
});

describe('what is done with a signal', () => {
  it.each([
    ['We listen to Global Privacy Control.', 'signal honoured'],
    ['Opt-out preference signals will be processed as the law requires.', 'signal honoured'],
    ['If your browser sends Global Privacy Control, we take that as a no to advertising.', 'signal honoured'],
    ['We collect nothing but what you enter; we do our best to respect Do Not Track.', 'signal honoured'],
    ['When your browser sends Global Privacy Control we process it as an opt-out.', 'signal honoured'],
    ['There is no standard on how to respond to Do Not Track signals.', 'signal not-honoured'],
    ['Our systems do not act upon Do Not Track signals.', 'signal not-honoured'],
    ['We are not configured to accept Do Not Track signals.', 'signal not-honoured'],
    ['Our site is not yet set up to interpret or respond to Do Not Track.', 'signal not-honoured'],
    ['Some browsers support Global Privacy Control.', 'signal mentioned'],
    ['You are entitled to know how sites respond to a Do Not Track signal.', 'signal mentioned'],
    ['You may use a browser that supports the Global Privacy Control.', 'signal mentioned'],
  ])('%s', (text, expected) =>
    expect(said(text).filter((one) => one.startsWith('signal'))).toEqual([expected]),
  );
});

describe('what only a heading says', () => {
  it.each([
    ['9. If something changes', 'We put a note on the first page a month ahead.', 'change stated'],
    ['Is it safe?', 'Paper forms are shredded after a week.', 'security stated'],
    ['Kids', 'Some lessons are for the little ones.', 'children stated'],
    ['Reach us', 'River House, Mill Lane 4, Ely.', 'contact stated'],
  ])('%s', (heading, text, expected) => expect(said(text, [heading])).toContain(expected));

  it.each([
    ['Can I change my e-mail address?', 'Yes, in the shop.', 'change stated'],
    ['We collect data when you contact us', 'We collect your name.', 'contact stated'],
  ])('but not: %s', (heading, text, never) => expect(said(text, [heading])).not.toContain(never));

  it('gives way to what a sentence says', () => {
    const blocks = [
      paragraph('Some words first.', { section: ['Security'] }),
      paragraph('We encrypt your data.', { section: ['Security'] }),
    ];
    const found = extract(pageOf(...blocks)).statements.filter(({ practice }) => practice === 'security');
    expect(found.map(({ evidence }) => evidence.block)).toEqual([1]);
  });
});
