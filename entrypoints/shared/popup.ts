/** The popup: the card of the active tab. */
import { browser } from 'wxt/browser';
import { sidePanelOpener } from './beside.ts';
import { createPanel } from './host.ts';
import { mountPanel } from './mount.ts';
import { activeTab } from './tabs.ts';

/** Opened as a page of its own (`sidepanel.html?popup&tab=7`), it says which tab it is about. */
export async function showPopup(named: string | null): Promise<void> {
  const tab = await activeTab();
  const openSidePanel = sidePanelOpener(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  // A popup takes its size from its content; Firefox for Android gives it the whole screen.
  const isSizedByContent = named === null && !navigator.userAgent.includes('Android');
  document.documentElement.classList.toggle('popup', isSizedByContent);
  mountPanel(
    createPanel(named === null ? (tab?.id ?? browser.tabs.TAB_ID_NONE) : Number(named), {
      beside: false,
      openBeside: openSidePanel && (() => void openSidePanel().then(() => window.close())),
    }),
  );
}
