/** Drives Firefox. Its popup can be opened for real and read; to be used it is opened in a window of its own. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { call, callInBrowser, contextOf, navigate } from './bidi.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { AS_LONG_AS_THE_TEST, createTabs } from './tabs.ts';
import { panelPath } from './under-test.ts';
import { waitFor, waitForText } from './wait.ts';

/** The browser's own API in a page of the extension. */
declare const chrome: typeof import('wxt/browser').browser;

/** The extension's id in the manifest. */
const ADDON_ID = 'clausemark@clausemark.example';
/** Firefox gives each installation an address by chance; the tests choose one. */
const ADDON_HOST = '7c9b5e0a-1c57-4c05-9d5c-6f0f8f5e4b11';
const ORIGIN = `moz-extension://${ADDON_HOST}`;
/** The window of a headless browser and of the popup, in CSS pixels. */
const VIEWPORT = { width: 1280, height: 900 };
const POPUP = { width: 420, height: 640 };

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    defaultViewport: options.headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(), ...proxyPreferences(options.proxy) },
  });
  let control = await install(browser, options.extension);
  const inExtension = ((code, ...args) =>
    call(browser, control, String(code), args)) as Driver['inExtension'];
  const tabs = createTabs(browser, inExtension, (page, url) =>
    // Of the browser's own pages puppeteer hears nothing.
    url.startsWith('about:')
      ? goToOwnPage(browser, contextOf(page), url)
      : page.goto(url, AS_LONG_AS_THE_TEST),
  );
  return {
    name: 'firefox',
    ...tabs,
    inExtension,
    openOwnPage: (path) => openWindow(browser, inExtension, path),
    openPopup: async (page) => openWindow(browser, inExtension, panelPath('popup', await tabs.tabId(page))),
    async command(page, name) {
      await page.bringToFront();
      const keys = await inExtension(keysOf, name);
      const set = `ext-keyset-id-${ADDON_ID.replaceAll(/[@.]/g, '_')}`;
      await callInBrowser(
        browser,
        pressKey,
        `#${set} [keycode="VK_${keys.split('+').pop()?.toUpperCase()}"]`,
      );
    },
    async allowPrivate() {
      await callInBrowser(browser, allowPrivate, ADDON_ID);
      control = await openControl(browser);
    },
    async reinstall() {
      // Over the old one: taken out first, it would come back at an address by chance.
      control = await install(browser, options.extension);
    },
    async clickButton(page, ready) {
      await page.bringToFront();
      await callInBrowser(browser, pressButton, ADDON_ID);
      const text = await waitForText(() => inExtension(realPopupText), ready);
      await inExtension(closeRealPopup);
      return text;
    },
    killWorker: () => callInBrowser(browser, endBackground, ADDON_ID),
    async tamper(code) {
      await call(browser, control, `() => void (${code})(chrome.extension.getBackgroundPage().browser)`, []);
    },
    async flicker(page, times, interval) {
      await page.bringToFront();
      for (let turn = 0; turn < times; turn++) {
        await inExtension(turn % 2 === 0 ? openRealPopup : closeRealPopup);
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
      await inExtension(closeRealPopup);
    },
    close: () => browser.close(),
  };
}

function preferences() {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'dom.security.https_first': false,
    'browser.tabs.closeWindowWithLastTab': false,
    'intl.accept_languages': 'en-US',
  };
}

/** All that Firefox asks of the network, also of this machine, goes to the proxy. */
function proxyPreferences(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Installs the extension and opens a page of it that does nothing by itself; the BiDi context of that page. */
async function install(browser: Browser, folder: string): Promise<string> {
  await browser.installExtension(folder);
  return openControl(browser);
}

async function openControl(browser: Browser): Promise<string> {
  const context = contextOf(await browser.newPage());
  const url = `${ORIGIN}/manifest.json`;
  // The address works a little later than the installation is said to be over.
  await waitFor(
    () =>
      navigate(browser, context, url).then(
        () => true,
        () => false,
      ),
    (went) => went,
    'the extension in Firefox to have an address',
  );
  await waitFor(
    () => call(browser, context, `() => typeof chrome?.tabs === 'object'`, []).catch(() => false),
    (there) => there === true,
    'a page of the extension in Firefox',
  );
  return context;
}

async function goToOwnPage(browser: Browser, context: string, url: string): Promise<void> {
  await navigate(browser, context, url);
  const address = () => call(browser, context, '() => location.href', []).catch(() => null);
  await waitFor(address, (there) => there === url, url);
}

/** Runs in the browser itself, which offers no API for it. */
const endBackground = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })`;

/** What the switch in the settings does; then the extension starts anew. */
const allowPrivate = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** What the button does when it is clicked, which lets the extension at the tab. */
const pressButton = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return void button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}`;

/** The browser's own element for the keys of a command does what it does when it hears them. */
const pressKey = `(selector) => Services.wm.getMostRecentWindow("navigator:browser").document.querySelector(selector).doCommand()`;

/** "Alt+Shift+Down" */
async function keysOf(command: string): Promise<string> {
  const all = await chrome.commands.getAll();
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}

/** A page of the extension in a small window of its own: puppeteer cannot reach into the real popup. */
async function openWindow(browser: Browser, inExtension: Driver['inExtension'], path: string): Promise<Page> {
  const opened = new Promise<Page>((resolve, reject) => {
    browser.once('targetcreated', (target) => {
      target
        .page()
        .then((page) => (page ? resolve(page) : reject(new Error('The popup is no page.'))), reject);
    });
  });
  await inExtension(createWindow, `/${path}`, POPUP.width, POPUP.height);
  return opened;
}

async function createWindow(url: string, width: number, height: number): Promise<void> {
  await chrome.windows.create({ url, type: 'popup', width, height });
}

async function openRealPopup(): Promise<void> {
  // The promise resolves late or never when the popup is slow to load.
  void chrome.action.openPopup();
}

function realPopupText(): string {
  const [popup] = chrome.extension.getViews({ type: 'popup' }) as unknown as Window[];
  return popup?.document.body?.textContent ?? '';
}

function closeRealPopup(): void {
  for (const view of chrome.extension.getViews({ type: 'popup' }) as unknown as Window[]) view.close();
}
