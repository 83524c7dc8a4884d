/** Runs other programs, alike on every system. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} line what goes on, for people */
export function say(line) {
  console.log(`[setup] ${line}`);
}

/**
 * Runs the program of an installed package. Not with npx, which looks around first.
 * @param {string} program
 * @param {string[]} args
 */
export function runInstalled(program, args) {
  return run(join(ROOT, 'node_modules/.bin', program), args);
}

/**
 * What the program prints goes to the terminal. npm, npx and the programs of packages are scripts on
 * Windows, which only a shell starts.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this program's own
 * @returns {boolean} whether it could be started and ended well
 */
export function run(program, args, env = {}) {
  const shell = process.platform === 'win32';
  const quoted = shell ? [program, ...args].map((part) => `"${part}"`) : [program, ...args];
  const { status, error } = spawnSync(quoted[0] ?? '', quoted.slice(1), {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
    env: { ...process.env, ...env },
  });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status === 0;
}
