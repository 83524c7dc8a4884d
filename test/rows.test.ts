/** Rows of California-style tables: what the columns say. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import type { Block, Cell, Statement } from '../lib/model.ts';

function row(cells: readonly [header: string | null, text: string][]): Block {
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
const read = (...blocks: Block[]) =>
  extract({ url: null, title: '', language: 'en', blocks, omitted: 0 }).statements;
const asText = ({ practice, value, stance }: Statement) => `${practice} ${value} ${stance}`;
const said = (cells: readonly [string, string][]) => read(row(cells)).map(asText);

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

/** A table whose page marks no headers: the cells of its rows. */
const unmarked = (...rows: string[][]) =>
  read(...rows.map((cells) => row(cells.map((text) => [null, text])))).map(asText);

describe('a table whose page marks no headers', () => {
  it('has those that its first row reads like', () => {
    expect(
      unmarked(
        ['Data', 'Reasons for processing', 'Lawful basis'],
        ['Shoe size', 'To sell what fits', 'Contract'],
        ['IP address', 'To keep robots out', 'Legitimate interest'],
      ),
    ).toEqual(['collect network yes']);
    expect(unmarked(['Type of data', 'Term of storage'], ['Payments data', 'Six years'])).toContain(
      'retention stated yes',
    );
    expect(
      unmarked(['Entity', 'Purpose', 'Country'], ['Wavepost, Inc.', 'Customer support', 'Norway']),
    ).toEqual(['share named yes', 'share provider yes']);
  });

  it.each([
    // No headers.
    [
      [
        ['Name', 'Discwise Ltd'],
        ['Managing director', 'Minna Aalto'],
        ['IP address', 'Login'],
      ],
    ],
    // Rows of another length.
    [
      [
        ['Data', 'Purpose', 'Recipient'],
        ['IP address', 'Login'],
      ],
    ],
    // Descriptions are prose, and read as such.
    [
      [
        ['Third party', 'Description'],
        ['Integrations', 'Discwise can be used with a calendar.'],
      ],
    ],
  ])('or none: %j', (rows) => expect(unmarked(...rows)).toEqual([]));

  it.each([
    // A cell says it in a sentence.
    [
      [
        ['Data', 'Retention'],
        ['We do not keep your IP address', '–'],
      ],
      'collect network yes',
    ],
    [
      [
        ['Data', 'Retention'],
        ['Precise location', 'Not stored'],
      ],
      'collect location yes',
    ],
    // The headers once more.
    [
      [
        ['Data collected', 'Sold?'],
        ['Age', 'No'],
        ['Data collected', 'Sold?'],
        ['Age', 'No'],
      ],
      'sell personal yes',
    ],
    // Keys and values.
    [
      [
        ['Type of data', 'Age, which is disclosed'],
        ['Legal basis', 'Contract'],
      ],
      'share named yes',
    ],
  ])('says no more than it does: %j', (rows, never) =>
    expect(unmarked(...(rows as string[][]))).not.toContain(never),
  );

  it('ends with the table', () =>
    expect(
      read(
        row([
          [null, 'Data'],
          [null, 'Purpose'],
        ]),
        { kind: 'paragraph', text: 'That is all.', section: [], leadIns: [], links: [] },
        row([
          [null, 'IP address'],
          [null, 'Login'],
        ]),
      ),
    ).toEqual([]));
});

