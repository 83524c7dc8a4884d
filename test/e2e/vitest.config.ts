import { defineConfig } from 'vitest/config';

/** A browser starts in seconds, not milliseconds; a test that takes longer than this hangs. */
const TIMEOUT_MS = 60_000;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    // Two browsers at once would fight for the focus and for two cores.
    fileParallelism: false,
  },
});
