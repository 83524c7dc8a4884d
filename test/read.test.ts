/** What the reader makes of pieces of pages. One line a case: awkward markup, what a person reads. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../lib/model.ts';
import { elementOf, readPage, readPageGently } from '../lib/page/read.ts';
import { toDocument } from '../scripts/summarize/document.ts';

const LONG =
  'We collect your name and your address when you order something from us, and nothing else at all.';

function documentOf(body: string): Document {
  return toDocument({ text: `<!doctype html><html><body>${body}</body></html>`, format: 'html' });
}

function read(body: string, url: string | null = 'https://shop.example/legal/privacy.html') {
  return readPage(documentOf(body), { url });
}

/** "kind: text", and in brackets the headings above it. */
function outline(body: string): string[] {
  return read(body).page.blocks.map(({ kind, text, section }) =>
    [`${kind}: ${text.replace(LONG, 'LONG')}`, ...section.map((heading) => `[${heading}]`)].join(' '),
  );
}

function block(body: string, start: string): Block {
  const found = read(body).page.blocks.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`No block starts with ${start}`);
  return found;
}

describe('text', () => {
  test.each([
    ['runs of white space', '<p>We   keep\n\t it</p>', 'We keep it'],
    ['spaces that do not break', '<p>We&nbsp;keep&#8239;it&nbsp;</p>', 'We keep it'],
    ['invisible characters', '<p>We&#8203; ke&shy;ep&#65279; i&#8288;t&#8206;</p>', 'We keep it'],
    ['inline elements inside a word', '<p>We k<b>ee</b>p <i>it</i></p>', 'We keep it'],
    ['half of a surrogate pair', '<p>We keep \ud83d it</p>', 'We keep \ufffd it'],
    ['a whole surrogate pair', '<p>We keep 😀 it</p>', 'We keep 😀 it'],
    ['scripts and styles inside', '<p>We <script>x()</script><style>b{}</style>keep it</p>', 'We keep it'],
    ['comments inside', '<p>We <!-- never -->keep it</p>', 'We keep it'],
    ['a line broken in mid-sentence', '<p>We keep<br>it for a year</p>', 'We keep it for a year'],
  ])('folds %s', (_, body, text) => {
    expect(read(body).page.blocks.map((block) => block.text)).toEqual([text]);
  });

  test.each([
    ['nothing', ''],
    ['only punctuation', '<p>*** — ***</p><p>|</p>'],
    ['only invisible characters', '<p>\u200b\u200b</p>'],
  ])('reads no block of %s', (_, body) => {
    expect(read(body).page.blocks).toEqual([]);
  });

  test('maps every character back to its text node', () => {
    const { page, sources } = read(
      `<h2> A&nbsp;<b>b</b> </h2><p>One <i>tw\u200bo</i>\n <u>three</u><br>four<br><br>${LONG}</p><ul><li>five</li></ul>`,
    );
    for (const [index, { text }] of page.blocks.entries()) {
      for (const { node, nodeStart, textStart, length } of sources[index]!.runs) {
        const there = node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ');
        expect(there).toBe(text.slice(textStart, textStart + length));
      }
    }
  });

  test('a block never straddles two segments', () => {
    const { sources } = read(
      '<section data-segment="0">We keep<br></section><section data-segment="1">it.</section>',
    );
    expect(
      sources.map((source) => elementOf(source).closest('[data-segment]')?.getAttribute('data-segment')),
    ).toEqual(['0', '1']);
  });
});

