/** The toolbar button of a tab. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { waitFor } from './wait.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

export interface Badge {
  text: string;
  title: string;
}

export async function badgeOf(driver: Driver, page: Page): Promise<Badge> {
  return driver.inExtension(readBadge, await driver.tabId(page));
}

/** Waits for a badge with a number on it, and resolves with that; `patience` in milliseconds where it takes longer. */
export function badgeWithCount(driver: Driver, page: Page, patience?: number): Promise<Badge> {
  return waitFor(
    () => badgeOf(driver, page),
    ({ text }) => /^\d+\+?$/.test(text),
    'a count on the badge',
    patience,
  );
}

/** Waits for a badge without text. */
export function emptyBadge(driver: Driver, page: Page): Promise<Badge> {
  return waitFor(
    () => badgeOf(driver, page),
    ({ text }) => text === '',
    'an empty badge',
  );
}

async function readBadge(tabId: number): Promise<Badge> {
  const [text, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  return { text, title };
}
