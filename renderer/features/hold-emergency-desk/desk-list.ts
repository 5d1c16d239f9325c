import type { EmergencyDesk } from '../../../shared/schema/emergency-desk';
import { type MatterDetail, saveFields, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';

export type DeskList = 'callBacks' | 'facts' | 'decisions';
export type Entry<N extends DeskList> = NonNullable<EmergencyDesk[N]>[number];

/** Saves fields of the desk as one step that can be undone. */
export function saveDesk(matter: MatterDetail, values: Readonly<Record<string, unknown>>, message?: string): void {
  const save = async (): Promise<void> => {
    const operation = await saveFields(matter.row.id, values);
    if (operation && message) showUndo({ message, undo: () => undo(operation) });
  };
  void save().catch(showFailure);
}

/** A list of the desk with the ways to change it. */
export function deskList<N extends DeskList>(matter: MatterDetail, name: N) {
  const list = (matter.row.emergencyDesk?.[name] ?? []) as readonly Entry<N>[];
  const save = (next: readonly Entry<N>[], message: string): void =>
    saveDesk(matter, { [`emergencyDesk.${name}`]: next.length > 0 ? next : undefined }, message);
  return {
    list,
    add: (entry: Entry<N>, message: string) => save([...list, entry], message),
    remove: (id: string, message: string) =>
      save(
        list.filter((each) => each.id !== id),
        message,
      ),
  };
}
