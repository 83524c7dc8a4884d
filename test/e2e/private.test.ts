/** In private windows, where the person allows it: a click gives the card, and nothing is left of it afterwards. */
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { readKept } from './kept.ts';
import { headingOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';
import { waitFor } from './wait.ts';

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() => session.driver.allowPrivate());

  it('a click gives the card, which goes with its window', async () => {
    session.expectVisit(SAMPLE);
    const page = await session.driver.openPrivate(SAMPLE);
    const { text } = await badgeWithCount(session.driver, page);
    const popup = await session.popup(page);
    await headingOf(popup);
    expect(await popup.evaluate(() => document.body.textContent)).toContain(`${text} clauses`);
    await popup.close();
    const id = await session.driver.tabId(page);
    expect((await session.driver.inExtension(readKept)).session).toEqual([`card:${id}`]);
    await page.close();
    await waitFor(
      () => session.driver.inExtension(readKept),
      (kept) => kept.session.length === 0,
      'the card to go with its window',
    );
    expect(await session.driver.inExtension(readKept)).toEqual({
      session: [],
      local: [],
      sync: [],
      databases: [],
      cookies: '',
      web: 0,
    });
  });
});
