import type { MatterCalendar } from '../../../../shared/schema/calendar';
import { type MatterDetail, saveField, undo } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';

type CalendarList = 'events' | 'overrides' | 'clerkClosed' | 'retention';
type Entry<N extends CalendarList> = NonNullable<MatterCalendar[N]>[number];

/** A list of what dates run from, with the ways to change it; each change is one step that can be undone. */
export function calendarList<N extends CalendarList>(matter: MatterDetail, name: N) {
  const list = (matter.row.calendar?.[name] ?? []) as readonly Entry<N>[];
  const save = (next: readonly Entry<N>[], message: string): void => {
    const run = async (): Promise<void> => {
      const operation = await saveField(matter.row.id, `calendar.${name}`, next.length > 0 ? next : undefined);
      if (operation) showUndo({ message, undo: () => undo(operation) });
    };
    void run().catch(showFailure);
  };
  return {
    list,
    add: (entry: Entry<N>, message: string) => save([...list, entry], message),
    removeAt: (at: number, message: string) =>
      save(
        list.filter((_, index) => index !== at),
        message,
      ),
  };
}
