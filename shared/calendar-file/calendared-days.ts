import { longDate, type CivilDate } from '../kernel/civil-date';
import type { CalendarDay } from './ics';

/** A date as somebody put it on the calendar of a matter. */
export interface CalendaredDeadline {
  readonly id: string;
  readonly matterId: string;
  /** Id of the computed date; absent: it was entered. */
  readonly key?: string | undefined;
  readonly label: string;
  readonly due: { readonly date: CivilDate; readonly time?: string | null | undefined };
  readonly computed?:
    | {
        readonly due: string;
        readonly conservative?: CivilDate | undefined;
        readonly latest?: CivilDate | undefined;
        readonly workingDate?: CivilDate | undefined;
        readonly verified: boolean;
      }
    | undefined;
  /** A person confirmed the date. */
  readonly confirmed: boolean;
}

function described({ due, computed, confirmed }: CalendaredDeadline): string {
  const careful = computed?.conservative ?? computed?.due.slice(0, 10);
  const lines = [
    `Due ${longDate(due.date)}${due.time ? ` at ${due.time}` : ''}.`,
    ...(computed && careful !== due.date ? [`Entered by hand in place of ${longDate(careful ?? due.date)}.`] : []),
    ...(computed?.conservative === undefined
      ? []
      : [`The careful date; by the rule’s text ${longDate(computed.due.slice(0, 10))}.`]),
    ...(computed?.workingDate === undefined ? [] : [`Last safe day: ${longDate(computed.workingDate)}.`]),
    ...(computed?.verified === false ? ['Rule not verified.'] : []),
    confirmed ? 'Confirmed in Quash.' : 'To be confirmed by counsel.',
  ];
  return lines.join('\n');
}

/**
 * The calendared dates as entries of a calendar file, each on its own day and with the same identity as the command
 * line gives it. `name` puts a name before each: a shared calendar is read by many.
 */
export function calendaredDays(
  deadlines: readonly CalendaredDeadline[],
  name: (deadline: CalendaredDeadline) => string,
): readonly CalendarDay[] {
  return deadlines.map((deadline) => {
    const { id, matterId, key, label, due } = deadline;
    const called = name(deadline);
    return {
      uid: `${(key ?? id).replace(/[^\w-]/g, '.')}.${matterId}@quash`,
      date: due.date,
      summary: called === '' ? label : `${called}: ${label}`,
      description: described(deadline),
    };
  });
}
