import { defineConfig } from 'vitest/config';

/** What takes a second takes ten on a machine that does other things, too. */
const TIMEOUT_MS = 60_000;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/release/**', 'node_modules/**'],
    testTimeout: TIMEOUT_MS,
    // What it does not name is covered.
    coverage: {
      include: ['lib/**/*.{ts,svelte}'],
      reporter: [['text', { skipFull: true }]],
      reportOnFailure: true,
    },
  },
});
