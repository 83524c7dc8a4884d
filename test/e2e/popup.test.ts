/** The popup in each of its states. */
import { describe, expect, it } from 'vitest';
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { say } from './messages.ts';
import { buttons, headingOf, linesOf, openLines, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { panelPath } from './under-test.ts';
import { waitFor } from './wait.ts';

const SITE = 'larkandloom.example';
/** A page that extensions may not touch. */
const CLOSED_PAGES = { chromium: 'chrome://version/', firefox: 'about:license' };

/** A page that calls another one its policy, and that one. */
const MILL =
  '<!doctype html><html lang="en"><title>The mill</title><a href="/walk">Privacy policy</a></html>';
const WALK = '<!doctype html><html lang="en"><title>A walk</title><p>The path begins behind the mill.</html>';

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  it('opens at a click on the button and shows the card', async () => {
    const page = await session.open(SAMPLE);
    const text = await session.driver.clickButton(page, new RegExp(say('cardDisclaimer')));
    for (const part of [SITE, say('cardShared'), say('cardChoices')]) expect(text).toContain(part);
  });

  it('has quotes behind every line', async () => {
    const page = await session.open(SAMPLE);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(SITE);
    await openLines(popup);
    const look = () =>
      popup.$$eval('li:has(> button)', (all) =>
        all.map((line) => line.querySelectorAll('blockquote').length),
      );
    const counts = await waitFor(look, (quotes) => !quotes.includes(0), 'quotes behind every line');
    expect(counts.length).toBeGreaterThan(8);
  });

  it('says that it is reading while the page still loads', async () => {
    const page = await session.open(`${SHOP}/home.html`);
    session.expectVisit(`${SHOP}/slow.html`);
    await page.evaluate(() => location.assign('slow.html'));
    const popup = await session.popup(page);
    const heading = await popup.waitForSelector('h1');
    expect(await heading?.evaluate((one) => one.textContent)).toBe(say('stateReading'));
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
  });

  it('on a page that is no policy lists the policies that it links to, and reads one at a click', async () => {
    const page = await session.open(`${SHOP}/home.html`);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
    session.expectVisit(SAMPLE);
    await popup.locator('::-p-text(Privacy policy)').click();
    await waitFor(
      () => headingOf(popup),
      (heading) => heading === SITE,
      'the card of the policy that was opened',
    );
    expect(page.url()).toBe(SAMPLE);
  });

  it('reads what does not look like a policy when told to, and says that it found nothing', async () => {
    const page = await session.open(`${SHOP}/nothing.html`);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
    await press(popup, 'readAnyway');
    const nothing = say('stateNothingFound');
    await waitFor(
      () => headingOf(popup),
      (heading) => heading === nothing,
      nothing,
    );
  });

  it('reads anew when told to try again, also what the page has changed unnoticed', async () => {
    const page = await session.open(`${SHOP}/nothing.html`);
    const popup = await session.popup(page);
    await headingOf(popup);
    await press(popup, 'readAnyway');
    await buttons(popup, say('retry'));
    // Too little to be a reason to look again.
    await page.evaluate(() => {
      document.querySelector('p')!.textContent = 'We collect your name and your e-mail address.';
    });
    await press(popup, 'retry');
    await waitFor(
      () => headingOf(popup),
      (heading) => heading === SITE,
      'a card',
    );
  });

  it('reads a page that it was told to open also when that does not look like a policy', async () => {
    session.web.serve('mill.example', (path) => ({ body: path === '/' ? MILL : WALK }));
    const page = await session.open('http://mill.example/');
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
    session.expectVisit('http://mill.example/walk');
    await popup.locator('::-p-text(Privacy policy)').click();
    await waitFor(
      () => headingOf(popup),
      (heading) => heading === say('stateNothingFound'),
      'that nothing was found',
    );
  });

  it('says again what there is when the page that it was told to open is none', async () => {
    // As with a file that the browser saves, the tab stays where it is, and nothing is left on the disk.
    session.web.serve('mill.example', (path) => (path === '/' ? { body: MILL } : { body: '', status: 204 }));
    const page = await session.open('http://mill.example/');
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
    session.expectVisit('http://mill.example/walk');
    await popup.locator('::-p-text(Privacy policy)').click();
    await waitFor(
      async () => session.web.requests,
      (requests) => requests.includes('http://mill.example/walk'),
      'the page to be asked for',
    );
    expect(await headingOf(popup)).toBe(say('stateNotPolicy'));
  });

  it('names the language that it does not read', async () => {
    const page = await session.open(`${SHOP}/german.html`);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateOtherLanguage', 'German'));
  });

  it('says so where extensions may not read', async () => {
    const page = await session.open(CLOSED_PAGES[name]);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateRestricted'));
  });

  it('says so where there is no text to read', async () => {
    const page = await session.open(`${SHOP}/picture.png`);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateFormat'));
  });

  it('offers to try again when it failed', async () => {
    const popup = await session.driver.openOwnPage(panelPath('popup', 'none'));
    expect(await headingOf(popup)).toBe(say('stateFailed'));
    await press(popup, 'retry');
    expect(await headingOf(popup)).toBe(say('stateFailed'));
    expect(await linesOf(popup)).toContain(say('retry'));
    await popup.close();
  });

  it('reads a tab that has been open since before the extension was there', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    await session.driver.reinstall();
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(SITE);
  });
});
