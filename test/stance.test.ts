/** Yes, no, or only if: what a condition is, what a denial reaches, and what neither of them is. */
import { describe, expect, it } from 'vitest';
import { Syntax } from '../lib/extract/clauses.ts';
import { extract } from '../lib/extract/index.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import { pageOf, paragraph } from './blocks.ts';

const DATED = paragraph('Last updated: 4 May 2026.');
const said = (text: string, ...above: ReturnType<typeof paragraph>[]) =>
  extract(pageOf(...above, paragraph(text))).statements.map(
    ({ practice, value, stance }) => `${practice} ${value} ${stance}`,
  );

describe('only if the person agrees', () => {
  it.each([
    ['In some cases, and with your consent, we collect your precise location.', 'collect location'],
    ['We share your e-mail address with our partners when we have your consent.', 'share partner'],
    ['We share your e-mail address with our partners, if you agree.', 'share partner'],
    ['If you give us permission, we collect your precise location.', 'collect location'],
    ['We collect your precise location only if you have switched this on.', 'collect location'],
    ['We share your e-mail address with partners only with your separate, express consent.', 'share partner'],
    ['We share your e-mail address with our partners with your say-so.', 'share partner'],
    ['We share your e-mail address with third parties at your direction.', 'share partner'],
    ['If you press “Yes” on the banner, we collect your precise location.', 'collect location'],
    ['We ask for your permission to collect your precise location.', 'collect location'],
    ['We collect your precise location once the guest has opted in.', 'collect location'],
    ['We share your e-mail address with partners only with consent.', 'share partner'],
    ["We collect your precise location if you've ticked the box.", 'collect location'],
    ['We share your e-mail address with partners only upon direction or with permission.', 'share partner'],
    ['Personal data is disclosed to third parties only if required by law.', 'share partner'],
    [
      'Disclosures that constitute a sale of your records require your prior written authorization.',
      'sell personal',
    ],
  ])('%s', (text, expected) => expect(said(text, DATED)).toContain(`${expected} conditional`));

  it.each([
    ['If you choose to take part, we collect your e-mail address.', 'collect contact'],
    ['We collect your e-mail address solely to answer you.', 'collect contact'],
    ['We collect your e-mail address only for our newsletter.', 'collect contact'],
    ['With your consent, where required by law, we collect your precise location.', 'collect location'],
    ['We collect your e-mail address to bill you or with your consent.', 'collect contact'],
    ['We collect your e-mail address (a) with your consent, (b) to bill you.', 'collect contact'],
    ['We collect your e-mail address until you withdraw your consent.', 'collect contact'],
    ['We share your e-mail address with partners, with or without consent.', 'share partner'],
    ['We collect your e-mail address with consent or for legitimate interests.', 'collect contact'],
    ['We share your e-mail address with partners at your request.', 'share partner'],
    ['We share your e-mail address with advertisers acting at your direction.', 'share advertiser'],
    ['We collect your e-mail address where the law allows it.', 'collect contact'],
    [
      'We share your e-mail address with partners with consent or as otherwise permitted by law.',
      'share partner',
    ],
    ['We share your e-mail address with partners without first asking for your consent.', 'share partner'],
    ['We collect your e-mail address when you agree to our terms.', 'collect contact'],
    ['When the bank grants a loan, we share your e-mail address with our partners.', 'share partner'],
    ['We collect your e-mail address when you switch on alerts.', 'collect contact'],
    ['Where we have not asked for your consent, we collect your e-mail address.', 'collect contact'],
  ])('but not: %s', (text, expected) => {
    expect(said(text, DATED)).toContain(`${expected} yes`);
    expect(said(text, DATED)).not.toContain(`${expected} conditional`);
  });

  it.each([
    ['We collect your e-mail address and, if you agree, your precise location.', 'contact', 'location'],
    ['We collect your e-mail address, and (with your consent) your precise location.', 'contact', 'location'],
  ])('of what follows alone: %s', (text, yes, conditional) =>
    expect(said(text, DATED)).toEqual(
      expect.arrayContaining([`collect ${yes} yes`, `collect ${conditional} conditional`]),
    ),
  );

  it('of the next clause alone', () =>
    expect(
      said('We collect your e-mail address and, if you consent, we share it with our partners.', DATED),
    ).toEqual(expect.arrayContaining(['collect contact yes', 'share partner conditional'])));

  it.each([
    ['We collect your precise location only if you have switched this on.', true],
    ['We share your e-mail address with our partners, if you agree.', true],
    ['We share your e-mail address with third parties at your direction.', false],
    ['We collect the e-mail address of a pupil once the parent has agreed.', false],
    ['We do not send you our magazine without your consent.', true],
    ['Strictly necessary cookies are set without your consent.', false],
    ['Necessary cookies do not require your consent.', false],
    ['Your consent is not required for this.', false],
    ['You do not have to, but with your consent we share your e-mail address with partners.', true],
  ])('is a choice to say yes, in a policy of today: %s', (text, isChoice) =>
    expect(said(text, DATED).includes('choice optin yes')).toBe(isChoice),
  );
});

