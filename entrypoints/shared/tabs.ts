/** Which tab a panel is about. */
import { type Browser, browser } from 'wxt/browser';

/** Of the window that the panel belongs to. */
export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
