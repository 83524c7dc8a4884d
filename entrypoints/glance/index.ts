/**
 * On every page: sees whether it may be a policy, and calls for the reader, who can tell. No content script in the
 * sense of the build tool, whose wrapping takes longer than all this does; the manifest names it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBePolicy } from '../../lib/detect-first.ts';
import { genuine } from '../../lib/page/genuine.ts';
import { isReadable } from '../shared/readable.ts';
import { sharedWorld } from '../shared/world.ts';
import { isOrphan, tellWorker } from './tell.ts';
import { watchDocument } from './watch.ts';

/** The first look may wait this long for the page to be idle, in milliseconds. */
const IDLE_TIMEOUT_MS = 1000;

export default defineUnlistedScript(() => {
  const world = sharedWorld();
  // Brought here again: by a click, or after an update of the extension.
  world.stopGlancing?.();
  let isStopped = false;
  let stopWatching = () => {};
  world.stopGlancing = stop;
  if (!isReadable(document)) return;

  function stop() {
    isStopped = true;
    stopWatching();
  }

  async function look(): Promise<void> {
    const { reader } = world;
    if (isStopped || !(reader || mayBePolicy(document, location.pathname))) return;
    // Not before: to ask takes a quarter as long as all the rest does on a page that is none.
    if (isOrphan()) return stop();
    await (reader ? reader.lookAgain() : tellWorker({ type: 'policyPossible' }));
  }

  /** Nobody waits for it: what cannot be read now is read when the popup asks. */
  function lookQuietly() {
    look().catch((error) => {
      if (!isOrphan()) console.debug('Clausemark could not report this page.', error);
    });
  }

  whenShown(document, () => {
    if (isStopped) return;
    stopWatching = watchDocument(document, lookQuietly);
    requestIdleCallback(lookQuietly, { timeout: IDLE_TIMEOUT_MS });
  });
  // Back from the back-forward cache: the browser has cleared the badge meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !isStopped) world.reader?.reportAnew();
  });
});

/** A page that is loaded ahead (prerendered) belongs to no tab yet: its badge would appear on another page. */
function whenShown(document: Document, act: () => void) {
  const isAhead = genuine(document as Document & { prerendering?: boolean }).prerendering === true;
  if (isAhead) genuine(document).addEventListener('prerenderingchange', act, { once: true });
  else act();
}
