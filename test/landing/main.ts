/**
 * `npm run landing [-- PAGES]`: on how many clauses of real policies *Show on page* lands, in Chromium, with the
 * misses. Every clause of a page is asked for by the card's own message, the first few by clicking in the popup.
 */
import type { Page } from 'puppeteer-core';
import { type CorpusPage, corpusPages, serveCorpus } from '../e2e/corpus.ts';
import { type Driver, launch } from '../e2e/driver.ts';
import { clickSome, type Landings, type Missed, showAll } from '../e2e/show-all.ts';
import { withoutMotion } from '../e2e/states.ts';
import { extensionFor, programOf } from '../e2e/under-test.ts';
import { openWeb } from '../e2e/web.ts';

/** Clicks in the popup per page. */
const CLICKS = 3;
/** So much of a quote tells which one it is, in characters. */
const QUOTE_CHARS = 90;

const pages = corpusPages(Number(process.argv[2] ?? Number.POSITIVE_INFINITY));
if (pages.length === 0) {
  process.stderr.write('Not measured: there is no corpus of real policies in ../shared.\n');
  process.exit(1);
}
const web = await openWeb();
serveCorpus(web);
const driver = await launch('chromium', {
  path: programOf('chromium'),
  extension: extensionFor('chromium'),
  headless: true,
  proxy: web.proxy,
});
try {
  const total = { clauses: 0, clicks: 0, missed: 0 };
  for (const page of pages) {
    const { all, clicked } = await landOn(driver, page);
    total.clauses += all.shown;
    total.clicks += clicked.shown;
    total.missed += all.missed.length + clicked.missed.length;
    tell(page.id, all, clicked);
  }
  const asked = total.clauses + total.clicks;
  console.log(
    `\n${pages.length} pages, ${total.clauses} clauses and ${total.clicks} clicks: ${total.missed} missed, ` +
      `landing rate ${(100 * (1 - total.missed / asked)).toFixed(2)} %`,
  );
  process.exitCode = total.missed > 0 ? 1 : 0;
} finally {
  await driver.close();
  await web.close();
}

async function landOn(driver: Driver, { url }: CorpusPage): Promise<{ all: Landings; clicked: Landings }> {
  const page = await driver.openPage(url);
  await withoutMotion(page);
  const popups: Page[] = [];
  const session = {
    driver,
    async popup(about: Page) {
      const popup = await driver.openPopup(about);
      popups.push(popup);
      return popup;
    },
  };
  try {
    const clicked = await clickSome(session, page, CLICKS);
    await popups.pop()?.close();
    return { clicked, all: await showAll(session, page, 'in view') };
  } finally {
    for (const popup of popups) await popup.close();
    await page.close();
  }
}

function tell(id: string, all: Landings, clicked: Landings): void {
  const hits = all.shown - all.missed.length;
  console.log(
    `${id}: ${hits} of ${all.shown} clauses, ${clicked.shown - clicked.missed.length} of ${clicked.shown} clicks`,
  );
  for (const missed of [...clicked.missed, ...all.missed]) console.log(`  missed: ${inWords(missed)}`);
}

function inWords({ quote, landing }: Missed): string {
  const shown = `“${quote.replace(/\s+/g, ' ').slice(0, QUOTE_CHARS)}”`;
  if (landing === null) return `${shown}: nothing is highlighted`;
  return landing.inView
    ? `${shown}: “${landing.text.slice(0, QUOTE_CHARS)}” is highlighted`
    : `${shown}: out of view`;
}
