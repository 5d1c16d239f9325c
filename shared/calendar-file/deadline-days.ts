import type { MatterDeadline } from '../deadlines/of-matter/entry';
import { longDate } from '../kernel/civil-date';
import type { CalendarDay } from './ics';

/** Dates that are still ahead of somebody, or were missed. */
const SHOWN: ReadonlySet<MatterDeadline['status']> = new Set(['open', 'today', 'overdue', 'at-risk']);

function described({ due, conservative, latest, workingDate, verified, overridden, status }: MatterDeadline): string {
  const time = due.slice(11, 16);
  const lines = [
    `Due ${longDate(due.slice(0, 10))}${time === '' ? '' : ` at ${time}`}${overridden ? ' (entered by hand)' : ''}.`,
    ...(conservative === undefined
      ? []
      : [`Careful date: ${longDate(conservative)}. Whether a holiday counts is unsettled.`]),
    ...(latest === undefined ? [] : [`If a holiday counts: ${longDate(latest)}.`]),
    ...(workingDate === undefined ? [] : [`Last safe day: ${longDate(workingDate)}.`]),
    ...(status === 'at-risk' ? ['The hearing comes after this date.'] : []),
    verified ? 'To be confirmed by counsel.' : 'Not verified: to be confirmed by counsel.',
  ];
  return lines.join('\n');
}

/**
 * A matter's dates as calendar entries, on the careful day. They say what the law calls the date and nothing about the
 * matter, unless a label for it is given; a shared calendar is read by many.
 */
export function deadlineDays(
  matterId: string,
  deadlines: readonly MatterDeadline[],
  label?: string,
): readonly CalendarDay[] {
  return deadlines
    .filter(({ status }) => SHOWN.has(status))
    .map((deadline) => ({
      uid: `${deadline.id.replace(/[^\w-]/g, '.')}.${matterId}@quash`,
      date: deadline.conservative ?? deadline.due.slice(0, 10),
      summary: label === undefined ? deadline.label : `${label}: ${deadline.label}`,
      description: described(deadline),
    }));
}
