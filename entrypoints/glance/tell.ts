/**
 * Tells the worker without the build tool's `browser`, which asks for the extension's id as soon as it is there: the
 * browser takes longer to make the API for that than the whole first look takes.
 */
import type { browser } from 'wxt/browser';
import type { PageReport } from '../../lib/messages.ts';

/** Rejects when the extension was updated or removed meanwhile. */
export async function tellWorker(report: PageReport): Promise<void> {
  await runtime()?.sendMessage(report);
}

/** Whether the extension that brought this script here is still there. */
export function isOrphan(): boolean {
  return runtime()?.id === undefined;
}

/** Where no browser object is called `browser`, that may be an element of the page with this id. */
function runtime(): typeof browser.runtime | undefined {
  const world = globalThis as { browser?: Partial<typeof browser>; chrome?: Partial<typeof browser> };
  return world.browser?.runtime ?? world.chrome?.runtime;
}
