/** Nothing leaves the browser, and nothing stays in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { readKept } from './kept.ts';
import { headingOf, press } from './panel.ts';
import { unexpectedRequests } from './requests.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { extensionFor, panelPath } from './under-test.ts';
import { waitFor } from './wait.ts';

/** An address that nothing has a reason to ask for. */
const ELSEWHERE = 'http://elsewhere.example/?what=was-read';

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  // That nothing is requested is checked at the end of every file; this proves that it would be seen.
  it('a request that no page makes is noticed', async () => {
    session.expectVisit(ELSEWHERE);
    const page = await session.open(SAMPLE);
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), ELSEWHERE);
    expect(unexpectedRequests(session.web.requests, [SAMPLE])).toEqual([ELSEWHERE]);
  });

  it('a second request for the page itself is noticed', async () => {
    session.expectVisit(SAMPLE);
    const page = await session.open(SAMPLE);
    await page.evaluate(() => fetch(location.href).then((answer) => answer.text()));
    expect(unexpectedRequests(session.web.requests, [SAMPLE])).toEqual([SAMPLE]);
  });

  it('its pages may not ask the network for anything', async () => {
    const panel = await session.driver.openOwnPage(panelPath('popup', 'none'));
    await headingOf(panel);
    const outcome = await panel.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      ELSEWHERE,
    );
    await panel.close();
    expect(outcome).toBe('refused');
  });

  it('a page cannot see who reads it before the person asks for the card', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(clausemark-collect)').backgroundColor);
    const before = await paper();
    const popup = await session.popup(page);
    await headingOf(popup);
    expect(before).toBe('rgba(0, 0, 0, 0)');
    expect(await waitFor(paper, (now) => now !== before, 'the style of the highlights')).toBe(
      'rgb(207, 227, 255)',
    );
  });

  it('keeps the cards of open tabs for the session, and nothing else', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    const popup = await session.popup(page);
    await headingOf(popup);
    await press(popup, 'toolsMarkAll');
    const id = await session.driver.tabId(page);
    const kept = await session.driver.inExtension(readKept);
    expect(kept).toEqual({
      session: [`card:${id}`],
      local: [],
      sync: [],
      databases: [],
      cookies: '',
      web: 0,
    });
    await page.close();
    await waitFor(
      () => session.driver.inExtension(readKept),
      (now) => now.session.length === 0,
      'the card to go with its tab',
    );
  });

  it('forgets the card when the tab goes to another page', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    session.expectVisit(`${SHOP}/home.html`);
    await page.goto(`${SHOP}/home.html`);
    await waitFor(
      () => session.driver.inExtension(readKept),
      (now) => now.session.length === 0,
      'the card to go with its page',
    );
  });

  it('asks for no more than its documents say', () => {
    const manifest = JSON.parse(readFileSync(join(extensionFor(name), 'manifest.json'), 'utf8'));
    const { permissions, host_permissions, optional_permissions, web_accessible_resources } = manifest;
    const own = name === 'chromium' ? ['sidePanel'] : [];
    expect([...permissions].sort()).toEqual(['activeTab', 'scripting', ...own, 'storage']);
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect({ optional_permissions, web_accessible_resources }).toEqual({});
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/connect-src|unsafe|https?:|\*/);
  });
});
