import type { CleaningCertificate } from '../../../shared/guard/certificate';
import type { DepartureRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create } from '../matter-rows';
import { authorName, readCurrentPerson } from '../who';

type Override = Extract<DepartureRow, { kind: 'override' }>;

/** What a file that leaves over the guard is kept with: what was found in it by kind and place, and why it leaves. */
export type LetLeave = Pick<Override, 'matterId' | 'fileName' | 'hits' | 'reason'>;

/** Somebody who may not decide that. Throws DataError. */
export async function mustBeAttorney(): Promise<void> {
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

/** Keeps in the matter what a cleaned copy left behind. */
export async function keepCertificate(
  matterId: string,
  fileName: string | null,
  { removed, notChecked, ...digests }: CleaningCertificate,
): Promise<void> {
  const certificate = { ...digests, removed: [...removed], notChecked: [...notChecked] };
  const row: DepartureRow = {
    id: crypto.randomUUID(),
    kind: 'cleaned',
    matterId,
    fileName,
    certificate,
    at: now(),
    by: await authorName(),
  };
  await commit({ command: 'keep-certificate', matter: matterId, edits: [create('departures', row)] });
}
