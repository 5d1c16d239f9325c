import { z } from 'zod';
import { confidenceSchema, fileHead, idSchema, sourced, type Frozen } from './source';

const words = z.string().min(1);
const count = z.number().int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A day, a local minute, or an instant with its offset. */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}[+-]\d{2}:\d{2})?)?$/);

const serviceAddSchema = z.strictObject({ n: count, unit: z.enum(['calendar', 'court']) });

/** How a period is computed, and what service adds to it. Which keys are present depends on the rule. */
export const deadlineRuleSchema = z.strictObject({
  id: idSchema,
  title: words,
  /** Court ids, or words where no profile exists. */
  appliesTo: z.array(words).optional(),
  onlyWhen: words.optional(),
  /** Id of the rule whose computation this one shares. */
  sameAs: idSchema.optional(),
  differences: z.array(words).optional(),
  days: z
    .strictObject({
      excludeTriggerDay: z.boolean(),
      countEveryDay: z.boolean().optional(),
      includeLastDay: z.boolean().optional(),
      rollIfLastDayIs: z.array(z.enum(['saturday', 'sunday', 'legal-holiday', 'public-holiday', 'judicial-holiday'])),
      rollForward: words,
      rollBackward: words.optional(),
    })
    .optional(),
  hours: z
    .strictObject({
      startImmediately: z.boolean(),
      countEveryHour: z.boolean(),
      roundUp: z.boolean(),
      rollIfEndsOnWeekendOrHoliday: words,
      useElapsedRealTimeAcrossDST: z.boolean(),
    })
    .optional(),
  clerkInaccessible: words.optional(),
  endOfDay: z.strictObject({ electronic: words, other: words }).optional(),
  legalHoliday: z.strictObject({ a: words, b: words, c: words }).optional(),
  /** Calendar days for service by mail and the like; by method where the rule tells them apart. */
  addDays: z.union([count, z.record(z.string(), count)]).optional(),
  addDaysWhen: words.optional(),
  methods: z.array(words).optional(),
  notMethods: z.array(words).optional(),
  order: words.optional(),
  scope: words.optional(),
  onlyExtends: words.optional(),
  confidenceDetail: z.record(z.string(), confidenceSchema).optional(),
  motionNotice: z
    .union([
      z.strictObject({ motionDaysBeforeHearing: count, opposingAffidavitDaysBeforeHearing: count, rule: words }),
      z.strictObject({ noticeCourtDays: count, oppositionCourtDays: count, replyCourtDays: count }),
    ])
    .optional(),
  noticeDaysBeforeHearing: count.optional(),
  opposingAffidavitDaysBeforeHearing: count.optional(),
  short: z.strictObject({ noticeDays: count, answerDaysBefore: count }).optional(),
  long: z
    .strictObject({ noticeDays: count, answerDaysBefore: count, replyDaysBefore: count, requires: words })
    .optional(),
  plusServiceAddition: words.optional(),
  backward12c: words.optional(),
  serviceAdds: z.record(z.string(), serviceAddSchema).optional(),
  holidayNotes: z.array(words).optional(),
  note: words.optional(),
  text: words.optional(),
  ...sourced,
});
export type DeadlineRule = Frozen<z.infer<typeof deadlineRuleSchema>>;

export const holidayWeekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const month = z.number().int().min(1).max(12);

/** One holiday: a fixed 'MM-DD', the nth weekday of a month, or the last. */
export const holidayDaySchema = z.strictObject({
  name: words,
  fixed: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  nth: z.tuple([z.number().int().min(1).max(5), holidayWeekdaySchema, month]).optional(),
  last: z.tuple([holidayWeekdaySchema, month]).optional(),
  fromYear: z.number().int().optional(),
  /** Together: every so many years, counted from the anchor year. */
  everyYears: z.number().int().optional(),
  anchor: z.number().int().optional(),
  saturday: words.optional(),
  sunday: words.optional(),
});
export type HolidayDay = Frozen<z.infer<typeof holidayDaySchema>>;

export const holidayCalendarSchema = z.strictObject({
  /** The whole list: structured, or in the words of the statute ('3rd Mon Jan', 'Feb 12 (Lincoln)'). */
  days: z.union([z.array(holidayDaySchema), z.array(words)]).optional(),
  /** Days on top of another calendar; null where they were not found. */
  adds: z.array(holidayDaySchema).nullable().optional(),
  observed: z.strictObject({ saturday: words, sunday: words, ambiguous: z.boolean().optional() }).optional(),
  excludes: z.array(words).optional(),
  check2025: z.array(day).optional(),
  check2026: z.array(day).optional(),
  certain: z.array(words).optional(),
  ambiguous: z.array(words).optional(),
  note: words.optional(),
  ...sourced,
});
export type HolidayCalendar = Frozen<z.infer<typeof holidayCalendarSchema>>;

/** What starts a period, in words, and the engine that counts it. */
export const deadlineTriggerSchema = z.strictObject({
  id: idSchema,
  label: words,
  /** A rule id, or a way of counting that needs none. */
  engine: z.enum(['frcp6', 'dc-super-ct-6', 'ny-gcl', 'ca-ccp', 'fixed-date', 'calendar', 'hours', 'business-days']),
  calc: words,
  safety: words.optional(),
  addMailDays: z.boolean().optional(),
  ...sourced,
});
export type DeadlineTrigger = Frozen<z.infer<typeof deadlineTriggerSchema>>;

export const deadlineTestCaseSchema = z.strictObject({
  id: idSchema,
  /** A rule id, a trigger id, or 'validation'. */
  rule: idSchema,
  court: idSchema.nullable(),
  courtNote: words.optional(),
  direction: z.enum(['after', 'before']),
  triggerDate: momentSchema.nullable(),
  period: z.union([
    z.strictObject({
      n: count,
      unit: z.enum(['days', 'hours', 'years', 'court-days', 'business-days']),
      orEarlier: words.optional(),
    }),
    z.strictObject({ fixed: day }),
    z.strictObject({ complianceDue: momentSchema }),
  ]),
  serviceMethod: words.nullable(),
  timezone: words.optional(),
  applyRoll: z.boolean().optional(),
  clerkInaccessible: z.array(day).optional(),
  holidayCalendars: z.array(idSchema),
  /** The date the rule text gives, or INVALID. */
  expected: z.union([momentSchema, z.literal('INVALID')]),
  /** The earlier date to calendar when a holiday is ambiguous. */
  expectedConservative: day.optional(),
  expectedLatest: day.optional(),
  workingDate: day.optional(),
  ambiguous: z.boolean().optional(),
  why: words,
  basis: z.enum(['worked-example', 'computed-from-rule']),
  ...sourced,
});
export type DeadlineTestCase = Frozen<z.infer<typeof deadlineTestCaseSchema>>;

export const deadlineFileSchema = z.strictObject({
  ...fileHead,
  fields: z.record(z.string(), z.string()),
  rules: z.array(deadlineRuleSchema),
  holidayCalendars: z.record(idSchema, holidayCalendarSchema),
  triggers: z.array(deadlineTriggerSchema),
  testCases: z.array(deadlineTestCaseSchema),
});
export type DeadlineFile = Frozen<z.infer<typeof deadlineFileSchema>>;
