/** On every page: sees whether it is a policy, and calls for the reader if so. Small, because it is everywhere. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../../lib/detect.ts';
import { tellWorker } from '../../lib/messages.ts';
import { genuine } from '../../lib/page/dom.ts';
import { isReadable } from '../shared/readable.ts';
import { sharedWorld } from '../shared/world.ts';
import { watchDocument } from './watch.ts';

/** The first look may wait this long for the page to be idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 1000;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The page need not learn that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const world = sharedWorld();
    world.detect = detect;
    if (!isReadable(document)) return;

    function look() {
      if (ctx.isInvalid) return;
      if (world.reader) world.reader.lookAgain();
      else if (detect(document, location.href).isPolicy) callReader();
    }

    /** Nobody waits for it: what cannot be read now is read when the popup asks. */
    function callReader() {
      tellWorker({ type: 'policyFound' }).catch((error) => {
        if (ctx.isValid) console.debug('Clausemark could not report this page.', error);
      });
    }

    whenShown(document, ctx.signal, () => {
      watchDocument(document, look, ctx.signal);
      ctx.requestIdleCallback(look, { timeout: IDLE_TIMEOUT_MS });
    });
    // Back from the back-forward cache: the browser has cleared the badge meanwhile.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted && ctx.isValid) world.reader?.reportAnew();
    });
  },
});

/** A page that is loaded ahead (prerendered) belongs to no tab yet: its badge would appear on another page. */
function whenShown(document: Document, signal: AbortSignal, act: () => void) {
  const isAhead = genuine(document as Document & { prerendering?: boolean }).prerendering === true;
  if (isAhead) genuine(document).addEventListener('prerenderingchange', act, { once: true, signal });
  else act();
}
