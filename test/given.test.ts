/** What goes out, as a grammar tells it: what is given to whom, taken by whom, or shown; and what only sounds so. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import type { DataType } from '../lib/taxonomy.ts';
import { pageOf, paragraph } from './blocks.ts';

/** The data that a policy of today says to share in a sentence, by type. */
const given = (text: string): DataType[] => {
  const today = paragraph('Last updated: 3 March 2026. You have rights under the GDPR.');
  const { statements } = extract(pageOf(today, paragraph(text)));
  const shared = statements.filter(({ practice, stance }) => practice === 'share' && stance !== 'no');
  return [...new Set(shared.flatMap(({ dataTypes }) => dataTypes))].sort();
};

describe('what goes out', () => {
  it.each<[string, DataType[]]>([
    ['Delivery companies receive your name and phone number.', ['contact']],
    ['Our courier gets your address and phone number.', ['contact']],
    ['The seller will see your name and delivery address.', ['contact']],
    ['Other members can see your name, your photo and your posts.', ['contact', 'content']],
    ['Other users may be able to see your location.', ['location']],
    ['Your display name will be visible to other users.', ['profile']],
    ['Your username is public.', ['profile']],
    ['The data we pass on to advertisers includes your age and your gender.', ['demographic']],
    ['The personal data shared with them includes your IP address.', ['network']],
    ['We disclose device identifiers and usage data to analytics companies.', ['activity', 'network']],
    ['We provide these partners with your email address.', ['contact']],
    ['Your card details are collected by our payment processor.', ['financial']],
    ['If you buy from us, your card number is processed and stored by Stripe.', ['financial']],
    ['Your IP address is transferred to Google servers in the United States.', ['network']],
    ['To deliver your parcel, the courier is given your address.', ['contact']],
    ['We send the seller your name.', ['contact']],
    ['The restaurant receives your name.', ['contact']],
    ['Other travellers can see your photos.', ['content']],
    ['We collect your precise location. We share this information with advertisers.', ['location']],
    ['We log the pages that you visit. It may be disclosed to our partners.', ['activity']],
  ])('%s', (text, types) => expect(given(text)).toEqual(expect.arrayContaining(types)));

  it.each<[string, DataType]>([
    ['We receive your name and phone number from delivery companies.', 'contact'],
    ['You can write to other members and see your location.', 'location'],
    ['If you write to our partners, we collect your email address.', 'contact'],
    ['Advertisers do not receive your email address.', 'contact'],
    ['Your username is hidden from other users.', 'profile'],
    ['Your posts are sent through our chat.', 'content'],
    ['Your card number is handled in conformity with PCI DSS.', 'financial'],
    ['Insurers that pay for it are not told which pages you visit.', 'activity'],
    ['Once the order is complete, the courier can no longer see your address.', 'contact'],
    ['We collect your precise location. We share the news with advertisers.', 'location'],
  ])('not in: %s', (text, type) => expect(given(text)).not.toContain(type));
});

describe('who gets it', () => {
  it.each([
    ['Google receives your IP address when a map is shown.', 'named'],
    ['The seller will see your name.', 'partner'],
    ['We carry out checks with data brokers and share your name with them.', 'partner'],
    ['Your IP address is transmitted to YouTube.', 'named'],
    ['Your employer can see your name.', 'partner'],
  ])('%s', (text, value) => {
    const { statements } = extract(pageOf(paragraph('You have rights under the GDPR.'), paragraph(text)));
    expect(statements.filter(({ practice }) => practice === 'share').map((one) => one.value)).toContain(
      value,
    );
  });
});

it('is not who runs the site', () => {
  const text = 'Harbour Media Holdings Ltd manages this site and your data is shared with third parties.';
  const { statements } = extract(pageOf(paragraph('You have rights under the GDPR.'), paragraph(text)));
  expect(statements.map(({ value }) => value)).not.toContain('provider');
});

it('is nobody whose name is only shouted', () => {
  const text =
    'WE TAKE REASONABLE PRECAUTIONS TO PROTECT YOUR DATA FROM LOSS AND DISCLOSURE, TAKING COSTS INTO ACCOUNT.';
  const [view] = viewsOf(pageOf(paragraph(text)));
  expect(view?.mentions.filter(({ id }) => id === 'named')).toEqual([]);
});

describe('whose deed it is', () => {
  const collected = (...texts: string[]) =>
    extract(pageOf(paragraph('You have rights under the GDPR.'), ...texts.map((text) => paragraph(text))))
      .statements.filter(({ practice }) => practice === 'collect')
      .map(({ value }) => value);
  const these = 'These websites may collect data about you and use cookies.';

  it('is that of other sites', () =>
    expect(collected(`Embedded videos come from other websites. ${these}`)).toEqual([]));
  it('or of ours', () => expect(collected(`We run three shops. ${these}`)).toContain('cookies'));
  it('is not collecting where a set of data is shared', () =>
    expect(collected('The data that we share with advertisers includes your location.')).toEqual([]));
});
