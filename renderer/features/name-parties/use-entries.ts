import { addEntry, type Entries, type MatterList, removeEntry, reorderEntries, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

async function addAll<L extends MatterList>(matterId: string, list: L, added: readonly Entries[L][]): Promise<void> {
  for (const entry of added) await addEntry(matterId, list, entry);
}

/** Adding, moving and removing entries of one of a matter's lists; removing can be undone. */
export function entriesOf<L extends MatterList>(matterId: string, list: L, rows: readonly { readonly key: string }[]) {
  const keys = rows.map((row) => row.key);
  const move = (at: number, by: number) => {
    const key = keys[at];
    if (key === undefined) return;
    void reorderEntries(matterId, list, keys.toSpliced(at, 1).toSpliced(at + by, 0, key)).catch(showFailure);
  };
  const remove = async (key: string, name: string) => {
    const operation = await removeEntry(matterId, list, key);
    if (operation) showUndo({ message: `${name} removed`, undo: () => undo(operation) });
  };
  return {
    /** Adds entries one after the other, so that they stand in that order. */
    add: (...added: readonly Entries[L][]) => void addAll(matterId, list, added).catch(showFailure),
    tools: (at: number, name: string) => ({
      onUp: at > 0 ? () => move(at, -1) : undefined,
      onDown: at < keys.length - 1 ? () => move(at, 1) : undefined,
      onRemove: () => void remove(keys[at] ?? '', name).catch(showFailure),
    }),
  };
}
