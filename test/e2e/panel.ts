/** What a person sees and does in the popup or the side panel. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { MessageKey } from '../../lib/locale.ts';
import type { CardAnswer } from '../../lib/messages.ts';
import { say } from './messages.ts';
import { waitFor } from './wait.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** A heading that the panel has when it is done: the card's site, or what there is instead of a card. */
export async function headingOf(panel: Page): Promise<string> {
  const look = () =>
    panel.evaluate(() => ({
      busy: document.querySelector('[aria-busy]')?.getAttribute('aria-busy') !== 'false',
      heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    }));
  const { heading } = await waitFor(
    look,
    (seen) => !seen.busy && seen.heading !== '',
    'a panel that is done',
  );
  return heading;
}

/** What it says, line by line. */
export function linesOf(panel: Page): Promise<string[]> {
  return panel.$$eval('h1, h2, p, a, button', (all) => all.map((one) => one.textContent?.trim() ?? ''));
}

/** Presses the first button with this label. */
export async function press(panel: Page, label: MessageKey): Promise<void> {
  const [button] = await buttons(panel, say(label));
  // As a person would: the bars at the edges may lie over a button that is barely in view.
  await button!.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await button!.click();
}

/** The buttons with this text, in order; waits for the first. */
export async function buttons(panel: Page, text: string): Promise<ElementHandle<HTMLButtonElement>[]> {
  const look = async () => {
    const all = await panel.$$('button');
    const labels = await Promise.all(all.map((button) => button.evaluate((one) => one.textContent?.trim())));
    return all.filter((_, index) => labels[index] === text);
  };
  return waitFor(look, (found) => found.length > 0, `a button "${text}"`);
}

/** Opens every line, and every list of further quotes. */
export async function openLines(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const closed = 'li button[aria-expanded="false"][aria-controls]';
    for (const line of document.querySelectorAll<HTMLButtonElement>(closed)) line.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const more of document.querySelectorAll<HTMLButtonElement>('button.more')) more.click();
  });
}

/**
 * The worker's answer to the panel's own question about a tab. As JSON on its way here: what occurs twice in
 * a value arrives only once from Firefox.
 */
export async function answerFor(panel: Page, tabId: number, force: boolean): Promise<CardAnswer | undefined> {
  const json = await panel.evaluate(
    async (tabId, force) =>
      JSON.stringify({
        answer: await chrome.runtime.sendMessage({ type: 'getCard', tabId, known: null, force }),
      }),
    tabId,
    force,
  );
  return JSON.parse(json).answer;
}
