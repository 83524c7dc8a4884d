/**
 * What the scripts of one page share. The content script is small, because it runs on every page; the reader
 * follows where there is something to read. Both live in the same isolated world: this is where they meet.
 */
export interface World {
  /** Set by the content script: ends its watch over the page. */
  stopGlancing?: () => void;
  reader?: {
    /** The document may have changed: reads it again and reports what is new. */
    lookAgain(): void;
    /** The browser has forgotten what was reported (the badge): reports anew. */
    reportAnew(): void;
    /** False when the extension was updated or removed since: then a newer reader takes over. */
    isAlive(): boolean;
    stop(): void;
  };
}

/** A symbol: a name could be taken by an element of the page with that id. */
const KEY = Symbol.for('clausemark');

export function sharedWorld(): World {
  const world = globalThis as { [KEY]?: World };
  world[KEY] ??= {};
  return world[KEY];
}
