/** Finds an installed Chromium (or Chrome) and Firefox. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from './command.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Browsers that the set-up downloads go here. */
export const DOWNLOADS = join(ROOT, 'node_modules/.cache/browsers');

/** A path in one of these variables goes first, and is taken at its word. */
const VARIABLES = {
  chromium: ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Chromium before Chrome: both work, and Chromium leaves a person's own Chrome alone. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** What `npx @puppeteer/browsers install` calls its folders and programs. */
const DOWNLOADED = {
  chromium: /(^|[\\/])(chrome|chrome\.exe|Google Chrome for Testing|chromium|Chromium)$/,
  firefox: /(^|[\\/])(firefox|firefox\.exe)$/,
};

/** A downloaded program lies this deep at most (macOS: platform/folder/app/Contents/MacOS/program). */
const MAX_DEPTH = 7;

/**
 * @param {BrowserName} name
 * @returns {string | null} the program's path
 */
export function findBrowser(name) {
  return (
    fromVariable(name) ??
    [...usualPlaces(name), ...onPath(COMMANDS[name])].find(isProgram) ??
    fromDownloads(name) ??
    null
  );
}

/**
 * Throws when a variable points at nothing: whoever set it wants to know.
 * @param {BrowserName} name
 */
function fromVariable(name) {
  for (const variable of VARIABLES[name]) {
    const path = process.env[variable];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${variable} says ${path}, and there is no such file.`);
    return path;
  }
  return null;
}

/**
 * @param {BrowserName} name
 * @returns {string[]}
 */
function usualPlaces(name) {
  const isFirefox = name === 'firefox';
  if (process.platform === 'darwin') {
    const apps = isFirefox
      ? ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox']
      : ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const programs = isFirefox
      ? ['Mozilla Firefox/firefox.exe']
      : ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    return [LOCALAPPDATA, PROGRAMFILES, x86].flatMap((folder) =>
      folder ? programs.map((program) => join(folder, program)) : [],
    );
  }
  return [];
}

/** @param {string[]} commands */
function onPath(commands) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** @param {BrowserName} name */
function fromDownloads(name) {
  const kind = name === 'chromium' ? 'chrome' : 'firefox';
  for (const cache of [DOWNLOADS, join(homedir(), '.cache/puppeteer')]) {
    const folder = join(cache, kind);
    // Newest first, as far as names tell.
    const found = existsSync(folder) && search(folder, DOWNLOADED[name], MAX_DEPTH);
    if (found) return found;
  }
  return null;
}

/**
 * @param {string} folder
 * @param {RegExp} program
 * @param {number} depth
 * @returns {string | null}
 */
function search(folder, program, depth) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).reverse()) {
    const path = join(folder, entry.name);
    if (entry.isFile() && program.test(path) && isProgram(path)) return path;
    const found = entry.isDirectory() && depth > 1 ? search(path, program, depth - 1) : null;
    if (found) return found;
  }
  return null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
