/** On every page: sees whether it is a policy, reads it if so, and answers the worker and the panels. */
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { asPageRequest, tellWorker } from '../../lib/messages.ts';
import { answer, asRead, isReadable } from './answer.ts';
import './highlight.css';
import { createReader } from './reader.ts';
import { watchDocument } from './watch.ts';

/** The first look may wait this long for the page to be idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 1000;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page need not learn that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = createReader(document);
    /** The document that the worker knows of. */
    let reported: string | null = null;

    async function report(): Promise<void> {
      const found = await reader.look(false);
      if (ctx.isInvalid || (found?.id ?? null) === reported) return;
      reported = found?.id ?? null;
      await tellWorker(found ? { type: 'policyRead', ...asRead(found) } : { type: 'policyLeft' });
    }

    /** Nobody waits for a report: a page that cannot be read now is read when the popup asks. */
    function reportQuietly() {
      report().catch((error) => {
        if (ctx.isValid) console.debug('Clausemark could not report this page.', error);
      });
    }

    function onMessage(
      message: unknown,
      sender: Browser.runtime.MessageSender,
      sendResponse: (answer?: unknown) => void,
    ) {
      const request = asPageRequest(message, sender);
      if (!request || ctx.isInvalid) return;
      answer(request, reader).then(sendResponse, (error) => {
        console.error('Clausemark could not answer.', error);
        sendResponse();
      });
      return true;
    }

    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
    if (!isReadable(document)) return;
    whenVisibleToPeople(document, ctx.signal, () => {
      watchDocument(document, reportQuietly, ctx.signal);
      ctx.requestIdleCallback(reportQuietly, { timeout: IDLE_TIMEOUT_MS });
    });
    // Back from the back-forward cache: the browser has cleared the badge meanwhile.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (!event.persisted) return;
      reported = null;
      reportQuietly();
    });
  },
});

/** A page that is loaded ahead (prerendered) belongs to no tab yet: its badge would appear on another page. */
function whenVisibleToPeople(document: Document, signal: AbortSignal, act: () => void) {
  const isAhead = (document as Document & { prerendering?: boolean }).prerendering === true;
  if (isAhead) document.addEventListener('prerenderingchange', act, { once: true, signal });
  else act();
}
