/** axe-core finds nothing to mend, in every state of the panel, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { headingOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';
import { openEverything, openState, STATES, wear } from './states.ts';
import { panelPath } from './under-test.ts';

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

describe.each(['popup', 'sidepanel'] as const)('the %s', (place) => {
  // Media features can be set in Chromium only; the markup is the same in Firefox.
  const session = useBrowser('chromium');

  it.each(Object.entries(STATES))('with %s', async (_, state) => {
    const page = await session.open(state.url);
    const panel = await openState(session.driver, page, place, state);
    for (const scheme of ['light', 'dark'] as const) {
      await wear(panel, scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
    await panel.close();
  });

  it('has the places where something will be said before it is said', async () => {
    const page = await session.open(SAMPLE);
    const panel = await openState(session.driver, page, place, STATES['card-open']!);
    const displays = await panel.$$eval('figure [role="status"]', (all) =>
      all.map((one) => getComputedStyle(one).display),
    );
    expect(displays.length).toBeGreaterThan(1);
    expect(displays).not.toContain('none');
    await panel.close();
  });
});

describe('a narrow panel', () => {
  const session = useBrowser('chromium');

  it.each([320, 400])('of %i pixels loses nothing to the side', async (width) => {
    const page = await session.open(SAMPLE);
    const panel = await session.driver.openOwnPage(panelPath('popup', await session.driver.tabId(page)));
    await panel.setViewport({ width, height: 640 });
    await headingOf(panel);
    await openEverything(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await panel.close();
  });
});
