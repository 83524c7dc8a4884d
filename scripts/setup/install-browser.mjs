/** Installs a browser: Debian's package where we are root, else a download, and says what a person can do. */
import { existsSync } from 'node:fs';
import { run, say } from './command.mjs';
import { DOWNLOADS, findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/** Debian calls it firefox-esr, Ubuntu firefox. */
const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] };
const DOWNLOAD_NAMES = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const APT_OPTIONS = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=2'];

/**
 * Tries one way after the other until the browser is there; what fails is said by the program that failed.
 * @param {BrowserName} name
 */
export function installBrowser(name) {
  if (mayUseApt()) installWithApt(name);
  if (!findBrowser(name)) download(name);
}

/** @param {BrowserName} name */
export function howToInstall(name) {
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const product = name === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  const command =
    process.platform === 'linux' && existsSync('/usr/bin/apt-get')
      ? `sudo apt-get install ${DEBIAN_PACKAGES[name][0]}`
      : `npx @puppeteer/browsers install ${DOWNLOAD_NAMES[name]}`;
  return `${product} could not be installed. Install it yourself (${command}), or set ${variable} to the path of one.`;
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {BrowserName} name */
function installWithApt(name) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  say('apt-get update …');
  run('apt-get', [...APT_OPTIONS, 'update'], quiet);
  for (const pack of DEBIAN_PACKAGES[name]) {
    say(`apt-get install ${pack} …`);
    run('apt-get', [...APT_OPTIONS, 'install', '-y', '--no-install-recommends', pack], quiet);
    if (findBrowser(name)) return;
  }
}

/** @param {BrowserName} name */
function download(name) {
  say(`Downloading ${DOWNLOAD_NAMES[name]} into ${DOWNLOADS} …`);
  run('npx', ['--yes', '@puppeteer/browsers@2', 'install', DOWNLOAD_NAMES[name], '--path', DOWNLOADS]);
}
