import fc from 'fast-check';

/** The seed of all property tests, from vitest.config.ts. A failure prints it, and the path to its smallest example. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
