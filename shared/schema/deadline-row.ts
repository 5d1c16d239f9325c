import { z } from 'zod';
import { civilDateSchema, clockTimeSchema } from './answers';
import { instantSchema, uuidSchema } from './operation';

const by = z.string();
const stamp = z.strictObject({ by, at: instantSchema });
const day = civilDateSchema.optional();

/** A date as it was computed when somebody put it on the calendar; compared with what the matter computes now. */
const calendaredDateSchema = z.strictObject({
  trigger: z.string().min(1),
  nature: z.enum(['ours', 'theirs', 'expiry']),
  /** By the rule's text: a day, or an instant for hours. */
  due: z.string().min(1),
  conservative: day,
  latest: day,
  workingDate: day,
  /** How far the law behind it was read: not whether a person confirmed it. */
  verified: z.boolean(),
  unverified: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type CalendaredDate = z.infer<typeof calendaredDateSchema>;

export const deadlineRowSchema = z.strictObject({
  id: uuidSchema,
  matterId: uuidSchema,
  label: z.string().min(1),
  /** The day that is calendared: the careful one where there are two. */
  due: z.strictObject({ date: civilDateSchema, time: clockTimeSchema.nullable().optional() }),
  /** Id of the rule of the law data it was computed by. */
  rule: z.string().nullable(),
  steps: z.array(z.strictObject({ date: z.string(), because: z.string(), authority: z.string() })),
  source: z.enum(['computed', 'entered']),
  /** Id of the computed date among those of the matter; absent: it was entered. */
  key: z.string().min(1).max(200).optional(),
  computed: calendaredDateSchema.optional(),
  status: z.enum(['open', 'done']),
  /** Who put it on the calendar; absent in rows from before that was kept. */
  calendared: stamp.optional(),
  /** Who confirmed the date, and when. */
  verified: stamp.nullable(),
  /** The second person who checked it, by name, and who noted that: a record, not an authentication. */
  signedOff: stamp.extend({ notedBy: by }).nullable().optional(),
  trashedAt: instantSchema.nullable(),
});
export type DeadlineRow = z.infer<typeof deadlineRowSchema>;
