/*
 * A protected fact about the speaker, as everything outside the open drawer holds it: sealed under the drawer's own
 * key. The brand keeps it out of what takes text: no template field, search index, log line or title accepts it.
 */
declare const holds: unique symbol;

/** A value of type T under the drawer's key. `iv` and `ct` are Base64. */
export interface Sealed<T> {
  readonly v: 1;
  readonly iv: string;
  readonly ct: string;
  readonly [holds]?: T;
}
