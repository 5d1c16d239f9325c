import { randomInt } from 'node:crypto';
import { build } from './build.mjs';
import { longCode, longWindow } from './long-form.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { packageApp } from './package.mjs';
import { bin, runBeside } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { runCounted } from './sum-report.mjs';
import { ownTemporaryFolders } from './temporary.mjs';

/**
 * `npm run test:reliability`: the long form of what `npm test` does in short. Kills, power cuts, storage faults, full
 * disks, what can be read at rest and in memory (.ci/reliability.mjs), that no packet leaves (.ci/egress.mjs), and the
 * property tests on cases drawn anew.
 * Arguments are handed on: `--short`, `--seed=N`.
 */
ownTemporaryFolders();
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
/** A run of Vitest that counts as one: its own report says which test failed. */
async function counted(name, wrapper, words, env = {}) {
  console.log(`\n== ${name}`);
  const command = [...wrapper, process.execPath, bin('vitest', 'vitest.mjs'), 'run', ...words];
  const passed = await runBeside(command[0], command.slice(1), { env: { ...process.env, QUASH_LONG: '1', ...env } });
  sums.push({ passed: Number(passed), failed: Number(!passed), skipped: 0 });
}
// The property tests once more, on cases that nobody has drawn yet; and what `npm test` leaves out.
const seed = String(randomInt(2 ** 31));
await counted(`property tests, seed ${seed}`, [], ['--project', 'unit', 'test/property'], { QUASH_SEED: seed });
await counted('what only the long form runs: code', [], ['--project', 'unit*', ...longCode]);
if (packed) {
  const xvfb = ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'];
  await counted('what only the long form runs: windows', xvfb, ['--project', 'e2e', ...longWindow]);
}
const sum = (key) => sums.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
