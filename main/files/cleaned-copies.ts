import { createHash } from 'node:crypto';

/** Copies of which the hash is remembered; one is saved right after it was made. */
const most = 50;
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Which bytes the process for imports gave out as a cleaned copy: nothing else leaves as one. */
export class CleanedCopies {
  readonly #made = new Set<string>();

  add(bytes: Uint8Array): void {
    this.#made.add(hash(bytes));
    const [oldest] = this.#made;
    if (this.#made.size > most && oldest !== undefined) this.#made.delete(oldest);
  }

  has(bytes: Uint8Array): boolean {
    return this.#made.has(hash(bytes));
  }
}
