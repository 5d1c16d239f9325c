import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { bin, run } from './run.mjs';
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const runtime = setupPackages() ? electronRuntime() : undefined;
  const done = runtime !== undefined && build() && packageApp(runtime, { forTests: process.argv.includes('--e2e') });
  if (!done) process.exit(1);
}
