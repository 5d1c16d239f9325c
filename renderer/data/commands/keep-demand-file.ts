import type { Exhibit } from '../../../shared/schema/case-record';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { mustRead } from '../read';
import { type AttachedBytes, fileRowOf } from './attach-file';

/** The demand's exhibit once it has its file: the one that is in the record without a file, else a new one. */
function withDemand(exhibits: readonly Exhibit[], fileId: string, title: string): Exhibit[] {
  const waiting = exhibits.findIndex((exhibit) => exhibit.what === 'demand' && exhibit.fileId === undefined);
  const known = exhibits[waiting];
  if (known) return exhibits.with(waiting, { ...known, fileId });
  return [...exhibits, { id: crypto.randomUUID(), what: 'demand', title, fileId }];
}

/** Keeps the paper that was read with its matter, and as the exhibit of the demand if that is wanted. One operation. */
export async function keepDemandFile(
  matterId: string,
  file: AttachedBytes,
  exhibitTitle: string | null,
): Promise<string | null> {
  const row = await fileRowOf(matterId, file);
  const edits = [create('files', row)];
  if (exhibitTitle !== null) {
    const { record } = await mustRead('matters', matterId);
    edits.push(set('matters', matterId, 'record.exhibits', withDemand(record?.exhibits ?? [], row.id, exhibitTitle)));
  }
  const operation = await commit({ command: 'attach-file', matter: matterId, edits, bytes: [file.bytes] });
  return operation?.id ?? null;
}
