import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { CliError } from './cli-error';

/** Standard input or output, where a file name is asked for. */
export const DASH = '-';

/** Paths are meant from where the user typed the command; npm starts scripts elsewhere and says so in INIT_CWD. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission was denied'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

/** All of a stream, but no more than `limit` bytes: a device or a pipe may never end. */
async function readAll(stream: Readable, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of a file, or of standard input for `-`, at most `limit` of them.
 * Throws CliError 'cannot-read' or 'too-large', with the file as it was typed.
 */
export async function readInput(path: string, limit: number): Promise<Uint8Array> {
  const name = path === DASH ? 'standard input' : path;
  if (path === '') throw new CliError('cannot-read', 'No file is named.', { file: path });
  let bytes: Uint8Array | 'too-large';
  try {
    const stream = path === DASH ? process.stdin : (await open(userPath(path))).createReadStream();
    bytes = await readAll(stream, limit);
  } catch (error) {
    throw new CliError('cannot-read', `Cannot read ${name}: ${reason(error)}.`, { file: path });
  }
  if (bytes !== 'too-large') return bytes;
  const megabytes = Math.floor(limit / 1024 / 1024);
  throw new CliError('too-large', `${name} is larger than ${megabytes} MB, which is more than Quash reads here.`, {
    file: path,
  });
}

/** A message as it is shown: a name in it may hold what moves the cursor or colors the screen. */
export const inPlainSight = (message: string): string => message.replaceAll(/[^\P{Cc}\n]/gu, '\ufffd');

/** Whether a folder is there; what cannot be looked into counts as none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What is written, by the end of its name. */
const KINDS = {
  docx: 'Quash writes Word files',
  ics: 'it is a calendar file',
  pdf: 'the cleaned copy of a PDF is a PDF',
  quash: 'it is a Quash bundle',
} as const;

/** Refuses an output place before any work is done. Throws CliError 'cannot-write'. */
export function checkOutput(path: string, kind: keyof typeof KINDS = 'docx'): void {
  if (path !== DASH) checkTarget(path, kind, `${KINDS[kind]}; end`);
}

/** The same for a name of which the format is known. `end`: what is said before 'the name in .ris'. */
export function checkTarget(path: string, kind: string, end = 'end'): void {
  const target = userPath(path);
  const why = !path.toLowerCase().endsWith(`.${kind}`)
    ? `${end} the name in .${kind}.`
    : !isFolder(dirname(target))
      ? `the folder ${dirname(target)} does not exist. Make it first.`
      : isFolder(target)
        ? 'it is a folder. Name a file in it.'
        : undefined;
  if (why !== undefined) throw new CliError('cannot-write', `Cannot write ${path}: ${why}`, { file: path });
}

/**
 * Writes everything to standard output, however long, before the process ends. A reader that has seen enough is no
 * error. Throws CliError 'cannot-write' when the place it leads to is full or gone.
 */
export async function printOut(text: string | Uint8Array): Promise<void> {
  try {
    await new Promise<void>((done, fail) => {
      process.stdout.once('error', fail);
      process.stdout.write(text, (error) => (error ? fail(error) : done()));
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw new CliError('cannot-write', `Cannot write to standard output: ${reason(error)}.`, { file: DASH });
  }
}

/** A value as indented JSON on standard output, which then holds nothing else. */
export function printJson(value: unknown): Promise<void> {
  return printOut(`${JSON.stringify(value, null, 2)}\n`);
}

/** A message for the person at the terminal; never on standard output. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
