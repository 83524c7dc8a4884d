/** Whether the browser lets us read web pages: people can take that away, and give it back. */
import { browser } from 'wxt/browser';

/** As in the manifest. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** The browser asks the person; must be called right in a click. Resolves to the answer. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
