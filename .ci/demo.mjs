import { join } from 'node:path';
import { buildCli } from './build.mjs';
import { root, run } from './run.mjs';
import { setupPackages } from './setup.mjs';

/** `npm run demo`: drafts the full set for the sample matters into out/demo/. No window, no Electron. */
const done =
  setupPackages() &&
  buildCli() &&
  run(process.execPath, [join(root, 'out/cli/quash.cjs'), 'demo', '--out', join(root, 'out/demo')]);
if (!done) process.exit(1);
