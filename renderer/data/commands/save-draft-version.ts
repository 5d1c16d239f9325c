import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { Version } from '../../../shared/sealing/marks';
import type { DraftVersionRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create } from '../matter-rows';
import { mustRead, readOfMatter } from '../read';
import { sha256 } from '../sha256';
import { authorName } from '../who';

/** A paper as it was made, or as it came back. */
export interface NewDraftVersion {
  readonly draftId: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Where the user saved it, or null. */
  readonly savedTo: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Library ids of the authorities that it mentions. */
  readonly authorities?: readonly string[] | undefined;
  /** Which version, where something in it is under seal. */
  readonly version?: Version | undefined;
  /** Brought back from Word; else it was made here. */
  readonly returned?: boolean;
}

/** Keeps a paper for good, under the next number of its draft. */
export async function saveDraftVersion(
  input: NewDraftVersion,
): Promise<{ id: string; number: number; sha256: string; operation: string | null }> {
  const { matterId } = await mustRead('drafts', input.draftId);
  const earlier = (await readOfMatter('draftVersions', matterId)).filter((v) => v.draftId === input.draftId);
  const row: DraftVersionRow = {
    id: crypto.randomUUID(),
    draftId: input.draftId,
    matterId,
    number: Math.max(0, ...earlier.map((v) => v.number)) + 1,
    fileName: input.fileName,
    savedTo: input.savedTo,
    ...(input.version ? { version: input.version } : {}),
    ...(input.returned ? { origin: 'returned' as const } : {}),
    diagnostics: [...input.diagnostics],
    ...(input.authorities ? { authorities: [...input.authorities] } : {}),
    size: input.bytes.length,
    sha256: await sha256(input.bytes),
    at: now(),
    by: await authorName(),
  };
  const operation = await commit({
    command: 'save-draft-version',
    matter: matterId,
    edits: [create('draftVersions', row)],
    bytes: [input.bytes],
  });
  return { id: row.id, number: row.number, sha256: row.sha256, operation: operation?.id ?? null };
}
