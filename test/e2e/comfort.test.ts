/**
 * For everybody: forced colours, no motion, large letters. Media features can be set in Chromium only; the style
 * sheets are the same in Firefox.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CURRENT } from '../../lib/page/highlight-style.ts';
import { landingOn } from './landing.ts';
import { say } from './messages.ts';
import { buttons, headingOf, openLines, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';
import { openEverything, withoutMotion } from './states.ts';
import { panelPath } from './under-test.ts';
import { waitFor } from './wait.ts';

describe('in chromium', () => {
  const session = useBrowser('chromium');

  async function openCard(): Promise<{ page: Page; panel: Page }> {
    const page = await session.open(SAMPLE);
    const panel = await session.driver.openOwnPage(panelPath('popup', await session.driver.tabId(page)));
    await headingOf(panel);
    return { page, panel };
  }

  it('forced colours leave a pressed button and a highlighted clause to be told from others', async () => {
    const { page, panel } = await openCard();
    for (const one of [page, panel]) await forceColours(one);
    await press(panel, 'toolsMarkAll');
    await panel.waitForSelector('footer button[aria-pressed="true"]');
    const paper = (selector: string) => panel.$eval(selector, (one) => getComputedStyle(one).backgroundColor);
    expect(await paper('footer button[aria-pressed="true"]')).not.toBe(
      await paper('footer button[aria-expanded]'),
    );
    const [clause, other, highlight] = await page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.background = 'Highlight';
      const papers = [
        getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
        getComputedStyle(document.body, '::highlight(clausemark-collect)').backgroundColor,
        getComputedStyle(probe).backgroundColor,
      ];
      probe.remove();
      return papers;
    }, CURRENT);
    expect(clause).toBe(highlight);
    expect(other).not.toBe(clause);
    await panel.close();
  });

  it('without motion a clause is there at once', async () => {
    const { page, panel } = await openCard();
    await withoutMotion(page);
    await openLines(panel);
    const shows = await buttons(panel, say('quoteShow'));
    await shows.at(-1)!.press('Enter');
    await waitFor(
      () => landingOn(page),
      (landing) => landing !== null,
      'the clause',
    );
    const first = await page.evaluate(() => scrollY);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(() => scrollY)).toBe(first);
    expect((await landingOn(page))?.inView).toBe(true);
    await panel.close();
  });

  // A popup of 400 by 600 pixels at 200 %, and a side panel that is as narrow as they come.
  it.each([
    [400, 300],
    [200, 300],
  ])('a panel of %i by %i pixels loses nothing to its bars or to the side', async (width, height) => {
    const { panel } = await openCard();
    await panel.setViewport({ width, height });
    await openEverything(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const covered = await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main a, footer button')];
      return all
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => {
          one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = one.getBoundingClientRect();
          const hit = document.elementFromPoint(x + Math.min(width / 2, 20), y + Math.min(height / 2, 8));
          return !hit || !(one.contains(hit) || hit.contains(one));
        })
        .map((one) => one.textContent);
    });
    expect(covered).toEqual([]);
    await panel.close();
  });
});

/** Puppeteer knows the feature by no name yet. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}
