import { pathToFileURL } from 'node:url';
import { bin, run } from './run.mjs';

/** Builds the app and the command line into out/. Needs no Electron runtime and no display. */

/** The command line alone: out/cli/quash.cjs. */
export function buildCli() {
  const vite = bin('vite', 'bin', 'vite.js');
  return run(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
}

/** The process in which files from outside are read, of the app and of the command line: out/imports/process.cjs. */
function buildImports() {
  const vite = bin('vite', 'bin', 'vite.js');
  return run(process.execPath, [vite, 'build', '--config', 'vite.imports.config.ts', '--logLevel', 'warn']);
}

/** The app's bundles: the process for imports, main, preload, and the renderer, which carries the licences of all. */
export function buildApp() {
  const electronVite = bin('electron-vite', 'bin', 'electron-vite.js');
  return buildImports() && run(process.execPath, [electronVite, 'build', '--logLevel', 'warn']);
}

/** Both, so that one run shows what is wrong with either. */
export const build = () => [buildApp(), buildCli()].every(Boolean);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exit(1);