describe('recipients as headers', () => {
  const table = (...rows: string[][]) => {
    const [headers = [], ...others] = rows;
    return read(...others.map((cells) => row(cells.map((text, i) => [headers[i] ?? null, text])))).map(
      asText,
    );
  };
  const HEADERS = ['Data', 'Service providers', 'Advertising partners'];

  it('get it, or not, or if one agrees', () => {
    expect(table(HEADERS, ['Email address', 'Yes', 'No'])).toEqual(
      expect.arrayContaining(['share provider yes', 'share advertiser no']),
    );
    expect(table(HEADERS, ['Browsing history', 'Yes', 'Only if you agree'])).toContain(
      'share advertiser conditional',
    );
    expect(table(['Data', 'Shared with third parties'], ['Email address', 'Yes'])).toContain(
      'share partner yes',
    );
  });

  it('no row denies what another one says', () => {
    const said = table(HEADERS, ['Email address', 'Yes', 'No'], ['Browsing history', 'No', 'Yes']);
    expect(said).toEqual(expect.arrayContaining(['share provider yes', 'share advertiser yes']));
    expect(said.filter((one) => one.endsWith('no'))).toEqual([]);
  });

  it('may be advertisers alone', () =>
    expect(
      table(
        ['Data', 'Employers', 'Advertising partners'],
        ['Browsing history', 'No', 'Yes, unless you opt out'],
      ),
    ).toContain('share advertiser yes'));

  it('may be nobody in particular', () => {
    const DISCLOSED = ['Category', 'Collected?', 'Disclosed for a business purpose'];
    expect(table(DISCLOSED, ['Geolocation data', 'Yes', 'Yes'])).toContain('share partner yes');
    expect(table(DISCLOSED, ['Geolocation data', 'Yes', 'No'])).toContain('share partner no');
  });

  it.each([
    'Collected from service providers',
    'Obtained from third parties',
    'Provided by third parties',
    'Never shared with advertisers',
    'Business customers',
  ])('are none in %s', (header) =>
    expect(table(['Data', header, 'Purpose'], ['Age', 'Yes', 'Sales'])).toEqual(['collect demographic yes']),
  );

  it.each(['Collected only', 'Shared internally only', 'Only our own staff'])(
    'and nobody else is told of by "%s"',
    (cell) => expect(table(['Data', 'Disclosed'], ['Email address', cell]).join()).not.toContain('share'),
  );
});

describe('other columns', () => {
  it('consent as the only legal basis is a condition', () => {
    const stanceFor = (basis: string) =>
      said([
        ['Data', 'Email address'],
        ['Purpose', 'Newsletter'],
        ['Legal basis', basis],
      ]);
    expect(stanceFor('Consent (Art. 6(1)(a) GDPR)')).toEqual(['collect contact conditional']);
    expect(stanceFor('Your explicit consent')).toEqual(['collect contact conditional']);
    expect(stanceFor('Consent or legitimate interest')).toEqual(['collect contact yes']);
    expect(stanceFor('Art. 6(1)(a) GDPR (consent)')).toEqual(['collect contact conditional']);
    expect(stanceFor('Consent, Art. 6(1)(a) GDPR')).toEqual(['collect contact conditional']);
    expect(stanceFor('No consent needed')).toEqual(['collect contact yes']);
    expect(stanceFor('Consent; contractual necessity')).toEqual(['collect contact yes']);
    expect(stanceFor('Contract')).toEqual(['collect contact yes']);
  });

  it('sold only if one agrees is a condition', () =>
    expect(
      said([
        [CATEGORY, 'Email address'],
        ['Sold?', 'Only with your consent'],
      ]),
    ).toContain('sell personal conditional'));

  it('purposes are told', () =>
    expect(
      read(
        row([
          ['Data', 'Email address'],
          ['Purpose', 'Fraud prevention and advertising'],
        ]),
      )[0]?.purposes,
    ).toEqual(['security', 'advertising']));

  it('a second one of data tells more of it', () =>
    expect(
      said([
        ['Statutory category', 'Identifiers'],
        ['PI we collect', 'Email address, payment card'],
      ]),
    ).toEqual(expect.arrayContaining(['collect contact yes', 'collect financial yes'])));

  it('opting out has the link of its cell', () => {
    const cells = (way: string) =>
      row([
        ['Provider', 'Wavepost'],
        ['Purpose', 'Advertising'],
        ['Opt out', way],
      ]);
    const linked = cells('Opt-out page');
    const href = 'https://wavepost.example/out';
    linked.links.push({ start: linked.cells?.[2]?.start ?? 0, end: linked.text.length, href });
    expect(read(linked).find(({ practice }) => practice === 'choice')).toMatchObject({
      value: 'optout-link',
      href,
    });
    // The provider's own link is none.
    const unlinked = cells('Not offered');
    unlinked.links.push({ start: 0, end: 8, href: 'https://wavepost.example' });
    expect(read(unlinked).map(asText)).not.toContain('choice optout-link yes');
  });
});
