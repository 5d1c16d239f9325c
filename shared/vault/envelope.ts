import { ascii } from './bytes';
import { ivLength, tagLength } from './frame';

/*
 * A row of the working set as it lies in IndexedDB: nothing but a random id is in the clear. Everything a query looks
 * at is inside the seal, so every query runs on rows opened into memory.
 */

/** Shape of the envelopes this version writes. */
export const ENVELOPE_VERSION = 1;

export interface Envelope {
  /** Random. */
  readonly id: string;
  /** Shape of the envelope. */
  readonly v: number;
  /** Number of the operation that wrote it: an older envelope cannot pass for the newer one. */
  readonly rev: number;
  readonly iv: Uint8Array;
  /** Ciphertext and tag. */
  readonly ct: Uint8Array;
}

const keys = ['ct', 'id', 'iv', 'rev', 'v'];

/** True for a sealed envelope and nothing else: the guard of the database lets only these in. */
export function isEnvelope(value: unknown): value is Envelope {
  if (value === null || typeof value !== 'object') return false;
  if (Object.keys(value).sort().join() !== keys.join()) return false;
  const { id, v, rev, iv, ct } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    /^[0-9a-f-]{36}$/.test(id) &&
    v === ENVELOPE_VERSION &&
    Number.isSafeInteger(rev) &&
    iv instanceof Uint8Array &&
    iv.byteLength === ivLength &&
    ct instanceof Uint8Array &&
    ct.byteLength >= tagLength
  );
}

/** What an envelope's seal is bound to: it opens only in its own table, under its own id, as its own revision. */
export function envelopeBinding(table: string, id: string, rev: number): Uint8Array {
  return ascii(`quash|row|${table}|${id}|${ENVELOPE_VERSION}|${rev}`);
}
