import { createHash } from 'node:crypto';
import type { LeakFinding, LetThrough } from '../../shared/ipc/contract';

/** Files of which the last findings are remembered; an override comes right after them. */
const most = 200;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const keyOf = ({ where, word, disguise }: LeakFinding): string => JSON.stringify([where, word, disguise]);

/**
 * What the guard told of each file that it held back. An override names findings; only those that were told of these very
 * bytes, in this window, are let through: the page cannot name others, nor ones of another file.
 */
export class ToldFindings {
  readonly #told = new Map<string, Map<string, LeakFinding>>();

  /** Remembers what was told of a file. */
  tell(bytes: Uint8Array, findings: readonly LeakFinding[]): void {
    const key = hash(bytes);
    const told = this.#told.get(key) ?? new Map<string, LeakFinding>();
    for (const finding of findings) told.set(keyOf(finding), finding);
    this.#told.delete(key);
    this.#told.set(key, told);
    const [oldest] = this.#told.keys();
    if (this.#told.size > most && oldest !== undefined) this.#told.delete(oldest);
  }

  /** The findings of the override that may pass with these bytes. */
  through(bytes: Uint8Array, override: LetThrough | undefined): LeakFinding[] {
    if (!override) return [];
    const told = this.#told.get(hash(bytes));
    return override.findings.flatMap((finding) => told?.get(keyOf(finding)) ?? []);
  }
}
