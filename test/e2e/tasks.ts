/** What our scripts do to the main thread of a page, task by task, as Chromium's own tracing tells it. */
import type { Page } from 'puppeteer-core';

/** As in the manifest: Chromium calls the world that our scripts run in by the extension's name. */
const WORLD = 'Clausemark';
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Times in microseconds; `tdur` is processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    name?: string;
    data?: { frames?: { processId: number }[]; worldName?: string };
    worldName?: string;
  };
}

/**
 * The tasks of the page in which a script of ours ran: processor time of each in milliseconds, longest first. Not
 * the time by the clock, in which other programs have their part; and not a full collection of the page's garbage,
 * which goes through all of its document (50 to 100 ms for 5 MB) in whatever task the browser chooses.
 */
export async function ourTasks(page: Page, goOn: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await goOn();
  const json = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(json)) as { traceEvents: TraceEvent[] };
  const thread = mainThread(traceEvents);
  const events = traceEvents.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
  const ours = events.filter(({ args }) => (args.worldName ?? args.data?.worldName) === WORLD);
  const starts = ours.map(({ ts }) => ts).sort((one, other) => one - other);
  const collections = events.filter(({ name }) => name === 'MajorGC');
  return events
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && hasBetween(starts, ts, ts + dur))
    .map(({ ts, dur = 0, tdur = 0 }) => (tdur - processorTime(collections, ts, ts + dur)) / 1000)
    .sort((one, other) => other - one);
}

/** Of the process that the traced page is in: "pid tid". */
function mainThread(events: TraceEvent[]): string {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  const processes = started?.args.data?.frames?.map(({ processId }) => processId) ?? [];
  const thread = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' && processes.includes(pid),
  );
  if (!thread) throw new Error('The trace does not tell which thread is the page’s.');
  return `${thread.pid} ${thread.tid}`;
}

/** Of the events that begin in between, in microseconds. */
function processorTime(events: TraceEvent[], from: number, to: number): number {
  return events.reduce((sum, { ts, tdur = 0 }) => (ts >= from && ts <= to ? sum + tdur : sum), 0);
}

/** Whether one of the sorted numbers lies in between. */
function hasBetween(sorted: number[], from: number, to: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! <= to;
}
