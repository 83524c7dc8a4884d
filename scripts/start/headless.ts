/** Without a display: does what a person would do in the popup, prints the card, saves what they would see. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardToText } from '../../lib/card/text.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { say, translate } from '../../test/e2e/messages.ts';
import { answerFor, headingOf, linesOf, press } from '../../test/e2e/panel.ts';

/** `folder` is made when it is missing. */
export async function saveAndPrint(driver: Driver, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await driver.openPage(url);
  const popup = await driver.openPopup(page);
  if ((await headingOf(popup)) === say('stateNotPolicy')) {
    console.log(`${(await linesOf(popup)).join('\n')}\n\nPressing “${say('readAnyway')}” …\n`);
    await press(popup, 'readAnyway');
    await headingOf(popup);
  }
  const answer = await answerFor(popup, await driver.tabId(page), false);
  console.log(
    answer?.kind === 'card' ? `\n${cardToText(answer.card, translate)}` : (await linesOf(popup)).join('\n'),
  );
  const [card, marked] = [join(folder, 'card.png'), join(folder, 'page.png')];
  await popup.screenshot({ path: card as `${string}.png` });
  if (answer?.kind === 'card' && answer.card.statements.length > 0) {
    await press(popup, 'toolsMarkAll');
    await page.bringToFront();
  }
  await page.screenshot({ path: marked as `${string}.png` });
  console.log(`Saved the card in ${card}\nand the page in ${marked}`);
}
