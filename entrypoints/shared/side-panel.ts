/** The side panel (Firefox: sidebar): the card of whatever tab is active in its window. */
import { browser } from 'wxt/browser';
import { createPanel } from './host.ts';
import { mountPanel } from './mount.ts';
import { activeTab } from './tabs.ts';

/** Opened as a page of its own (`sidepanel.html?tab=7`), it says which tab it is about, and stays with it. */
export async function showSidePanel(named: string | null): Promise<void> {
  const ownWindow = await browser.windows.getCurrent();
  let shown: { tabId: number; unmount(): void } | null = null;

  function show(tabId: number) {
    if (shown?.tabId === tabId) return;
    shown?.unmount();
    shown = { tabId, unmount: mountPanel(createPanel(tabId, { beside: true, openBeside: null })) };
  }

  if (named !== null) {
    show(Number(named));
    return;
  }
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === ownWindow.id) show(tabId);
  });
  show((await activeTab())?.id ?? browser.tabs.TAB_ID_NONE);
}
