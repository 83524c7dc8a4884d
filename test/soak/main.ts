/** `npm run soak [-- chromium|firefox [WORDS]]`: brings faults about in real browsers, and counts the cards that are lost. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, type Driver, launch } from '../e2e/driver.ts';
import { answerFor, headingOf } from '../e2e/panel.ts';
import { openSites, SAMPLE, SHOP } from '../e2e/sites.ts';
import { extensionFor, programOf } from '../e2e/under-test.ts';
import type { Web } from '../e2e/web.ts';
import { FAULTS, type Fault, type World } from './faults.ts';

const LONG = 'http://long.example/privacy';
/** How often the sample's text is repeated in the long policy. */
const REPEATS = 60;
/** Reading the long policy takes about that, in milliseconds. */
const READING_MS = 600;

const [only, wanted = ''] = process.argv.slice(2);
const browsers = BROWSERS.filter((name) => only === undefined || name === only);
if (browsers.length === 0) throw new Error(`There is no browser "${only}" here: it is chromium or firefox.`);
let lost = 0;
for (const name of browsers) lost += await soak(name);
process.exitCode = lost > 0 ? 1 : 0;

/** Resolves with the number of cards that were lost. */
async function soak(name: BrowserName): Promise<number> {
  const web = await openSites();
  serveLong(web);
  const driver = await launch(name, {
    path: programOf(name),
    extension: extensionFor(name),
    headless: true,
    proxy: web.proxy,
  });
  try {
    const right = new Map<string, string>();
    for (const url of [SAMPLE, LONG])
      right.set(url, (await clickAndClose(driver, await driver.openPage(url))).card);
    let all = 0;
    for (const fault of FAULTS.filter(({ name }) => name.includes(wanted)))
      all += await bringAbout(fault, driver, right);
    return all;
  } finally {
    await driver.close();
    await web.close();
  }
}

async function bringAbout(fault: Fault, driver: Driver, right: Map<string, string>): Promise<number> {
  let [clicks, lost, slowest] = [0, 0, 0];
  for (let turn = 0; turn < fault.turns; turn++) {
    const delay = Math.round((READING_MS * turn) / fault.turns);
    const world: World = { driver, policy: SAMPLE, long: LONG, other: `${SHOP}/home.html`, delay };
    for (const page of await fault.harm(world)) {
      const url = page.url();
      const { card, milliseconds } = await clickAndClose(driver, page);
      clicks += 1;
      slowest = Math.max(slowest, milliseconds);
      if (card === right.get(url)) continue;
      lost += 1;
      console.log(
        `  lost in ${driver.name}: ${fault.name}, turn ${turn + 1}, ${delay} ms: ${card.slice(0, 200)}`,
      );
    }
    await fault.mend?.(world);
  }
  const counts = `${fault.turns} faults, ${clicks} clicks, ${lost} cards lost, slowest click ${slowest} ms`;
  console.log(`${driver.name.padEnd(9)} ${fault.name.padEnd(44)} ${counts}`);
  return lost;
}

/** The next click: what the popup shows, in words that are the same for every reading of a page. */
async function clickAndClose(driver: Driver, page: Page): Promise<{ card: string; milliseconds: number }> {
  const start = Date.now();
  const popup = await driver.openPopup(page);
  const heading = await headingOf(popup);
  const milliseconds = Date.now() - start;
  const answer = await answerFor(popup, await driver.tabId(page), false);
  const statements = answer?.kind === 'card' ? answer.card.statements : [];
  await popup.close();
  await page.close();
  const said = statements.map(({ practice, value, stance, evidence }) => [
    practice,
    value,
    stance,
    evidence.quote,
  ]);
  return { card: JSON.stringify([heading, answer?.kind, said]), milliseconds };
}

/** The sample's main text, many times over. */
function serveLong(web: Web): void {
  const sample = readFileSync(new URL('../e2e/site/privacy.html', import.meta.url), 'utf8');
  const article = sample.slice(sample.indexOf('<article>'), sample.indexOf('</article>'));
  const body = sample.replace(article, article.repeat(REPEATS));
  web.serve('long.example', () => ({ body }));
}
