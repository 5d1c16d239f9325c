import { randomInt } from 'node:crypto';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { packageApp } from './package.mjs';
import { bin, runBeside } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { runCounted } from './sum-report.mjs';

/**
 * `npm run test:reliability`: the long form of what `npm test` does in short. Kills, power cuts, storage faults, full
 * disks, what can be read at rest and in memory (.ci/reliability.mjs), that no packet leaves (.ci/egress.mjs), and the
 * property tests on cases drawn anew.
 * Arguments are handed on: `--short`, `--seed=N`.
 */
const args = process.argv.slice(2);
if (!setupSystem({ forTests: true }) || !setupPackages()) process.exit(1);
const runtime = electronRuntime();
const packed =
  runtime !== undefined &&
  build() &&
  packageApp(runtime, { forTests: false }) &&
  packageApp(runtime, { forTests: true });
if (!packed) console.log('The app could not be packaged: what needs it fails, or is skipped.');
const suites = { reliability: ['--packaged', ...args], egress: args };
const sums = [];
for (const [name, words] of Object.entries(suites)) {
  console.log(`\n== ${name}`);
  sums.push(await runCounted(name, words));
}
// The property tests once more, on cases that nobody has drawn yet.
const seed = String(randomInt(2 ** 31));
console.log(`\n== property tests, seed ${seed}`);
const drawn = await runBeside(
  process.execPath,
  [bin('vitest', 'vitest.mjs'), 'run', '--project', 'unit', 'test/property'],
  {
    env: { ...process.env, QUASH_SEED: seed },
  },
);
sums.push({ passed: Number(drawn), failed: Number(!drawn), skipped: 0 });
const sum = (key) => sums.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
