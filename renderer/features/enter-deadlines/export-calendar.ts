import { calendaredDays } from '../../../shared/calendar-file/calendared-days';
import { calendarText } from '../../../shared/calendar-file/ics';
import { protectedWords } from '../../../shared/checks/protected-words';
import type { Matter } from '../../../shared/schema/matter';
import type { DeadlineItem } from '../../data';
import { saveFile } from '../../ui/desktop-files';

interface MatterCalendarFile {
  readonly matter: Matter;
  readonly items: readonly DeadlineItem[];
  /** Put before each entry; empty: the entries name nobody. */
  readonly name: string;
  readonly warnings: readonly number[];
}

/** Calendared dates of a matter that are still open: what a calendar file holds. */
export const openRows = (items: readonly DeadlineItem[]) =>
  items.flatMap(({ row }) => (row?.status === 'open' ? [{ ...row, confirmed: row.verified !== null }] : []));

/** Saves the open calendared dates of a matter as a calendar file, through the one exit for files. */
export async function exportCalendar({ matter, items, name, warnings }: MatterCalendarFile): Promise<void> {
  const days = calendaredDays(openRows(items), () => name.trim());
  await saveFile({
    name: 'deadlines.ics',
    bytes: new TextEncoder().encode(calendarText({ days, stamp: matter.today, warnings })),
    kind: 'ics',
    guard: { matterId: matter.id, protectedWords: protectedWords(matter) },
  });
}
