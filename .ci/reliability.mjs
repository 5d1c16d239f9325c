import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildTested, bundle } from '../test/reliability/build.mjs';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { packageApp } from './package.mjs';
import { hasDisplay, root } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { ownTemporaryFolders } from './temporary.mjs';

/**
 * `npm run test:reliability [-- --short|--whole] [--seed=N] [--only=kill,power]`: what the vault promises, measured in the
 * shipped runtime: kills, power cuts, storage faults, full disks, what can be read at rest and in memory.
 * `--whole`: every planted case, where the long form takes one of five, others with each seed.
 * `--packaged`: the package for tests is there already. `--only` takes the keys of test/reliability/sections.
 * The last line is `N passed, N failed, N skipped`; out/reports/reliability.json says the same at length.
 */
ownTemporaryFolders();
const out = join(root, 'out/reliability');
const tested = join(out, 'tested');
const packaged = join(root, 'out/package-e2e/linux-unpacked/quash');
const words = process.argv.slice(2);

const none = (why) => {
  console.log(`SKIPPED: reliability: ${why}\n0 passed, 0 failed, 1 skipped`);
  process.exit(0);
};

if (process.platform === 'win32') none('it ends whole groups of processes, which Windows has not');
if (!setupSystem({ forTests: true }) || !setupPackages()) process.exit(1);
const runtime = electronRuntime();
if (runtime === undefined) none('there is no Electron for this machine');
const hasXvfb = spawnSync('which', ['xvfb-run']).status === 0;
if (!hasDisplay && !hasXvfb) none('there is neither a display nor xvfb-run');

// Only Linux's package can be driven; elsewhere the sections that need it say so.
const packs = process.platform === 'linux' && !words.includes('--packaged');
if (packs && !(build() && packageApp(runtime, { forTests: true }))) process.exit(1);
await buildTested(tested, 'test/reliability/child/page.ts');
await bundle('test/reliability/run.ts', out, 'run.mjs', 'es');

const env = {
  ...process.env,
  QUASH_ELECTRON: runtime.program,
  QUASH_TESTED: tested,
  QUASH_PACKAGED: existsSync(packaged) ? packaged : '',
  QUASH_IMPORTS: join(root, 'out/imports/process.cjs'),
  QUASH_REPORTS: join(root, 'out/reports'),
};
const command = [process.execPath, join(out, 'run.mjs'), ...words];
// A screen of its own also where there is one: nobody's work is covered by windows that come and go.
const [word, ...args] = hasXvfb ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...command] : command;
process.exit(spawnSync(word, args, { cwd: root, stdio: 'inherit', env }).status ?? 1);
