/** Installs the packages of package-lock.json when they are missing or others than it asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say } from './command.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** What npm says it installed; it writes this last, so without it an installation was cut short. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** Throws when npm fails. */
export function installPackages() {
  if (existsSync(INSTALLED) && isInstalled(packagesOf(LOCK), packagesOf(INSTALLED))) return;
  say('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('npm ci failed; what it printed above says why. Is the npm registry within reach?');
}

/**
 * Compares contents, not times: git and copies change those.
 * @param {Packages} wanted packages by folder; the empty one is the project itself
 * @param {Packages} here
 */
function isInstalled(wanted, here) {
  return Object.entries(wanted).every(([folder, { version, optional, devOptional }]) => {
    if (folder === '') return true;
    const found = here[folder];
    // Optional ones are for other systems.
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
