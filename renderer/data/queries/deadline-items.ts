import type { CivilDate } from '../../../shared/kernel/civil-date';
import { isSample } from '../../../shared/schema/matter';
import type { DeadlineRow, DemandRow, MatterRow } from '../../../shared/schema/records';
import { todayOf } from './assemble-matter';

/** A date to keep: one that was entered or computed, or one that stands in the demand or the court's notice. */
export interface DeadlineItem {
  readonly id: string;
  readonly matterId: string;
  readonly matterTitle: string;
  readonly sample: boolean;
  readonly restricted: boolean;
  /** Restricted and not opened yet: what it is for is left out. */
  readonly masked: boolean;
  readonly stage: MatterRow['stage'];
  /** The matter's own today, which says whether the date is past. */
  readonly today: CivilDate;
  readonly label: string;
  readonly due: { readonly date: CivilDate; readonly time?: string | null | undefined };
  readonly status: DeadlineRow['status'];
  /** The row; null for a date that is a field of the matter (`path` names it). */
  readonly row: DeadlineRow | null;
  readonly path: string | null;
}

/** The dates of one matter, earliest first. */
export function deadlinesOf(
  matter: MatterRow,
  demand: DemandRow | null,
  rows: readonly DeadlineRow[],
  clock: CivilDate,
): DeadlineItem[] {
  const common = {
    matterId: matter.id,
    matterTitle: matter.title,
    sample: isSample(matter),
    restricted: matter.restricted,
    masked: false,
    stage: matter.stage,
    today: todayOf(matter, clock),
  };
  const entered = rows
    .filter((row) => row.matterId === matter.id && row.trashedAt === null)
    .map((row) => ({ ...common, id: row.id, label: row.label, due: row.due, status: row.status, row, path: null }));
  // A calendared compliance date stands for the one on the face: at the same day, or at the day it was extended to.
  const extended = matter.calendar?.events?.findLast(({ kind }) => kind === 'extension-agreed')?.until;
  const calendared = (date: CivilDate): boolean =>
    entered.some(({ row, due }) => row.key === 'compliance' && (due.date === date || due.date === extended));
  const fixed = (label: string, path: string, date: CivilDate | null | undefined, time: string | null | undefined) =>
    date && !(path === 'demand.due.date' && calendared(date))
      ? [
          {
            ...common,
            id: `${matter.id}:${path}`,
            label,
            due: { date, time },
            status: openUnlessClosed(matter),
            row: null,
            path,
          },
        ]
      : [];
  const hearing = matter.court?.hearing;
  return [
    ...entered,
    ...fixed('Return date', 'demand.due.date', demand?.due.date, demand?.due.time),
    ...fixed('Hearing', 'court.hearing.date', hearing?.date, hearing?.time),
  ].sort(byDate);
}

/** Earliest first; a date with a time of day stands after the one without. */
export function byDate(a: DeadlineItem, b: DeadlineItem): number {
  const left = `${a.due.date} ${a.due.time ?? ''}`;
  const right = `${b.due.date} ${b.due.time ?? ''}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The next open date: the first that is not past, else the last that is. */
export function nextDeadline(items: readonly DeadlineItem[]): DeadlineItem | null {
  const open = items.filter((item) => item.status === 'open');
  return open.find((item) => item.due.date >= item.today) ?? open.at(-1) ?? null;
}

function openUnlessClosed(matter: MatterRow): DeadlineRow['status'] {
  return matter.stage === 'closed' ? 'done' : 'open';
}
