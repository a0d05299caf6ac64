import { defineConfig } from 'vitest/config';

/** Unit tests run in Node; a test that needs a document asks for one in its first line. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
  },
});
