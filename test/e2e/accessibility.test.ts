/** axe-core finds nothing to mend, in every state of the panel, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { headingOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';
import { openEverything, STATES, wear } from './states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Rules that are broken, with the first element that breaks each. */
async function violations(panel: Page): Promise<string[]> {
  await panel.evaluate(AXE);
  return panel.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe.each(['popup', 'sidepanel'])('the %s', (place) => {
  // Media features can be set in Chromium only; the markup is the same in Firefox.
  const session = useBrowser('chromium');

  it.each(Object.entries(STATES))('with %s', async (_, { url, prepare }) => {
    const page = await session.open(url);
    const tabId = await session.driver.tabId(page);
    const panel = await session.driver.openOwnPage(`${place}.html?tab=${tabId}`);
    await headingOf(panel);
    await prepare?.(panel);
    for (const scheme of ['light', 'dark'] as const) {
      await wear(panel, scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
    await panel.close();
  });

  it('with a page that is still loading', async () => {
    const panel = await session.driver.openOwnPage('manifest.json');
    // A worker that takes its time.
    await panel.evaluateOnNewDocument(() => {
      const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      runtime.sendMessage = () => new Promise(() => {});
    });
    await panel.goto(new URL(`/${place}.html?tab=1`, panel.url()).href);
    await panel.waitForSelector('h1');
    for (const scheme of ['light', 'dark'] as const) {
      await wear(panel, scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
    await panel.close();
  });
});

describe('a narrow panel', () => {
  const session = useBrowser('chromium');

  it.each([320, 400])('of %i pixels loses nothing to the side', async (width) => {
    const page = await session.open(SAMPLE);
    const panel = await session.driver.openOwnPage(`popup.html?tab=${await session.driver.tabId(page)}`);
    await panel.setViewport({ width, height: 640 });
    await headingOf(panel);
    await openEverything(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await panel.close();
  });
});
