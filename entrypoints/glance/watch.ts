/** Notices that a document has become another one: a new address, or text that came late. */
import { withoutPlace } from '../../lib/href.ts';
import { genuine } from '../../lib/page/genuine.ts';

/** After a change the page gets this long to finish it, in milliseconds. Doubles with every look. */
const SETTLE_MS = 400;
/** So much longer with every address, in milliseconds: one that takes a new one every second is left alone in the end. */
const LONGER_MS = 20;
/** Looks per address: a page that never stops changing (tickers, feeds) is left alone after that. */
const MAX_LOOKS = 7;
/** Less new text than a short clause, in characters, is no reason to look again. */
const MIN_NEW_CHARS = 120;

/** Calls `changed` some time after each change worth a look. Never polls. Returns the way to end it. */
export function watchDocument(document: Document, changed: () => void): () => void {
  let address = withoutPlace(location.href);
  let settle = SETTLE_MS;
  let looks = 0;
  let newChars = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookSoon() {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        newChars = 0;
        looks += 1;
        changed();
      },
      settle * 2 ** looks,
    );
  }

  function onMutation(records: MutationRecord[]) {
    const now = withoutPlace(location.href);
    if (now !== address) {
      address = now;
      settle += LONGER_MS;
      looks = 0;
      clearTimeout(timer);
      timer = undefined;
      lookSoon();
    } else if (looks < MAX_LOOKS && timer === undefined) {
      newChars += records.reduce((sum, record) => sum + addedChars(record), 0);
      if (newChars >= MIN_NEW_CHARS) lookSoon();
    }
  }

  const observer = new MutationObserver(onMutation);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function addedChars(record: MutationRecord): number {
  if (record.type === 'characterData') return record.target.textContent?.length ?? 0;
  let chars = 0;
  for (const node of record.addedNodes) chars += genuine(node).textContent?.length ?? 0;
  return chars;
}
