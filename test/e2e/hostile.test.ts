/** Pages that bend what scripts rely on: they are read all the same, and what they do reaches nobody but themselves. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../lib/model.ts';
import { badgeOf, badgeWithCount, emptyBadge } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { addressOf, HOSTILE, hostileSite, PAGES, UNREADABLE } from './hostile-pages.ts';
import { say } from './messages.ts';
import { answerFor, headingOf, openLines, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { waitFor } from './wait.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** An extension that asks for nothing and does nothing by itself. */
const STRANGER = fileURLToPath(new URL('stranger', import.meta.url));

/** A page is left so long after it was asked for, in milliseconds: while it loads, is read, is handed over. */
const LEFT_AFTER_MS = [0, 100, 300, 900];

/** A report of the page that was left has come by then, in milliseconds. */
const LATE_MS = 1_000;

/** What nobody of ours sends. */
const MALFORMED = [
  null,
  'getCard',
  ['getCard'],
  {},
  { type: '__proto__' },
  { type: 'getCard', tabId: '1', known: null, force: false },
  { type: 'getCard', tabId: -1, known: null, force: false },
  { type: 'getCard', tabId: 1, known: 7, force: false },
  { type: 'policyRead' },
  { type: 'policyLeft', tab: { id: 1 } },
  { type: 'cardChanged', tabId: 1, junk: 'x'.repeat(10_000_000) },
];

/** What the policy says, in the words of the taxonomy. */
const SAYINGS = ['collect contact yes', 'collect cookies yes', 'retention stated yes'];

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);
  let expected: string[] = [];

  beforeAll(() => session.web.serve(new URL(HOSTILE).host, hostileSite));

  async function cardOf(page: Page): Promise<Card> {
    await badgeWithCount(session.driver, page);
    const popup = await session.popup(page);
    await headingOf(popup);
    const answer = await answerFor(popup, await session.driver.tabId(page), false);
    if (answer?.kind !== 'card') throw new Error(`There is no card but ${JSON.stringify(answer)}.`);
    await openLines(popup);
    expect(await popup.evaluate(() => 'bent' in window)).toBe(false);
    expect(await popup.$$eval('main img, main script, main iframe', (found) => found.length)).toBe(0);
    const links = await popup.$$eval('a[href]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const link of links) expect(link).toMatch(/^(https?:|mailto:|tel:|#)/);
    await popup.close();
    return answer.card;
  }

  it('the policy without any tricks', async () => {
    const page = await session.open(addressOf('plain'));
    expected = sayings(await cardOf(page));
    expect(expected).toEqual(expect.arrayContaining(SAYINGS));
  });

  it.each(Object.keys(PAGES).filter((one) => one !== 'plain'))('%s', async (trick) => {
    const page = await session.open(addressOf(trick));
    const said = sayings(await cardOf(page));
    expect(said).toEqual(expect.arrayContaining(expected));
    if (!(trick in ADDING)) expect(said).toEqual(expected);
    expect(await bentBy(page)).toBe(false);
  });

  it.each(Object.keys(UNREADABLE))('%s is no page of text', async (kind) => {
    const page = await session.open(addressOf(kind));
    const popup = await session.popup(page);
    expect(await headingOf(popup)).toBe(say('stateFormat'));
  });

  it('says so when the clause is gone that is to be shown, or that was shown', async () => {
    const page = await session.open(addressOf('plain'));
    await badgeWithCount(session.driver, page);
    const popup = await session.popup(page);
    await headingOf(popup);
    await openLines(popup);
    await press(popup, 'quoteShow');
    await waitFor(
      () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
      (count) => count > 0,
      'the clause to be highlighted',
    );
    await page.evaluate(() => document.body.replaceChildren('Nothing is left.'));
    await press(popup, 'quoteShow');
    await waitFor(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(say('quoteMissing')),
      'word of the clause that is gone',
    );
  });

  it.each(LEFT_AFTER_MS)(
    'a page that is left for another after %i ms leaves nothing behind',
    async (delay) => {
      const page = await session.open(addressOf('other'));
      await goTo(page, 'long');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await goTo(page, 'plain');
      const card = await cardOf(page);
      expect(card.url).toBe(addressOf('plain'));
      expect(sayings(card)).toEqual(expected);
      await goTo(page, 'long');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await goTo(page, 'other');
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await emptyBadge(session.driver, page);
    },
  );

  /** As a link does: nobody waits for the page to be there. */
  async function goTo(page: Page, name: string): Promise<void> {
    session.expectVisit(addressOf(name));
    const id = await session.driver.tabId(page);
    await session.driver.inExtension(
      async (id, url) => void (await chrome.tabs.update(id, { url })),
      id,
      addressOf(name),
    );
  }

  it('messages that are none of ours change nothing', async () => {
    const page = await session.open(addressOf('plain'));
    await cardOf(page);
    const popup = await session.popup(page);
    await headingOf(popup);
    const answers = await popup.evaluate(async (messages) => {
      const all = await Promise.all(
        messages.map((message) => chrome.runtime.sendMessage(message).catch(() => 'nobody')),
      );
      return all.filter((answer) => answer !== undefined && answer !== 'nobody' && answer !== null);
    }, MALFORMED);
    await popup.close();
    expect(answers).toEqual([]);
    expect(sayings(await cardOf(page))).toEqual(expected);
  });
});

describe('in chromium', () => {
  const session = useBrowser('chromium');

  beforeAll(() => session.web.serve(new URL(HOSTILE).host, hostileSite));

  it('another extension reaches neither the worker nor the page', async () => {
    const page = await session.open(addressOf('plain'));
    const { text } = await badgeWithCount(session.driver, page);
    const own = await session.driver.inExtension(() => chrome.runtime.id);
    const id = await page.browser().installExtension(STRANGER);
    const stranger = await page.browser().newPage();
    await stranger.goto(`chrome-extension://${id}/manifest.json`);
    const tabId = await session.driver.tabId(page);
    const messages = [
      { type: 'getCard', tabId, known: null, force: true },
      { type: 'policyLeft' },
      { type: 'read', known: null, force: true },
    ];
    const answers = await stranger.evaluate(
      (own, messages) =>
        Promise.all(messages.map((message) => chrome.runtime.sendMessage(own, message).catch(String))),
      own,
      messages,
    );
    await stranger.close();
    for (const answer of answers) expect(answer).toMatch(/Receiving end does not exist/);
    expect((await badgeOf(session.driver, page)).text).toBe(text);
  });
});

/** Pages whose own text says more. */
const ADDING = { injecting: true, malformed: true, restless: true };

function sayings({ statements }: Card): string[] {
  return [
    ...new Set(statements.map(({ practice, value, stance }) => `${practice} ${value} ${stance}`)),
  ].sort();
}

/** Whether a piece of the page's text has run as code. Pages that let no script run cannot be asked. */
function bentBy(page: Page): Promise<boolean> {
  return page.evaluate(() => 'bent' in window || document.title === 'bent').catch(() => false);
}
