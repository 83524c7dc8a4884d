import { describe, expect, test } from 'vitest';
import { findExceptions } from '../lib/card/exceptions.ts';
import type { Statement } from '../lib/model.ts';
import { cpuMillis } from './cpu.ts';
import { reading, statement } from './statements.ts';

/** "promise < exception kind" for each pair found. */
function pairs(...statements: Statement[]): string[] {
  const said = reading(statements).statements;
  const name = (index: number) => `${said[index]!.practice} ${said[index]!.value}`;
  return findExceptions(said).map((pair) => `${name(pair.promise)} < ${name(pair.exception)} ${pair.kind}`);
}

const never = { quote: 'We will never share your information without your permission.' };

describe('one promise, one claim', () => {
  test.each([
    ['share partner no', 'share partner yes', ['share partner < share partner contradiction']],
    ['share partner no', 'share advertiser yes', ['share partner < share advertiser contradiction']],
    ['share partner no', 'share successor yes', ['share partner < share successor exception']],
    ['share partner no', 'share provider yes', ['share partner < share provider exception']],
    ['share partner no', 'share legal yes', ['share partner < share legal exception']],
    ['share partner no', 'sell personal yes', ['share partner < sell personal contradiction']],
    ['sell personal no', 'sell personal yes', ['sell personal < sell personal contradiction']],
    ['sell personal no', 'share successor yes', ['sell personal < share successor exception']],
    ['sell personal no', 'share provider yes', []],
    ['sell personal no', 'share legal yes', []],
    ['share advertiser no', 'share advertiser yes', ['share advertiser < share advertiser contradiction']],
    ['share advertiser no', 'share provider yes', []],
    ['share partner yes', 'share successor yes', []],
    ['share partner no', 'collect contact yes', []],
  ])('%s, %s', (promise, claim, expected) => {
    expect(pairs(statement(promise), statement(claim))).toEqual(expected);
  });

  test.each([
    ['named', 'Google', 'Stripe', []],
    ['named', 'Stripe', 'Stripe', ['share named < share named contradiction']],
    ['partner', 'data brokers', 'charities', []],
    ['partner', 'charity', 'charities', ['share partner < share partner contradiction']],
    ['partner', 'third parties', 'charities', ['share partner < share partner contradiction']],
  ])('not with one %s, %s, but with another, %s', (value, one, another, expected) => {
    const promise = statement(`share ${value} no`, { recipients: [one] });
    expect(pairs(promise, statement(`share ${value} yes`, { recipients: [another] }))).toEqual(expected);
  });

  test('a promise about some partners is none about everybody', () => {
    const promise = statement('share partner no', { recipients: ['data brokers'] });
    expect(pairs(promise, statement('share successor yes'))).toEqual([]);
  });

  test('"never without permission" is a promise, and the sale of the business its exception', () => {
    expect(pairs(statement('share partner conditional', never), statement('share successor yes'))).toEqual([
      'share partner < share successor exception',
    ]);
  });

  test('"we may share if you take part" promises nothing', () => {
    const offer = { quote: 'We may share your answers if you take part.', condition: 'other' as const };
    expect(pairs(statement('share partner conditional', offer), statement('share successor yes'))).toEqual(
      [],
    );
  });

  test('statistics break no promise about a person', () => {
    const totals = { identifiability: 'aggregated' as const };
    expect(pairs(statement('share partner no'), statement('share partner yes', totals))).toEqual([]);
  });

  test('"only as the law requires" is not limited by the law', () => {
    const law = { condition: 'law' as const, quote: 'We share only where the law requires it.' };
    expect(pairs(statement('share partner conditional', law), statement('share legal yes'))).toEqual([]);
  });

  test.each([
    ['financial', 'contact', []],
    ['financial', 'financial', ['share partner < share partner contradiction']],
    ['generic', 'contact', ['share partner < share partner contradiction']],
    ['generic', 'cookies', ['share partner < share partner exception']],
  ] as const)('a promise about %s data against the sharing of %s data', (promised, shared, expected) => {
    expect(
      pairs(
        statement('share partner no', { dataTypes: [promised] }),
        statement('share partner yes', { dataTypes: [shared] }),
      ),
    ).toEqual(expected);
  });

  test('one sentence is not held against itself', () => {
    const same = [statement('share partner no'), statement('share provider yes')].map((one) => ({
      ...one,
      evidence: { ...never, block: 3, start: 0, end: 10, section: [], leadIn: null },
    }));
    expect(findExceptions(same)).toEqual([]);
  });

  test.each([
    ['share partner yes', 0.3, []],
    ['share partner yes', 0.5, []],
    ['share partner yes', 0.6, ['share partner < share partner contradiction']],
    ['share successor yes', 0.3, []],
    ['share successor yes', 0.5, ['share partner < share successor exception']],
  ])(
    '%s with confidence %d: a contradiction must be surer than an exception',
    (claim, confidence, expected) => {
      expect(pairs(statement('share partner no'), statement(claim, { confidence }))).toEqual(expected);
    },
  );

  test.each([
    [['IP address'], ['IP addresses'], ['collect network < collect network exception']],
    [['IP address'], ['advertising id'], []],
  ])('not collecting %j, collecting %j', (denied, collected, expected) => {
    expect(
      pairs(
        statement('collect network no', { items: denied }),
        statement('collect network yes', { items: collected }),
      ),
    ).toEqual(expected);
  });
});

