/** Rows of California-style tables: what the columns say. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import type { Block, Cell } from '../lib/model.ts';

function row(cells: readonly [header: string, text: string][]): Block {
  let text = '';
  const placed = cells.map(([header, words]): Cell => {
    if (text) text += ' ';
    const start = text.length;
    text += words;
    return { start, end: text.length, header };
  });
  return { kind: 'row', text, section: [], leadIns: [], links: [], cells: placed };
}

const CATEGORY = 'Category of personal information';
const said = (cells: readonly [string, string][]) =>
  extract({ url: null, title: '', language: 'en', blocks: [row(cells)], omitted: 0 }).statements.map(
    ({ practice, value, stance }) => `${practice} ${value} ${stance}`,
  );

const REASON = 'Reasons we can share your personal information';
const BANK = 'Does Tunewell Bank share?';

it.each([
  [
    [
      [REASON, 'For everyday business purposes, such as to respond to court orders'],
      [BANK, 'Yes'],
    ],
    ['share legal yes'],
  ],
  [
    [
      [REASON, 'For our affiliates to market to you'],
      [BANK, 'No'],
    ],
    ['share partner no'],
  ],
  [
    [
      [CATEGORY, 'Widgets'],
      ['Disclosed to', 'Service providers'],
    ],
    ['share provider yes'],
  ],
  [
    [
      [CATEGORY, 'Identifiers such as name and IP address'],
      ['Collected?', 'Yes'],
      ['Sold or shared?', 'No'],
    ],
    ['collect contact yes', 'collect network yes', 'sell personal no'],
  ],
  [
    [
      [CATEGORY, 'Biometric information'],
      ['Collected?', 'No'],
    ],
    ['collect biometric no'],
  ],
  [
    [
      [CATEGORY, 'Geolocation data'],
      ['Collected?', 'Yes'],
      ['Disclosed to', 'Service providers; advertising networks'],
    ],
    ['collect location yes', 'share provider yes', 'share advertiser yes'],
  ],
  [
    [
      [CATEGORY, 'Geolocation data'],
      ['Sold', 'No'],
      ['Shared for cross-context behavioral advertising', 'Yes'],
    ],
    ['sell personal yes'],
  ],
  [
    [
      ['Cookie', 'tw_id'],
      ['Provider', 'Wavepost'],
      ['Purpose', 'Login'],
    ],
    ['collect cookies yes', 'share named yes'],
  ],
  [
    [
      ['SDK', 'Wavepost Insight'],
      ['What it is for', 'Product analytics'],
      ['What it collects', 'IP address, crash reports'],
    ],
    ['collect network yes', 'collect device yes', 'share named yes', 'share analytics yes'],
  ],
  [
    [
      ['Name', '_wp'],
      ['Provider', 'Wavepost Ltd'],
      ['What it does', 'Lets Discwise measure adverts'],
      ['Expires', 'One day'],
    ],
    ['collect cookies yes', 'share named yes', 'share advertiser yes'],
  ],
  [
    [
      ['Who gets it', 'Clubs that you join'],
      ['What they get', 'Your name'],
      ['Why', 'So that they can greet you'],
    ],
    ['share partner yes'],
  ],
] as [[string, string][], string[]][])('%j', (cells, expected) => {
  expect(said(cells)).toEqual(expect.arrayContaining(expected));
});

it.each([
  // The site's own cookie.
  [['Cookie', 'tw_id'], ['Provider', 'Us'], ['Purpose', 'Login'], ['share named yes']],
  [
    ['Recipient', 'Tax adviser'],
    ['Data', 'Bank details'],
    ['Purpose', 'Tax'],
    ['share named yes', 'collect financial yes'],
  ],
] as [[string, string], [string, string], [string, string], string[]][])(
  'not: %j',
  (one, two, three, never) => {
    const all = said([one, two, three]);
    for (const statement of never) expect(all).not.toContain(statement);
  },
);

it('takes no "N/A" for a time', () => {
  const retained = (cell: string) =>
    said([
      [CATEGORY, 'Contact details'],
      ['Collected?', 'Yes'],
      ['Retention', cell],
    ]);
  expect(retained('Two years')).toContain('retention stated yes');
  for (const cell of ['N/A', 'Not applicable', '–'])
    expect(retained(cell)).not.toContain('retention stated yes');
});

it.each([
  [
    ['Data', 'Precise location'],
    ['Child', '✗'],
    ['Parent', '✗'],
    ['Why', '–'],
  ],
  [
    ['Recipient', 'Advertisers'],
    ['Data', 'None'],
    ['Why', '–'],
  ],
  [
    ['What we share', 'Location'],
    ['With whom', 'Nobody'],
    ['Why', '–'],
  ],
] as [string, string][][])('says nothing in a row of noes: %j', (...cells) =>
  expect(said(cells).filter((one) => one.endsWith('yes'))).toEqual([]),
);

it('says yes where one column does', () =>
  expect(
    said([
      ['Data we collect', 'Email address'],
      ['Child', 'No'],
      ['Parent', 'Yes'],
      ['Why', 'To log in'],
    ]),
  ).toContain('collect contact yes'));

it.each([
  ['If you accept their cookies', 'conditional'],
  ['Only if you opted in', 'conditional'],
  ['To show what you like', 'yes'],
])('goes out on the condition that a cell names: %s', (why, stance) => {
  const cells: [string, string][] = [
    ['Recipient', 'Advertising networks'],
    ['Data', 'Email address'],
    ['Why', why],
  ];
  expect(said(cells)).toContain(`share advertiser ${stance}`);
});

describe('what is shared beside what is sold', () => {
  const row = (sold: string, shared: string, first = CATEGORY) =>
    said([
      [first, 'Contact details'],
      ['Recipients', 'Vendors'],
      ['Sold', sold],
      ['Shared', shared],
    ]);

  it('is as good as sold', () => {
    expect(row('No', 'Yes')).toEqual(expect.arrayContaining(['sell personal yes', 'share provider yes']));
    expect(row('No', 'Ad networks', 'CCPA category')).toContain('sell personal yes');
    expect(row('No', 'No')).toContain('sell personal no');
    expect(row('No', 'Additional vendors')).toContain('sell personal no');
    expect(row('Yes', 'No')).toContain('sell personal yes');
    expect(
      said([
        [CATEGORY, 'Contact details'],
        ['Sold', 'No'],
        ['Shared with', 'Couriers'],
      ]),
    ).toContain('sell personal no');
  });

  it('and "Yes" is nobody', () => expect(row('No', 'Yes')).not.toContain('share named yes'));
});

it('says how long, whatever is kept', () =>
  expect(
    said([
      ['Data', 'Incognito chats'],
      ['How long', '30 days'],
    ]),
  ).toContain('retention stated yes'));
