/** The states that a panel can be in, and how to bring it there. */
import type { Page } from 'puppeteer-core';
import { openLines, press } from './panel.ts';
import { SAMPLE, SHOP } from './sites.ts';

export interface PanelState {
  /** The page that the panel is about. */
  url: string;
  /** What a person does in the panel. */
  prepare?: (panel: Page) => Promise<void>;
}

export const STATES: Readonly<Record<string, PanelState>> = {
  card: { url: SAMPLE },
  'card-open': { url: SAMPLE, prepare: openEverything },
  'no-policy': { url: `${SHOP}/home.html` },
  'nothing-found': { url: `${SHOP}/nothing.html`, prepare: (panel) => press(panel, 'readAnyway') },
  'other-language': { url: `${SHOP}/german.html` },
  restricted: { url: 'chrome://version/' },
  'no-text': { url: `${SHOP}/picture.png` },
};

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
