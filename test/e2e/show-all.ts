/** Asks the extension for the clauses of a card one by one, and looks where each lands. */
import type { Page } from 'puppeteer-core';
import type { Evidence } from '../../lib/model.ts';
import { bare, type Landing, landingOn } from './landing.ts';
import { answerFor, headingOf } from './panel.ts';
import type { Session } from './session.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** A smooth scroll has come to rest by then, in milliseconds. */
const PATIENCE_MS = 2_000;

export interface Missed {
  quote: string;
  /** What is highlighted instead; null when nothing is. */
  landing: Landing | null;
}

/** Which clauses are right: also those that something lies over? Old pages without their styles fall over themselves. */
export type Strictness = 'in view' | 'in view and free';

/** Shows at most `limit` clauses, spread evenly over the card. Reads the page even if it looks like no policy. */
export async function showAll(
  session: Pick<Session, 'driver' | 'popup'>,
  page: Page,
  strictness: Strictness,
  limit = Number.POSITIVE_INFINITY,
): Promise<{ shown: number; missed: Missed[] }> {
  const tabId = await session.driver.tabId(page);
  const popup = await session.popup(page);
  await headingOf(popup);
  const answer = await answerFor(popup, tabId, true);
  if (answer?.kind !== 'card') throw new Error(`There is no card, but: ${JSON.stringify(answer)}`);
  const clauses = spread(distinct(answer.card.statements.map(({ evidence }) => evidence)), limit);
  const missed: Missed[] = [];
  for (const evidence of clauses) {
    await popup.evaluate(askToShow, tabId, evidence);
    const isRight = (landing: Landing | null) =>
      landing?.text === bare(evidence.quote) && landing.inView && (landing.free || strictness === 'in view');
    const landing = await landingOnce(page, isRight);
    if (!isRight(landing)) missed.push({ quote: evidence.quote, landing });
  }
  return { shown: clauses.length, missed };
}

/** The message that the popup sends when the button is pressed. */
function askToShow(tabId: number, evidence: Evidence): Promise<unknown> {
  return chrome.tabs.sendMessage(tabId, { type: 'show', evidence }, { frameId: 0 });
}

/** The landing once it is right, or the last one when it does not become so. */
async function landingOnce(
  page: Page,
  isRight: (landing: Landing | null) => boolean,
): Promise<Landing | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const landing = await landingOn(page);
    if (isRight(landing) || Date.now() > end) return landing;
    await new Promise((resolve) => setTimeout(resolve, 50));
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
