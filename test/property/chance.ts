import fc from 'fast-check';

/**
 * `npm test` draws the same cases every time: when it turns red, something was changed. `npm run test:reliability` draws
 * others each time (QUASH_SEED); a failure prints the seed and the smallest case.
 */
fc.configureGlobal({ seed: Number(process.env['QUASH_SEED'] ?? 1) });

export { fc };
