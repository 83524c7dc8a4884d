/** What can go wrong while a policy is read, and how to bring it about. */
import type { Page } from 'puppeteer-core';
import { badgeWithCount } from '../e2e/badge.ts';
import type { Driver } from '../e2e/driver.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

export interface World {
  driver: Driver;
  /** A policy of ordinary length, one that takes a while to read, and a page that is none. */
  policy: string;
  long: string;
  other: string;
  /** Between 0 and the time that reading the long one takes, in milliseconds; another one each turn. */
  delay: number;
}

export interface Fault {
  name: string;
  turns: number;
  /** Does the harm; resolves with tabs whose next click must give the right card. */
  harm(world: World): Promise<Page[]>;
  /** Undoes what would harm the next fault too. */
  mend?(world: World): Promise<void>;
}

const MANY_TABS = 50;
/** Ten times a second. */
const FLICKER_MS = 100;
const FLICKERS = 20;

export const FAULTS: readonly Fault[] = [
  {
    name: 'worker killed before reading',
    turns: 5,
    async harm({ driver, policy }) {
      await driver.killWorker();
      return [await driver.openPage(policy)];
    },
  },
  {
    name: 'worker killed during reading',
    turns: 12,
    async harm({ driver, long, delay }) {
      const page = await driver.openPage(long);
      await sleep(delay);
      await driver.killWorker();
      return [page];
    },
  },
  {
    name: 'worker killed after reading',
    turns: 5,
    async harm({ driver, policy }) {
      const page = await driver.openPage(policy);
      await badgeWithCount(driver, page);
      await driver.killWorker();
      return [page];
    },
  },
  {
    name: 'worker killed while the popup waits',
    turns: 5,
    async harm({ driver, long }) {
      const page = await driver.openPage(long);
      const popup = await driver.openPopup(page);
      await driver.killWorker();
      await popup.close();
      return [page];
    },
  },
  {
    name: 'tab closed during reading',
    turns: 8,
    async harm({ driver, policy, long, delay }) {
      const doomed = await driver.openPage(long);
      await sleep(delay);
      await doomed.close();
      return [await driver.openPage(policy)];
    },
  },
  {
    name: 'tab reloaded during reading',
    turns: 8,
    async harm({ driver, long, delay }) {
      const page = await driver.openPage(long);
      await sleep(delay);
      await page.reload();
      return [page];
    },
  },
  {
    name: 'tab gone elsewhere and back during reading',
    turns: 8,
    async harm({ driver, policy, long, other, delay }) {
      const page = await driver.openPage(long);
      await sleep(delay);
      await page.goto(other);
      await page.goto(policy);
      return [page];
    },
  },
  {
    name: 'popup opened and closed ten times a second',
    turns: 3,
    async harm({ driver, long }) {
      const page = await driver.openPage(long);
      await driver.flicker(page, FLICKERS, FLICKER_MS);
      return [page];
    },
  },
  {
    name: 'fifty policies open at once',
    turns: 1,
    harm: ({ driver, policy }) => openMany(driver, policy),
  },
  {
    name: 'session storage full',
    turns: 3,
    async harm({ driver, policy }) {
      await driver.inExtension(fillStorage);
      return [await driver.openPage(policy)];
    },
    mend: ({ driver }) => driver.inExtension(emptyStorage),
  },
  {
    name: 'session storage failing',
    turns: 3,
    async harm({ driver, policy }) {
      const page = await driver.openPage(policy);
      await badgeWithCount(driver, page);
      await driver.tamper((api) => {
        for (const name of ['get', 'set', 'remove', 'clear'])
          Object.assign(api.storage.session, {
            [name]: () => Promise.reject(new Error('Storage is broken.')),
          });
      });
      return [page, await driver.openPage(policy)];
    },
    mend: ({ driver }) => driver.killWorker(),
  },
  {
    name: 'private window closed during reading',
    turns: 5,
    async harm({ driver, long, policy, delay }) {
      await driver.allowPrivate();
      const doomed = await driver.openPrivate(long);
      await sleep(delay);
      await doomed.close();
      return [await driver.openPrivate(policy)];
    },
  },
  {
    name: 'extension updated while pages are open',
    turns: 3,
    async harm({ driver, policy, long }) {
      const pages = [await driver.openPage(policy), await driver.openPage(long)];
      await driver.reinstall();
      return pages;
    },
  },
];

/** Tabs are opened one after the other, but none waits until the one before has been read. */
async function openMany(driver: Driver, url: string): Promise<Page[]> {
  const pages: Page[] = [];
  while (pages.length < MANY_TABS) pages.push(await driver.openPage(url));
  return pages;
}

/** Until the quota leaves no room for a card. */
async function fillStorage(): Promise<void> {
  let size = 1 << 20;
  for (let serial = 0; size > 256; serial++)
    await chrome.storage.session.set({ [`junk:${serial}`]: 'x'.repeat(size) }).catch(() => {
      size >>= 1;
    });
}

function emptyStorage(): Promise<void> {
  return chrome.storage.session.clear();
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
