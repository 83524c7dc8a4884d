/** Asks the extension for the clauses of a card one by one, and looks where each lands. */
import type { Page } from 'puppeteer-core';
import type { Evidence } from '../../lib/model.ts';
import { bare, type Landing, landingOn } from './landing.ts';
import { say } from './messages.ts';
import { answerFor, buttons, headingOf, press } from './panel.ts';
import type { Session } from './session.ts';
import { withoutMotion } from './states.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** A smooth scroll has come to rest by then, in milliseconds. */
const PATIENCE_MS = 2_000;
/** Between two looks, in milliseconds. */
const LOOK_MS = 30;

export interface Missed {
  quote: string;
  /** What is highlighted instead; null when nothing is. */
  landing: Landing | null;
}

export interface Landings {
  /** Clauses that were asked for. */
  shown: number;
  missed: Missed[];
}

/** Which clauses are right: also those that something lies over? Old pages without their styles fall over themselves. */
export type Strictness = 'in view' | 'in view and free';

/**
 * Shows at most `limit` clauses, spread evenly over the card, by the message that the button sends.
 * Reads the page even if it looks like no policy.
 */
export async function showAll(
  session: Pick<Session, 'driver' | 'popup'>,
  page: Page,
  strictness: Strictness,
  limit = Number.POSITIVE_INFINITY,
): Promise<Landings> {
  const tabId = await session.driver.tabId(page);
  const popup = await session.popup(page);
  await headingOf(popup);
  const answer = await answerFor(popup, tabId, true);
  if (answer?.kind !== 'card') throw new Error(`There is no card, but: ${JSON.stringify(answer)}`);
  const clauses = spread(distinct(answer.card.statements.map(({ evidence }) => evidence)), limit);
  const missed: Missed[] = [];
  for (const evidence of clauses) {
    const ask = () => popup.evaluate(askToShow, tabId, evidence);
    const landing = await landingOnce(page, evidence.quote, strictness, ask);
    if (landing !== 'right') missed.push({ quote: evidence.quote, landing });
  }
  return { shown: clauses.length, missed };
}

/** The same with the mouse: opens the first lines of the card and clicks *Show on page* under each. */
export async function clickSome(
  session: Pick<Session, 'driver' | 'popup'>,
  page: Page,
  count: number,
): Promise<Landings> {
  const popup = await session.popup(page);
  await withoutMotion(popup);
  if ((await headingOf(popup)) === say('stateNotPolicy')) await press(popup, 'readAnyway');
  await popup.waitForSelector('li button.summary');
  const lines = (await popup.$$('li button.summary')).slice(0, count);
  const missed: Missed[] = [];
  for (const line of lines) {
    await line.click();
    const [show] = await buttons(popup, say('quoteShow'));
    const quote = await show!.evaluate((one) => {
      const words = one.closest('figure')?.querySelector('blockquote')?.cloneNode(true) as Element;
      for (const leadIn of words.querySelectorAll('.lead-in')) leadIn.remove();
      return words.textContent ?? '';
    });
    // A click that the foot of the popup would catch is made where a person would make it: further up.
    await show!.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const landing = await landingOnce(page, quote, 'in view', () => show!.click());
    if (landing !== 'right') missed.push({ quote, landing });
    await line.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await line.click();
  }
  return { shown: lines.length, missed };
}

/** The message that the popup sends when the button is pressed. */
function askToShow(tabId: number, evidence: Evidence): Promise<unknown> {
  return chrome.tabs.sendMessage(tabId, { type: 'show', evidence }, { frameId: 0 });
}

/** "right" once the quote is what is seen, or where it was last when that does not come to be. */
async function landingOnce(
  page: Page,
  quote: string,
  strictness: Strictness,
  ask: () => Promise<unknown>,
): Promise<Landing | null | 'right'> {
  const wanted = bare(quote);
  await ask();
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const landing = await landingOn(page);
    if (landing?.text === wanted && landing.inView && (landing.free || strictness === 'in view'))
      return 'right';
    if (Date.now() > end) return landing;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Several statements may rest on one clause. */
function distinct(all: Evidence[]): Evidence[] {
  return [...new Map(all.map((one) => [`${one.block}:${one.start}:${one.end}`, one])).values()];
}

function spread<T>(all: T[], limit: number): T[] {
  if (all.length <= limit) return all;
  return Array.from({ length: limit }, (_, index) => all[Math.floor((index * all.length) / limit)]!);
}
