/** `npm test`: sets up, then runs everything, and says at the end what passed. Goes on after a failure. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup/command.mjs';
import { setUp } from './setup.mjs';
import { programStep } from './test/program-step.mjs';
import { report } from './test/report.mjs';
import { vitestStep } from './test/vitest-step.mjs';

/**
 * What failed, and what passed only when it was tried again, has a line each where a step knows its parts.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[], retried?: string[] }} Counts
 */
/** @typedef {{ title: string, run: () => Counts }} Step a part of the whole; throws when it cannot run at all */

const CORPUS = '../shared/corpus';
const UNIT = 'test/vitest.config.ts';
const PACKAGES = 'test/release/vitest.config.ts';
const END_TO_END = 'test/e2e/vitest.config.ts';

/** @type {Step[]} */
const STEPS = [
  { title: 'Set-up', run: setUpBoth },
  programStep('Generated types', 'wxt', ['prepare']),
  programStep('Types', 'tsc', ['--noEmit']),
  programStep('Svelte', 'svelte-check', [
    '--fail-on-warnings',
    '--threshold',
    'warning',
    '--output',
    'human',
  ]),
  programStep('Lint and format', 'biome', ['check', '--error-on-warnings', '.']),
  programStep('Regular expressions', 'tsx', ['scripts/regexes/main.ts']),
  vitestStep('Unit tests', UNIT, ['--exclude', '**/*corpus*']),
  { title: 'Corpus tests', run: corpusTests },
  programStep('Build for Chrome', 'wxt', ['build', '-b', 'chrome']),
  programStep('Build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  vitestStep('Packages', PACKAGES, []),
  vitestStep('End-to-end tests', END_TO_END, []),
];

process.exitCode = report(STEPS);

/** @returns {Counts} */
function setUpBoth() {
  const missing = setUp(['chromium', 'firefox']);
  return { passed: missing.length === 0 ? 1 : 0, failed: missing.length, skipped: 0 };
}

/** @returns {Counts} */
function corpusTests() {
  if (existsSync(join(ROOT, CORPUS)))
    return vitestStep('Corpus tests', UNIT, ['corpus', '--passWithNoTests']).run();
  console.log(`Skipped: there is no ${CORPUS} beside this folder.`);
  return { passed: 0, failed: 0, skipped: 1 };
}
