/** A browser for the tests of one file. In all of them: nothing but the pages themselves is asked of the network. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type BrowserName, type Driver, launch } from './driver.ts';
import { unexpectedRequests } from './requests.ts';
import { openSites } from './sites.ts';
import { extensionFor, programOf } from './under-test.ts';
import type { Web } from './web.ts';

export interface Session {
  driver: Driver;
  web: Web;
  /** Opens a tab; it is closed after the test. */
  open(url: string): Promise<Page>;
  /** The popup about a tab; it is closed after the test. */
  popup(page: Page): Promise<Page>;
  /** Addresses that the test makes a page go to by itself. */
  expectVisit(...urls: string[]): void;
}

/**
 * Registers the hooks; the session's parts are there once a test runs. `extension` gives the folder of another
 * build than the one that is shipped.
 */
export function useBrowser(name: BrowserName, extension: () => string = () => extensionFor(name)): Session {
  let pages: Page[] = [];
  let visits: string[] = [];
  const unexpected: string[] = [];
  const session = {
    async open(url) {
      visits.push(url);
      const page = await session.driver.openPage(url);
      pages.push(page);
      return page;
    },
    async popup(page) {
      const popup = await session.driver.openPopup(page);
      pages.push(popup);
      return popup;
    },
    expectVisit: (...urls) => void visits.push(...urls),
  } as Session;

  beforeAll(async () => {
    session.web = await openSites();
    session.driver = await launch(name, {
      path: programOf(name),
      extension: extension(),
      headless: true,
      proxy: session.web.proxy,
    });
  });

  afterEach(async ({ task }) => {
    for (const page of pages.reverse()) await closeQuietly(page);
    const more = unexpectedRequests(session.web.requests, visits);
    unexpected.push(...more.map((url) => `${url} (${task.name})`));
    pages = [];
    visits = [];
    session.web.requests.length = 0;
  });

  afterAll(async () => {
    await session.driver?.close();
    await session.web?.close();
    // Not after each test: one that is tried again would make up for it.
    expect(unexpected, 'requests that no page made').toEqual([]);
  });
  return session;
}

/** A popup closes itself when another window comes to the front. */
async function closeQuietly(page: Page): Promise<void> {
  if (!page.isClosed()) await page.close().catch(() => undefined);
}
