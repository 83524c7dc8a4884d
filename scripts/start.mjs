/** `npm start`: sets up, builds the extension, and opens it in a real browser on a policy. */

import { runInstalled, say } from './setup/command.mjs';
import { setUp } from './setup.mjs';
import { hasDisplay, readArguments, USAGE } from './start/arguments.mjs';

process.exitCode = await start(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
async function start(args) {
  const wish = understood(args);
  if (!wish) return 2;
  try {
    if (setUp([wish.browser]).length > 0) return 1;
    const target = wish.browser === 'firefox' ? 'firefox' : 'chrome';
    say(`Building the extension for ${target} …`);
    if (!runInstalled('wxt', ['build', '-b', target, '--level', 'warn'])) return 1;
    // From here on there are packages, and TypeScript can be read.
    const { tsImport } = await import('tsx/esm/api');
    const { show } = await tsImport('./start/show.ts', import.meta.url);
    await show(wish);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** @param {string[]} args */
function understood(args) {
  try {
    return readArguments(args, hasDisplay());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}
