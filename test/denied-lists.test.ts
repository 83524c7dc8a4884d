/** Lists that a lead-in or a heading denies: no item of them may read as the contrary. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

/** What an item says below a lead-in. */
const said = (above: string, item: string) =>
  extract(pageOf(paragraph(above), paragraph(item, { kind: 'item', leadIns: [above] })))
    .statements.filter(({ evidence }) => evidence.block === 1)
    .map(({ practice, value, stance }) => `${practice} ${value} ${stance}`);

describe('a list that is denied', () => {
  it.each([
    ['We do not:', 'share your data with advertisers', ['share advertiser no']],
    ['Accordingly, Tunewell will never:', 'Sell your personal data.', ['sell personal no']],
    ['We don’t do any of the following:', 'collect your precise location', ['collect location no']],
    ['We will not:', 'sell, rent or trade your e-mail address', ['sell personal no']],
    ['We do not:', 'sell your data to anyone without your consent', ['sell personal conditional']],
    ['We do not share your data with:', 'advertisers', ['share advertiser no']],
    ['We never share your data with:', 'data brokers', ['share partner no']],
    ['We do not collect:', 'your location', ['collect location no']],
    ['We do not knowingly collect the following data.', 'health data', ['collect health no']],
    ['We do not share with others:', 'your e-mail address', ['share partner no']],
    ['We do not sell your data to:', 'advertisers', ['sell personal no']],
    ['We do not share your data with:', 'anyone, apart from Stripe', ['share partner no']],
    ['The app will never:', 'let advertisers see your messages', ['share advertiser no']],
    ['The app will never:', 'allow third parties to track you', ['share partner no']],
    [
      'We do not:',
      'give advertisers access to your photos without your consent',
      ['share advertiser conditional'],
    ],
    ['We do not share:', 'your location, unless you agree', ['share partner conditional']],
  ])('%s %s', (above, item, expected) => expect(said(above, item)).toEqual(expect.arrayContaining(expected)));

  it('names what is not shared, and with whom', () => {
    const above = 'We do not share your name with:';
    const { statements } = extract(
      pageOf(paragraph(above), paragraph('our advertisers', { kind: 'item', leadIns: [above] })),
    );
    expect(statements.find(({ value }) => value === 'advertiser')).toMatchObject({
      stance: 'no',
      dataTypes: ['contact'],
      recipients: ['advertisers'],
    });
  });

  it('leaves to the list who gets nothing', () => {
    const { statements } = extract(pageOf(paragraph('We do not share your data with:')));
    expect(statements.filter(({ practice, stance }) => practice === 'share' && stance === 'no')).toEqual([]);
  });

  it('stands below a heading, too', () => {
    const item = paragraph('Sell your information', { kind: 'item', section: ['What we never do'] });
    const { statements } = extract(pageOf(item));
    expect(statements.map(({ practice, stance }) => `${practice} ${stance}`)).toContain('sell no');
  });
});

describe('a list that is not', () => {
  it.each([
    ['We do not share your data with third parties except:', 'our service providers', 'share provider no'],
    ['We do not sell your data for money, but we share it with:', 'advertisers', 'share advertiser no'],
    ['We do not sell your data for money, we do share it with:', 'advertisers', 'share advertiser no'],
    ['If you do not:', 'share your name with us, we cannot help', 'share partner no'],
    ['You may not:', 'collect the e-mail addresses of our members', 'collect contact no'],
    ['Please do not:', 'share your password with others', 'share partner no'],
    ['To keep your account safe, don’t:', 'share your password with others', 'share partner no'],
    ['We do not keep what we do not need. We collect:', 'your name', 'collect contact no'],
    ['You may ask us not to share your data with:', 'advertisers', 'share advertiser no'],
    ['We do not:', 'Some of our partners collect your IP address.', 'collect network no'],
    ['We do not share your data with:', 'We may share it with our affiliates, though.', 'share affiliate no'],
    ['We do not collect sensitive data.', 'your name', 'collect contact no'],
    ['We collect, but do not share:', 'your name', 'collect contact no'],
  ])('%s %s', (above, item, wrong) => expect(said(above, item)).not.toContain(wrong));
});
