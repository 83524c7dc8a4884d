/** People can take the access to websites away: the card says so, and has a button to give it back. */
import { describe, expect, it } from 'vitest';
import { emptyBadge } from './badge.ts';
import { BROWSERS, type Driver } from './driver.ts';
import { say } from './messages.ts';
import { buttons, headingOf } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE } from './sites.ts';

/** The browser's own API in pages of the extension, and Chromium's on its page of extensions. */
declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

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

  it('says that access was taken away, and offers to give it back', async () => {
    await TAKE_AWAY[name](session.driver);
    const page = await session.open(SAMPLE);
    await emptyBadge(session.driver, page);
    // Opened by its address: a click on the button would let it at this tab.
    const panel = await session.driver.openOwnPage(`popup.html?tab=${await session.driver.tabId(page)}`);
    expect(await headingOf(panel)).toBe(say('stateWithheld'));
    expect(await buttons(panel, say('grantAccess'))).toHaveLength(1);
    await panel.close();
  });
});
