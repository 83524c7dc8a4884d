/** Opens the built extension in a browser on a page, for a person to use or, headless, to be told about. */
import { resolve } from 'node:path';
import { type Driver, launch } from '../../test/e2e/driver.ts';
import { extensionFor, programOf } from '../../test/e2e/under-test.ts';
import type { Wish } from './arguments.mjs';
import { saveAndPrint } from './headless.ts';
import { openTarget } from './target.ts';

export async function show(wish: Wish): Promise<void> {
  const target = await openTarget(wish.target);
  const driver = await launch(wish.browser, {
    path: programOf(wish.browser),
    extension: extensionFor(wish.browser),
    headless: wish.headless,
  });
  try {
    console.log(`Opening ${target.url}`);
    if (wish.headless) await saveAndPrint(driver, target.url, resolve(wish.out));
    else await stayOpen(driver, target.url);
  } finally {
    await driver.close();
    await target.close();
  }
}

/** Until the person closes the browser. */
async function stayOpen(driver: Driver, url: string): Promise<void> {
  const page = await driver.openPage(url);
  await driver.tidy(page, await driver.openPopup(page));
  console.log('The card is open. Click the Clausemark button in the toolbar to see it again on any page.');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await driver.closed;
}
