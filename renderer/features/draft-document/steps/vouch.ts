import type { FilingRecord } from '../../../../shared/schema/filing-record';
import type { Matter } from '../../../../shared/schema/matter';
import { saveField, undo } from '../../../data';
import { showUndo } from '../../../ui/undo-toast';

/** What a person vouches for on this day; each can be taken back. */
export async function vouch(matter: Matter, change: Partial<FilingRecord>, message: string): Promise<void> {
  const next = { ...matter.record?.filing, ...change };
  const operation = await saveField(matter.id, 'record.filing', next);
  if (operation) showUndo({ message, undo: () => undo(operation) });
}
