/** The panel's hands: how its components reach the worker, the tab and the page. */
import { browser } from 'wxt/browser';
import { askPage, askWorker, asPanelNotice, type Mark } from '../../lib/messages.ts';
import type { Panel } from '../../lib/ui/panel.ts';
import { askToReadPages } from './access.ts';
import { cachedCard } from './cache.ts';
import { browserWords } from './words.ts';

/** For one tab. `beside` when the panel stands beside the page, and does not cover it. */
export function createPanel(tabId: number, place: Pick<Panel, 'beside' | 'openBeside'>): Panel {
  return {
    ...place,
    words: browserWords(),
    version: browser.runtime.getManifest().version,
    kept: () => cachedCard(tabId),
    async read(force, known) {
      // Undefined when the worker does not know the tab: there is none, or it is closed.
      const answer = await askWorker({ type: 'getCard', tabId, known, force }).catch(() => undefined);
      return answer ?? { kind: 'failed' };
    },
    grant: () => askToReadPages().catch(() => false),
    async show(evidence) {
      const answer = await askPage(tabId, { type: 'show', evidence }).catch(() => undefined);
      if (answer && answer.marked > 0) return 'shown';
      return answer?.reason ?? 'gone';
    },
    markAll: (marks) => mark(tabId, 'highlightAll', marks),
    preview: (marks) => mark(tabId, 'preview', marks),
    async clearMarks() {
      await askPage(tabId, { type: 'clear' }).catch(() => undefined);
    },
    open: (href) => openPage(tabId, href),
    onOtherDocument: (callback) => onOtherDocument(tabId, callback),
  };
}

async function mark(tabId: number, type: 'highlightAll' | 'preview', marks: Mark[]): Promise<number> {
  const answer = await askPage(tabId, { type, marks }).catch(() => undefined);
  return answer?.marked ?? 0;
}

/** Resolves also when the tab is closed or the browser refuses the address: the reading that follows says so. */
async function openPage(tabId: number, url: string): Promise<void> {
  let stop = () => {};
  const loaded = new Promise<void>((resolve) => {
    stop = onLoaded(tabId, resolve);
  });
  await browser.tabs.update(tabId, { url }).then(
    () => loaded,
    () => undefined,
  );
  stop();
}

function onOtherDocument(tabId: number, callback: () => void): () => void {
  const stop = onLoaded(tabId, callback);
  const onMessage = (message: unknown, sender: Parameters<typeof asPanelNotice>[1]) => {
    if (asPanelNotice(message, sender)?.tabId === tabId) callback();
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    stop();
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** Calls back each time the tab has finished loading a page. */
function onLoaded(tabId: number, callback: () => void): () => void {
  const onUpdated = (updated: number, change: { status?: string }) => {
    if (updated === tabId && change.status === 'complete') callback();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
