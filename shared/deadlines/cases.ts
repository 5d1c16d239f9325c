import { given } from '../kernel/given';
import { z } from 'zod';
import { isUnit, refuse, units, type Computed, type DeadlineRequest } from './answer';
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
export function requestOf(worked: DeadlineCase): DeadlineRequest | Computed {
  const period = worked.period ?? {};
  const unit = period.unit ?? undefined;
  if (unit !== undefined && !isUnit(unit)) {
    return refuse('bad-unit', 'unit', `“${unit}” is no unit. Known: ${units.join(', ')}.`);
  }
  return {
    rule: worked.rule,
    from: worked.triggerDate ?? undefined,
    count: period.n ?? undefined,
    unit,
    fixed: period.fixed ?? period.complianceDue ?? undefined,
    direction: worked.direction ?? undefined,
    service: worked.serviceMethod,
    court: worked.court,
    alsoBy: given(period.orEarlier) ? lastWord(period.orEarlier) : undefined,
    notBefore: given(period.orLater) ? lastWord(period.orLater) : undefined,
    clerkClosed: worked.clerkInaccessible ?? undefined,
    calendars: worked.holidayCalendars ?? undefined,
    timezone: worked.timezone ?? undefined,
    roll: worked.applyRoll ?? undefined,
  };
}

/** Answers one case. */
export function computeCase(worked: DeadlineCase): Computed {
  const request = requestOf(worked);
  return 'ok' in request ? request : compute(request);
}
