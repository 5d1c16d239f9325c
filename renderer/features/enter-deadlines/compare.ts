import { changes } from '../../../shared/deadlines/of-matter/changes';
import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import type { CalendarTicks, DeadlineItem, DeadlineRow } from '../../data';

/** A difference between what is on the calendar and what the matter computes now, for a person to tick. */
export interface CalendarChange {
  readonly id: string;
  readonly rowId: string;
  readonly label: string;
  /** 'done': the matter records that it was done; 'removed': the matter computes it no longer. */
  readonly kind: 'moved' | 'removed' | 'done';
  readonly before: MatterDeadline;
  readonly after?: MatterDeadline;
  /** The day that stands by hand on the calendar and would be given up. */
  readonly byHand?: string;
}

export interface Compared {
  /** Computed, and nobody has calendared it. */
  readonly proposed: readonly MatterDeadline[];
  readonly changes: readonly CalendarChange[];
  /** What the matter computes now, by its id. */
  readonly now: ReadonlyMap<string, MatterDeadline>;
}

/** The day to calendar: the careful one where there are two. */
export const carefulDay = ({
  due,
  conservative,
}: {
  readonly due: string;
  readonly conservative?: string | undefined;
}): string => conservative ?? due.slice(0, 10);

/** The day that somebody set on the calendar instead of the computed one. */
export function dayByHand({ computed, due }: Pick<DeadlineRow, 'computed' | 'due'>): string | undefined {
  if (!computed || due.date === carefulDay(computed)) return undefined;
  return due.date;
}

/** The calendared date as it was computed then. A date that is done with asks for nothing more than to be kept. */
function asCalendared(row: DeadlineRow, key: string, now: MatterDeadline | undefined): MatterDeadline | undefined {
  const { computed, label, steps, status } = row;
  if (!computed || status === 'done') return undefined;
  const standing = now === undefined || now.status === 'done' ? 'open' : now.status;
  const { conservative, latest, workingDate, ...rest } = computed;
  return {
    ...rest,
    ...(conservative === undefined ? {} : { conservative }),
    ...(latest === undefined ? {} : { latest }),
    ...(workingDate === undefined ? {} : { workingDate }),
    id: key,
    label,
    steps,
    status: standing,
  };
}

/** Sets the calendar of a matter beside what its triggers give now. Nothing is moved here. */
export function compareCalendar(items: readonly DeadlineItem[], entries: readonly MatterDeadline[]): Compared {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = items.flatMap(({ row }) => (row?.key === undefined ? [] : [{ row, key: row.key }]));
  const calendared = new Set(rows.map(({ key }) => key));
  const found = rows.flatMap(({ row, key }): CalendarChange[] => {
    const entry = now.get(key);
    const before = asCalendared(row, key, entry);
    if (!before) return [];
    const byHand = dayByHand(row);
    return changes([before], entry ? [entry] : []).flatMap(({ kind, after }): CalendarChange[] => {
      const base = { id: `${key}:${row.id}`, rowId: row.id, label: row.label, before };
      if (kind === 'removed') return [{ ...base, kind }];
      if (!after) return [];
      const moved = { ...base, after, ...(byHand === undefined ? {} : { byHand }) };
      if (kind === 'moved') return [{ ...moved, kind }];
      return after.status === 'done' ? [{ ...moved, kind: 'done' }] : [];
    });
  });
  return { proposed: entries.filter(({ id }) => !calendared.has(id)), changes: found, now };
}

/** A date that contradicts the demand itself is none that could be kept. */
export const canCalendar = ({ status }: MatterDeadline): boolean => status !== 'invalid';

/** What is ticked before anybody touches it: whatever is still ahead, or was missed. */
export const tickedAtFirst = ({ status }: MatterDeadline): boolean =>
  status === 'open' || status === 'today' || status === 'overdue' || status === 'at-risk';

/** The ticked changes as one step. */
export function ticksOf(found: readonly CalendarChange[]): CalendarTicks {
  return {
    move: found.flatMap(({ kind, rowId, after }) => (kind === 'moved' && after ? [{ id: rowId, to: after }] : [])),
    done: found.filter(({ kind }) => kind === 'done').map(({ rowId }) => rowId),
    remove: found.filter(({ kind }) => kind === 'removed').map(({ rowId }) => rowId),
  };
}
