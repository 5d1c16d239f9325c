import { noLink, type Link } from '../scan';
import { pieceSize, type BackupEntry } from './manifest';
import type { Parts } from './piece';

/*
 * What was read whole and opened already, so that it need not be opened again: pieces are named by their hash, and a
 * piece with the same hash holds the same frames. Kept in memory only, for one opening of a vault.
 */

/** Frames at the beginning of a journal whose seals were opened. */
export interface ProvenJournal {
  /** The whole pieces that hold them. */
  readonly pieces: readonly string[];
  /** Where the first frame after them begins. */
  readonly offset: number;
  /** The last of them. */
  readonly link: Link;
}

export interface Proof {
  readonly journal: ProvenJournal;
  /** SHA-256 of sealed files that were read whole. */
  readonly files: ReadonlySet<string>;
}

export const nothingProven: Proof = {
  journal: { pieces: [], offset: 0, link: noLink() },
  files: new Set(),
};

/** The part of a journal that begins with exactly the proven pieces; from the start, when it does not. */
export function provenPart({ pieces }: BackupEntry, { journal }: Proof): ProvenJournal {
  const same = journal.pieces.every((sha256, i) => pieces[i] === sha256);
  return same ? journal : nothingProven.journal;
}

/** Notes how far a journal is proven while its frames are followed. */
export class Proving {
  /** Pieces that no later operation changes. */
  readonly #pieces: readonly string[];
  #end: number;
  #proven: { offset: number; link: Link };

  constructor({ size, pieces }: BackupEntry, start: ProvenJournal) {
    this.#pieces = pieces.slice(0, Math.floor(size / pieceSize));
    this.#end = start.offset;
    this.#proven = start;
  }

  /** The next frame, `length` bytes long, was opened. */
  next({ seq, tag }: Link, length: number): void {
    this.#end += length;
    if (this.#end <= this.#pieces.length * pieceSize) this.#proven = { offset: this.#end, link: { seq, tag } };
  }

  /** What is proven once every piece was read. */
  get proven(): ProvenJournal {
    const { offset, link } = this.#proven;
    return { pieces: this.#pieces, offset, link: { seq: link.seq, tag: Uint8Array.from(link.tag) } };
  }
}

/** The bytes from `offset` on; what comes before is read all the same. */
export async function* from(parts: Parts, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const part of parts) {
    if (left < part.byteLength) yield part.subarray(left);
    left = Math.max(0, left - part.byteLength);
  }
}
