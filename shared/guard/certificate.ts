/**
 * What a cleaned copy left behind, and which bytes became which. It is kept in the matter and never goes into the file:
 * it names what the file must not. Hashes are made by whoever has a means to; this room has none.
 */
export interface CleaningCertificate {
  readonly format: 1;
  /** SHA-256 of the file as it came and of its copy, in hex, and their sizes. */
  readonly before: FileDigest;
  readonly after: FileDigest;
  /** How many of each kind of carrier the copy left behind, by the kind's id. */
  readonly removed: readonly RemovedCarriers[];
  /** What nobody looked at, before or after. */
  readonly notChecked: readonly string[];
}

export interface FileDigest {
  readonly sha256: string;
  readonly bytes: number;
}

export interface RemovedCarriers {
  readonly kind: string;
  readonly count: number;
}

/** The certificate of a cleaned copy; equal input gives an equal certificate. */
export function cleaningCertificate(
  before: FileDigest,
  after: FileDigest,
  removed: readonly RemovedCarriers[],
  notChecked: readonly string[],
): CleaningCertificate {
  return {
    format: 1,
    before,
    after,
    removed: removed.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
    notChecked: [...new Set(notChecked)],
  };
}
