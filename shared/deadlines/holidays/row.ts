import type { CivilDate } from '../../kernel/civil-date';
import type { Confidence } from '../../schema/law/source';

/**
 * How far a day counts as a holiday. 'certain': the rule says so. 'counts' and 'does-not-count': it is unsettled; the
 * first is what the text reads to, the second is not. Where it is unsettled both dates are given (`policy-conservative`).
 */
export type Reading = 'certain' | 'counts' | 'does-not-count';

export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';

/** How the day is found in a year. */
export type DayRule =
  | { readonly fixed: string }
  | { readonly nth: readonly [n: number, weekday: Weekday, month: number] }
  | { readonly last: readonly [weekday: Weekday, month: number] }
  /** So many days after another day, such as the Friday after Thanksgiving or the Tuesday after the first Monday. */
  | { readonly daysAfter: readonly [days: number, of: DayRule] }
  /** Days that no civil rule gives: 'MM-DD' by year. */
  | { readonly table: Readonly<Record<number, string>> };

export interface HolidayRow {
  readonly name: string;
  readonly day: DayRule;
  readonly from?: number;
  readonly until?: number;
  /** Together: only every so many years, counted from the anchor. */
  readonly everyYears?: number;
  readonly anchor?: number;
  /** Where the observance goes when the day is a Saturday or a Sunday; absent: it does not move. */
  readonly saturday?: 'friday';
  readonly sunday?: 'monday';
  /** Of the day itself, in the courts whose calendar this is. Absent: certain. */
  readonly reading?: Reading;
  /** Of the moved observance. Absent: as the day itself. */
  readonly moved?: Reading;
  /** Of a state's day in a federal period that runs after an event (Fed. R. Civ. P. 6(a)(6)(C)). Absent: 'counts'. */
  readonly federal?: Reading;
  /** Of a state's day in a federal period counted back from an event. Absent: it is no holiday there. */
  readonly federalBack?: Reading;
  /** Where this row is less sure than its calendar (a first year, say). */
  readonly confidence?: Confidence;
}

export interface HolidayCalendarRows {
  readonly id: string;
  readonly scope: 'federal' | 'state';
  readonly rows: readonly HolidayRow[];
  /** What the calendar does not know; an answer that needs it is not verified. */
  readonly unknown?: string;
  /** Holidays whose day is not tabled from a year on, with the first and last 'MM-DD' on which it may fall. */
  readonly untabled?: readonly {
    readonly name: string;
    readonly from: number;
    readonly between: readonly [string, string];
  }[];
  /** Observances that courts are known to have published as their holidays: no longer unsettled. */
  readonly published?: readonly CivilDate[];
  /** Copied from the record of the deadline law that the rows encode; a test holds them to it. */
  readonly confidence: Confidence;
}
