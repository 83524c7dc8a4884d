/** Where the browsers and the built extensions are. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import type { BrowserName } from './driver.ts';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Throws when there is none. */
export function programOf(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`There is no ${name} here; node scripts/setup.mjs installs it.`);
  return path;
}

/** The folder of the built extension; throws when it is not built. */
export function extensionFor(name: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../.output/${BUILDS[name]}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('The extension is not built: npm run build.');
  return folder;
}

/** The path of a panel about a tab in the package: both are one page. */
export function panelPath(place: 'popup' | 'sidepanel', tab: number | string): string {
  return `sidepanel.html?${place === 'popup' ? 'popup&' : ''}tab=${tab}`;
}