describe('an item of a list', () => {
  it('names its own condition', () => {
    const item = paragraph('Location data (with your consent)', {
      kind: 'item',
      section: ['Data we collect'],
    });
    expect(said('Your name', DATED, item)).toContain('collect location conditional');
  });

  it('is asked for as the words above it say', () => {
    const item = (above: string) =>
      paragraph('Your IP address', { kind: 'item', leadIns: [above], section: ['Data we collect'] });
    const above = 'If you agree, we also collect the following:';
    expect(said('Your name', DATED, item(above))).toContain('collect network conditional');
    expect(said('Your name', DATED, item(`If you agree, we send letters. We collect:`))).toContain(
      'collect network yes',
    );
  });
});

describe('a denial', () => {
  it.each([
    ['All information gathered this way will never be passed on to third parties.', 'share partner no'],
    ['Information about you is used for billing, and is not shared with affiliates.', 'share affiliate no'],
    ['We do not collect sensitive data, such as your race.', 'collect demographic no'],
    ['We do not “sell” or “share” your personal data.', 'sell personal no'],
    ['We do not sell or share your personal data with third parties.', 'share partner no'],
    ['We cannot read your messages.', 'collect content no'],
    ['We do not access your messages unless required by law.', 'collect content conditional'],
    ['We do not read your messages, except to investigate abuse.', 'collect content conditional'],
    ['Without your consent, we will not share your data with third parties.', 'share partner conditional'],
    ['Unless you opt in, we do not collect your precise location.', 'collect location conditional'],
    ['Unless required by law, we do not disclose your data to third parties.', 'share partner conditional'],
    ['We do not share your data with third parties without asking you.', 'share partner conditional'],
    ['We do not share your data with third parties without first telling you.', 'share partner conditional'],
    ['We do not share your data with anyone, other than our service providers.', 'share partner no'],
    ['We have ceased renting our mailing list.', 'sell personal no'],
    ['We have discontinued the sale of personal information.', 'sell personal no'],
    ['We stopped sharing your location with advertisers.', 'share advertiser no'],
    ['Your photos are shared with no one.', 'share partner no'],
    ['Your photos are shared with no one absent your written consent.', 'share partner conditional'],
    ['We share your data with no third party.', 'share partner no'],
    ["We don't let advertisers see your messages.", 'share advertiser no'],
    ['We never give insurers access to your chart.', 'share provider no'],
    ['We never see your card number.', 'collect financial no'],
    ['In no event will we give your phone number to marketers.', 'share partner no'],
    ['We do not track your precise location.', 'collect location no'],
    ['We do not store your card number, solely its last digits.', 'collect financial no'],
    ['No cookies are set without your consent.', 'collect cookies conditional'],
    ['We do not use cookies on tunewell.example.', 'collect cookies no'],
    ["We never access your phone's GPS.", 'collect location no'],
    [
      'We do not disclose your data in exchange for money or other valuable consideration.',
      'sell personal no',
    ],
    ['No information gathered by Google is passed to any outside company.', 'share partner no'],
  ])('%s', (text, expected) => expect(said(text, DATED)).toContain(expected));

  it.each([
    ['We do not collect sensitive data, such as your race.', 'collect generic no'],
    ['We do not collect sensitive data (such as information about your race).', 'collect generic no'],
    ['We do not “sell” or “share” your personal data.', 'share partner no'],
    [
      'We do not disclose your data in exchange for money or other valuable consideration.',
      'share partner no',
    ],
    ['No information gathered by Google is passed to any outside company.', 'share named no'],
    // They are collected all the same.
    ['We do not use your photos to train our models.', 'collect content no'],
    ['We do not respond to Do Not Track requests.', 'collect activity no'],
    ['You must never let advertisers see your password.', 'share advertiser no'],
    ['We do not allow our processors to use your data to contact you.', 'share provider no'],
    ['We do not permit third parties to send you letters.', 'share partner no'],
    ['We share your name with couriers and never let advertisers see it.', 'share provider no'],
    ["We don't let advertisers see your name, but we share it with couriers.", 'share provider no'],
    ['We may share your data with others with no further notice.', 'share partner no'],
    ['We do not allow our processors to use your data for what they like.', 'share provider no'],
    ["This notice doesn't cover personal information collected by our app.", 'collect generic no'],
    ['You cannot read your messages while you are offline.', 'collect content no'],
    ['We cannot see your browser.', 'collect device no'],
    ['Your e-mail address is not visible to other users.', 'share public yes'],
    ['Other users cannot see your precise location.', 'share public yes'],
    ['We share your data only with service providers, not with advertisers.', 'share advertiser yes'],
    ['You can opt out by the link "Do Not Share My Personal Data" in the footer.', 'share partner no'],
    ['We do not sell your data, other than through cookies.', 'sell personal no'],
    ['We sell shoes, not your personal data.', 'sell personal yes'],
    ['We do not share your data with anyone, other than our service providers.', 'share provider no'],
    ['It is not uncommon for us to share your data with our affiliates.', 'share affiliate no'],
    ['We never share more personal data than needed with third parties.', 'share partner no'],
    ['Wavepost does not share your card number with us.', 'share named no'],
    ['Wavepost does not share your card number with us.', 'share partner no'],
    ['If you have not consented, we do not share your data with partners.', 'share partner no'],
    ['We do not retain your precise location after your trip ends.', 'collect location no'],
    ['We ensure that your personal data is not disclosed to third parties.', 'share partner no'],
    ['Cookies are not set to follow you elsewhere.', 'collect cookies no'],
    ["We don't build a picture of your beliefs from what you read.", 'collect inference yes'],
    [
      'If you gave us a phone number, this information will not be displayed to other users.',
      'share public yes',
    ],
    [
      'If you gave us a phone number, this information will not be displayed to other users.',
      'share partner yes',
    ],
  ])('but not: %s', (text, never) => expect(said(text, DATED)).not.toContain(never));

  it('about children says nothing of collection, where data is collected', () => {
    const children = 'We do not collect personal data from children without parental consent.';
    expect(said(children, DATED, paragraph('We collect your e-mail address.'))).not.toContain(
      'collect generic conditional',
    );
  });

  it('of sharing means itself in an older policy, beside a denial of sale', () =>
    expect(said('We do not sell or share your personal data.')).toContain('share partner no'));
});

it('a verb governs the mention that it begins', () => {
  const text = 'If you signed up with a phone number, this information will not be displayed to other users.';
  const sentence = viewsOf(pageOf(paragraph(text)))[0]?.sentences[0];
  const shown = sentence?.mentions.find(({ topic, id }) => topic === 'recipient' && id === 'public');
  expect(sentence && shown && new Syntax(sentence).governor(shown)?.verb.phrase).toBe('displayed');
});
