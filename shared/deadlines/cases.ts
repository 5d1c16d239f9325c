import { z } from 'zod';
import { isUnit, refuse, type Computed, type DeadlineRequest } from './answer';
import { compute } from './compute';

/*
 * A case in the shape of the deadline law's worked cases: a rule, a trigger date, a period. Fields that are not known
 * (the expected date, why, source) are left alone.
 */
const words = z.string().nullish();
const moment = z.string();
const list = z.array(z.string()).nullish();

const caseSchema = z.object({
  id: words,
  rule: z.string(),
  court: words,
  direction: z.enum(['after', 'before']).nullish(),
  triggerDate: words,
  period: z
    .object({
      n: z.number().nullish(),
      unit: words,
      fixed: moment.nullish(),
      complianceDue: moment.nullish(),
      /** 'compliance 2026-12-14': the date is the last word. */
      orEarlier: words,
      orLater: words,
    })
    .nullish(),
  serviceMethod: words,
  timezone: words,
  applyRoll: z.boolean().nullish(),
  clerkInaccessible: list,
  holidayCalendars: list,
});
export type DeadlineCase = z.infer<typeof caseSchema>;

/** More cases than anybody writes by hand. */
export const caseFileSchema = z.array(caseSchema).max(100_000);

/** 'compliance 2026-11-23T09:00' → '2026-11-23T09:00'. */
const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1) ?? text;

/** The request that a case puts. */
export function requestOf(given: DeadlineCase): DeadlineRequest | Computed {
  const { period } = given;
  const unit = period?.unit ?? undefined;
  if (unit !== undefined && !isUnit(unit)) {
    return refuse(
      'bad-unit',
      'unit',
      `“${unit}” is no unit. Known: days, court-days, business-days, hours, months, years.`,
    );
  }
  const fixed = period?.fixed ?? period?.complianceDue;
  return {
    rule: given.rule,
    ...(given.triggerDate == null ? {} : { from: given.triggerDate }),
    ...(period?.n == null ? {} : { count: period.n }),
    ...(unit === undefined ? {} : { unit }),
    ...(fixed == null ? {} : { fixed }),
    ...(given.direction == null ? {} : { direction: given.direction }),
    ...(given.serviceMethod == null ? {} : { service: given.serviceMethod }),
    ...(given.court == null ? {} : { court: given.court }),
    ...(period?.orEarlier == null ? {} : { alsoBy: lastWord(period.orEarlier) }),
    ...(period?.orLater == null ? {} : { notBefore: lastWord(period.orLater) }),
    ...(given.clerkInaccessible == null ? {} : { clerkClosed: given.clerkInaccessible }),
    ...(given.holidayCalendars == null ? {} : { calendars: given.holidayCalendars }),
    ...(given.timezone == null ? {} : { timezone: given.timezone }),
    ...(given.applyRoll == null ? {} : { roll: given.applyRoll }),
  };
}

/** Answers one case. */
export function computeCase(given: DeadlineCase): Computed {
  const request = requestOf(given);
  return 'ok' in request ? request : compute(request);
}
