/** Waits until something is so: browsers take their time. */

/** How long to wait, and how long between looks, in milliseconds. */
const PATIENCE_MS = 20_000;
const INTERVAL_MS = 50;

/** Resolves with the first value that is `right`; rejects, telling the last one, when none comes in this many milliseconds. */
export async function waitFor<T>(
  look: () => Promise<T>,
  right: (value: T) => boolean,
  what: string,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (right(value)) return value;
    if (Date.now() > end) throw new Error(`Waited for ${what}; the last was: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}

export function waitForText(look: () => Promise<string>, ready: RegExp): Promise<string> {
  return waitFor(look, (text) => ready.test(text), `text like ${ready}`);
}
