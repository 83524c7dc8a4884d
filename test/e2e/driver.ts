/** One way to drive both browsers with the built extension in them. */
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface LaunchOptions {
  /** The browser's program. */
  path: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** "host:port": all requests go there, also those to this machine. */
  proxy?: string;
}

/** Something that `chrome` of an extension page gives; what it is, the caller says. */
export type ExtensionCode<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

export interface Driver {
  name: BrowserName;
  /** Opens a tab and goes there; resolves when the page has loaded. */
  openPage(url: string): Promise<Page>;
  /** Clicks the extension's button for a tab; resolves with the text that the popup shows once `ready` is in it. */
  clickButton(page: Page, ready: RegExp): Promise<string>;
  /** The popup about a tab, to be read, clicked and photographed; close it when done. */
  openPopup(page: Page): Promise<Page>;
  /** Opens a page of the extension by its path in the package. */
  openOwnPage(path: string): Promise<Page>;
  /** Gives one of the commands of the manifest in the window of a page, past the keyboard of the desktop. */
  command(page: Page, name: string): Promise<void>;
  /** Puts the extension in anew, as an update does; pages stay open. */
  reinstall(): Promise<void>;
  /** Lets the extension run in private windows, as a person does in the browser's settings. */
  allowPrivate(): Promise<void>;
  /** Opens a private window with one tab that goes to an address at which no other tab is. */
  openPrivate(url: string): Promise<Page>;
  /** Ends the worker at once, as browsers do when it has been idle. */
  killWorker(): Promise<void>;
  /** Breaks or mends something in the worker, whose `chrome` API the code is given. */
  tamper(code: (api: typeof import('wxt/browser').browser) => void): Promise<void>;
  /** Opens and closes the popup, `times` times, this many milliseconds apart; ends with it closed. */
  flicker(page: Page, times: number, interval: number): Promise<void>;
  /** Runs code in a page of the extension, with its `chrome` API. Arguments and result are plain data. */
  inExtension<Args extends unknown[], Result>(
    code: ExtensionCode<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** The id that the extension knows a tab by. */
  tabId(page: Page): Promise<number>;
  /** Closes all tabs but these: for a person who goes on alone. Nothing but `closed` and `close` works then. */
  tidy(...kept: Page[]): Promise<void>;
  /** Resolves when the browser was closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Rejects with which browser it was when it does not start. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  try {
    return await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${options.path} did not start with the extension: ${reason}`, { cause: error });
  }
}
