/** The oldest Node that works, read from package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.mjs';

/**
 * Throws with what to do when this Node is too old.
 * @param {string} version of the running Node, like "20.19.0"
 */
export function checkNode(version) {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const oldest = engines.node.replace('>=', '');
  if (!isAtLeast(version, oldest))
    throw new Error(
      `This is Node ${version}, and Clausemark needs ${oldest} or newer. Get one from https://nodejs.org, or run: nvm install 22`,
    );
}

/**
 * @param {string} version
 * @param {string} oldest may leave out its last parts
 */
function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number);
  for (const [place, need] of oldest.split('.').map(Number).entries()) {
    const difference = (have[place] ?? 0) - need;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
