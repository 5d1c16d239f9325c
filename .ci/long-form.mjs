/**
 * What `npm test` leaves to the long form, to stay near ten minutes on two cores: sweeps over many cases that a shorter test
 * walks in part, and paths of the window that another spec walks in part. `npm run test:reliability` runs them all, and so
 * does whoever sets QUASH_LONG=1.
 */
const specs = [
  'bundle-packs',
  'copy-citation',
  'exchange',
  'library-network',
  'precedents',
  'responses',
  'spelling',
  'template-to-diff',
  'templates',
];

export const longWindow = specs.map((name) => `test/e2e/${name}.spec.ts`);

export const longCode = [
  'test/property/bundle-orders.test.ts',
  'test/property/clean-docx.test.ts',
  'test/property/hostile-fuzz.test.ts',
  'test/tables/hostile-inputs.test.ts',
  'test/unit/main/bundle/tampering.test.ts',
  'test/unit/main/cli/refusals.test.ts',
];
