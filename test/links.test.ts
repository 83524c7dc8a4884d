/** Links to policies: the right one first, on pages in the manner of real ones, and none where there is none. */
import { Element, parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { policyLinks } from '../lib/page/links.ts';

const OWN = 'https://www.bramble.example/shop/boots';
const PRIVACY = 'https://www.bramble.example/privacy';

function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`)
    .document as unknown as Document;
}

function found(body: string, url: string | null = OWN) {
  return policyLinks(documentOf(body), url);
}

const MENU = ['Boots', 'Laces', 'Sale', 'Stores', 'About us', 'Careers']
  .map((name) => `<li><a href="/${name.toLowerCase().replace(' ', '-')}">${name}</a></li>`)
  .join('');

/** What the page is like, its body, and where the first link should lead (null: there is no policy link). */
const PAGES: [what: string, body: string, first: string | null][] = [
  ['a footer', `<ul>${MENU}</ul><footer><a href="/privacy">Privacy Policy</a></footer>`, PRIVACY],
  [
    'a footer with everything that law asks for',
    `<footer><a href="/cookies">Cookie Policy</a><a href="/choices">Your Privacy Choices</a><a href="/dns">Do Not Sell or Share My Personal Information</a><a href="/ca">Your California Privacy Rights</a><a href="/terms">Terms of Use</a><a href="/privacy">Privacy Notice</a><a href="/ad">AdChoices</a></footer>`,
    PRIVACY,
  ],
  [
    'a single word',
    '<div id="foot"><a href="/privacy">Privacy</a> | <a href="/terms">Terms</a></div>',
    PRIVACY,
  ],
  ['text broken by a line end', '<footer><a href="/privacy">Privacy\n      Policy</a></footer>', PRIVACY],
  [
    'text broken by a tag',
    '<footer><a href="/p/7">Privacy<br>Policy</a></footer>',
    'https://www.bramble.example/p/7',
  ],
  [
    'letters in tags of their own',
    '<a href="/p/7"><b>P</b>rivacy <i>Pol</i>icy</a>',
    'https://www.bramble.example/p/7',
  ],
  ['soft hyphens', '<a href="/p/7">Daten&shy;schutz&shy;erklärung</a>', 'https://www.bramble.example/p/7'],
  ['no-break spaces', '<a href="/p/7">Privacy&nbsp;Policy</a>', 'https://www.bramble.example/p/7'],
  [
    'capitals',
    '<div class="bottom"><a href="/p/7">PRIVACY STATEMENT</a></div>',
    'https://www.bramble.example/p/7',
  ],
  [
    'a form to sign up',
    '<form><input name="email"><p>By signing up you agree to our <a href="/tos">Terms</a> and have read our <a href="/privacy">Privacy Policy</a>.</p></form>',
    PRIVACY,
  ],
  [
    'a cookie banner that says "here"',
    '<div id="cookie-banner">We use cookies. Read more <a href="/legal/privacy-policy">here</a>.</div>',
    'https://www.bramble.example/legal/privacy-policy',
  ],
  [
    'a picture with alternative text',
    '<a href="/p/7"><img src="lock.png" alt="Privacy policy"></a>',
    'https://www.bramble.example/p/7',
  ],
  [
    'a label',
    '<a href="/p/7" aria-label="Privacy policy"><svg><path d=""/></svg></a>',
    'https://www.bramble.example/p/7',
  ],
  ['a title', '<a href="/p/7" title="Our privacy policy">Learn more</a>', 'https://www.bramble.example/p/7'],
  ['an image map', '<map><area href="/privacy" alt="x" title="Privacy"></map>', PRIVACY],
  [
    'terms and privacy together',
    '<footer><a href="/legal">Terms &amp; Privacy</a></footer>',
    'https://www.bramble.example/legal',
  ],
  [
    'privacy and cookies together',
    '<footer><a href="/pc">Privacy and Cookies</a></footer>',
    'https://www.bramble.example/pc',
  ],
  [
    'a data policy',
    '<footer><a href="/dp">Data Policy</a><a href="/t">Terms</a></footer>',
    'https://www.bramble.example/dp',
  ],
  ['a privacy centre', '<footer><a href="/pc">Privacy Center</a></footer>', 'https://www.bramble.example/pc'],
  [
    'the policy and one for applicants',
    '<footer><a href="/jobs-privacy">Applicant Privacy Policy</a><a href="/pp">Privacy Policy</a></footer>',
    'https://www.bramble.example/pp',
  ],
  [
    'the policy of a captcha first',
    '<p>Protected by a captcha: <a href="https://captcha.example.org/privacy">Privacy Policy</a></p><footer><a href="/privacy">Privacy</a></footer>',
    PRIVACY,
  ],
  [
    'a policy at the parent company only',
    '<footer><a href="https://group.example.com/privacy-policy">Privacy Policy</a></footer>',
    'https://group.example.com/privacy-policy',
  ],
  [
    'news about policies above its own',
    '<main><a href="/news/2026/privacy-policy-row">Shop says sorry after row over its new privacy policy</a></main><footer><a href="/privacy">Privacy</a></footer>',
    PRIVACY,
  ],
  [
    'German',
    '<footer><a href="/impressum">Impressum</a><a href="/ds">Datenschutz</a></footer>',
    'https://www.bramble.example/ds',
  ],
  [
    'French',
    '<footer><a href="/cgu">CGU</a><a href="/c">Politique de confidentialité</a></footer>',
    'https://www.bramble.example/c',
  ],
  [
    'Spanish',
    '<footer><a href="/aviso">Aviso legal</a><a href="/p">Política de privacidad</a></footer>',
    'https://www.bramble.example/p',
  ],
  [
    'Dutch',
    '<footer><a href="/v">Voorwaarden</a><a href="/p">Privacyverklaring</a></footer>',
    'https://www.bramble.example/p',
  ],
  [
    'only the choices',
    '<footer><a href="/choices">Your Privacy Choices</a><a href="/terms">Terms</a></footer>',
    'https://www.bramble.example/choices',
  ],
  ['a single-page app', '<footer><a href="#/privacy">Privacy</a></footer>', `${OWN}#/privacy`],
  [
    'an anchor with its own scheme and host',
    '<a href="//www.bramble.example/privacy">Privacy policy</a>',
    PRIVACY,
  ],
  // None to be found.
  ['no links', '<p>Our privacy policy is under construction.</p>', null],
  ['other links only', `<ul>${MENU}</ul><footer><a href="/terms">Terms of Use</a></footer>`, null],
  [
    'wares',
    '<a href="/products/privacy-film-60">Privacy film</a><a href="/products/2">Privacy screens</a>',
    null,
  ],
  ['places on the page itself', `<a href="#privacy">Privacy</a><a href="${OWN}#pp">Privacy policy</a>`, null],
  [
    'mail and script',
    '<a href="mailto:privacy@bramble.example">Privacy</a><a href="javascript:open()">Privacy Policy</a>',
    null,
  ],
  [
    'data and blobs',
    '<a href="data:text/html,x">Privacy Policy</a><a href="blob:https://x.example/1">Privacy</a>',
    null,
  ],
  ['addresses that are none', '<a href="http://">Privacy Policy</a><a href="https://[">Privacy</a>', null],
];

