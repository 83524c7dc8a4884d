/** People can take the access to websites away: the card says so, and has a button to give it back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeWithCount, emptyBadge } from './badge.ts';
import { BROWSERS, type Driver } from './driver.ts';
import { say } from './messages.ts';
import { buttons, headingOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';
import { panelPath } from './under-test.ts';

/** The browser's own API in pages of the extension, and Chromium's on its page of extensions. */
declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

/** The browser has taken in a click by then, in milliseconds. */
const CLICK_MS = 500;

const TAKE_AWAY = {
  async chromium(driver: Driver) {
    const extensionId = await driver.inExtension(() => chrome.runtime.id);
    const settings = await driver.openPage('chrome://extensions');
    await settings.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      extensionId,
    );
    await settings.close();
  },
  async firefox(driver: Driver) {
    await driver.inExtension(async () => {
      await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
  },
};

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() => TAKE_AWAY[name](session.driver));

  it('says that access was taken away, and offers to give it back', async () => {
    const page = await session.open(SAMPLE);
    await emptyBadge(session.driver, page);
    // Opened by its address: a click on the button would let it at this tab.
    const panel = await session.driver.openOwnPage(panelPath('popup', await session.driver.tabId(page)));
    expect(await headingOf(panel)).toBe(say('stateWithheld'));
    expect(await buttons(panel, say('grantAccess'))).toHaveLength(1);
    await panel.close();
  });

  it('a click on the button reads the page all the same', async () => {
    const page = await session.open(SAMPLE);
    if (name === 'chromium') {
      // The first click lets the content script run that was kept back, and does no more; so Chromium has it.
      await session.driver.flicker(page, 1, CLICK_MS);
      await badgeWithCount(session.driver, page);
    }
    expect(await session.driver.clickButton(page, /clauses/)).toMatch(/The card is ready: \d+ clauses/);
  });
});
