/**
 * WebDriver BiDi spoken directly, for the extension's pages in Firefox: they run in another process than
 * pages of the web, and puppeteer loses a tab that goes there ("Frame detached", or no answer at all).
 */
import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer's browser and frames have in Firefox, and their types do not tell. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface BidiFrame {
  _id: string;
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function connectionOf(browser: Browser): BidiBrowser['connection'] {
  return (browser as unknown as BidiBrowser).connection;
}

/** A tab's id in BiDi; it stays the same wherever the tab goes. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as BidiFrame)._id;
}

export async function navigate(browser: Browser, context: string, url: string): Promise<void> {
  await connectionOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
}

/** Runs a function in a tab; arguments and result go through JSON. Rejects when it throws. */
export async function call(
  browser: Browser,
  context: string,
  code: string,
  args: unknown[],
): Promise<unknown> {
  const { result } = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify({ value: await (${code})(...JSON.parse(json)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    awaitPromise: true,
    target: { context },
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return JSON.parse(evaluated.result.value ?? '{}').value;
}

/** Runs a function in the browser's own window, as the browser's own code. */
export async function callInBrowser(browser: Browser, code: string, argument: string): Promise<void> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  await call(browser, window!.context, code, [argument]);
}
