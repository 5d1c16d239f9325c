import { AppError } from '../kernel/app-error';

/*
 * The head of an age file (age-encryption.org/v1), read without a key: to whom it is sealed and how. Everything that
 * would make a reader work hard is refused here, before a key is tried.
 */

/** More recipients than anybody has colleagues. */
const mostStanzas = 200;
/** A head of 200 recipients has some 25 KB. */
const largestHead = 64 * 1024;
/**
 * The highest base-2 logarithm of scrypt's cost that is tried: 2^20 takes a gigabyte of memory and some seconds. The
 * library writes 18; the number comes from the file, so that without a limit it could ask for any amount of both.
 */
export const highestWorkFactor = 20;

const firstLine = 'age-encryption.org/v1';
export const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** What anybody can see. */
export interface AgeHeader {
  readonly sealedTo: 'recipients' | 'passphrase';
  /** How many keys can open it, each by its type: `X25519`, `scrypt`, `ssh-ed25519` … */
  readonly stanzas: readonly string[];
  /** For a passphrase: the base-2 logarithm of scrypt's cost. */
  readonly workFactor: number | null;
  /** Where the sealed content begins. */
  readonly length: number;
}

const noAgeFile = (): AppError =>
  new AppError(
    'bad-input',
    'This is no sealed file: it does not begin as one, or its head is damaged.',
    'Ask for the file again.',
  );
const tooHard = (factor: string): AppError =>
  new AppError(
    'bad-input',
    `The file asks for more work to try a passphrase than Quash does (2^${factor.slice(0, 12)}, at most 2^${highestWorkFactor}). It was not tried.`,
    'Ask for a file that was sealed with Quash or with age as it comes.',
  );

/** Reads the head of an age file. Throws AppError('bad-input') when it is none, or asks for too much. */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  const lines = headLines(bytes);
  if (lines[0] !== firstLine) throw noAgeFile();
  const stanzas = lines
    .slice(1)
    .filter((line) => line.startsWith('-> '))
    .map((line) => line.slice(3).split(' '));
  if (stanzas.length === 0 || stanzas.length > mostStanzas) throw noAgeFile();
  const byPassphrase = stanzas.find(([type]) => type === 'scrypt');
  if (byPassphrase && stanzas.length > 1) throw noAgeFile();
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return {
    sealedTo: byPassphrase ? 'passphrase' : 'recipients',
    stanzas: stanzas.map(([type]) => type ?? ''),
    workFactor: byPassphrase ? workFactor(byPassphrase[2] ?? '') : null,
    length,
  };
}

function workFactor(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw noAgeFile();
  if (Number(text) > highestWorkFactor) throw tooHard(text);
  return Number(text);
}

/** The lines up to the one with the head's own seal. */
function headLines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  const end = Math.min(bytes.byteLength, largestHead);
  let line = '';
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x0a) {
      if (byte < 0x20 || byte > 0x7e) throw noAgeFile();
      line += String.fromCharCode(byte);
      // The first line tells: what does not begin like one is not read on.
      if (lines.length === 0 && line.length > firstLine.length) throw noAgeFile();
      continue;
    }
    lines.push(line);
    if (line.startsWith('--- ')) return lines;
    line = '';
  }
  throw noAgeFile();
}
