/** From the click to the card on the longest policy of the corpus, in a real Chromium, against the page's own load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkConditions, Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { badgeWithCount } from '../e2e/badge.ts';
import { CORPUS, corpusPages, serveCorpus } from '../e2e/corpus.ts';
import { type Driver, launch } from '../e2e/driver.ts';
import { headingOf } from '../e2e/panel.ts';
import { panelPath } from '../e2e/under-test.ts';
import { openWeb } from '../e2e/web.ts';

const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** An odd number, so that the medians are of real rounds; one more before the count warms caches and compilers. */
const ROUNDS = 7;

/** Milliseconds of one round. */
export interface Click {
  /** From the start of the navigation to the end of the load event. */
  load: number;
  /** From the start of the popup's document to its card, the page being read already, as it is when one looks at it. */
  card: number;
  /** For comparison, what the browser needs for a page of the extension with nothing of ours in it. */
  empty: number;
}

/** Null, with the reason on standard error, where it cannot be measured. */
export async function clicks(network: NetworkConditions | null): Promise<Click[] | null> {
  const url = longestPolicy();
  const path = findBrowser('chromium');
  const missing =
    (!url && 'no corpus') ||
    (!path && 'no Chromium') ||
    (!existsSync(EXTENSION) && 'no built extension (npm run build)');
  if (missing || !path || !url) {
    process.stderr.write(`The way from click to card is not measured: ${missing}.\n`);
    return null;
  }
  const web = await openWeb();
  serveCorpus(web);
  const driver = await launch('chromium', { path, extension: EXTENSION, headless: true, proxy: web.proxy });
  try {
    const rounds: Click[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const click = await clickOn(driver, url, network);
      if (round >= 0) rounds.push(click);
    }
    return rounds;
  } finally {
    await driver.close();
    await web.close();
  }
}

/** By the text of its segments; null where there is no corpus. */
function longestPolicy(): string | null {
  const sized = corpusPages(Number.POSITIVE_INFINITY).map(({ id, url }) => ({
    url,
    size: readFileSync(join(CORPUS, `${id}.html`)).length,
  }));
  return sized.toSorted((a, b) => b.size - a.size)[0]?.url ?? null;
}

async function clickOn(driver: Driver, url: string, network: NetworkConditions | null): Promise<Click> {
  const page = await driver.openPage('about:blank');
  await page.emulateNetworkConditions(network);
  await page.goto(url, { waitUntil: 'load' });
  const load = await loadTime(page);
  await badgeWithCount(driver, page);
  const popup = await driver.openOwnPage('manifest.json');
  const empty = await loadTime(popup);
  await popup.evaluateOnNewDocument(noteTheCard);
  await popup.goto(new URL(panelPath('popup', await driver.tabId(page)), popup.url()).href);
  await headingOf(popup);
  const card = await cardTime(popup);
  await popup.close();
  await page.close();
  return { load, card, empty };
}

function loadTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry!.loadEventEnd;
  });
}

/** Runs in the popup, before its own scripts: notes when the card is there. */
function noteTheCard(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main section')) return;
    observer.disconnect();
    // Laid out and painted is a card that one can see.
    requestAnimationFrame(() => setTimeout(() => performance.mark('card')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function cardTime(popup: Page): Promise<number> {
  return popup.evaluate(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('card');
      if (mark) return mark.startTime;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}
