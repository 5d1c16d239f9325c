import { z } from 'zod';
import { isCivilDate } from '../kernel/civil-date';
import { civilDateSchema, clockTimeSchema, lines, momentSchema, text } from './answers';
import { supportSchema } from './case-record';
import { categorySchema, dataTierSchema, issuerKindSchema, serviceMethodSchema } from './facts';

/*
 * The demand as it stands on paper. For every optional field: absent means nobody has answered yet and the draft
 * prints [MISSING: …]; `null` means counsel looked and the record does not say, and it prints [not in the record].
 */
const when = civilDateSchema.nullable().optional();
const at = clockTimeSchema.nullable().optional();

export const issuerSchema = z.strictObject({
  kind: issuerKindSchema,
  /** Full name as the papers print it: 'United States Customs and Border Protection'. */
  name: z.string().min(1),
  /** How the papers call it after that: 'CBP', 'the People', 'the government'. */
  short: z.string().min(1),
  office: text,
  officer: text,
  officerTitle: text,
  signatory: text,
  signatoryTitle: text,
  address: lines,
  email: text,
});

export const demandItemSchema = z.strictObject({
  id: z.string().min(1),
  /** The words of the demand, or a close paraphrase when the record has no words. */
  text: z.string().min(1),
  tier: dataTierSchema,
  categories: z.array(categorySchema).optional(),
  from: when,
  to: when,
  /** People whose data the item reaches; null when nobody knows. */
  people: z.number().int().nonnegative().nullable().optional(),
});

export const eventSchema = z.strictObject({
  /** Year, month or day: '2012', '2012-03', '2012-03-08'. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .refine((date) => isCivilDate(`${date}-01-01`.slice(0, 10)), 'must be a year, month or day of the calendar'),
  /** One or more full sentences, past tense, as they may stand in a statement of facts. */
  text: z.string().min(1),
  /** Where the sentence comes from: exhibit, paragraph, or a published source. */
  source: text,
  /** What of the record supports it; papers print the cites, and list a sentence without any as unsupported. */
  support: z.array(supportSchema).max(20).optional(),
});

/** A named person's decision on an emergency request; without it no emergency letter is drafted. */
export const emergencyDecisionSchema = z.strictObject({
  outcome: z.enum(['decline', 'disclose']),
  by: z.string().min(1),
  /** Local date and time of the decision, 'YYYY-MM-DDTHH:MM'. */
  at: momentSchema,
  reasons: text,
});

export const demandSchema = z.strictObject({
  /** Id of the kind of instrument, from the law's instruments table. */
  instrument: z.string().min(1),
  /** What the face calls itself, if anything: 'Summons', 'Subpoena Duces Tecum'. */
  title: text,
  number: text,
  issuer: issuerSchema,
  recipient: z.strictObject({ name: z.string().min(1), short: z.string().min(1), address: lines, kind: text }),
  /** As cited on the face. */
  statutes: z.array(z.string().min(1)).optional(),
  dated: when,
  served: z.strictObject({ date: when, time: at, method: serviceMethodSchema.nullable().optional(), place: text }),
  due: z.strictObject({ date: when, time: at, place: text }),
  /** What the demand says about secrecy; `words` is an exact quotation. */
  secrecy: z.strictObject({ words: text, askedBy: text }).optional(),
  /** The issuer took it back. */
  withdrawn: z.strictObject({ on: when, how: text }).optional(),
  purposeStated: text,
  offenceStated: text,
  items: z.array(demandItemSchema).max(200),
  speech: z
    .strictObject({
      /** Completes 'The account …': 'posts commentary critical of federal immigration policy'. */
      describes: text,
      /** One to three sentences on what the speech is and about whom. */
      summary: text,
      period: text,
    })
    .optional(),
  /** The case behind the demand, where there is one. */
  underlying: z
    .strictObject({ caption: text, court: text, number: text, nature: text, partyWhoDemands: text })
    .optional(),
  emergency: z
    .strictObject({
      claim: text,
      requestedAt: text,
      policy: text,
      facts: z.array(z.string()).optional(),
      against: z.array(z.string()).optional(),
      unknown: z.array(z.string()).optional(),
    })
    .optional(),
  decision: emergencyDecisionSchema.optional(),
  chronology: z.array(eventSchema).max(200),
});
export type Demand = z.infer<typeof demandSchema>;
export type DemandItem = z.infer<typeof demandItemSchema>;
