/** Pages that bend what scripts rely on: they are read all the same, and what they do reaches nobody but themselves. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../lib/model.ts';
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { addressOf, HOSTILE, hostileSite, PAGES, UNREADABLE } from './hostile-pages.ts';
import { say } from './messages.ts';
import { answerFor, headingOf, openLines, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { waitFor } from './wait.ts';

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

  it('says so when the clause is gone that is to be shown', async () => {
    const page = await session.open(addressOf('plain'));
    await badgeWithCount(session.driver, page);
    const popup = await session.popup(page);
    await headingOf(popup);
    await openLines(popup);
    await page.evaluate(() => document.body.replaceChildren('Nothing is left.'));
    await press(popup, 'quoteShow');
    await waitFor(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(say('quoteMissing')),
      'word of the clause that is gone',
    );
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
