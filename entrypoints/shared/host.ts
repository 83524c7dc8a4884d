/** The panel's hands: how its components reach the worker, the tab and the page. */
import { browser } from 'wxt/browser';
import { askPage, askWorker, asPanelNotice, type Mark } from '../../lib/messages.ts';
import type { Panel } from '../../lib/ui/panel.ts';
import { askToReadPages } from './access.ts';
import { cachedCard } from './cache.ts';
import { browserWords } from './words.ts';

/** What has not loaded by then, in milliseconds, is slow, or a file that the browser saves: what is there is read. */
const MAX_LOAD_MS = 10_000;

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

/**
 * Resolves to whether the tab has another address; also when it is closed or the browser refuses the address: the
 * reading that follows says so.
 */
async function openPage(tabId: number, url: string): Promise<boolean> {
  const { tabs } = browser;
  const address = () =>
    tabs.get(tabId).then(
      (tab) => tab.url,
      () => '',
    );
  const left = await address();
  let stop = () => {};
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, MAX_LOAD_MS);
    const stopLoaded = onLoaded(tabId, resolve);
    const onRemoved = (removed: number) => removed === tabId && resolve();
    tabs.onRemoved.addListener(onRemoved);
    stop = () => {
      clearTimeout(timer);
      stopLoaded();
      tabs.onRemoved.removeListener(onRemoved);
    };
    tabs.update(tabId, { url }).catch(resolve);
  });
  stop();
  return (await address()) !== left;
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
