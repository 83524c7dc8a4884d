/** What the content script costs a page that is no policy, in a real Chromium, against the page's own load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkConditions } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { type Driver, launch } from '../e2e/driver.ts';
import { NOTHING_LOADS, openWeb } from '../e2e/web.ts';
import { median } from './timing.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const PAGES = join(ROOT, '../shared/corpus/pages');

/** Ordinary pages, as many as the measure asks for. */
const MAX_PAGES = 30;
/** After the load event: the script waits for an idle moment, one second at most. */
const SETTLE_MS = 1500;
const HOST = 'pages.example';

/** Where the time of scripts shows up in a trace. */
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const SCRIPT_EVENTS = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'FireIdleCallback'];

export interface PageCost {
  page: string;
  /** Milliseconds of processor time of the content script, and of what it called for. */
  script: number;
  /** Milliseconds from the start of the navigation to the end of the load event. */
  load: number;
}

/** Null, with the reason on standard error, where it cannot be measured. */
export async function onPageCosts(network: NetworkConditions | null): Promise<PageCost[] | null> {
  const names = ordinaryPages();
  const path = findBrowser('chromium');
  const missing =
    (names.length === 0 && 'no ordinary pages (no corpus)') ||
    (!path && 'no Chromium') ||
    (!existsSync(EXTENSION) && 'no built extension (npm run build)');
  if (missing || !path) {
    process.stderr.write(`The cost on the page is not measured: ${missing}.\n`);
    return null;
  }
  const web = await openWeb();
  web.serve(HOST, (address) => {
    const file = join(PAGES, address.slice(1));
    return existsSync(file) ? { body: readFileSync(file), headers: NOTHING_LOADS } : null;
  });
  const driver = await launch('chromium', { path, extension: EXTENSION, headless: true, proxy: web.proxy });
  try {
    const costs: PageCost[] = [];
    for (const name of names) costs.push(await costOf(driver, name, network));
    return costs;
  } finally {
    await driver.close();
    await web.close();
  }
}

/** The median of the pages' own ratios: one page that is nearly empty must not decide. */
export function medianRatio(costs: readonly PageCost[]): number {
  return median(costs.map(({ script, load }) => script / load));
}

interface CorpusPage {
  file: string;
  kind: string;
  source: string;
}

function ordinaryPages(): string[] {
  const index = join(PAGES, 'index.json');
  if (!existsSync(index)) return [];
  const pages: CorpusPage[] = JSON.parse(readFileSync(index, 'utf8'));
  return pages
    .filter(({ kind, source }) => kind === 'other' && source === 'readability-test-pages')
    .slice(0, MAX_PAGES)
    .map(({ file }) => file);
}

async function costOf(driver: Driver, name: string, network: NetworkConditions | null): Promise<PageCost> {
  const page = await driver.openPage('about:blank');
  await page.emulateNetworkConditions(network);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(`http://${HOST}/${name}`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry!.loadEventEnd;
  });
  await page.close();
  return { page: name, script: scriptTime(JSON.parse(trace).traceEvents), load };
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread itself has run: other programs of the machine are not our cost. */
  tdur?: number;
  tid: number;
  args: { data?: { url?: string }; fileName?: string };
}

/** Milliseconds of events that are the extension's; what lies inside another is not counted again. */
function scriptTime(events: TraceEvent[]): number {
  const ours = events
    .filter((event) => event.dur && SCRIPT_EVENTS.includes(event.name) && isOurs(event))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let end = 0;
  for (const { ts, dur, tdur } of ours) {
    if (ts >= end) total += tdur ?? dur!;
    end = Math.max(end, ts + dur!);
  }
  return total / 1000;
}

function isOurs({ args }: TraceEvent): boolean {
  const source = args.data?.url ?? args.fileName ?? '';
  return source.startsWith('chrome-extension://');
}
