/** Show on page: the highlighted range reads as the quote and is in view, and the page is as it was. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeWithCount } from './badge.ts';
import { CORPUS, corpusPages, serveCorpus } from './corpus.ts';
import { BROWSERS } from './driver.ts';
import { bare, landingOn } from './landing.ts';
import { say } from './messages.ts';
import { buttons, headingOf, openLines } from './panel.ts';
import { useBrowser } from './session.ts';
import { clickSome, showAll } from './show-all.ts';
import { FIXTURES, fixtureNames, SAMPLE, SHOP } from './sites.ts';
import { withoutMotion } from './states.ts';
import { waitFor } from './wait.ts';

/**
 * Pages of the corpus that are tried, evenly over the whole, and clauses on each: without motion a clause takes
 * a blink, with it half a second; few, as all tests together are to take a quarter of an hour. All pages with all
 * their clauses: `npm run landing`.
 */
const CORPUS_TRIED = {
  chromium: { pages: 20, clauses: Number.POSITIVE_INFINITY },
  firefox: { pages: 12, clauses: 25 },
};
/** Clauses per page that are asked for with the mouse besides. */
const CLICKS = 1;

/** Closed parts among buttons that do not open them; the title tells which was pressed. */
const BUTTONS = `<!doctype html><html lang="en"><title>Privacy Policy</title>
<h1>Privacy Policy</h1><p>This privacy policy says what personal information we collect, use and share.</p>
<div><button type="button">Delete my account</button></div>
<div hidden><p>We collect your name and your email address when you place an order.</p></div>
<button type="button">Subscribe</button>
<div><div hidden><p>We share your postal address with couriers who are our service providers.</p></div></div>
<form action="/sent"><h2><button aria-expanded="false">Send</button></h2>
<div hidden><p>We use cookies and we collect your IP address when you visit our site.</p></div></form>
<label for="send">More</label><div hidden><p>We keep your order history for two years after your last order.</p></div>
<form action="/sent"><input type="submit" id="send"><input type="image" alt="Go" aria-controls="chat"></form>
<div hidden id="chat"><p>We collect the messages that you send us by our chat.</p></div>
<label for="delete">Account</label><div hidden><p>We share your phone number with our payment processor.</p></div>
<div><button type="button" id="delete">Delete it</button></div>
<script>addEventListener('click', (event) => { document.title = event.target.textContent; });</script></html>`;

/** Closed parts among forms whose fields are named like what a script asks of a form. */
const CLOBBERED = `<!doctype html><html lang="en"><title>Privacy Policy</title>
<h1>Privacy Policy</h1><p>This privacy policy says what personal information we collect, use and share.</p>
<form aria-controls="names"><input name="matches"><input name="closest"><input name="click"></form>
<div hidden id="names"><p>We collect your name and your email address when you place an order.</p></div>
<form style="display: none"><input name="style"><input name="matches">
<p>We share your postal address with couriers who are our service providers.</p></form></html>`;

/** A layout that scrolls in its shadow tree what is slotted into it. */
const SLOTTED = `<!doctype html><html lang="en"><title>Privacy Policy</title><style>body { margin: 0 }</style>
<page-layout><h1>Privacy Policy</h1><p>This privacy policy says what personal information we collect, use and share.</p>
<div style="height: 4000px"></div><p>We collect your name and your email address when you place an order.</p>
<div style="height: 4000px"></div><p>We share your postal address with couriers who are our service providers.</p>
<div style="height: 4000px"></div><p>We use cookies and we collect your IP address when you visit our site.</p>
</page-layout><script>customElements.define('page-layout', class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<main style="height: 100vh; overflow: auto"><slot></slot></main>';
  }
});</script></html>`;

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);
  const tried = CORPUS_TRIED[name];

  it('the button in the popup shows each clause', async () => {
    const page = await session.open(SAMPLE);
    const popup = await session.popup(page);
    await headingOf(popup);
    await openLines(popup);
    const shows = await buttons(popup, say('quoteShow'));
    expect(shows.length).toBeGreaterThan(15);
    for (const show of shows) {
      const quote = await show.evaluate((one) => {
        const block = one.closest('figure')?.querySelector('blockquote')?.cloneNode(true) as Element;
        for (const leadIn of block.querySelectorAll('.lead-in')) leadIn.remove();
        return block.textContent ?? '';
      });
      // Not with the mouse: the foot of the popup may cover it.
      await show.press('Enter');
      await waitFor(
        () => landingOn(page),
        (landing) => landing?.text === bare(quote) && landing.inView && landing.free,
        `“${quote}” to be shown`,
      );
    }
  });

  it('leaves the nodes of a page as they were', async () => {
    const page = await session.open(`${SHOP}/app/privacy`);
    await badgeWithCount(session.driver, page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const { missed, shown } = await showAll(session, page, 'in view and free');
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('presses no button that may do something else', async () => {
    session.web.serve('buttons.example', () => ({ body: BUTTONS }));
    const page = await session.open('http://buttons.example/privacy');
    const { missed, shown } = await showAll(session, page, 'in view and free');
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(5);
    expect(await page.title()).toBe('Privacy Policy');
  });

  it('opens closed parts among forms that hide what they are', async () => {
    session.web.serve('forms.example', () => ({ body: CLOBBERED }));
    const page = await session.open('http://forms.example/privacy');
    const { missed, shown } = await showAll(session, page, 'in view and free');
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(1);
  });

  it('scrolls a part of the page whose text stands elsewhere in the document', async () => {
    session.web.serve('slots.example', () => ({ body: SLOTTED }));
    const page = await session.open('http://slots.example/privacy');
    const { missed, shown } = await showAll(session, page, 'in view and free');
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(2);
  });

  it('opens closed parts itself where the page does not', async () => {
    const page = await session.open(`${SHOP}/stuck.html`);
    const { missed, shown } = await showAll(session, page, 'in view and free');
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(3);
  });

  it.each(fixtureNames())('lands on every clause of the fixture %s', async (fixture) => {
    const page = await session.open(`${FIXTURES}/${fixture}`);
    expect((await showAll(session, page, 'in view and free')).missed).toEqual([]);
  });

  describe.skipIf(!existsSync(CORPUS))('on pages of the corpus', () => {
    beforeAll(() => serveCorpus(session.web));

    it.each(corpusPages(tried.pages))('lands on clauses of $id', async ({ url }) => {
      const page = await session.open(url);
      if (name === 'chromium') await withoutMotion(page);
      const { missed, shown } = await showAll(session, page, 'in view', tried.clauses);
      expect(shown).toBeGreaterThan(0);
      expect(missed).toEqual([]);
      // A click that scrolls smoothly misses by chance, and only Chromium can be told to leave that.
      if (name === 'chromium') expect((await clickSome(session, page, CLICKS)).missed).toEqual([]);
    });
  });
});
