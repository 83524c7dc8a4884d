/**
 * Photographs every state of the panels, light and dark, and the page with its clauses marked, in the real
 * extension: `npm run screenshots`. They go to `.output/screenshots`, or to the folder that is named.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../test/e2e/driver.ts';
import { headingOf, press } from '../test/e2e/panel.ts';
import { openSites, SAMPLE } from '../test/e2e/sites.ts';
import { openState, type PanelState, STATES, wear } from '../test/e2e/states.ts';
import { extensionFor, panelPath, programOf } from '../test/e2e/under-test.ts';

const SCHEMES = ['light', 'dark'] as const;
/** Widths in CSS pixels; the popup is as high as browsers let it be. */
const PLACES = { popup: { width: 400, height: 600 }, sidepanel: { width: 480, height: 900 } };
/** For the picture to settle, in milliseconds. */
const SETTLE_MS = 300;

const folder = resolve(process.argv[2] ?? '.output/screenshots');
mkdirSync(folder, { recursive: true });
const web = await openSites();
const driver = await launch('chromium', {
  path: programOf('chromium'),
  extension: extensionFor('chromium'),
  headless: true,
  proxy: web.proxy,
});
try {
  for (const place of ['popup', 'sidepanel'] as const)
    for (const [name, state] of Object.entries(STATES)) await photographPanel(place, name, state);
  await photographPage(driver);
} finally {
  await driver.close();
  await web.close();
}

async function photographPanel(place: keyof typeof PLACES, name: string, state: PanelState): Promise<void> {
  const page = await driver.openPage(state.url);
  const viewport = { ...PLACES[place], deviceScaleFactor: 2 };
  const panel = await openState(driver, page, place, state, viewport);
  for (const scheme of SCHEMES) {
    await wear(panel, scheme);
    await save(panel, `${place}-${name}-${scheme}`);
  }
  await panel.close();
  await page.close();
}

async function photographPage(driver: Driver): Promise<void> {
  const page = await driver.openPage(SAMPLE);
  const panel = await driver.openOwnPage(panelPath('popup', await driver.tabId(page)));
  await headingOf(panel);
  await press(panel, 'toolsMarkAll');
  await page.bringToFront();
  for (const scheme of SCHEMES) {
    await wear(page, scheme);
    await save(page, `page-${scheme}`);
  }
}

async function save(page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}
