import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, wherever the script was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

const npmWord = process.platform === 'win32' ? 'npm.cmd' : 'npm';
export const npm = (...args) => [npmWord, args, { shell: process.platform === 'win32' }];

/** The program of an installed package, without npx in between. */
export const bin = (...path) => join(root, 'node_modules', ...path);

/** Runs a program with its output on ours; true when it ended well. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/** Runs a program in the background of the event loop; its exit code. */
export function runLive(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