describe('the first link', () => {
  it.each(PAGES)('is right: %s', (_, body, first) => {
    expect(found(body)[0]?.href ?? null).toBe(first);
  });

  it('is right on every page, and the figure is printed', () => {
    const isRight = ([, body, first]: (typeof PAGES)[number]) => (found(body)[0]?.href ?? null) === first;
    const having = PAGES.filter(([, , first]) => first !== null);
    const without = PAGES.filter(([, , first]) => first === null);
    const hits = having.filter(isRight).length;
    const quiet = without.filter(isRight).length;
    console.info(
      `Policy links: first on the list on ${hits} of ${having.length} pages that have one, none listed on ${quiet} of ${without.length} that have none.`,
    );
    expect([hits, quiet]).toEqual([having.length, without.length]);
  });
});

describe('the list', () => {
  it('goes from the policy over its parts to the controls', () => {
    const [, footer] = PAGES[1] as [string, string, string];
    expect(found(footer).map(({ text }) => text)).toEqual([
      'Privacy Notice',
      'Cookie Policy',
      'Your California Privacy Rights',
      'Your Privacy Choices',
      'Do Not Sell or Share My Personal Information',
      'AdChoices',
    ]);
  });

  it('has each page once, whatever the fragment, slash or "www"', () => {
    const links = found(
      `<a href="/privacy">Privacy</a><a href="/privacy#top">Privacy Policy</a><a href="https://bramble.example/privacy/">privacy</a>`,
    );
    expect(links).toEqual([{ text: 'Privacy Policy', href: PRIVACY, score: expect.any(Number) }]);
  });

  it('has ten at most, with scores between 0 and 1', () => {
    const many = Array.from({ length: 40 }, (_, index) => `<a href="/p${index}">Privacy Policy</a>`);
    const links = found(many.join(''));
    expect(links).toHaveLength(10);
    for (const { score } of links) expect(score > 0 && score <= 1).toBe(true);
  });

  it('leaves out relative links when the address is unknown, and keeps absolute ones', () => {
    const body = `<a href="/privacy">Privacy Policy</a><a href="${PRIVACY}">Privacy</a>`;
    expect(found(body, null).map(({ href }) => href)).toEqual([PRIVACY]);
  });

  it('follows the base element', () => {
    const document = documentOf('<a href="privacy">Privacy</a>');
    document.head.innerHTML = '<base href="https://www.bramble.example/en/">';
    expect(policyLinks(document, OWN)[0]?.href).toBe('https://www.bramble.example/en/privacy');
  });

  it('is text: markup in labels stays what it is', () => {
    const [link] = found('<a href="/privacy" aria-label="<img src=x> privacy policy"></a>');
    expect(link?.text).toBe('<img src=x> privacy policy');
  });
});

describe('many and deep links', () => {
  /** How often an attribute is read: a measure of the work that no busy machine disturbs. */
  function reads(body: string): number {
    const document = documentOf(body);
    const read = vi.spyOn(Element.prototype, 'getAttribute');
    policyLinks(document, OWN);
    const count = read.mock.calls.length;
    read.mockRestore();
    return count;
  }

  const flat = (count: number) => '<p><a href="/x/1">a link like others</a></p>'.repeat(count);
  const named = (count: number) => '<p><a href="/privacy">Privacy</a></p>'.repeat(count);
  /** Every link is a policy's and stands one element deeper than the one before. */
  const nested = (count: number) => '<div><a href="/privacy">Privacy</a>'.repeat(count);

  it.each([
    ['others', flat, 1_000],
    ['policies', named, 1_000],
    ['policies, each deeper than the last', nested, 200],
  ])('cost the same each, however many there are: %s', (_, links, count) => {
    const few = reads(links(count));
    expect(few).toBeGreaterThanOrEqual(count);
    expect(reads(links(10 * count))).toBeLessThan(11 * few);
  });

  it('are read no deeper than names go', () => {
    const deep = `<a href="/privacy">${'<i>'.repeat(5_000)}Privacy${'</i>'.repeat(5_000)}</a>`;
    expect(found(deep).map(({ text }) => text)).toEqual([PRIVACY]);
  });
});
