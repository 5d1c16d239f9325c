import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { copySecret } from '../vault/secret-bytes';
import { CliError } from './cli-error';

/** How the passphrase comes in. It never is an argument. */
export interface PassphraseOptions {
  /** What was given as an argument in spite of that. */
  readonly passphrase?: string | boolean;
  /** Number of an open file to read it from, as it was typed. */
  readonly passphraseFd?: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const END_OF_TEXT = 0x03;
const BACKSPACES = [0x08, 0x7f];
const longest = 4_096;

/** Refuses a passphrase among the arguments, before anything else is done. Throws CliError 'bad-arguments'. */
export function refuseArgument({ passphrase, passphraseFd }: PassphraseOptions): void {
  if (passphrase !== undefined) {
    throw new CliError(
      'bad-arguments',
      'A passphrase is never an argument: other programs on this computer can read the command line, and the shell keeps it. Give it as the first line of standard input, or by --passphrase-fd N.',
      { field: 'passphrase' },
    );
  }
  if (passphraseFd !== undefined && !/^\d{1,4}$/.test(passphraseFd)) {
    throw new CliError('bad-arguments', '--passphrase-fd takes the number of an open file, such as 3.', {
      field: 'passphrase-fd',
    });
  }
}

/**
 * The passphrase: the first line of an open file or of standard input, without the line's end; typed at a terminal, it
 * is not shown. The caller wipes it. Throws CliError 'no-passphrase' or 'cannot-read'.
 */
export async function readPassphrase({ passphraseFd }: PassphraseOptions, called = 'passphrase'): Promise<Uint8Array> {
  const line =
    passphraseFd === undefined && process.stdin.isTTY
      ? await typed(called)
      : await firstLine(passphraseFd === undefined ? process.stdin : fromFd(Number(passphraseFd)), passphraseFd);
  if (line.byteLength > 0) return line;
  const where = passphraseFd === undefined ? 'standard input' : `the open file ${passphraseFd}`;
  throw new CliError('no-passphrase', `There is no ${called} in the first line of ${where}.`, { field: 'passphrase' });
}

const fromFd = (fd: number): Readable => createReadStream('', { fd, autoClose: false });

/** Collects bytes up to a line's end; `take` answers false when nothing more is wanted. */
class Line {
  readonly #bytes = Buffer.from(new ArrayBuffer(longest));
  #length = 0;

  /** False: the line is full. */
  add(byte: number): boolean {
    if (this.#length === longest) return false;
    this.#bytes[this.#length] = byte;
    this.#length += 1;
    return true;
  }

  drop(): void {
    this.#length = Math.max(0, this.#length - 1);
  }

  /** A copy of what there is; this one is wiped. */
  take(): Uint8Array {
    const end = this.#bytes[this.#length - 1] === CARRIAGE_RETURN ? this.#length - 1 : this.#length;
    const line = copySecret(this.#bytes.subarray(0, Math.max(0, end)));
    this.#bytes.fill(0);
    return line;
  }
}

const tooLong = (): CliError =>
  new CliError('no-passphrase', `The first line is longer than ${longest} bytes: that is no passphrase.`, {
    field: 'passphrase',
  });

async function firstLine(stream: Readable, fd: string | undefined): Promise<Uint8Array> {
  const line = new Line();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const end = chunk.indexOf(LINE_FEED);
      const part = end < 0 ? chunk : chunk.subarray(0, end);
      const fits = part.every((byte) => line.add(byte));
      chunk.fill(0);
      if (!fits) throw tooLong();
      if (end >= 0) break;
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const where = fd === undefined ? 'standard input' : `the open file ${fd}`;
    throw new CliError('cannot-read', `Cannot read the passphrase from ${where}: ${code}.`, { field: 'passphrase' });
  }
  return line.take();
}

/** Asks at the terminal; nothing of what is typed is shown. Ctrl+C ends the program. */
async function typed(called: string): Promise<Uint8Array> {
  const { stdin, stderr } = process;
  stderr.write(`${called[0]?.toUpperCase() ?? ''}${called.slice(1)}: `);
  stdin.setRawMode(true);
  const line = new Line();
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      for (const byte of chunk) {
        if (byte === END_OF_TEXT) throw new CliError('no-passphrase', 'Stopped; nothing was done.');
        if (byte === CARRIAGE_RETURN || byte === LINE_FEED) return line.take();
        if (BACKSPACES.includes(byte)) line.drop();
        else if (!line.add(byte)) throw tooLong();
      }
      chunk.fill(0);
    }
    return line.take();
  } finally {
    stdin.setRawMode(false);
    stderr.write('\n');
  }
}
