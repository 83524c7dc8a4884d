/** What rows of data tables say, by the headers of their columns. */
import { describe, expect, it } from 'vitest';
import { roleOf } from '../lib/extract/columns.ts';
import { type RowFacts, rowFacts } from '../lib/extract/tables.ts';
import type { Block, Cell } from '../lib/model.ts';

/** "Header = cell | Header = cell"; without a header: "= cell". */
function row(marked: string): Block {
  let text = '';
  const cells: Cell[] = marked.split(' | ').map((pair) => {
    const [header = '', cell = ''] = pair.split(/ ?= ?/);
    const start = text ? text.length + 1 : 0;
    text = text ? `${text} ${cell}` : cell;
    return { start, end: start + cell.length, header: header || null };
  });
  return { kind: 'row', text, section: [], leadIns: [], links: [], cells };
}

/** Facts with the words of their cells, and only those that are there. */
function read(marked: string): Record<string, string> | null {
  const block = row(marked);
  const facts = rowFacts(block);
  if (!facts) return null;
  const said: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts) as [string, RowFacts[keyof RowFacts]][]) {
    if (fact === null || fact === false) continue;
    if (typeof fact !== 'object') said[name] = String(fact);
    else
      said[name] = block.text.slice(fact.start, fact.end) + ('none' in fact && fact.none ? ' (nobody)' : '');
  }
  return said;
}

describe('rows', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Category = A. Identifiers | Examples = Name, IP address | Collected? = Yes | Disclosed to = Service providers | Sold or Shared? = Shared with ad networks',
      {
        category: 'A. Identifiers',
        examples: 'Name, IP address',
        collected: 'yes',
        disclosed: 'Service providers',
        sold: 'yes',
        buyers: 'Shared with ad networks',
      },
    ],
    [
      'Category = C. Protected classes | Examples = Age | Collected? = No | Disclosed to = Not applicable | Sold or Shared? = No',
      {
        category: 'C. Protected classes',
        examples: 'Age',
        collected: 'no',
        disclosed: 'Not applicable (nobody)',
        sold: 'no',
      },
    ],
    [
      'Categories of Personal Information = Location | Collected = ✓ | Sources = You | Business purpose = Delivery | Retention period = Two years',
      { category: 'Location', collected: 'yes', purposes: 'Delivery', retention: 'Two years' },
    ],
    [
      'Category of Personal Information Collected = Identifiers | Categories of Third Parties to Whom Disclosed = None | Categories of third parties to whom sold or shared = Not sold',
      { category: 'Identifiers', collected: 'yes', disclosed: 'None (nobody)', sold: 'no' },
    ],
    [
      'Type of data = E-mail address | Shared with = Payment processors; banks',
      { category: 'E-mail address', disclosed: 'Payment processors; banks' },
    ],
    [
      'Personal information category = Photos | Is it collected? = N/A | Do we sell it? = Never',
      { category: 'Photos', collected: 'no', sold: 'no' },
    ],
    [
      'Data = Phone number | Why we use it = To call you | Legal basis = Consent | How long we keep it = Until you object',
      {
        category: 'Phone number',
        purposes: 'To call you',
        isOnConsent: 'true',
        retention: 'Until you object',
      },
    ],
    [
      'Reasons we can share your personal information = For our affiliates to market to you | Does Tunewell Bank share? = Yes | Can you limit this sharing? = Yes',
      {
        category: 'For our affiliates to market to you',
        disclosed: 'For our affiliates to market to you',
      },
    ],
    [
      'Reasons we may share your personal information = For nonaffiliates to market to you | Does Tunewell share? = No | Can you limit this sharing? = We don’t share',
      {
        category: 'For nonaffiliates to market to you',
        disclosed: 'For nonaffiliates to market to you (nobody)',
      },
    ],
    [
      'Party name = PayWell | Personal data disclosed = Card number | Purpose = Billing',
      { category: 'Card number', disclosed: 'PayWell', purposes: 'Billing', isOfParty: 'true' },
    ],
    [
      'Who = Couriers | What they get = Your address | Why = To find you',
      { category: 'Your address', disclosed: 'Couriers', purposes: 'To find you', isOfParty: 'true' },
    ],
    [
      'Recipient = Couriers | Purpose and legal basis = Delivery (contract)',
      { disclosed: 'Couriers', purposes: 'Delivery (contract)', isOfParty: 'true' },
    ],
    [
      'Data = Parcels sent | Stored until = 3 years | Legal basis = Contract',
      { category: 'Parcels sent', retention: '3 years' },
    ],
    ['Cookie name = tw_id | Purpose = Login', { purposes: 'Login', isOfCookie: 'true' }],
    [
      'Name = tw_id | Set by = Wavepost | What for = Login | Lasts = A year',
      { disclosed: 'Wavepost', purposes: 'Login', retention: 'A year', isOfCookie: 'true' },
    ],
    [
      'Category = Browsing | Sold or shared? = Not sold; shared with advertising partners',
      { category: 'Browsing', sold: 'yes', buyers: 'Not sold; shared with advertising partners' },
    ],
    [
      'CATEGORY OF PI = Voice | BUSINESS OR COMMERCIAL PURPOSE THE PI IS SOLD OR SHARED = Training | Disclosed for a business purpose = We do not disclose it',
      { category: 'Voice', disclosed: 'We do not disclose it (nobody)', purposes: 'Training' },
    ],
    [
      'Statutory category = Biometrics | PI we collect = Faceprints | Sold = X',
      { category: 'Biometrics', examples: 'Faceprints', collected: 'yes', sold: 'yes', buyers: 'X' },
    ],
    [
      'Category<br>of personal data: = Name | Recipients = Couriers',
      { category: 'Name', disclosed: 'Couriers' },
    ],
    ['__proto__ = x | Category = Name | Collected = yes', { category: 'Name', collected: 'yes' }],
  ])('%s', (marked, facts) => {
    const said = read(marked);
    expect(said).toEqual(facts);
  });
});

