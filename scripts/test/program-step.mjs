/** A step that is one program, which passes or fails as a whole. */
import { runInstalled } from '../setup/command.mjs';

/**
 * @param {string} title
 * @param {string} program of an installed package
 * @param {string[]} args
 * @returns {import('../test.mjs').Step}
 */
export function programStep(title, program, args) {
  return {
    title,
    run: () => {
      const passed = runInstalled(program, args);
      return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
    },
  };
}
