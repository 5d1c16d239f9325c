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

/**
 * Runs a program beside others; true when it ended well. `say` gets its output: as it comes when it is the terminal's,
 * or else in one piece at the end. `behind`: whoever is not behind goes first where there are too few cores.
 */
export function runBeside(program, args, { behind = false, say, ...options } = {}) {
  const command = behind && process.platform !== 'win32' ? ['nice', '-n', '19', program, ...args] : [program, ...args];
  return new Promise((resolve) => {
    const stdio = say === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command[0], command.slice(1), { cwd: root, ...options, stdio });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    const end = (ended, words) => {
      if (say !== undefined && words !== '') say(words);
      resolve(ended);
    };
    child.on('error', (error) => end(false, `${said}${program}: ${error.message}`));
    child.on('close', (code) => end(code === 0, said.trimEnd()));
  });
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
