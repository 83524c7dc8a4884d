/** Policies are noticed when they are there, and no others: the badge tells. */
import { describe, expect, it } from 'vitest';
import { badgeOf, badgeWithCount, emptyBadge } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { say } from './messages.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';

/** Longer than the extension takes to look at a page, in milliseconds. */
const LOOK_MS = 1_500;

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  it('a policy gets a count of clauses and says in the tooltip what they come to', async () => {
    const page = await session.open(SAMPLE);
    const { text, title } = await badgeWithCount(session.driver, page);
    expect(Number(text)).toBeGreaterThan(10);
    expect(title).toMatch(/^\d+ kinds of data collected · \d+ ways shared · \d+ choices$/);
  });

  it.each(['home.html', 'terms.html', 'nothing.html', 'picture.png'])('%s gets none', async (path) => {
    const page = await session.open(`${SHOP}/${path}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    expect(await badgeOf(session.driver, page)).toEqual({ text: '', title: say('extensionName') });
  });

  it('a policy whose text comes late is noticed', async () => {
    const page = await session.open(`${SHOP}/app/privacy`);
    await badgeWithCount(session.driver, page);
  });

  it('a single-page app is followed to its policy and away from it', async () => {
    const page = await session.open(`${SHOP}/app/home`);
    await page.click('[data-view=privacy]');
    await badgeWithCount(session.driver, page);
    await page.click('[data-view=home]');
    await emptyBadge(session.driver, page);
  });
});
