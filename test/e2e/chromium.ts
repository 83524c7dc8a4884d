/** Drives Chromium, Chrome for Testing or Chrome. */
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { AS_LONG_AS_THE_TEST, createTabs } from './tabs.ts';
import { waitFor, waitForText } from './wait.ts';

/** The browser's own API in the worker, and on its page of extensions. */
declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};
/** Events of the browser can be raised by hand, which its types keep to themselves. */
type Dispatcher = typeof chrome.commands.onCommand & { dispatch(...args: unknown[]): void };

/** A page of the extension that does nothing by itself. */
const CONTROL = 'manifest.json';
/** The window of a headless browser, in CSS pixels. */
const VIEWPORT = { width: 1280, height: 900 };
/** A popup has opened or closed by then, in milliseconds. */
const SETTLE_MS = 500;
/** What the browser itself would ask of the network, or ask a person. */
const ARGUMENTS = [
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--allow-browser-signin=false',
  '--no-default-browser-check',
  '--lang=en-US',
];

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless: options.headless,
    // Extensions are loaded over the pipe: Chrome itself no longer takes them from the command line.
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: argumentsFor(options),
  });
  let { extension, control } = await install(browser, options.extension);
  const inExtension = ((code, ...args) =>
    control.evaluate(code as (...args: unknown[]) => unknown, ...args)) as Driver['inExtension'];
  const tabs = createTabs(browser, inExtension, (page, url) => page.goto(url, AS_LONG_AS_THE_TEST));
  const openPopup = (page: Page) => clickForPopup(browser, extension, page);
  return {
    name: 'chromium',
    ...tabs,
    openPopup,
    async clickButton(page, ready) {
      const popup = await openPopup(page);
      const text = await waitForText(() => popup.evaluate(() => document.body.textContent ?? ''), ready);
      await popup.close();
      return text;
    },
    inExtension,
    openOwnPage: (path) => openOwnPage(browser, extension.id, path),
    async command(page, name) {
      // Headless Chromium takes no keys but those of pages: the worker is told as the browser would tell it.
      const id = await tabs.tabId(page);
      const [worker] = await extension.workers();
      if (!worker) throw new Error('There is no worker to give a command to.');
      await worker.evaluate(
        (command, tabId) => (chrome.commands.onCommand as Dispatcher).dispatch(command, { id: tabId }),
        name,
        id,
      );
    },
    async allowPrivate() {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(allowPrivate, extension.id);
      await settings.close();
      // It starts anew.
      control = await waitFor(
        () => openOwnPage(browser, extension.id, CONTROL).catch(() => null),
        (page) => page !== null,
        'the extension to start anew',
      ).then((page) => page!);
    },
    async reinstall() {
      await browser.uninstallExtension(extension.id);
      ({ extension, control } = await install(browser, options.extension));
    },
    async killWorker() {
      // It may end by itself meanwhile.
      for (const worker of await extension.workers()) await worker.close().catch(() => undefined);
    },
    async tamper(code) {
      // One that was killed may still be listed.
      const done = await Promise.allSettled(
        (await extension.workers()).map((worker) => worker.evaluate(`(${code})(chrome)`)),
      );
      if (!done.some(({ status }) => status === 'fulfilled'))
        throw new Error('There is no worker to tamper with.');
    },
    async flicker(page, times, interval) {
      await page.bringToFront();
      for (let turn = 0; turn < times; turn++) {
        // A click on the button of an open popup closes it.
        await page.triggerExtensionAction(extension);
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
      // One that is just opening is not among the pages yet.
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      for (const popup of await extension.pages())
        if (popup.url() === popupOf(extension.id)) await popup.close().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    },
    close: () => browser.close(),
  };
}

async function install(browser: Browser, folder: string): Promise<{ extension: Extension; control: Page }> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium does not know the extension of ${folder}.`);
  return { extension, control: await openOwnPage(browser, id, CONTROL) };
}

/** Runs on the browser's page of extensions. Without the developer mode, Chromium would not start it again. */
async function allowPrivate(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

async function openOwnPage(browser: Browser, id: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

function argumentsFor({ proxy }: LaunchOptions): string[] {
  return [
    ...ARGUMENTS,
    // Chromium's own sandbox refuses to work for root, as whom containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

/** Clicks the toolbar button as a person does: the browser opens the popup and lets the extension at the tab. */
async function clickForPopup(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((known) => known.url() === popupOf(extension.id));
  return target.asPage();
}

function popupOf(id: string): string {
  return `chrome-extension://${id}/sidepanel.html?popup`;
}
