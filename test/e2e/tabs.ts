/** Opens tabs and knows them by the ids that the extension knows them by. */
import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** How long a page may take to load is the test's to say. */
export const AS_LONG_AS_THE_TEST = { timeout: 0 };

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

type Tabs = Pick<Driver, 'openPage' | 'openPrivate' | 'tabId' | 'tidy' | 'closed'>;

export function createTabs(
  browser: Browser,
  inExtension: Driver['inExtension'],
  go: (page: Page, url: string) => Promise<unknown>,
): Tabs {
  const ids = new WeakMap<Page, number>();

  async function openPage(url: string): Promise<Page> {
    const before = await inExtension(allTabs);
    const page = await browser.newPage();
    const opened = (await inExtension(allTabs)).filter((id) => !before.includes(id));
    if (opened.length !== 1) throw new Error(`One tab was opened, and there are ${opened.length} more.`);
    ids.set(page, opened[0]!);
    await go(page, url);
    return page;
  }

  async function openPrivate(url: string): Promise<Page> {
    const id = await inExtension(createPrivate, url);
    const target = await browser.waitForTarget((known) => known.type() === 'page' && known.url() === url);
    const page = await target.asPage();
    ids.set(page, id);
    return page;
  }

  async function tabId(page: Page): Promise<number> {
    const id = ids.get(page);
    if (id === undefined) throw new Error('This tab was not opened with openPage.');
    return id;
  }

  async function tidy(...kept: Page[]): Promise<void> {
    const addresses = kept.map((page) => page.url());
    for (const page of await browser.pages())
      if (!kept.includes(page) && (page.url() === 'about:blank' || !addresses.includes(page.url())))
        await page.close();
  }

  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return { openPage, openPrivate, tabId, tidy, closed };
}

/** Resolves with the id of the tab in a new private window. */
async function createPrivate(url: string): Promise<number> {
  const window = await chrome.windows.create({ incognito: true, url });
  return window?.tabs?.[0]?.id ?? -1;
}

async function allTabs(): Promise<number[]> {
  return (await chrome.tabs.query({})).map((tab) => tab.id ?? -1);
}
