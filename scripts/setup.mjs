/** Brings a fresh clone to where everything runs: Node, packages, browsers. Uses Node alone. */
import { pathToFileURL } from 'node:url';
import { say } from './setup/command.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { howToInstall, installBrowser } from './setup/install-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';

/** @typedef {import('./setup/find-browser.mjs').BrowserName} BrowserName */

/**
 * Leaves the paths of the browsers in CHROME_PATH and FIREFOX_PATH, for the programs that are started next.
 * @param {BrowserName[]} browsers those that are needed
 * @returns {BrowserName[]} those that could not be had; what to do about it has been said
 */
export function setUp(browsers) {
  checkNode(process.versions.node);
  installPackages();
  return browsers.filter((name) => !provideBrowser(name));
}

/** @param {BrowserName} name */
function provideBrowser(name) {
  let path = findBrowser(name);
  if (!path) {
    say(`${name} is not here; installing it.`);
    installBrowser(name);
    path = findBrowser(name);
  }
  if (!path) {
    say(howToInstall(name));
    return false;
  }
  say(`${name}: ${path}`);
  process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'] = path;
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = setUp(['chromium', 'firefox']);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
