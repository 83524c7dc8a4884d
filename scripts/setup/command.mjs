/** Runs other programs, alike on every system. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} line what goes on, for people */
export function say(line) {
  console.log(`[setup] ${line}`);
}

/**
 * What the program prints goes to the terminal. `npm` and `npx` are scripts on Windows, which only a shell
 * starts; so arguments must be free of blanks and quotes there.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this program's own
 * @returns {boolean} whether it could be started and ended well
 */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && ['npm', 'npx'].includes(program),
    env: { ...process.env, ...env },
  });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status === 0;
}
