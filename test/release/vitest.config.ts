import { defineConfig } from 'vitest/config';

/** A package takes some seconds to build. */
const TIMEOUT_MS = 120_000;

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/release/**/*.test.ts'],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    fileParallelism: false,
  },
});
