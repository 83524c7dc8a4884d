/** A step that is a run of vitest, counted test by test. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInstalled } from '../setup/command.mjs';

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
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: ranWell ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}
