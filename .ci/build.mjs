import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, run } from './run.mjs';

/** Builds the app and the command line into out/. Needs no Electron runtime and no display. */

/** The command line alone: out/cli/quash.cjs. */
export function buildCli() {
  if (!existsSync(join(root, 'main/cli/quash.ts'))) {
    console.log('There is no command line yet (main/cli/quash.ts): nothing to build.');
    return true;
  }
  const vite = bin('vite', 'bin', 'vite.js');
  return run(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
}

/** The app's three bundles: main, preload, renderer. */
export function buildApp() {
  const electronVite = bin('electron-vite', 'bin', 'electron-vite.js');
  return run(process.execPath, [electronVite, 'build', '--logLevel', 'warn']);
}

export const build = () => buildApp() && buildCli();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exit(1);
