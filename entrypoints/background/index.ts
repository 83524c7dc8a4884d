/** The worker: turns pages into cards and answers the panels. All it knows is in the session cache. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { asPageReport, asPanelRequest, type PageReport } from '../../lib/messages.ts';
import { forgetCard } from '../shared/cache.ts';
import { browserWords } from '../shared/words.ts';
import { answerPanel, stepOnPage, takeLeave, takeReport } from './cards.ts';
import { bringReader } from './tab-page.ts';

/** The commands of the manifest that lead from clause to clause. */
const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { 'next-clause': 1, 'previous-clause': -1 };

// Listeners are registered before anything waits: the worker may be started by the event itself.
export default defineBackground(() => {
  const words = browserWords();

  async function take(report: PageReport, tabId: number): Promise<void> {
    switch (report.type) {
      case 'policyPossible':
        return bringReader(tabId);
      case 'policyRead':
        return takeReport(tabId, words);
      case 'policyLeft':
        return takeLeave(tabId, report.documentId, words);
    }
  }

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = asPanelRequest(message, sender);
    const report = asPageReport(message, sender);
    if (request) void answerPanel(request, words).then(sendResponse);
    else if (report) void take(report, sender.tab!.id!).then(sendResponse, reportFailure(sendResponse));
    else return;
    return true;
  });

  // Firefox for Android has no keys to give commands with.
  browser.commands?.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    // The tab may show another document by then.
    if (by && tab?.id !== undefined) void stepOnPage(tab.id, by, words).catch(() => undefined);
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetCard(tabId));
});

/** The person sees nothing of it: the popup reads the page again when it is opened. */
function reportFailure(sendResponse: () => void): (error: unknown) => void {
  return (error) => {
    console.error('Clausemark could not read a page.', error);
    sendResponse();
  };
}
