import type { CaseRecord } from '../../../shared/schema/case-record';
import { type MatterDetail, saveField, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

/** The lists of a record. */
type ListName = Exclude<keyof CaseRecord, 'filing'>;
type Entry<N extends ListName> = NonNullable<CaseRecord[N]>[number];

/** A list of the record with the ways to change it; taking an entry out can be undone. */
export function recordList<N extends ListName>(matter: MatterDetail, name: N) {
  const list = (matter.row.record?.[name] ?? []) as readonly Entry<N>[];
  const save = async (next: readonly Entry<N>[], message?: string): Promise<void> => {
    const operation = await saveField(matter.row.id, `record.${name}`, next.length > 0 ? next : undefined);
    if (message && operation) showUndo({ message, undo: () => undo(operation) });
  };
  const run = (next: readonly Entry<N>[], message?: string): void => void save(next, message).catch(showFailure);
  const move = (at: number, by: number): void => {
    const entry = list[at];
    if (entry) run(list.toSpliced(at, 1).toSpliced(at + by, 0, entry));
  };
  return {
    list,
    add: (...added: readonly Entry<N>[]) => run([...list, ...added]),
    replace: (at: number, entry: Entry<N>, message?: string) => run(list.with(at, entry), message),
    tools: (at: number, called: string) => ({
      onUp: at > 0 ? () => move(at, -1) : undefined,
      onDown: at < list.length - 1 ? () => move(at, 1) : undefined,
      onRemove: () => run(list.toSpliced(at, 1), `${called} removed`),
    }),
  };
}
