/** What `npm start` was asked for. */
import { parseArgs } from 'node:util';

/** @typedef {import('../setup/find-browser.mjs').BrowserName} BrowserName */
/** @typedef {{ target: string | null, browser: BrowserName, headless: boolean, out: string }} Wish */

export const USAGE = `npm start -- [FILE_OR_URL] [--browser chromium|firefox] [--headless] [--out FOLDER]

Opens the extension in a browser on a sample policy, or on the page given. With --headless, and where there is
no display, it prints the card as text and saves page.png and card.png in FOLDER (.output/start).`;

/**
 * Throws, with what is wrong, when the arguments make no sense.
 * @param {string[]} args
 * @param {boolean} hasDisplay
 * @returns {Wish}
 */
export function readArguments(args, hasDisplay) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: '.output/start' },
    },
  });
  if (positionals.length > 1) throw new Error('One page at a time, please.');
  return {
    target: positionals[0] ?? null,
    browser: browserNamed(values.browser),
    headless: values.headless || !hasDisplay,
    out: values.out,
  };
}

/**
 * @param {string} name
 * @returns {BrowserName}
 */
function browserNamed(name) {
  if (name === 'chrome' || name === 'chromium') return 'chromium';
  if (name === 'firefox') return 'firefox';
  throw new Error(`There is no browser "${name}" here: it is chromium or firefox.`);
}

/** Windows and macOS have one, Linux when somebody says so. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
