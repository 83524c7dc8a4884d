import { defineConfig } from 'vitest/config';

/** A browser starts in seconds, not milliseconds; a test that takes longer than this hangs. */
const TIMEOUT_MS = 60_000;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    // Browsers do other things at times. What fails once may be ours all the same: the summary of `npm test` names it.
    retry: 1,
    // Each file has a browser of its own, which waits more than it works. More at once would fight for memory.
    maxWorkers: 2,
  },
});
