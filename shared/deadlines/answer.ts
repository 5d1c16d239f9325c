import type { CivilDate } from '../kernel/civil-date';
import type { Direction } from './court-days';

export const units = ['days', 'court-days', 'business-days', 'hours', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

export function isUnit(text: string): text is Unit {
  return (units as readonly string[]).includes(text);
}

/** What is asked: a period counted from something, or a fixed date. */
export interface DeadlineRequest {
  /** Id of a rule or of a trigger of the deadline law, or 'validation'. */
  readonly rule: string;
  /** 'YYYY-MM-DD', or with a time of day and perhaps an offset. */
  readonly from?: string | undefined;
  readonly count?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly fixed?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly service?: string | null | undefined;
  readonly court?: string | null | undefined;
  /** Another time at which the period ends if it comes first ("the earlier of"). */
  readonly alsoBy?: string | undefined;
  /** Another time before which it does not end ("the later of"). */
  readonly notBefore?: string | undefined;
  readonly clerkClosed?: readonly CivilDate[] | undefined;
  /** Replaces the calendars of the court and of the rule. */
  readonly calendars?: readonly string[] | undefined;
  readonly timezone?: string | undefined;
  /** False: the bare count, before any relief for weekends and holidays. */
  readonly roll?: boolean | undefined;
}

/** One line of the arithmetic. */
export interface DeadlineStep {
  readonly date: string;
  readonly because: string;
  readonly authority: string;
}

export interface DeadlineAnswer {
  /** The date that the rule's text gives: a day, or an instant with its offset for hours. */
  readonly due: string;
  /** The earlier date, to calendar, where it is unsettled whether a day is a holiday. */
  readonly conservative?: CivilDate;
  /** The later date, if every unsettled day counts. */
  readonly latest?: CivilDate;
  /** The last safe day in practice. */
  readonly workingDate?: CivilDate;
  readonly verified: boolean;
  /** Why it is not verified, a reason each. */
  readonly unverified: readonly string[];
  readonly warnings: readonly string[];
  readonly steps: readonly DeadlineStep[];
}

/** Why there is no answer: what, where and how to mend. */
export interface DeadlineProblem {
  readonly code: string;
  readonly message: string;
  /** The part of the request it is about. */
  readonly field: keyof DeadlineRequest;
}

export type Computed =
  { readonly ok: true; readonly answer: DeadlineAnswer } | { readonly ok: false; readonly problem: DeadlineProblem };

export const refuse = (code: string, field: keyof DeadlineRequest, message: string): Computed => ({
  ok: false,
  problem: { code, message, field },
});
