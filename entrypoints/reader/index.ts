/** Where a page may be a policy, or the popup asks: reads the page, reports it and shows its clauses. */
import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asPageRequest, tellWorker } from '../../lib/messages.ts';
import { sharedWorld } from '../shared/world.ts';
import { answer } from './answer.ts';
import { createReader } from './document.ts';
import { createMarks } from './marks.ts';

export default defineUnlistedScript(() => {
  const world = sharedWorld();
  // The popup and the content script may call for the reader at the same time.
  if (world.reader?.isAlive()) return;
  world.reader?.stop();
  // The marks are those of the clauses of one page, which may get more text.
  const reader = createReader(document, (isSamePage) => {
    if (isSamePage) marks.renew().catch(marks.clear);
    else marks.clear();
  });
  const marks = createMarks(document, reader);
  /** The document that the worker knows of. */
  let reported: string | null = null;

  async function report(): Promise<void> {
    if (isOrphan()) return;
    const found = await reader.look(false);
    const left = reported;
    if ((found?.id ?? null) === left) return;
    reported = found?.id ?? null;
    await tellWorker(found ? { type: 'policyRead' } : { type: 'policyLeft', documentId: left! });
  }

  /** Nobody waits for a report: a page that cannot be read now is read when the popup asks. */
  function lookAgain() {
    report().catch((error) => {
      if (!isOrphan()) console.debug('Clausemark could not report this page.', error);
    });
  }

  function onMessage(
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer?: unknown) => void,
  ) {
    const request = asPageRequest(message, sender);
    if (!request) return;
    answer(request, reader, marks).then(sendResponse, (error) => {
      console.error('Clausemark could not answer.', error);
      sendResponse();
    });
    return true;
  }

  /** The card goes with its page. The worker hears of closed tabs by itself, of pages that are left it does not. */
  function onLeaving() {
    reported = null;
    const left = reader.current();
    if (left && !isOrphan()) tellWorker({ type: 'policyLeft', documentId: left.id }).catch(() => undefined);
  }

  world.reader = {
    lookAgain,
    reportAnew() {
      reported = null;
      lookAgain();
    },
    isAlive: () => !isOrphan(),
    stop() {
      marks.clear();
      removeEventListener('pagehide', onLeaving);
      browser.runtime?.onMessage?.removeListener(onMessage);
    },
  };
  addEventListener('pagehide', onLeaving);
  browser.runtime.onMessage.addListener(onMessage);
  lookAgain();
});

/** The extension was updated or removed while the page was open: nobody listens any more. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
