import { pathToFileURL } from 'node:url';
import { bin, run } from './run.mjs';

/** Builds the app and the command line into out/. Needs no Electron runtime and no display. */

/** The command line alone: out/cli/quash.cjs. */
export function buildCli() {
  const vite = bin('vite', 'bin', 'vite.js');
  return run(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']);
}

/** The process in which files from outside are read, of both: out/imports/process.cjs. */
export function buildImports() {
  const vite = bin('vite', 'bin', 'vite.js');
  return run(process.execPath, [vite, 'build', '--config', 'vite.imports.config.ts', '--logLevel', 'warn']);
}

/** The app's three bundles: main, preload, renderer. */
export function buildApp() {
  const electronVite = bin('electron-vite', 'bin', 'electron-vite.js');
  return run(process.execPath, [electronVite, 'build', '--logLevel', 'warn']);
}

/** All, so that one run shows what is wrong with any. */
export const build = () => [buildApp(), buildImports(), buildCli()].every(Boolean);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exit(1);
