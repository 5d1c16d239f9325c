import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { electronRuntime } from './electron-runtime.mjs';
import { root } from './run.mjs';
import { ownTemporaryFolders } from './temporary.mjs';

/**
 * `node .ci/egress.mjs [--short]`: does a packet leave the machine? The packages in out/ are run in a network namespace
 * with a sniffer at its end (test/egress). The last line is "N passed, N failed, N skipped"; details go to
 * out/reports/egress.json. Makes no package: `npm run package` and `node .ci/package.mjs --e2e` do.
 */

ownTemporaryFolders();

const stop = (line, counts, code) => {
  console.log(`${line}\n${counts}`);
  process.exit(code);
};
const skip = (why) => stop(`SKIPPED: egress: ${why}`, '0 passed, 0 failed, 1 skipped', 0);

const out = join(root, 'out', 'egress');
const bundle = (name) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['playwright-core', 'electron'], target: 'node' },
    build: {
      ssr: join(root, 'test', 'egress', `${name}.ts`),
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  });

if (process.platform !== 'linux') skip('network namespaces are a thing of Linux');
if (spawnSync('which', ['xvfb-run']).status !== 0) skip('xvfb-run is not installed (Debian package xvfb)');
const runtime = electronRuntime();
if (runtime === undefined) skip('there is no Electron runtime for this machine');
for (const place of ['package', 'package-e2e']) {
  if (!existsSync(join(root, 'out', place, 'linux-unpacked', 'quash'))) {
    const make = 'Run: npm run package && node .ci/package.mjs --e2e';
    stop(`out/${place} is missing. ${make}`, '0 passed, 1 failed, 0 skipped', 1);
  }
}
for (const name of ['sink', 'drive', 'run']) await bundle(name);
// A display of its own: one that is reached over the network could not be reached from inside.
const command = ['-a', '-s', '-screen 0 1440x900x24', process.execPath, join(out, 'run.mjs'), ...process.argv.slice(2)];
const { status } = spawnSync('xvfb-run', command, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, QUASH_ELECTRON: runtime.program },
});
process.exit(status ?? 1);
