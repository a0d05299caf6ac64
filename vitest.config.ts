import { defineConfig } from 'vitest/config';

/** Any whole number would do; this one is the last day of the bulletin’s year. */
const SEED = 20_161_231;

/**
 * Unit tests run in Node; a test that needs a document asks for one in its first line. Browser tests are Playwright's.
 * Property tests draw the same examples in every run, so that a commit is either green or red; `npm run test:explore`
 * draws others, to look for what nobody thought of.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/property-seed.ts'],
    env: { PROPERTY_SEED: String(mode === 'explore' ? Date.now() % 2 ** 31 : SEED) },
    // Long enough for a busy machine: a test is slow there, not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
}));
