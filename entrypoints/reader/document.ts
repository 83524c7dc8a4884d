/** What the document is at the moment: a policy as read, or none. Late answers for an older state are dropped. */
import type { PolicyScore } from '../../lib/card/json.ts';
import { detect } from '../../lib/detect.ts';
import { withoutPlace } from '../../lib/href.ts';
import { type PageReading, readPageGently } from '../../lib/page/read.ts';

/** A policy as read; the id is new whenever its text is. */
export interface ReadDocument {
  id: string;
  policy: PolicyScore;
  reading: PageReading;
}

export interface DocumentReader {
  /** The latest look's result: waits when one is under way, looks when none was or when it failed. */
  latest(): Promise<ReadDocument | null>;
  /** Looks anew: reads when the document is a policy, or in any case with `force`. */
  look(force: boolean): Promise<ReadDocument | null>;
  /** What was read last; null when the page is no policy, or nothing has been read. */
  current(): ReadDocument | null;
}

/** `changed` is called when the document has become another one, at the same address or not, or none. */
export function createReader(document: Document, changed: (isSamePage: boolean) => void): DocumentReader {
  const prefix = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let serial = 0;
  let current: ReadDocument | null = null;
  let running: Promise<ReadDocument | null> | null = null;
  /** The address that the person asked to read although it does not look like a policy. */
  let forcedAddress: string | null = null;

  async function read(mine: number): Promise<ReadDocument | null> {
    const url = address();
    const { isPolicy, score } = detect(document, url);
    if (forcedAddress !== url && !isPolicy) {
      current = null;
      changed(false);
      return null;
    }
    const reading = await readPageGently(document, { url }, giveWay);
    if (mine !== serial) return running;
    const same = current !== null && sameText(current.reading, reading);
    if (!same) changed(current?.reading.page.url === url);
    current = { id: same ? current!.id : `${prefix}-${mine}`, policy: { isPolicy, score }, reading };
    return current;
  }

  function look(force: boolean): Promise<ReadDocument | null> {
    if (force) forcedAddress = address();
    serial += 1;
    running = read(serial);
    return running;
  }

  return {
    latest: () => running?.catch(() => look(false)) ?? look(false),
    look,
    current: () => current,
  };
}

/** A click in a table of contents leads to no other document. */
function address(): string {
  return withoutPlace(location.href);
}

/** Lets the page handle its events. Not setTimeout: it is throttled to a second in background tabs. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function sameText(a: PageReading, b: PageReading): boolean {
  const before = a.page.blocks;
  const after = b.page.blocks;
  return (
    before.length === after.length &&
    a.page.url === b.page.url &&
    before.every((block, index) => block.text === after[index]!.text)
  );
}
