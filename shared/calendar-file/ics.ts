import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type CivilDate } from '../kernel/civil-date';

/** One all-day entry of a calendar file. Its words go to whatever calendar opens it. */
export interface CalendarDay {
  /** The same for the same deadline every time, so that a later file moves the entry instead of adding one. */
  readonly uid: string;
  readonly date: CivilDate;
  readonly summary: string;
  readonly description: string;
}

export interface CalendarFile {
  readonly days: readonly CalendarDay[];
  /** The day on which the file is made: a fact of the matter, so that equal input gives equal bytes. */
  readonly stamp: CivilDate;
  /** Days before at which the calendar warns. */
  readonly warnings: readonly number[];
}

const DAY = 86_400;
/** A warning comes at nine in the morning of its day, not in the night before it: entries begin at midnight. */
const NINE = 9 * 3600;

/** Midnight as the library wants to be told; entries are whole days and hold no time. */
const midnight = (date: CivilDate): string => `${date}T00:00:00.000Z`;

/**
 * The text of an .ics file (RFC 5545), to be written as UTF-8: whole days as VALUE=DATE, so that no time zone moves them; CRLF and lines
 * folded at 75 octets by the library.
 */
export function calendarText({ days, stamp, warnings }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Quash', product: 'Deadlines', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, date, summary, description } of days) {
    const event = calendar.createEvent({
      id: uid,
      allDay: true,
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      stamp: midnight(stamp),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const before of warnings) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: before * DAY - NINE, description: summary });
    }
  }
  return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}
