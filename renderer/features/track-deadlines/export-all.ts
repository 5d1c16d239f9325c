import { calendaredDays } from '../../../shared/calendar-file/calendared-days';
import { calendarText } from '../../../shared/calendar-file/ics';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { type DeadlineItem, protectedWordsOf } from '../../data';
import { saveFile } from '../../ui/desktop-files';
import { askToLeave } from '../../ui/leave-guard';

const FILE = 'all-deadlines.ics';

/** What may go into one calendar file: open dates that somebody calendared or entered, of no restricted matter. */
export const exportable = (items: readonly DeadlineItem[]): readonly DeadlineItem[] =>
  items.filter(({ restricted, masked, row, status }) => !restricted && !masked && row !== null && status === 'open');

/**
 * Saves the open dates of all matters that are not restricted, each under its matter's name. The file belongs to no
 * matter, so that the drawer of each is asked before it leaves.
 */
export async function exportAll(
  items: readonly DeadlineItem[],
  stamp: CivilDate,
  warnings: readonly number[],
): Promise<void> {
  const chosen = exportable(items);
  const titles = new Map(chosen.map(({ id, matterTitle }) => [id, matterTitle]));
  const rows = chosen.flatMap(({ row }) => (row ? [{ ...row, confirmed: row.verified !== null }] : []));
  const days = calendaredDays(rows, ({ id }) => titles.get(id) ?? '');
  const bytes = new TextEncoder().encode(calendarText({ days, stamp, warnings }));
  const matters = new Set(chosen.map(({ matterId }) => matterId));
  const passes = [];
  for (const matterId of matters) {
    const pass = await askToLeave({ matterId, name: FILE, bytes, kind: 'ics' });
    if (!pass) return;
    passes.push(pass);
  }
  const guard = { matterId: null, protectedWords: await protectedWordsOf(matters) };
  const saved = await saveFile({ name: FILE, bytes, kind: 'ics', guard });
  const name = saved?.path.split(/[\\/]/).at(-1);
  if (name !== undefined) for (const pass of passes) pass.savedAs(name);
}
