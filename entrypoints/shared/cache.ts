/** The cards of open tabs, kept in session storage: they outlive the worker, not the browser. */
import { browser } from 'wxt/browser';
import type { CardOfDocument } from '../../lib/messages.ts';

const PREFIX = 'card:';

/** Null when there is none, or when storage fails: then the page is read again. */
export async function cachedCard(tabId: number): Promise<CardOfDocument | null> {
  const key = keyOf(tabId);
  try {
    const stored: Record<string, CardOfDocument> = await browser.storage.session.get(key);
    return stored[key] ?? null;
  } catch {
    return null;
  }
}

/**
 * When storage is full the other tabs' cards make room. A card that fits nowhere is not kept, and its page is read
 * again at each click: that takes some ten thousand clauses on one page. To keep a part would mean to show a part,
 * and every line stands by all its places.
 */
export async function cacheCard(tabId: number, cached: CardOfDocument): Promise<void> {
  const entry = { [keyOf(tabId)]: cached };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await dropAllCards();
    await browser.storage.session.set(entry).catch(() => forgetCard(tabId));
  }
}

export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
}

async function dropAllCards(): Promise<void> {
  await browser.storage.session.clear().catch(() => undefined);
}

function keyOf(tabId: number): string {
  return PREFIX + tabId;
}
