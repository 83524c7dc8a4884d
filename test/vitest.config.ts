import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/release/**', 'node_modules/**'],
    // What it does not name is covered.
    coverage: {
      include: ['lib/**/*.{ts,svelte}'],
      reporter: [['text', { skipFull: true }]],
      reportOnFailure: true,
    },
  },
});
