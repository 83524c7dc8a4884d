/** Which link, address or number exercises what a sentence offers. */
import { describe, expect, it } from 'vitest';
import { hrefFor, type Want } from '../lib/extract/actions.ts';
import { addressesIn } from '../lib/extract/addresses.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import type { Block } from '../lib/model.ts';
import { pageOf } from './blocks.ts';

/** "[text](href)" becomes a link. */
function block(marked: string): Block {
  const made: Block = { kind: 'paragraph', text: '', section: [], leadIns: [], links: [] };
  for (const [i, part] of marked.split(/\[([^\]]*\]\([^)]*)\)/).entries()) {
    const [text = '', href = ''] = i % 2 ? part.split('](') : [part];
    if (i % 2) made.links.push({ start: made.text.length, end: made.text.length + text.length, href });
    made.text += text;
  }
  return made;
}

/** The link of a sentence, counted from 0. */
function hrefIn(marked: string, want: Want, at = 0, next = ''): string | null {
  const sentence = viewsOf(pageOf(block(marked), block(next)))[0]?.sentences[at];
  if (!sentence) throw new Error(`No such sentence in: ${marked}`);
  return hrefFor(sentence, want);
}

const OPT_OUT = 'https://tunewell.example/optout';

describe('in the sentence', () => {
  it.each<[Want, string, string | null]>([
    [
      'link',
      `You can [unsubscribe](${OPT_OUT}) or read our [terms](https://tunewell.example/terms).`,
      OPT_OUT,
    ],
    [
      'link',
      `Read the [terms of use](https://tunewell.example/terms) and opt out [here](https://tunewell.example/x).`,
      'https://tunewell.example/x',
    ],
    ['link', 'You agree to the [terms of use](https://tunewell.example/terms).', null],
    ['link', 'See [what cookies are](https://cookies.example/).', null],
    ['link', 'It is in our [Privacy Policy](https://tunewell.example/p).', null],
    ['link', 'Tell [our shop](https://tunewell.example/shop).', 'https://tunewell.example/shop'],
    ['link', `Write to [us](mailto:a@tunewell.example) or use [this form](${OPT_OUT}).`, OPT_OUT],
    [
      'contact',
      `Write to [us](mailto:a@tunewell.example) or use [this form](${OPT_OUT}).`,
      'mailto:a@tunewell.example',
    ],
    [
      'contact',
      'See [our shop](https://tunewell.example/) or [contact us](https://tunewell.example/contact).',
      'https://tunewell.example/contact',
    ],
    ['link', 'You can opt out at www.adchoices.example/optout.', 'http://www.adchoices.example/optout'],
    ['link', 'Call 1-800-555-0100 to opt out.', null],
    ['any', 'Call 1-800-555-0100 to opt out.', 'tel:18005550100'],
    [
      'contact',
      'E-mail privacy@tunewell.example, or call (800) 555-0100.',
      'mailto:privacy@tunewell.example',
    ],
    ['any', 'You may change it in your account.', null],
    ['any', 'Opt out [here](javascript:alert(1)).', null],
    ['any', 'Opt out [here](data:text/html,x).', null],
    ['contact', '.', null],
  ])('%s: %s', (want, text, href) => {
    expect(hrefIn(text, want)).toBe(href);
  });

  it('does not take links of other sentences', () => {
    const text = `We like [music](https://a.example/). You may opt out. Read [more](https://b.example/).`;
    expect(hrefIn(text, 'link', 1)).toBeNull();
  });
});

describe('after the sentence', () => {
  it.each<[string, string, string, string | null]>([
    [
      'the next sentence goes on',
      'You may opt out. Simply write to privacy@tunewell.example.',
      '',
      'mailto:privacy@tunewell.example',
    ],
    [
      'the next sentence is about something else',
      'You may opt out. We like [music](https://a.example/).',
      '',
      null,
    ],
    [
      'points below',
      'Use the address below to opt out. Tunewell, privacy@tunewell.example',
      '',
      'mailto:privacy@tunewell.example',
    ],
    [
      'colon and the next block',
      'To opt out, write to:',
      'Tunewell, 1 Main St, privacy@tunewell.example',
      'mailto:privacy@tunewell.example',
    ],
    [
      'link in the next block',
      'You may opt out at the following address',
      `[Preferences](${OPT_OUT})`,
      OPT_OUT,
    ],
    [
      'the next block is not pointed at',
      'You may opt out at any time.',
      'Questions? privacy@tunewell.example',
      null,
    ],
    [
      'far down in the next block',
      'To opt out, write to:',
      `${'Tunewell is a shop. '.repeat(30)}privacy@tunewell.example`,
      null,
    ],
    ['nothing follows', 'To opt out, write to:', '', null],
  ])('%s', (_, text, next, href) => {
    expect(hrefIn(text, 'any', 0, next)).toBe(href);
  });
});

describe('addresses in plain text', () => {
  it.each<[string, string[]]>([
    ['(privacy@tunewell.example).', ['mailto:privacy@tunewell.example']],
    [
      'first.last+tag@mail.tunewell-shop.example, a@b.example',
      ['mailto:first.last+tag@mail.tunewell-shop.example', 'mailto:a@b.example'],
    ],
    ['privacy [at] tunewell [dot] example', ['mailto:privacy@tunewell.example']],
    ['privacy [ at ] tunewell [ dot ] example', ['mailto:privacy@tunewell.example']],
    ['privacy (at) tunewell.example', ['mailto:privacy@tunewell.example']],
    ['follow @tunewell or a@b or @ or x@1.2', []],
    ['(800) 555-0100', ['tel:8005550100']],
    ['1.800.555.0100, 24 hours', ['tel:18005550100']],
    ['+44 (0)20 7946 0000', ['tel:+4402079460000']],
    ['Call 020 7946 0000', ['tel:02079460000']],
    ['Phone: 555-0100', ['tel:5550100']],
    ['555-0100', []],
    ['Fax: 800-555-0100', []],
    ['Tunewell AB (company registration number: 556123-4567)', []],
    ['Registered office: 1 Hall Street. Phone: 800-555-0100', ['tel:8005550100']],
    ['Call 800-555-0100 or fax 800-555-0199', ['tel:8005550100']],
    ['ZIP 92614-1234, order 123-456-789012, 10-17-2007, 192.168.100.1000', []],
    ['http://tunewell.example/optout.', ['http://tunewell.example/optout']],
    ['(see www.tunewell.example)', ['http://www.tunewell.example']],
    ['http://localhost or www.', []],
  ])('%s', (text, hrefs) => {
    expect(addressesIn(text).map(({ href }) => href)).toEqual(hrefs);
  });

  it('says where they stand', () => {
    const text = 'Write to privacy@tunewell.example now.';
    const [mail] = addressesIn(text);
    expect(text.slice(mail?.start, mail?.end)).toBe('privacy@tunewell.example');
  });

  it.each(['@', 'a@', '(at)', '1-', 'www.', '+1 ', 'a.'])('takes a long run of %s in its stride', (unit) => {
    const started = process.cpuUsage().user;
    addressesIn(unit.repeat(100_000));
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});
