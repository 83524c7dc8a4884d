/** The date a policy gives itself, in the forms that policies use. */
import { describe, expect, it } from 'vitest';
import { lastUpdated } from '../lib/extract/dates.ts';
import type { Block } from '../lib/model.ts';

const block = (text: string): Block => ({ kind: 'paragraph', text, section: [], leadIns: [], links: [] });
const dateIn = (...texts: string[]) => lastUpdated(texts.map(block))?.date ?? null;

it('gives the date as written, without its stop', () => {
  expect(lastUpdated([block('Last updated October 17, 2007.')])).toEqual({
    text: 'October 17, 2007',
    date: '2007-10-17',
  });
});

describe('one line', () => {
  it.each([
    ['Effective Date: 1 January 2023', '2023-01-01'],
    ['Revised: 03/25/2015', '2015-03-25'],
    ['Revised: 25/03/2015', '2015-03-25'],
    ['Reviewed on 26/06/2023 and last updated on 11/12/2023.', '2023-12-11'],
    ['Last changed 12.03.2019', '2019-03-12'],
    ['Updated 2024-05-01', '2024-05-01'],
    ['_Last modified: 2020.12.07_', '2020-12-07'],
    ['Last modified on May 25th, 2018', '2018-05-25'],
    ['Version of March 2016', '2016-03'],
    ['Policy effective as of Jan. 1st, 2020', '2020-01-01'],
    ['(updated 5/12)', '2012-05'],
    ['Rev. 9/15/04', '2004-09-15'],
    ['Rev. 11/99', '1999-11'],
    ['Last update: 04 - 2021.', '2021-04'],
    ['Last updated: 2016', '2016'],
    ['LAST REVISED JULY 4,2011', '2011-07-04'],
    ['Last updated: Thursday, 17 October 2007', '2007-10-17'],
    ['Last Updated: Nov, 24 2022', '2022-11-24'],
    ['Revised 17-Oct-2007 by the webmaster', '2007-10-17'],
    ['Adopted this 5th day of May, 2014', '2014-05-05'],
    ['Version 2.3, 1 May 2018', '2018-05-01'],
    ['We last updated our privacy policy on 2 June 2021.', '2021-06-02'],
    ['This policy was updated on or about May 11, 2009.', '2009-05-11'],
    ['This Privacy Statement has been in effect since 29 February 2008.', '2008-02-29'],
    ['May 25, 2018 (last revised)', '2018-05-25'],
    ['Privacy Policy (May 2018)', '2018-05'],
    ['Status: April 16, 2025', '2025-04-16'],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});

describe('is not it', () => {
  it.each([
    '© 2007 Tunewell, Inc.',
    'Copyright 1999-2007. All rights reserved.',
    'Copyright, last updated 2007',
    'Effective January 1, 2005, California Civil Code Section 1798.83 lets customers ask for a list.',
    'The CCPA, effective January 1, 2020, gives you rights.',
    'We follow the Children’s Online Privacy Protection Act of 1998.',
    'Laws that are in effect as of January 15, 2025 apply.',
    'All our devices released in 2019 and after are checked.',
    'Offer ends March 15, 2014.',
    'You must have been born before January 1, 1998.',
    'Last updated February 30, 2015',
    'View the previous version of March 3, 2014',
    'We have updated our October 31, 2025 Privacy Policy.',
    'Form approved. Exp. Date 06/30/2016',
    'Call 800-2010-2011, updated daily.',
    'We may update this policy at any time.',
    '',
  ])('%s', (text) => {
    expect(dateIn(text)).toBeNull();
  });
});

describe('across blocks', () => {
  it.each([
    [
      'label above its date',
      ['Privacy', 'Last updated:', 'October 17, 2007', 'We collect data.'],
      '2007-10-17',
    ],
    ['date alone under the name', ['Privacy Policy', 'May 25th, 2018', 'Hello.'], '2018-05-25'],
    ['date alone under something else', ['Morning News', 'May 25th, 2018', 'Hello.'], null],
    [
      'updated beats effective',
      ['Effective July 20, 2019', 'Hello.', 'Last updated October 8, 2013'],
      '2013-10-08',
    ],
    ['both in one line', ['Effective July 20, 2012 (last updated October 08, 2013)'], '2013-10-08'],
    [
      'the latest of one kind',
      ['Revised May 1, 2010', 'Revised June 1, 2011', 'Revised May 2, 2009'],
      '2011-06-01',
    ],
    [
      'the edges before the middle',
      [
        'Updated May 1, 2010',
        ...Array(20).fill('Text.'),
        'The list was updated May 1, 2012.',
        ...Array(20).fill('Text.'),
      ],
      '2010-05-01',
    ],
    ['no blocks', [], null],
  ])('%s', (_, texts, date) => {
    expect(dateIn(...texts)).toBe(date);
  });
});

it('reads the edges of a block of ten million characters', () => {
  const filler = 'a1 2 May '.repeat(1_200_000);
  expect(dateIn(`Last updated May 5, 2015. ${filler}`)).toBe('2015-05-05');
  expect(dateIn(`${filler} Last updated May 5, 2016.`)).toBe('2016-05-05');
});

it('reads the edges of a page of a million blocks', () => {
  const filler = Array(500_000).fill(block('May 1, 2018'));
  const last = block('Last updated May 5, 2016.');
  expect(lastUpdated([...filler, ...filler, last])?.date).toBe('2016-05-05');
  expect(lastUpdated([last, ...filler, ...filler])?.date).toBe('2016-05-05');
});