describe('headings', () => {
  test.each([
    [
      'elements',
      `<h1>A</h1><h2>B</h2><p>${LONG}</p><h2>C</h2><p>${LONG}</p>`,
      [
        'heading: A',
        'heading: B [A]',
        'paragraph: LONG [A] [B]',
        'heading: C [A]',
        'paragraph: LONG [A] [C]',
      ],
    ],
    ['roles', `<div role=heading aria-level=3>A</div><p>${LONG}</p>`, ['heading: A', 'paragraph: LONG [A]']],
    [
      'bold paragraphs',
      `<p><b>Cookies</b></p><p>${LONG}</p>`,
      ['heading: Cookies', 'paragraph: LONG [Cookies]'],
    ],
    [
      'large letters',
      `<font size=5>Cookies</font><br>${LONG}`,
      ['heading: Cookies', 'paragraph: LONG [Cookies]'],
    ],
    [
      'bold styles',
      `<p style="font-weight:700">Cookies</p><p>${LONG}</p>`,
      ['heading: Cookies', 'paragraph: LONG [Cookies]'],
    ],
    [
      'short lines over text',
      `<p>Information We Collect</p><p>${LONG}</p>`,
      ['heading: Information We Collect', 'paragraph: LONG [Information We Collect]'],
    ],
    [
      'short lines before a br',
      `Log Files<br>${LONG}<br><br>Cookies<br>${LONG}`,
      ['heading: Log Files', 'paragraph: LONG [Log Files]', 'heading: Cookies', 'paragraph: LONG [Cookies]'],
    ],
    [
      'questions',
      `<p>Do you sell my data?</p><p>No. ${LONG}</p>`,
      ['heading: Do you sell my data?', 'paragraph: No. LONG [Do you sell my data?]'],
    ],
    [
      'a question that hangs on',
      `<p>${LONG} What About Cookies?</p><p>${LONG}</p>`,
      ['paragraph: LONG', 'heading: What About Cookies?', 'paragraph: LONG [What About Cookies?]'],
    ],
    [
      'numbered lines',
      `<p>1. Scope</p><p>${LONG}</p><p>1.1 Sites</p><p>${LONG}</p><p>2. Use</p><p>${LONG}</p>`,
      [
        'heading: 1. Scope',
        'paragraph: LONG [1. Scope]',
        'heading: 1.1 Sites [1. Scope]',
        'paragraph: LONG [1. Scope] [1.1 Sites]',
        'heading: 2. Use',
        'paragraph: LONG [2. Use]',
      ],
    ],
    [
      'summaries',
      `<details><summary>A</summary><p>${LONG}</p></details><p>${LONG}</p>`,
      ['heading: A', 'paragraph: LONG [A]', 'paragraph: LONG'],
    ],
    [
      'buttons of accordions',
      `<button aria-expanded=false>A</button><div hidden><p>${LONG}</p></div>`,
      ['heading: A', 'paragraph: LONG [A]'],
    ],
    [
      'sections in list items',
      `<ol><li><b>Scope</b><p>${LONG}</p></li><li><b>Use</b><p>${LONG}</p></li></ol>`,
      ['heading: Scope', 'paragraph: LONG [Scope]', 'heading: Use', 'paragraph: LONG [Use]'],
    ],
    [
      'words in bold that run into the text',
      `<p><b>Cookies.</b> ${LONG}</p><p>${LONG}</p>`,
      ['paragraph: Cookies. LONG [Cookies]', 'paragraph: LONG'],
    ],
  ])('sees %s', (_, body, expected) => {
    expect(outline(body)).toEqual(expected);
  });

  test.each([
    [
      'a whole sentence in bold',
      `<p><b>We never sell any of your personal information to anybody.</b></p><p>${LONG}</p>`,
    ],
    ['a date', `<p><b>Last updated: 1 May 2024</b></p><p>${LONG}</p>`],
    ['an address', `<p>Shop Ltd</p><p>1 Mill Lane</p><p>Ambleford</p><p>${LONG}</p>`],
    ['an e-mail address', `<p>privacy@shop.example</p><p>${LONG}</p>`],
    ['a line that is broken', `<p>The people who work in the shop know that<br>${LONG.toLowerCase()}</p>`],
    ['a copyright line', `<p>© 2020 Shop Ltd</p><p>${LONG}</p>`],
    ['the last line', `<p>${LONG}</p><p>Thank You</p>`],
    ['the start of a list', `<p>We collect</p><ul><li>your name</li></ul>`],
  ])('does not take %s for a heading', (_, body) => {
    expect(read(body).page.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  test('an opened page is read as a closed one', () => {
    const page = (attribute: string) =>
      `<h2><button ${attribute}>A</button></h2><div style="display:none"><p>${LONG}</p></div>`;
    expect(outline(page('aria-expanded="false"'))).toEqual(outline(page('aria-expanded="true"')));
  });
});

describe('lists', () => {
  test.each([
    ['ul', '<p>We collect:</p><ul><li>names</li></ul>', 'names', ['We collect:']],
    [
      'only the sentence above',
      '<p>We sell. We collect:</p><ul><li>names</li></ul>',
      'names',
      ['We collect:'],
    ],
    [
      'nested',
      '<p>We collect:</p><ul><li>Names, such as<ul><li>first</li></ul></li></ul>',
      'first',
      ['We collect:', 'Names, such as'],
    ],
    [
      'a second list',
      '<p>We collect:</p><ul><li>names</li></ul><ul><li>ages</li></ul>',
      'ages',
      ['We collect:'],
    ],
    ['bullets', '<p>We collect:<br>• names<br>• ages</p>', 'ages', ['We collect:']],
    ['bullets in one line', '<p>We collect: • names • ages</p>', 'ages', ['We collect:']],
    [
      'bullets in cells',
      '<p>We collect:</p><table><tr><td>•</td><td>names</td></tr></table>',
      'names',
      ['We collect:'],
    ],
    ['dashes', '<p>We collect:<br>- names<br>- ages</p>', 'ages', ['We collect:']],
    ['lines after a colon', '<p>We collect:<br>names<br>ages</p>', 'ages', ['We collect:']],
    [
      'roles',
      '<p>We collect:</p><div role=list><div role=listitem>names</div></div>',
      'names',
      ['We collect:'],
    ],
    ['a heading above', `<h2>We collect:</h2><ul><li>names</li></ul>`, 'names', []],
  ])('gives the lead-in of items: %s', (_, body, start, leadIns) => {
    expect(block(body, start)).toMatchObject({ kind: 'item', text: start, leadIns });
  });

  test('keeps the innermost lead-ins of lists without end', () => {
    const depth = 10_000;
    const { page } = read(`${'<ul><li>more:'.repeat(depth)}deep${'</li></ul>'.repeat(depth)}`);
    expect(page.blocks).toHaveLength(depth);
    expect(Math.max(...page.blocks.map(({ leadIns }) => leadIns.length))).toBeLessThan(20);
  });

  test('reads definition lists', () => {
    expect(
      outline('<dl><dt>Logs</dt><dd>Two weeks.</dd><dt>Mail</dt><dd>A year.</dd></dl><p>End.</p>'),
    ).toEqual([
      'heading: Logs',
      'definition: Two weeks. [Logs]',
      'heading: Mail',
      'definition: A year. [Mail]',
      'paragraph: End.',
    ]);
  });
});

describe('tables', () => {
  const rows = (body: string) =>
    read(body).page.blocks.flatMap(({ cells, text }) =>
      cells ? [cells.map(({ start, end, header }) => `${header}=${text.slice(start, end)}`)] : [],
    );

  test.each([
    [
      'a head',
      '<table><thead><tr><td>Kind</td><td>Sold</td></tr></thead><tr><td>Names</td><td>No</td></tr><tr><td>Ages</td><td>–</td></tr></table>',
      [
        ['Kind=Names', 'Sold=No'],
        ['Kind=Ages', 'Sold=–'],
      ],
    ],
    [
      'header cells',
      '<table><tr><th>Kind</th><th>Sold</th></tr><tr><th>Names</th><td>No</td></tr></table>',
      [['Kind=Names', 'Sold=No']],
    ],
    [
      'spans',
      '<table><tr><th>Kind</th><th colspan=2>Shared</th></tr><tr><td rowspan=2>Names</td><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
      [
        ['Kind=Names', 'Shared=A', 'Shared=B'],
        ['Shared=C', 'Shared=D'],
      ],
    ],
    [
      'a bold first row',
      '<table><tr><td><b>Kind</b></td><td><b>Sold</b></td></tr><tr><td>Names</td><td>No</td></tr><tr><td>Ages</td><td>No</td></tr></table>',
      [
        ['Kind=Names', 'Sold=No'],
        ['Kind=Ages', 'Sold=No'],
      ],
    ],
    [
      'no header',
      '<table><tr><td>Names</td><td>No</td></tr><tr><td>Ages</td><td>Yes</td></tr></table>',
      [
        ['null=Names', 'null=No'],
        ['null=Ages', 'null=Yes'],
      ],
    ],
  ])('reads tables with %s', (_, body, expected) => {
    expect(rows(body)).toEqual(expected);
  });

  test('headers over headers end somewhere', () => {
    const pair = '<tr><th>Kind of data</th><th>Sold</th></tr><tr><td>Names</td><td>No</td></tr>';
    const { blocks } = read(`<table>${pair.repeat(400)}</table>`).page;
    const longest = Math.max(
      ...blocks.flatMap(({ cells = [] }) => cells.map((one) => one.header?.length ?? 0)),
    );
    expect(longest).toBeGreaterThan(20);
    expect(longest).toBeLessThan(400);
  });

  test.each([
    [
      'a nested one',
      `<table><tr><td>a</td><td><table><tr><td>${LONG}</td></tr></table></td></tr><tr><td>b</td><td>c</td></tr></table>`,
    ],
    ['one row', `<table><tr><td>Menu</td><td>${LONG}</td></tr></table>`],
    [
      'long cells',
      `<table><tr><td>A</td><td>${LONG.repeat(5)}</td></tr><tr><td>B</td><td>${LONG}</td></tr></table>`,
    ],
    [
      'headings in cells',
      `<table><tr><td>A</td><td><h2>B</h2>${LONG}</td></tr><tr><td>C</td><td>D</td></tr></table>`,
    ],
  ])('takes a table for layout: %s', (_, body) => {
    expect(rows(body)).toEqual([]);
  });
});

describe('links', () => {
  const page = 'https://shop.example/legal/privacy.html';
  test.each([
    ['/out', page, 'https://shop.example/out'],
    ['out.html', page, 'https://shop.example/legal/out.html'],
    ['out.html', null, null],
    ['https://other.example', null, 'https://other.example/'],
    ['mailto:a@shop.example', null, 'mailto:a@shop.example'],
    ['tel:+1555', page, 'tel:+1555'],
    ['javascript:alert(1)', page, null],
    [' JavaScript:alert(1)', page, null],
    ['data:text/html,x', page, null],
    ['#top', page, null],
  ])('%s on %s leads to %s', (href, url, expected) => {
    const { page: read_ } = read(`<p>To opt out, click <a href="${href}">here </a>now.</p>`, url);
    expect(read_.blocks[0]!.links).toEqual(expected === null ? [] : [{ start: 18, end: 22, href: expected }]);
  });
});

describe('what frames a page', () => {
  const menu = '<ul><li><a href=/a>Alpha</a></li><li><a href=/b>Beta</a></li></ul>';
  test.each([
    ['navigation', `<nav>${menu}</nav>`],
    ['a menu by name', `<div class="main-menu"><div>Alpha</div><div>Beta</div></div>`],
    ['a list of links', menu],
    [
      'a footer',
      '<footer><p>Sign up for letters from the shop, which we send once in a month or so.</p></footer>',
    ],
    [
      'a cookie banner',
      '<div id="cookie-banner">This site uses cookies to make your visit to the shop as pleasant as can be.</div>',
    ],
    [
      'a dialog',
      '<div role="dialog">Sign up for letters from the shop, which we send once in a month or so.</div>',
    ],
    [
      'form fields',
      '<form><select><option>Alpha</select><textarea>Beta</textarea><button>Go</button></form>',
    ],
    ['templates', '<template><p>Alpha</p></template><noscript>Beta</noscript>'],
    ['a row of links', '<p><a href=/a>Alpha</a> | <a href=/b>Beta</a> | <a href=/c>Gamma</a></p>'],
    ['a way up', '<p><a href="#top">Return to Top</a></p>'],
    ['contents', '<p><a href="#a">Alpha</a><br><a href="#b">Beta</a><br><a href="#c">Gamma</a></p>'],
  ])('leaves out %s', (_, frame) => {
    expect(outline(`${frame}<div><h1>Privacy</h1><p>${LONG}</p><p>${LONG}</p></div>`)).toEqual(
      outline(`<div><h1>Privacy</h1><p>${LONG}</p><p>${LONG}</p></div>`),
    );
  });

  test.each([
    ['a form around the page', `<form id="aspnetForm"><h1>Privacy</h1><p>${LONG}</p></form>`],
    ['a footer that is the page', `<footer><h1>Privacy</h1><p>${LONG}</p></footer>`],
    ['a body with the name of a menu', `<div class="has menu"><h1>Privacy</h1><p>${LONG}</p></div>`],
    ['hidden panels', `<div hidden><h1>Privacy</h1><p>${LONG}</p></div>`],
    ['text beside the article', `<h1>Privacy</h1><p>${LONG}</p><article><p>${LONG.repeat(20)}</p></article>`],
  ])('keeps the text in %s', (_, body) => {
    expect(outline(body).slice(0, 2)).toEqual(['heading: Privacy', 'paragraph: LONG [Privacy]']);
  });
});

describe('shadow trees', () => {
  function host(document: Document, shadow: string, light: string): Element {
    const element = document.createElement('policy-text');
    element.innerHTML = light;
    element.attachShadow({ mode: 'open' }).innerHTML = shadow;
    document.body.append(element);
    return element;
  }

  test('are read where they show, with what they take from outside', () => {
    const document = documentOf('<h1>Privacy</h1>');
    host(
      document,
      '<h2>Inside</h2><slot></slot><p>Last.</p><slot name="end"></slot>',
      `<p>${LONG}</p><p slot=end>The end.</p><p slot=none>Unseen.</p>`,
    );
    const { page } = readPage(document, { url: null });
    expect(page.blocks.map(({ text }) => text)).toEqual(['Privacy', 'Inside', LONG, 'Last.', 'The end.']);
  });

  test('can be nested', () => {
    const document = documentOf('');
    const outer = host(document, '<div></div>', '');
    const inner = outer.shadowRoot!.firstElementChild!;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Deep.</p>';
    expect(readPage(document, { url: null }).page.blocks.map(({ text }) => text)).toEqual(['Deep.']);
  });
});

describe('facts of the page', () => {
  test.each([
    ['<html lang="en-GB"><title> A\n b </title>', 'en', 'A b'],
    ['<html lang="DE"><body><svg><title>no</title></svg>', 'de', ''],
    ['<html lang=""><title>A</title><title>B</title>', null, 'A'],
  ])('%s', (text, language, title) => {
    const { page } = readPage(toDocument({ text, format: 'html' }), { url: null });
    expect(page).toMatchObject({ language, title, url: null, omitted: 0 });
  });

  test('links are resolved against the base of the page', () => {
    const text = '<html><head><base href="http://old.example/info/"></head><p>See <a href="x">this</a>.</p>';
    const { page } = readPage(toDocument({ text, format: 'html' }), { url: 'https://shop.example/' });
    expect(page.blocks[0]!.links[0]!.href).toBe('http://old.example/info/x');
  });
});

describe('limits', () => {
  test('more bullets than a function takes arguments', () => {
    const lines = Array(30).fill(' •a'.repeat(5000));
    for (const body of [lines.join('<br>'), lines.join('')])
      expect(read(`<p>${body}</p>`).page.blocks.length).toBeGreaterThan(80_000);
  });

  test('a long paragraph becomes several, none of its words lost', () => {
    const text = 'We keep what you send us for a year. '.repeat(5000).trim();
    const { page } = read(`<p>${text}</p>`);
    expect(page.blocks.length).toBeGreaterThan(5);
    expect(Math.max(...page.blocks.map((each) => each.text.length))).toBeLessThanOrEqual(20_000);
    expect(page.blocks.map((each) => each.text).join(' ')).toBe(text);
    expect(page.omitted).toBe(0);
  });

  test.each([
    ['one huge word', `<p>${'a'.repeat(6_000_000)}</p>`],
    ['too many paragraphs', '<p>a</p>'.repeat(120_000)],
  ])(
    'says what was left out of %s',
    (_, body) => {
      const { page } = read(body);
      const chars = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
      expect(page.omitted).toBeGreaterThan(0);
      expect(chars + page.omitted).toBe(body.replaceAll(/<\/?p>/g, '').length);
    },
    30_000,
  );
});

test('reading gently gives the same and pauses', async () => {
  const document = documentOf(`<h1>Privacy</h1>${`<h2>Part</h2><p>${LONG}</p>`.repeat(3000)}`);
  let pauses = 0;
  const gentle = await readPageGently(document, { url: null }, async () => {
    pauses += 1;
  });
  expect(gentle.page).toEqual(readPage(document, { url: null }).page);
  expect(pauses).toBeGreaterThan(0);
});