describe('rows that say nothing of the kind', () => {
  it.each([
    '= Category | = Examples | = Collected',
    'Category = Identifiers | Examples = Name',
    'Category = Identifiers | Collected =',
    'Request = To know | Received = 41 | Complied with = 39',
    'Name = Minna | Team = Sales | Purpose = Training',
    'Data subject = Customer | Purpose = Billing',
    'Company = Tunewell | Symbol = TWL | Price = 2.38',
    'Version = 1.0 | Change = Created',
  ])('%s', (marked) => {
    expect(rowFacts(row(marked))).toBeNull();
  });

  it('nor does a paragraph', () => {
    expect(rowFacts({ ...row('Category = Name | Collected = Yes'), kind: 'paragraph' })).toBeNull();
    expect(rowFacts({ kind: 'row', text: 'Name Yes', section: [], leadIns: [], links: [] })).toBeNull();
  });
});

describe('headers', () => {
  it.each([
    ['Collected?', 'collected'],
    ['Do we collect this information?', 'collected'],
    ['Information collected', 'category'],
    ['Personal Information Category', 'category'],
    ['What we collect', 'category'],
    ['Collected from', null],
    ['Sources of personal information', null],
    ['Categories of sources', null],
    ['Category of Third Parties Information is Disclosed to for a Business Purpose', 'disclosed'],
    ['Who do we share personal data with?', 'disclosed'],
    ['Recipients of “Sales” or “Sharing”', 'sold'],
    ['Shared for cross-context behavioral advertising?', 'sold'],
    ['Does Tunewell sell it?', 'sold'],
    ['Retention period', 'retention'],
    ['Reasons for Processing', 'purposes'],
    ['Can you limit this sharing?', null],
    ['Our lawful basis', 'basis'],
    ['How to opt out', 'optout'],
    ['Term of storage', 'retention'],
    ['Entity', 'party'],
    ['Price', null],
    ['', null],
  ])('%s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });
});
