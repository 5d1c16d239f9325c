import type { CourtProfile } from './law/court';
import type { DeadlineRule, DeadlineTestCase, DeadlineTrigger, HolidayCalendar } from './law/deadline';
import type { DisclosureCheck } from './law/disclosure-check';
import type { Ground } from './law/ground';
import type { Instrument } from './law/instrument';
import type { Precedent } from './law/precedent';
import type { Keeping } from './library';

/*
 * The law as the product ships it. The zod schemas of its files stand in ./law/*, one record a file; the data is
 * checked against them by a test, not at start-up.
 */
export type { Confidence } from './law/source';
export type { Holding, Precedent, PrecedentTag } from './law/precedent';
export type { Instrument, Vehicle } from './law/instrument';
export type {
  Condition,
  ControllingTest,
  Ground,
  GroundTrigger,
  KeyAuthority,
  Predicate,
  PredicateOp,
  Strength,
} from './law/ground';
export type { CaptionStyle, CourtProfile } from './law/court';
export type { DeadlineRule, DeadlineTestCase, DeadlineTrigger, HolidayCalendar, HolidayDay } from './law/deadline';
export type { CheckSeverity, DisclosureCheck } from './law/disclosure-check';

export interface DeadlineLaw {
  readonly rules: ReadonlyMap<string, DeadlineRule>;
  readonly holidayCalendars: ReadonlyMap<string, HolidayCalendar>;
  readonly triggers: ReadonlyMap<string, DeadlineTrigger>;
  readonly testCases: readonly DeadlineTestCase[];
}

/** Everything the drafting knows of the law: base data by id, read-only, in the order it was published. */
export interface Law {
  /** The day to which the data was collected; show it wherever law is stated. */
  readonly asOf: string;
  readonly precedents: ReadonlyMap<string, Precedent>;
  /** What the firm keeps about records of the library, by their ids; the shipped law has nothing of the kind. */
  readonly keeping?: ReadonlyMap<string, Keeping>;
  /** After how many days the firm looks for later history again; absent: after the usual year. */
  readonly recheckDays?: number;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly courts: ReadonlyMap<string, CourtProfile>;
  readonly deadlines: DeadlineLaw;
  readonly disclosureChecks: ReadonlyMap<string, DisclosureCheck>;
  /** Fact path → what may stand there, in words. */
  readonly demandFields: Readonly<Record<string, string>>;
  /** Data tier → what belongs to it, in words. */
  readonly dataTiers: Readonly<Record<string, string>>;
}
