/** Passages: what stands together, and what its words vote. */
import { describe, expect, it } from 'vitest';
import {
  ABOVE,
  answerTo,
  PassageReader,
  type PassageWeights,
  passageCues,
  passagesOf,
} from '../lib/extract/passages.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import type { Block } from '../lib/model.ts';

const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  section: [],
  leadIns: [],
  links: [],
  ...more,
});
const passages = (...blocks: Block[]) =>
  passagesOf(viewsOf({ url: null, title: '', language: 'en', blocks, omitted: 0 }));
const texts = (...blocks: Block[]) => passages(...blocks).map((views) => views.map(({ text }) => text));

const LEAD = 'We collect:';

describe('what stands together', () => {
  it('is a paragraph with the list that it introduces, nested items included', () => {
    const item = block('item', 'your name', { leadIns: [LEAD] });
    const nested = block('item', 'first', { leadIns: [LEAD, 'your name'] });
    expect(texts(block('paragraph', LEAD), item, nested, block('paragraph', 'We sell nothing.'))).toEqual([
      [LEAD, 'your name', 'first'],
      ['We sell nothing.'],
    ]);
  });

  it('is a list alone, where its paragraph stands elsewhere', () => {
    const items = ['name', 'address'].map((text) => block('item', text, { leadIns: [LEAD] }));
    expect(texts(block('paragraph', 'Hello.'), ...items)).toEqual([['Hello.'], ['name', 'address']]);
  });

  it('ends at a heading, at a paragraph, and at items that nothing introduces', () => {
    expect(
      texts(
        block('paragraph', 'One.'),
        block('heading', 'Two'),
        block('paragraph', 'Three.'),
        block('item', 'four'),
        block('item', 'five'),
      ),
    ).toEqual([['One.'], ['Three.'], ['four'], ['five']]);
  });

  it('is cut where a list goes on for ever', () => {
    const items = Array.from({ length: 500 }, (_, i) =>
      block('item', `name and address ${i}`, { leadIns: [LEAD] }),
    );
    const found = passages(block('paragraph', LEAD), ...items);
    expect(found.length).toBeGreaterThan(1);
    expect(found.flat()).toHaveLength(501);
  });
});

describe('votes', () => {
  const weights = {
    collect: {
      contact: {
        bias: -2,
        ofToday: 1,
        cues: { email: 10, 'write us': 5, '<data contact>': 7, '^collect': 3 },
      },
    },
    share: {},
    recipient: { unnamed: { bias: -1, ofToday: 0, cues: { partner: 4 } } },
    choice: {},
    access: {},
  } satisfies PassageWeights;
  const reader = new PassageReader(weights);
  const votes = (question: 'collect' | 'recipient', value: string, ...blocks: Block[]) =>
    passages(...blocks).map((one) =>
      Number(reader.scoresOf(one)[reader.answerOf(question, value)]?.toFixed(6)),
    );

  it.each([
    ['nothing known', 'Good day to you.', -2],
    ['a word, which counts once', 'Email email.', -0.3],
    ['two words in a row', 'Write us.', -1.5],
    ['not across sentences', 'Please write. Us too.', -2],
  ])('%s', (_, text, expected) => {
    expect(votes('collect', 'contact', block('paragraph', text))).toEqual([expected]);
  });

  it('hear the heading above', () => {
    const text = block('paragraph', 'Good day to you.', { section: ['What we collect'] });
    expect(votes('collect', 'contact', text)).toEqual([-1.7]);
  });

  it('count for more, or less, in a policy of today', () => {
    const law = block('paragraph', 'Under the GDPR you have rights.');
    expect(votes('collect', 'contact', block('paragraph', 'Email.'), law)).toEqual([0.7, -1]);
  });

  it('ask of some third party, where its kind is not told by words', () => {
    expect(answerTo('recipient', 'advertiser')).toBe('unnamed');
    expect(answerTo('recipient', 'affiliate')).toBe('affiliate');
    expect(votes('recipient', 'advertiser', block('paragraph', 'Our partner.'))).toEqual([-0.6]);
    expect(reader.answerOf('share', 'contact')).toBe(-1);
  });

  it('are counted as calibration names them', () => {
    const blocks = [
      block('paragraph', 'Write us your email address. We like e-mail.', { section: ['Collect'] }),
    ];
    const [passage = []] = passages(...blocks);
    const stemsOf = ({ text }: { text: string }) =>
      (text.toLowerCase().match(/[a-z]+|[^a-z\s]/g) ?? []).filter((word) => word !== '-');
    const cues = passageCues(passage, stemsOf);
    const { bias, cues: tenths } = weights.collect.contact;
    const sum = Object.entries(tenths).reduce((odds, [cue, by]) => {
      const name = cue.startsWith(ABOVE) ? `heading ${cue.slice(1)}` : `here ${cue}`;
      return odds + ((cues.get(name) ?? 0) * by) / 10;
    }, bias);
    expect(votes('collect', 'contact', ...blocks)).toEqual([Number(sum.toFixed(6))]);
  });
});
