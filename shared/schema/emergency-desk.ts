import { z } from 'zod';
import { civilDateSchema, momentSchema, text } from './answers';

/*
 * The log of an emergency request (18 U.S.C. § 2702(b)(8), (c)(4)): who asked, who called back on what number, what is
 * known, who decided and when. Nothing here says that a standard is met; a decision is a named person's, with the time.
 */
const id = z.string().min(1).max(100);
const by = z.string().min(1).max(200);
const yes = z.boolean().nullable().optional();

/** What providers ask an officer to state on an emergency form. */
export const emergencyRequestSchema = z.strictObject({
  agency: text,
  unit: text,
  officer: text,
  rank: text,
  badge: text,
  /** As the officer gave it; calls go to a number that was looked up elsewhere. */
  phoneGiven: text,
  email: text,
  caseNumber: text,
  receivedAt: momentSchema.nullable().optional(),
  how: z.enum(['portal', 'email', 'fax', 'telephone', 'in-person', 'other']).nullable().optional(),
  nature: text,
  whoIsInDanger: text,
  whyNow: text,
  whyThisData: text,
  whyNoProcess: text,
  dataAsked: text,
  /** The officer signed under penalty of perjury. */
  sworn: yes,
  supervisor: text,
});

/** A call to verify the caller, on a number that somebody here looked up. */
export const callBackSchema = z.strictObject({
  id,
  at: momentSchema,
  by,
  number: z.string().min(1).max(60),
  /** Where the number was found: 'NYPD 19th Precinct, nyc.gov, looked up the same day'. */
  numberFrom: z.string().min(1).max(300),
  spokeWith: text,
  result: z.enum(['confirmed', 'not-confirmed', 'no-answer']),
  note: text,
});

/** A fact for disclosure, against it, or not known; with the element it bears on. */
export const emergencyFactSchema = z.strictObject({
  id,
  side: z.enum(['for', 'against', 'unknown']),
  /** Statute's element or provider's policy word; null: bears on none in particular. */
  on: z
    .enum([
      'good-faith',
      'emergency',
      'danger-of-death',
      'serious-physical-injury',
      'without-delay',
      'data-relates',
      'policy',
    ])
    .nullable()
    .optional(),
  text: z.string().min(1).max(4000),
  source: text,
  at: momentSchema.nullable().optional(),
  by,
});

/** One decision; a fresh one follows each new fact. The last one that declines or discloses stands. */
export const deskDecisionSchema = z.strictObject({
  id,
  outcome: z.enum(['decline', 'disclose', 'ask-for-more', 'escalate']),
  by,
  role: text,
  at: momentSchema,
  reasons: text,
  /** Facts that the person had before them. */
  facts: z.array(id).max(200).optional(),
  /** For 'disclose': what was given, no more than this. */
  disclosed: z.array(z.string().min(1).max(500)).max(50).optional(),
  /** For 'escalate': who decides next. */
  to: text,
});

export const emergencyDeskSchema = z.strictObject({
  request: emergencyRequestSchema.optional(),
  callBacks: z.array(callBackSchema).max(100).optional(),
  facts: z.array(emergencyFactSchema).max(200).optional(),
  decisions: z.array(deskDecisionSchema).max(100).optional(),
  /** When somebody wants a decision by; a house target, no statute sets one for the provider. */
  decideBy: momentSchema.nullable().optional(),
  /** The provider's policy, with its name and date: its words stand apart from the statute's. */
  policy: z
    .strictObject({ name: text, dated: civilDateSchema.nullable().optional(), words: text, source: text })
    .optional(),
  preserved: z.strictObject({ at: momentSchema, by, reference: text, what: text }).optional(),
  followUp: z
    .strictObject({
      processAskedOn: civilDateSchema.nullable().optional(),
      processCameOn: civilDateSchema.nullable().optional(),
      process: text,
      answered: text,
    })
    .optional(),
});
export type EmergencyDesk = z.infer<typeof emergencyDeskSchema>;
export type EmergencyFact = z.infer<typeof emergencyFactSchema>;
export type CallBack = z.infer<typeof callBackSchema>;
export type DeskDecision = z.infer<typeof deskDecisionSchema>;
