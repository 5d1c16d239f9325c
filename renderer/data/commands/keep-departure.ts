import { cleaningCertificate, type RemovedCarriers } from '../../../shared/guard/certificate';
import type { VersionProof } from '../../../shared/sealing/proof';
import type { DepartureRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create } from '../matter-rows';
import { sha256 } from '../sha256';
import { authorName, readCurrentPerson } from '../who';

type Override = Extract<DepartureRow, { kind: 'override' }>;

/** What a file that leaves over the guard is kept with: what was found in it by kind and place, and why it leaves. */
type LetLeave = Pick<Override, 'matterId' | 'fileName' | 'hits' | 'reason'>;

/** Somebody who may not decide that. Throws DataError. */
async function mustBeAttorney(): Promise<void> {
  const person = await readCurrentPerson();
  if (person && person.value.role !== 'paralegal') return;
  throw new DataError(
    'not-allowed',
    'Whether a file leaves with what the matter protects is for an attorney to decide.',
    'Switch to the attorney responsible (status bar, right, or Settings, People), who then decides.',
  );
}

/** Keeps in the matter that a file was let go although the guard found something in it. An attorney decides that. */
export async function keepOverride({ matterId, fileName, hits, reason }: LetLeave): Promise<void> {
  await mustBeAttorney();
  const row: DepartureRow = {
    id: crypto.randomUUID(),
    kind: 'override',
    matterId,
    fileName,
    hits,
    reason,
    at: now(),
    by: await authorName(),
  };
  await commit({ command: 'let-leave', matter: matterId, edits: [create('departures', row)] });
}

/** A public version as it left, and what was proved of it. */
export interface PublicVersion {
  readonly matterId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly proof: Pick<VersionProof, 'redactions' | 'sought' | 'findings' | 'notChecked'>;
}

/** Keeps in the matter what the second reading of a public version found: counts and a hash, never words. */
export async function keepPublicProof({ matterId, fileName, bytes, proof }: PublicVersion): Promise<void> {
  const { redactions, sought, findings, notChecked } = proof;
  const row: DepartureRow = {
    id: crypto.randomUUID(),
    kind: 'redacted',
    matterId,
    fileName,
    proof: {
      format: 1,
      public: await digestOf(bytes),
      redactions,
      sought,
      found: findings.length,
      notChecked: [...notChecked],
    },
    at: now(),
    by: await authorName(),
  };
  await commit({ command: 'keep-proof', matter: matterId, edits: [create('departures', row)] });
}

/** A copy that was made of a file, and what it left behind. */
export interface CleanedFile {
  readonly matterId: string;
  /** Null: the name holds what is protected. */
  readonly fileName: string | null;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly removed: readonly RemovedCarriers[];
  readonly notChecked: readonly string[];
}

const digestOf = async (bytes: Uint8Array) => ({ sha256: await sha256(bytes), bytes: bytes.length });

/** Keeps in the matter what a cleaned copy left behind: hashes and counts, which stand in no file. */
export async function keepCertificate({ matterId, fileName, ...file }: CleanedFile): Promise<void> {
  const [before, after] = [await digestOf(file.before), await digestOf(file.after)];
  const { removed, notChecked, ...rest } = cleaningCertificate(before, after, file.removed, file.notChecked);
  const row: DepartureRow = {
    id: crypto.randomUUID(),
    kind: 'cleaned',
    matterId,
    fileName,
    certificate: { ...rest, removed: [...removed], notChecked: [...notChecked] },
    at: now(),
    by: await authorName(),
  };
  await commit({ command: 'keep-certificate', matter: matterId, edits: [create('departures', row)] });
}
