import type { PrecedentView } from '../../../data';
import { saveFile } from '../../../ui/desktop-files';
import { sheetInWorker } from '../../../workers/sheet-client';

/** Saves a sheet to look these authorities up with. It is of no matter, so that it names none. */
export async function saveWorksheet(records: readonly PrecedentView[], today: string): Promise<void> {
  const bare = records.map(
    ({ own: _own, added: _added, edited: _edited, keeping: _keeping, ...precedent }) => precedent,
  );
  const bytes = await sheetInWorker({ records: bare, today });
  await saveFile({
    name: `Authorities to verify, ${today}.docx`,
    bytes,
    kind: 'docx',
    guard: { matterId: null, protectedWords: [] },
  });
}
