/**
 * The side panel of Chromium: opened by a click in the popup, and following the tabs. Firefox lets no test open its
 * sidebar (it wants a person's click in the popup itself, which no test can reach); what stands in it is tested as
 * `sidepanel.html` in accessibility.test.ts and tools.test.ts.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { say } from './messages.ts';
import { headingOf, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { waitFor } from './wait.ts';

describe('in chromium', () => {
  const session = useBrowser('chromium');

  async function openBeside(page: Page): Promise<Page> {
    const popup = await session.popup(page);
    await headingOf(popup);
    const opened = popup.browser().waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await press(popup, 'toolsBeside');
    return (await opened).asPage();
  }

  it('opens at a click and shows the card of the tab', async () => {
    const page = await session.open(SAMPLE);
    const panel = await openBeside(page);
    expect(await headingOf(panel)).toBe('larkandloom.example');
    await panel.close();
  });

  it('follows the active tab', async () => {
    const page = await session.open(SAMPLE);
    const panel = await openBeside(page);
    const other = await session.open(`${SHOP}/home.html`);
    await other.bringToFront();
    await waitFor(
      () => headingOf(panel),
      (heading) => heading === say('stateNotPolicy'),
      'the other tab',
    );
    await page.bringToFront();
    await waitFor(
      () => headingOf(panel),
      (heading) => heading === 'larkandloom.example',
      'the first tab again',
    );
    await panel.close();
  });
});
