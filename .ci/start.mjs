import { buildApp } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { hasDisplay, isRoot, root, runLive } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';

/** `npm start`: from a fresh clone to the open window. What follows `--` goes to the app. */

const stop = (message, code) => {
  console.error(message);
  process.exit(code);
};

if (!setupSystem()) stop('Quash cannot start without these libraries.', 1);
if (!setupPackages()) stop('The npm packages could not be installed.', 1);
const runtime = electronRuntime();
if (runtime === undefined) stop('There is no Electron for this machine: check the connection and start again.', 1);
console.log(`Building Quash (Electron ${runtime.version}) …`);
if (!buildApp()) stop('The build failed.', 1);
if (!hasDisplay)
  stop('Quash is built, but there is no display to open its window on. Run:\n  xvfb-run -a npm start', 3);

const extra = process.argv.slice(2);
if (isRoot && process.platform === 'linux') {
  console.log("Running as root: Chromium's sandbox is off (--no-sandbox). Do not work with real matters as root.");
  extra.unshift('--no-sandbox');
}
process.exit(await runLive(runtime.program, [root, ...extra]));
