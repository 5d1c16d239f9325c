import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { CliError } from './cli-error';

/** Paths are meant from where the user typed the command; npm starts scripts elsewhere and says so in INIT_CWD. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission was denied';
  return error instanceof Error ? error.message : String(error);
}

/** The bytes of a file, or of standard input for `-`. Throws CliError 'cannot-read'. */
export function readInput(path: string): Uint8Array {
  try {
    return path === '-' ? readFileSync(0) : readFileSync(userPath(path));
  } catch (error) {
    const name = path === '-' ? 'standard input' : path;
    throw new CliError('cannot-read', `Cannot read ${name}: ${reason(error)}.`, { file: path });
  }
}

/** Refuses an output place before any work is done: its folder must exist. */
export function checkOutput(path: string): void {
  if (path === '-') return;
  const folder = dirname(userPath(path));
  try {
    if (statSync(folder).isDirectory()) return;
  } catch {
    // falls through to the one message below
  }
  throw new CliError('cannot-write', `Cannot write ${path}: the folder ${folder} does not exist. Make it first.`, {
    file: path,
  });
}

/** Writes everything, however long, before the process ends. */
export function printOut(text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });
}

/** A message for the person at the terminal; never on standard output. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
