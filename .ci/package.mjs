import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { bin, root, run } from './run.mjs';
import { setupPackages } from './setup.mjs';

/**
 * `npm run package`: the unpacked app of this machine's system, in out/package/. With `--e2e` a twin in
 * out/package-e2e/ that differs in one fuse: Playwright attaches through Node's inspector, which a release forbids.
 */
export function packageApp(runtime, { forTests }) {
  const place = forTests ? 'out/package-e2e' : 'out/package';
  const set = (key, value) => `--config.${key}=${value}`;
  const args = [
    '--dir',
    '--publish=never',
    set('electronDist', runtime.folder),
    set('electronVersion', runtime.version),
    set('directories.output', place),
    set('electronFuses.enableNodeCliInspectArguments', forTests),
  ];
  console.log(`Packaging ${place} with Electron ${runtime.version} …`);
  const stdio = ['ignore', 'ignore', 'inherit'];
  return run(process.execPath, [bin('electron-builder', 'cli.js'), ...args], { stdio });
}

/** Linux: the release and its twin for tests, packed once; the twin is a copy in which the one fuse is turned. */
export async function packageBoth(runtime) {
  if (!packageApp(runtime, { forTests: false })) return false;
  const twin = join(root, 'out/package-e2e');
  rmSync(twin, { recursive: true, force: true });
  cpSync(join(root, 'out/package'), twin, { recursive: true, verbatimSymlinks: true });
  // Only now: on a fresh clone nothing is installed yet when this file is read.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(twin, 'linux-unpacked/quash'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const runtime = setupPackages() ? electronRuntime() : undefined;
  const done = runtime !== undefined && build() && packageApp(runtime, { forTests: process.argv.includes('--e2e') });
  if (!done) process.exit(1);
}
