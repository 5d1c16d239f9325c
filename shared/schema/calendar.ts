import { z } from 'zod';
import { civilDateSchema, clockTimeSchema, text } from './answers';

/*
 * What happened and what was ordered in a matter that dates run from, apart from service and the compliance date,
 * which the demand itself holds. Deadlines are computed from it; nothing here is a deadline.
 */
const id = z.string().min(1).max(100);
const by = z.string().min(1).max(200);

/** Acts and papers that start a period, or that take the urgency out of one. */
export const calendarEventKindSchema = z.enum([
  'motion-filed',
  'motion-served',
  'opposition-served',
  'administrative-motion-filed',
  'order-issued',
  'warrant-issued',
  'pen-trap-issued',
  'nondisclosure-order-issued',
  /** The government's own notice after a backup-preservation demand, 18 U.S.C. § 2704(a)(2): the platform's is none. */
  'government-backup-notice',
  'preservation-requested',
  'preservation-renewed',
  'user-notice-sent',
  'nsl-review-asked',
  'emergency-received',
  'examination-set',
  'rule-11-motion-served',
  /** Four ways to live with a hearing that comes after the compliance date. */
  'extension-agreed',
  'time-shortened',
  'stay-entered',
  'show-cause-order-signed',
]);
export type CalendarEventKind = z.infer<typeof calendarEventKindSchema>;

/** How a paper reached the other side, by the names of the deadline rules. */
export const deliverySchema = z.enum([
  'ecf',
  'personal',
  'left-at-office-or-dwelling',
  'mail',
  'mail-in-state',
  'mail-out-of-state',
  'mail-foreign',
  'left-with-clerk',
  'overnight',
  'fax',
  'electronic',
  'other-means-consented-to-in-writing',
]);

export const calendarEventSchema = z.strictObject({
  id,
  kind: calendarEventKindSchema,
  on: civilDateSchema,
  time: clockTimeSchema.nullable().optional(),
  method: deliverySchema.nullable().optional(),
  /** The day it runs to, where the paper itself says one: end of a gag, new return date, hearing on a signed order. */
  until: civilDateSchema.nullable().optional(),
  note: text,
});

/** A standing order, a part rule or a stipulation: wins over the computed date, and says so. */
export const calendarOverrideSchema = z.strictObject({
  /** Id of the computed deadline. */
  deadline: id,
  due: z.strictObject({ date: civilDateSchema, time: clockTimeSchema.nullable().optional() }),
  /** By what authority: 'Standing Order ¶ 4 (read March 20, 2017)'. */
  because: z.string().min(1).max(1000),
  by,
  on: civilDateSchema,
});

export const calendarSchema = z.strictObject({
  events: z.array(calendarEventSchema).max(500).optional(),
  overrides: z.array(calendarOverrideSchema).max(200).optional(),
  /** Days on which the clerk's office cannot be reached, as somebody learned them. */
  clerkClosed: z.array(civilDateSchema).max(200).optional(),
  /** How long the provider keeps what is asked for, a kind of log each; the oldest day is lost first. */
  retention: z
    .array(
      z.strictObject({
        id,
        what: z.string().min(1).max(300),
        days: z.number().int().positive().max(36_500),
        /** The day whose log would be the first to go; absent: nobody said. */
        from: civilDateSchema.nullable().optional(),
      }),
    )
    .max(50)
    .optional(),
  /** The provider's own promise to its users, in days before it answers. */
  userNoticeDays: z.number().int().positive().max(365).nullable().optional(),
});
export type MatterCalendar = z.infer<typeof calendarSchema>;
export type CalendarEvent = z.infer<typeof calendarEventSchema>;
export type CalendarOverride = z.infer<typeof calendarOverrideSchema>;
