import { createHash } from 'node:crypto';
import { AppError } from '../../shared/kernel/app-error';
import { secretBytes } from './secret-bytes';

/*
 * 128 random bits for paper: 26 characters of Crockford's base32 (no I, L, O, U) and four that check the others, in
 * six groups of five. The check tells a slip of the pen from a code of another vault.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeBytes = 16;
const payload = 26;
const check = 4;

/** The code as it is printed: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX`. `bits` are 16 bytes. */
export function recoveryCodeText(bits: Uint8Array): string {
  if (bits.byteLength !== codeBytes) throw new RangeError('a recovery code has 16 bytes');
  const text = base32(bits, payload) + base32(fingerprint(bits), check);
  return text.replace(/.{5}(?!$)/g, '$&-');
}

/**
 * The 16 bytes of a code as somebody typed it (UTF-8): spaces and dashes anywhere, small letters, O for 0, I or L
 * for 1. Throws AppError('bad-input') that says what is wrong. The caller wipes the answer.
 */
export function readRecoveryCode(typed: Uint8Array): Uint8Array {
  const digits = digitsOf(typed);
  const strange = digits.indexOf(-1);
  if (strange >= 0) throw mistyped(`Character ${strange + 1} of the recovery code is not one that it can have`);
  if (digits.length !== payload + check) {
    throw mistyped(`The recovery code has ${payload + check} letters and digits; here are ${digits.length}`);
  }
  const bits = secretBytes(codeBytes);
  const spare = unpack(digits.subarray(0, payload), bits);
  const given = digits.slice(payload);
  digits.fill(0);
  const wanted = [...base32(fingerprint(bits), check)].map((char) => alphabet.indexOf(char));
  if (spare !== 0 || wanted.some((digit, i) => digit !== given[i])) {
    bits.fill(0);
    throw mistyped('The recovery code has a typing mistake: its last four characters do not fit the others');
  }
  return bits;
}

const mistyped = (what: string): AppError =>
  new AppError('bad-input', `${what}.`, 'Compare what you typed with the printed code, group by group.');

const fingerprint = (bits: Uint8Array): Uint8Array =>
  createHash('sha256').update('quash recovery code').update(bits).digest();

/** Space, tab, line ends, ASCII dashes; the bytes of no-break spaces and typographic dashes. */
const isGap = (byte: number): boolean =>
  byte <= 0x20 || byte === 0x2d || [0xc2, 0xa0, 0xad, 0xe2, 0x80].includes(byte) || (byte >= 0x90 && byte <= 0x95);

function digitsOf(typed: Uint8Array): Int8Array {
  const digits = new Int8Array(new ArrayBuffer(typed.byteLength));
  let count = 0;
  for (const byte of typed) {
    if (!isGap(byte)) digits[count++] = digitOf(byte);
  }
  return digits.subarray(0, count);
}

function digitOf(byte: number): number {
  const char = String.fromCharCode(byte).toUpperCase();
  if (char === 'O') return 0;
  if (char === 'I' || char === 'L') return 1;
  return alphabet.indexOf(char);
}

/** The first `count` digits of five bits each, high bits first; zeros are added at the end. */
function base32(bytes: Uint8Array, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const bit = i * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return alphabet[(pair >> (11 - (bit & 7))) & 31];
  }).join('');
}

/** Fills `into` from digits; answers the bits that were left over. */
function unpack(digits: Int8Array, into: Uint8Array): number {
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    if (at < into.byteLength) into[at] = held >> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return held;
}
