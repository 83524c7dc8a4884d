/** In German: every word of the panel, dates and numbers, the bar on the page, and room for the longer words. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import german from '../../assets/public/_locales/de/messages.json' with { type: 'json' };
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { germanExtension } from './german.ts';
import { headingOf, linesOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { openEverything } from './states.ts';
import { panelPath } from './under-test.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let folder = '';
  const session = useBrowser(name, () => {
    folder = germanExtension(name);
    return folder;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the card speaks German', async () => {
    const page = await session.open(SAMPLE);
    const popup = await session.popup(page);
    await headingOf(popup);
    await openEverything(popup);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    const lines = await linesOf(popup);
    for (const key of ['cardCollected', 'cardShared', 'cardChoices', 'quoteShow', 'toolsMarkAll'] as const)
      expect(lines).toContain(german[key].message);
    expect(lines.join('\n')).toMatch(/3\. März 2026 · 644 Wörter/);
    expect(lines.filter((line) => ENGLISH_ONLY.has(line))).toEqual([]);
    // For the voice of a screen reader: the policy's own words are English all the same.
    const english = await popup.$$eval('blockquote, figcaption, .details [lang]', (all) =>
      all.map((one) => (one as HTMLElement).lang),
    );
    expect(new Set(english)).toEqual(new Set(['en']));
    const details = await popup.$$eval('.details', (all) =>
      all.filter((one) => one.querySelector('[lang]')).map((one) => one.textContent?.trim()),
    );
    expect(details.length).toBeGreaterThan(3);
    expect(details.join('\n')).toMatch(/ · für /);
  });

  it('the bar on an English page says that it speaks German', async () => {
    const page = await session.open(SAMPLE);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await badgeWithCount(session.driver, page);
    await session.driver.command(page, 'next-clause');
    const bar = await page.waitForSelector('clausemark-navigator');
    expect(await bar!.evaluate((one) => [one.getAttribute('lang'), getComputedStyle(one).direction])).toEqual(
      ['de', 'ltr'],
    );
  });

  it('what there is instead of a card does too', async () => {
    const page = await session.open(`${SHOP}/home.html`);
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(german.stateNotPolicy.message);
  });

  it('the tooltip of the button does too', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    const title = await session.driver.inExtension(
      (tabId: number) => chrome.action.getTitle({ tabId }),
      await session.driver.tabId(page),
    );
    expect(title).toMatch(/erhoben · .*weitergegeben · .*Wahlmöglichkeit/);
  });

  it('longer words lose nothing to the side of a narrow panel', async () => {
    const page = await session.open(SAMPLE);
    const panel = await session.driver.openOwnPage(panelPath('popup', await session.driver.tabId(page)));
    // Only then: Firefox moves the tab to another process for a page of the extension.
    await headingOf(panel);
    await panel.setViewport({ width: 320, height: 640 });
    await openEverything(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.close();
  });
});

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** Messages that stand alone and that German says otherwise. */
const ENGLISH_ONLY = new Set(
  Object.entries(english)
    .filter(([key, { message }]) => german[key as keyof typeof german].message !== message)
    .map(([, { message }]) => message),
);
