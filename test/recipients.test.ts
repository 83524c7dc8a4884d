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
    ['It is encrypted while passing your details to a third-party licensed processor.', 'provider'],
  ])('%s', (text, value) => expect(shared(text)).toContain(value));
});

describe('who is given nothing', () => {
  it.each([
    ['We may receive information about you from advertising networks and data brokers.', 'advertiser'],
    ['We pass your card number to a third-party payment processor.', 'partner'],
  ])('%s', (text, value) => expect(shared(text)).not.toContain(value));

  it.each([
    ['We share your data with third parties and service providers.', 'partner'],
    ['We share your name with other third parties, such as payment processors.', 'partner'],
  ])('but somebody is: %s', (text, value) => expect(shared(text)).toContain(value));
});
