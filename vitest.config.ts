import { defineConfig } from 'vitest/config';

/** Unit tests run in Node; a test that needs a document asks for one in its first line. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
    environment: 'node',
    // Long enough for a busy machine: a test is slow there, not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
