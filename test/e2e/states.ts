/** The states that a panel can be in, and how to bring it there. */
import type { Page, Viewport } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { headingOf, openLines, press } from './panel.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { panelPath } from './under-test.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

export interface PanelState {
  /** The page that the panel is about. */
  url: string;
  /** What a person does in the panel. */
  prepare?: (panel: Page) => Promise<void>;
  /** The worker takes its time, or fails. */
  worker?: 'silent' | 'broken';
}

/** Runs in a panel before its own scripts. */
const WORKERS: Readonly<Record<NonNullable<PanelState['worker']>, () => void>> = {
  silent: () => {
    chrome.runtime.sendMessage = () => new Promise(() => {});
  },
  broken: () => {
    chrome.runtime.sendMessage = () => Promise.reject(new Error('The worker is broken.'));
  },
};

export const STATES: Readonly<Record<string, PanelState>> = {
  card: { url: SAMPLE },
  'card-line': { url: SAMPLE, prepare: openFirstLine },
  'card-exceptions': { url: `${SHOP}/exceptions.html`, prepare: (panel) => lookAt(panel, '#exceptions') },
  'card-open': { url: SAMPLE, prepare: openEverything },
  'no-policy': { url: `${SHOP}/home.html` },
  'nothing-found': { url: `${SHOP}/nothing.html`, prepare: (panel) => press(panel, 'readAnyway') },
  'other-language': { url: `${SHOP}/german.html` },
  restricted: { url: 'chrome://version/' },
  'no-text': { url: `${SHOP}/picture.png` },
  reading: { url: SAMPLE, worker: 'silent' },
  failed: { url: SAMPLE, worker: 'broken' },
};

/** Opens the popup or the side panel about the page of a state, in a tab of its own, and brings it there. */
export async function openState(
  driver: Driver,
  about: Page,
  place: 'popup' | 'sidepanel',
  { prepare, worker }: PanelState,
  viewport?: Viewport,
): Promise<Page> {
  const panel = await driver.openOwnPage('manifest.json');
  if (viewport) await panel.setViewport(viewport);
  if (worker) await panel.evaluateOnNewDocument(WORKERS[worker]);
  await panel.goto(new URL(panelPath(place, await driver.tabId(about)), panel.url()).href);
  await (worker === 'silent' ? panel.waitForSelector('h1') : headingOf(panel));
  await prepare?.(panel);
  return panel;
}

/** The first line that is said twice, with its quotes, and why. */
async function openFirstLine(panel: Page): Promise<void> {
  await (await panel.$('main li button.summary'))!.click();
  await press(panel, 'whyTitle');
  await lookAt(panel, 'h2#collected');
}

async function lookAt(panel: Page, selector: string): Promise<void> {
  await panel.$eval(selector, (one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** Every line, every quote, why and what is wrong, the formats of the export. */
export async function openEverything(panel: Page): Promise<void> {
  await openLines(panel);
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('figure button[aria-expanded="false"]'))
      button.click();
    document.querySelector<HTMLButtonElement>('footer button[aria-expanded="false"]')?.click();
  });
}

/** Light or dark, without motion. Chromium only. */
export async function wear(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Scrolls at once instead of smoothly, which takes half a second each time. Chromium only. */
export async function withoutMotion(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}
