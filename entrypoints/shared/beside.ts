/** Opens the side panel from the popup: Chrome and Firefox have an API each. */
import { browser } from 'wxt/browser';

/** Chrome's types do not know Firefox's sidebar. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * How to open it in this window, or null in a browser that cannot (Chrome before 116, Firefox for Android).
 * What it returns must be called right in a click.
 */
export function sidePanelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) return () => sidebarAction.open();
  const sidePanel = (browser as Partial<typeof browser>).sidePanel;
  return sidePanel && 'open' in sidePanel ? () => sidePanel.open({ windowId }) : null;
}
