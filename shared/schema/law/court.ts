import { z } from 'zod';
import { confidenceSchema, fileHead, idSchema, sourced, type Frozen } from './source';

/*
 * A court profile. Every group carries its own confidence and source: trust the group, not the record.
 * `null` means not verified; it never stands for a default.
 */
const words = z.string().min(1);
const known = words.nullable();
const count = z.number().int().nonnegative();
const days = count.nullable();
const needed = z.union([z.boolean(), words]).nullable();
const group = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...shape, ...sourced });

export const captionStyleSchema = z.enum(['pleading-paper', 'boxed-paren', 'ny-dashed-x']);
export type CaptionStyle = z.infer<typeof captionStyleSchema>;

const captionGroup = group({
  headingLines: z.array(words).min(1),
  /** The other heading lines in use (Los Angeles and other counties). */
  altHeadingLines: z.array(words).optional(),
  divisionLine: known,
  divisions: z.array(words),
  style: captionStyleSchema,
  numberedLines: z.boolean(),
  linesPerPage: count.nullable(),
  counselBlock: words,
  headingStartsAtLine: count.nullable(),
  titleStartsAtLine: count.optional(),
  boxedCaption: z.boolean(),
  boxStyle: words,
  caseNumberLabel: words,
  partySeparator: words,
  matterStyleWhenNoAction: known,
  rule: known,
});

const formatGroup = group({
  paper: words,
  fontSizePt: count.nullable(),
  footnoteSizePt: count.nullable(),
  fontFamily: known,
  spacing: known,
  marginsIn: z
    .strictObject({ all: z.number().optional(), left: z.number().optional(), right: z.number().optional() })
    .nullable(),
  maxLinesPerPage: count.optional(),
  lineNumbers: words.optional(),
  footer: known,
  rule: known,
  note: words.optional(),
});

const limitsGroup = group({
  unit: z.enum(['pages', 'words']).nullable(),
  motion: count.nullable(),
  opposition: count.nullable(),
  reply: count.nullable(),
  adminMotion: count.optional(),
  excluded: z.array(words).nullable(),
  included: z.array(words).optional(),
  wordCountCertificate: z.boolean().nullable(),
  reconsideration: z.strictObject({ motion: count, reply: count }).optional(),
  typewrittenPages: z.strictObject({ motion: count, reply: count }).optional(),
  rule: known,
  note: words.optional(),
});

const scheduleGroup = group({
  noticePeriodDays: days.optional(),
  noticePeriodCourtDays: count.optional(),
  noticeFrom: known,
  oppositionDays: days.optional(),
  oppositionFrom: known.optional(),
  oppositionDaysBeforeReturn: days.optional(),
  oppositionCourtDaysBeforeHearing: count.optional(),
  oppositionAffidavitsDaysBeforeHearing: count.optional(),
  oppositionConfidence: confidenceSchema.optional(),
  replyDays: days.optional(),
  replyFrom: known.optional(),
  replyDaysBeforeReturn: days.optional(),
  replyCourtDaysBeforeHearing: count.optional(),
  longNotice: z.strictObject({ noticeDays: count, answerDaysBefore: count, replyDaysBefore: count }).optional(),
  mailAddsDays: days.optional(),
  overnightAddsDays: count.optional(),
  serviceAdds: z.record(z.string(), words).optional(),
  adminMotionOppositionDays: count.optional(),
  discoveryMotion: z
    .strictObject({ oppositionDays: count, replyDays: count, confidence: confidenceSchema, note: words })
    .optional(),
  reconsiderationDays: count.optional(),
  setHearingWithinDays: count.optional(),
  criminalNoticeDays: count.optional(),
  criminalOppositionDaysBeforeHearing: count.optional(),
  rule: words,
  note: words.optional(),
});

export const courtProfileSchema = z.strictObject({
  id: idSchema,
  name: words,
  citation: words,
  kind: z.enum(['federal-district', 'federal-district-default', 'local-trial', 'state-trial', 'state-trial-criminal']),
  /** IANA zone; null for the generic profile. */
  timezone: known,
  /** Id of a computation rule in the deadline law. */
  deadlineEngine: idSchema,
  /** Ids of holiday calendars in the deadline law. */
  holidayCalendar: z.array(idSchema).min(1),
  caption: captionGroup,
  format: formatGroup,
  limits: limitsGroup,
  schedule: scheduleGroup,
  tables: group({
    tocRequiredOverPages: days,
    toaRequiredOverPages: days,
    summaryOfArgumentOverPages: count.optional(),
    rule: known,
  }),
  confer: group({ required: needed, certification: known, rule: known.optional(), note: words.optional() }),
  proposedOrder: group({ required: needed, rule: known, note: words.optional() }),
  noticeOfMotion: group({ required: z.boolean(), mustSpecify: words, rule: words }).optional(),
  papers: group({ usual: z.array(words).min(1) }).optional(),
  separateStatement: group({ required: words, rule: words }).optional(),
  localRulePreemption: group({ value: words }).optional(),
  signature: group({ required: z.boolean(), signatureBlock: z.array(words).min(1), rule: words, barNumber: known }),
  /** How exhibits are marked; left out, by letters. */
  exhibits: group({ marks: z.enum(['letters', 'numbers']) }).optional(),
  certificateOfService: group({ required: z.union([z.boolean(), words]), rule: words, note: words.optional() }),
  eFiling: group({
    format: known,
    formatConfidence: confidenceSchema.optional(),
    pdfA: z.boolean().nullable(),
    ecfMandatoryForCounsel: z.boolean().nullable(),
    note: known,
  }),
  redaction: words,
  criminal: group({ note: words }).optional(),
  sealing: group({ value: known }),
  /** What beats this profile: the judge's standing order, the part rules. */
  overrides: words,
  ruleCitations: z.array(words),
  asOf: words,
  ...sourced,
});
export type CourtProfile = Frozen<z.infer<typeof courtProfileSchema>>;

export const courtFileSchema = z.strictObject({
  ...fileHead,
  groupRule: words,
  captionStyles: z.record(captionStyleSchema, words),
  courts: z.array(courtProfileSchema),
});
export type CourtFile = Frozen<z.infer<typeof courtFileSchema>>;
