/** Detection: what is a policy, what is none, and how much of a page is looked at. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detect } from '../lib/detect.ts';
import { mayBePolicy } from '../lib/detect-first.ts';
import { sampleOf } from '../lib/detect-sample.ts';
import { FOREIGN_POLICIES, OTHERS, POLICIES, type SmallPage } from './detect-pages.ts';

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function detected({ html, url }: SmallPage) {
  return detect(documentOf(html), url ?? null);
}

describe('a policy', () => {
  it.each(POLICIES)('is recognised: $what', (page) => {
    const { isPolicy, score, cues } = detected(page);
    expect({ isPolicy, cues }).toEqual({ isPolicy: true, cues: expect.arrayContaining(['dense:data']) });
    expect(score).toBeGreaterThan(0.5);
  });

  it.each(FOREIGN_POLICIES)('in another language is recognised: $what', (page) => {
    expect(detected(page).isPolicy).toBe(true);
  });
});

describe('another page', () => {
  it.each(OTHERS)('is no policy: $what', (page) => {
    const { isPolicy, score } = detected(page);
    expect(score).toBeLessThan(0.5);
    expect(isPolicy).toBe(false);
  });
});

describe('cues', () => {
  it('name what spoke for a policy, strongest first', () => {
    const page = POLICIES[0] as SmallPage;
    const { cues } = detect(documentOf(page.html), 'https://bramble.example/privacy');
    expect(cues.slice(0, 2).sort()).toEqual(['dense:acts', 'dense:data']);
    expect(cues).toContain('lead:policy');
    expect(cues).toContain('address:policy');
  });

  it('survive addresses that cannot be decoded or parsed', () => {
    const page = POLICIES[0] as SmallPage;
    for (const url of ['https://bramble.example/%E0%A4%A', 'about:blank', 'nonsense', ''])
      expect(detect(documentOf(page.html), url).isPolicy).toBe(true);
  });

  it('of the address add to the score and never decide alone', () => {
    const shop = documentOf((OTHERS[3] as SmallPage).html);
    expect(detect(shop, 'https://bramble.example/privacy').isPolicy).toBe(false);
    const policy = documentOf((POLICIES[4] as SmallPage).html);
    const known = detect(policy, 'https://bramble.example/privacy').score;
    expect(known).toBeGreaterThan(detect(policy, null).score);
  });
});

describe('the sample', () => {
  it('leaves out scripts, styles, menus and links, but not headings that are links', () => {
    const { text, headings, title } = sampleOf(
      documentOf(
        `<html><head><title> A  title </title><style>p { color: red }</style></head><body><nav>menu</nav>
         <script>alert(1)</script><h2><a href="#x">Head<b>ing</b></a></h2><p>Text with <a href="/y">a link</a>
         and <a name="z">an anchor</a>.</p></body></html>`,
      ),
    );
    expect({ text, headings, title }).toEqual({
      text: 'Head ing Text with and an anchor .',
      headings: ['Head ing'],
      title: 'A title',
    });
  });

  it.each([
    ['a million words', `<p>${'word '.repeat(1_000_000)}</p>`],
    ['a hundred thousand paragraphs', '<p>word</p>'.repeat(100_000)],
    ['ten thousand nested elements', `${'<div>'.repeat(10_000)}word${'</div>'.repeat(10_000)}`],
    ['a heading without end', `<h1>${'word '.repeat(200_000)}</h1>`],
  ])('is bounded on %s', (_, body) => {
    const { text, headings } = sampleOf(documentOf(`<html><body>${body}</body></html>`));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(headings.join('').length).toBeLessThanOrEqual(12_000);
  });

  it('reaches the text behind a long menu', () => {
    const menu = '<ul>'.concat('<li><a href="/x">entry</a></li>'.repeat(1_500), '</ul>');
    const html = `<html><body>${menu}<p>We collect your e-mail address.</p></body></html>`;
    expect(sampleOf(documentOf(html)).text).toContain('We collect your e-mail address.');
  });

  it('is taken from a document without any text', () => {
    const nothing = { title: '', headings: [], text: '', isCut: false, seen: new Set() };
    expect(sampleOf(documentOf('<html></html>'))).toEqual(nothing);
  });

  it('reads open shadow roots', () => {
    const document = documentOf('<html><body><policy-text></policy-text><p>after</p></body></html>');
    const root = document.querySelector('policy-text')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>Privacy</h2><p>inside</p>';
    expect(sampleOf(document)).toMatchObject({ headings: ['Privacy'], text: 'Privacy inside after' });
  });
});

describe('a policy behind much other text', () => {
  const before = '<p>The mill by the river was built of stone and stands there still.</p>'.repeat(1_000);
  const body = /<body>(.*)<\/body>/s.exec((POLICIES[0] as SmallPage).html)?.[1];
  const after = `<h2>Privacy Policy</h2>${body}`;

  it('is recognised by the heading that names it', () => {
    const page = documentOf(`<html><body><main><div>${before}</div><div>${after}</div></main></body></html>`);
    expect(sampleOf(page).text).not.toContain('personal');
    expect(detect(page, null).isPolicy).toBe(true);
  });

  it('is none where the heading is followed by other text', () => {
    const page = documentOf(
      `<html><body>${before}<h2>Privacy Policy</h2><p>We keep your personal data safe, and your information private.</p>${before}</body></html>`,
    );
    expect(detect(page, null).isPolicy).toBe(false);
  });
});

describe('the first look', () => {
  it.each([...POLICIES, ...FOREIGN_POLICIES])('passes $what', ({ html, url }) => {
    expect(mayBePolicy(documentOf(html), url ?? '')).toBe(true);
  });

  it.each([...POLICIES, ...FOREIGN_POLICIES])('knows $what by its text alone', ({ html }) => {
    expect(mayBePolicy(documentOf(html.replace(/<title>.*?<\/title>/s, '')), '')).toBe(true);
  });

  it.each([
    ['a home page', (OTHERS[3] as SmallPage).html],
    ['a page without text', '<html></html>'],
    [
      'a long page with policies in its menus',
      `<html><title>Mill</title><body>${'<p>The mill stands there still.</p>'.repeat(1_000)}${'<a href="/p">Privacy Policy</a>'.repeat(9)}</body></html>`,
    ],
    [
      'a page with a letter to subscribe to',
      '<html><title>Mill</title><body><form>We will never sell it. <a href="/p">Privacy</a></form><p>The mill.</p></body></html>'.replace(
        'Privacy',
        'More',
      ),
    ],
  ])('ends at %s', (_, html) => {
    expect(mayBePolicy(documentOf(html), '/')).toBe(false);
  });

  it('lets pass what an address announces, and what may stand in a shadow tree', () => {
    const document = documentOf('<html><body><div></div></body></html>');
    expect(mayBePolicy(document, '/')).toBe(false);
    expect(mayBePolicy(document, '/privacy')).toBe(true);
    expect(mayBePolicy(documentOf('<html><body><policy-text></policy-text></body></html>'), '/')).toBe(true);
    document.querySelector('div')?.attachShadow({ mode: 'open' });
    expect(mayBePolicy(document, '/')).toBe(true);
  });
});
