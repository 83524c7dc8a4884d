/** A step that is a run of vitest, counted test by test. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT, runInstalled } from '../setup/command.mjs';

/** Of what a failure says, this much is told again at the end, in characters. */
const MESSAGE_LENGTH = 300;

/**
 * @param {string} title
 * @param {string} config
 * @param {string[]} args
 * @returns {import('../test.mjs').Step}
 */
export function vitestStep(title, config, args) {
  return {
    title,
    run: () => {
      const folder = mkdtempSync(join(tmpdir(), 'clausemark-test-'));
      const results = join(folder, 'results.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
      try {
        const passed = runInstalled('vitest', ['run', '--config', config, ...reporters, ...args]);
        return countsOf(results, passed);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * A run can fail although all its tests passed, or before it had any: that counts as one failure.
 * @param {string} results
 * @param {boolean} ranWell
 */
function countsOf(results, ranWell) {
  if (!existsSync(results)) return { passed: 0, failed: ranWell ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: ranWell ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(failuresOf),
    retried: testResults.flatMap(retriedOf),
  };
}

/**
 * @typedef {{ fullName: string, status: string, failureMessages: string[] }} Assertion
 * @typedef {{ name: string, message: string, status: string, assertionResults: Assertion[] }} TestFile as vitest reports it
 */

/**
 * @param {TestFile} file
 * @returns {string[]} each test that failed, or the file when it failed outside its tests, and why
 */
function failuresOf(file) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && file.status === 'failed') return [line(file, '', file.message)];
  return failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages[0]));
}

/**
 * @param {TestFile} file
 * @returns {string[]} each test that failed first, and why
 */
function retriedOf(file) {
  const retried = file.assertionResults.filter(
    ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
  );
  return retried.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages[0]));
}

/**
 * @param {TestFile} file
 * @param {string} test
 * @param {string} [why] of which the first line is told
 */
function line({ name }, test, why = '') {
  return `${relative(ROOT, name)}: ${test}: ${why.split('\n', 1)[0]?.slice(0, MESSAGE_LENGTH)}`;
}
