/** Data of nobody in particular is told apart from data of somebody, clause by clause. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

/** What a sentence says, and of whom. */
const said = (text: string) =>
  extract(pageOf(paragraph('Last updated: 4 May 2026.'), paragraph(text))).statements.map(
    ({ practice, value, identifiability }) => `${practice} ${value} ${identifiability}`,
  );

describe('totals', () => {
  it.each([
    ['We may share aggregated information with our advertisers.', 'share advertiser aggregated'],
    ['We share statistics with our advertisers.', 'share advertiser aggregated'],
    ['We share your age with advertisers in aggregate form only.', 'share advertiser aggregated'],
    ['We share anonymous data, such as your browser type, with advertisers.', 'share advertiser aggregated'],
    ['We share information that does not identify you with advertisers.', 'share advertiser aggregated'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
});

describe('data of somebody', () => {
  it.each([
    [
      'We collect your name, and we publish aggregate statistics about visitors.',
      'collect contact identified',
    ],
    [
      'We share your name and address with our partners, and we share aggregated statistics with advertisers.',
      'share partner identified',
    ],
    ['We collect your name and address (collectively, “Contact Data”).', 'collect contact identified'],
    ['We share your hashed e-mail address with advertisers.', 'share advertiser identified'],
    ['We share pseudonymous identifiers with advertisers.', 'share advertiser identified'],
    ['We collect your e-mail address and a summary of your orders.', 'collect contact identified'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));
});
