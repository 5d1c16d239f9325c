import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { packageApp } from './package.mjs';
import { hasDisplay, root } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { ownTemporaryFolders } from './temporary.mjs';

/** `npm run bench [draft|cite|deadlines|guard|start|vault|search|library]`: measures, as ratios in one run. Kept out of `npm test`: a number is no pass or fail. */
ownTemporaryFolders();
const only = process.argv.slice(2);
if (!setupSystem({ forTests: true }) || !setupPackages()) process.exit(1);
const runtime = ['draft', 'cite', 'deadlines', 'guard'].includes(only[0]) ? undefined : electronRuntime();
if (runtime !== undefined && !(build() && packageApp(runtime, { forTests: true }))) process.exit(1);
const command = [process.execPath, join(root, 'test/bench/bench.mjs'), ...only];
const [word, ...args] = hasDisplay ? command : ['xvfb-run', '-a', ...command];
const env = { ...process.env, QUASH_ELECTRON: runtime?.program ?? '' };
process.exit(spawnSync(word, args, { cwd: root, stdio: 'inherit', env }).status ?? 1);