describe('what is no promise, and what breaks none', () => {
  test('an item of a list that is denied speaks of itself alone', () => {
    const item = statement('share partner no', { quote: 'data brokers' });
    expect(pairs(item, statement('share provider yes'))).toEqual([]);
  });

  const buyer = statement('share successor yes', { quote: 'Your data may go to a buyer of our business.' });
  const partner = statement('share partner yes', { quote: 'We share your data with chosen companies.' });

  test.each([
    ['We do not share data of children under 13 with anybody.', []],
    ['We do not share the data of minors with anybody.', []],
    ['This policy does not apply to what others share.', []],
    ['You can ask us that we not share your data.', []],
    ['If you do not use maps we will not share your place.', []],
    ['Your decision not to provide it may delay your order.', []],
    ['We cannot guarantee that no stranger gets it.', []],
    ['These companies do not share it with others.', []],
    ['We aren’t responsible for how others share your data.', []],
    ['We do not share your data with anybody, ever.', ['share partner < share successor exception']],
  ])('%s', (quote, expected) => {
    expect(pairs(statement('share partner no', { quote }), buyer)).toEqual(expected);
  });

  test.each([
    ['Except as told below, we do not share your data.', 'exception'],
    ['We do not share your data unless you were told so.', 'exception'],
    ['We do not generally share your data with others.', 'exception'],
    ['We will not share your data with anybody.', 'contradiction'],
    // What is said of a sale alone leaves open what is given away.
    ['We do not sell the data you provide to third parties.', 'exception'],
    ['We do not sell your password to service providers.', 'exception'],
  ])('%s The other sentence is its %s.', (quote, kind) => {
    expect(pairs(statement('share partner no', { quote }), partner)).toEqual([
      `share partner < share partner ${kind}`,
    ]);
  });

  test.each([
    ['Third parties perform services on our behalf.', 'share partner < share partner exception'],
    ['Third parties get it where required by law.', 'share partner < share partner exception'],
    ['Third parties get it for their own mailings.', 'share partner < share partner contradiction'],
  ])('%s', (quote, expected) => {
    expect(pairs(statement('share partner no'), statement('share partner yes', { quote }))).toEqual([
      expected,
    ]);
  });

  test.each(['Asset Transfers.', 'Yahoo!'])('%s is a heading, and says nothing against anybody', (quote) => {
    expect(pairs(statement('share partner no'), statement('share successor yes', { quote }))).toEqual([]);
  });

  test.each([
    'We share your data with partners if you opt in.',
    'With your consent we share your data with others.',
    'If you agree, our partners receive your address.',
  ])('%s That keeps the promise.', (quote) => {
    expect(pairs(statement('share partner no'), statement('share partner yes', { quote }))).toEqual([]);
  });

  test('not selling is not "not sharing", also where the sentence counts as both', () => {
    const quote = 'We never sell, trade or rent your data to others.';
    const evidence = { block: 0, start: 0, end: quote.length, quote, section: [], leadIn: null };
    const said = [
      { ...statement('share partner no'), evidence },
      { ...statement('sell personal no'), evidence },
      { ...partner, evidence: { ...partner.evidence, block: 1 } },
      { ...buyer, evidence: { ...buyer.evidence, block: 2 } },
    ];
    expect(findExceptions(said)).toEqual([
      { promise: 1, exception: 3, kind: 'exception' },
      { promise: 1, exception: 2, kind: 'exception' },
    ]);
  });

  test('having cookies does not break "our cookies hold no personal data"', () => {
    const items = ['cookies'];
    expect(
      pairs(statement('collect cookies no', { items }), statement('collect cookies yes', { items })),
    ).toEqual([]);
  });
});

describe('the choice of pairs', () => {
  test('the retailer that promises not to share or sell, and reserves the sale of its members', () => {
    expect(
      pairs(
        statement('share partner conditional', never),
        statement('sell personal conditional', { quote: 'We will not sell this without your consent.' }),
        statement('share partner yes', { identifiability: 'aggregated' }),
        statement('share provider yes'),
        statement('share successor yes'),
        statement('sell personal yes'),
      ),
    ).toEqual([
      'sell personal < sell personal contradiction',
      'share partner < share successor exception',
      'share partner < share provider exception',
    ]);
  });

  test('at most five pairs, at most three of one promise', () => {
    const recipients = ['partner', 'advertiser', 'successor', 'affiliate', 'named', 'provider', 'legal'];
    const claims = recipients.map((recipient) => statement(`share ${recipient} yes`));
    expect(pairs(statement('share partner no'), ...claims)).toHaveLength(3);
    expect(
      pairs(
        statement('share partner no'),
        statement('sell personal no'),
        statement('share legal no'),
        statement('share provider no'),
        ...claims,
      ).length,
    ).toBeLessThanOrEqual(5);
  });

  test('a promise made twice is shown once, by its most certain words', () => {
    const said = reading([
      statement('share partner no', { confidence: 0.6 }),
      statement('share partner no', { confidence: 0.95 }),
      statement('share successor yes'),
      statement('share legal yes'),
    ]).statements;
    expect(findExceptions(said).map((pair) => pair.promise)).toEqual([1, 1]);
  });

  test('ten thousand statements are no burden', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      statement(index % 2 ? 'share partner no' : 'share partner yes'),
    );
    const said = reading(many).statements;
    expect(cpuMillis(() => expect(findExceptions(said)).toHaveLength(1))).toBeLessThan(1000);
  });
});
