import { z } from 'zod';
import { civilDateSchema, momentSchema, text } from './answers';
import { filingRecordSchema } from './filing-record';

/*
 * The record of a matter: what the papers rest on (exhibits, declarations) and what was done (service, conferral).
 * Papers print from it only what is here; a certificate or a declaration stays blank where nothing was logged or
 * confirmed. Nobody signs by filling it in.
 */
const id = z.string().min(1).max(100);
const sentence = z.string().min(1).max(4000);

/** A document that is attached to a paper. Its letter or number follows from its place in the list. */
export const exhibitSchema = z.strictObject({
  id,
  /** 'demand': the demand itself; papers cite it for the demand's terms. */
  what: z.enum(['demand', 'correspondence', 'policy', 'order', 'account-page', 'press', 'other']),
  /** As the cover sheet and the list of exhibits print it: 'Summons dated March 14, 2017'. */
  title: z.string().min(1).max(300),
  dated: civilDateSchema.nullable().optional(),
  pages: z.number().int().positive().nullable().optional(),
  /** True: filed under seal; the public packet holds a sheet that says so. */
  sealed: z.boolean().optional(),
  /** The attached file of this matter that holds it. */
  fileId: z.string().optional(),
});

/** One numbered paragraph of a declaration. Nothing unconfirmed is printed as the declarant's word. */
export const declarationParagraphSchema = z.strictObject({
  id,
  text: sentence,
  /** How the declarant knows: 'I reviewed the account record on March 16, 2017.' */
  basis: text,
  /** Exhibits that the paragraph puts in. */
  exhibits: z.array(id).optional(),
  /** The declarant said, on this day, that the paragraph is true as it stands; `by` heard it. */
  confirmed: z.strictObject({ on: civilDateSchema, by: z.string().min(1) }).optional(),
});

export const declarationSchema = z.strictObject({
  id,
  /** Whose knowledge it is: records custodian, engineer on logs, counsel, or the speaker under a pseudonym. */
  kind: z.enum(['custodian', 'technical', 'counsel', 'doe']),
  /** For 'doe' the pseudonym; the name lies in the sealed drawer. */
  declarant: z.string().min(1),
  title: text,
  employer: text,
  /** Where it will be signed: 'San Francisco, California'. */
  place: text,
  paragraphs: z.array(declarationParagraphSchema).max(200),
});

/** What supports a sentence of fact. */
export const supportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exhibit'), id, pin: z.string().min(1).max(60).optional() }),
  z.strictObject({ kind: z.literal('declaration'), id, paragraph: id }),
]);

/** One act of service or sending that happened. */
export const serviceEventSchema = z.strictObject({
  id,
  /** Ids of the papers that went ('motion-to-quash'); empty: the whole packet. */
  papers: z.array(id).max(60),
  on: civilDateSchema,
  method: z.enum(['ecf', 'personal', 'mail', 'certified-mail', 'overnight', 'email', 'fax', 'portal']),
  /** Who was served, a line each, as the certificate prints it. */
  to: z.array(z.string().min(1).max(300)).min(1).max(30),
  /** Who made it. */
  by: z.string().min(1),
});

/** One attempt to confer that happened. */
export const conferralSchema = z.strictObject({
  id,
  at: momentSchema,
  how: z.enum(['telephone', 'video', 'in-person', 'email', 'letter']),
  with: z.string().min(1),
  by: z.string().min(1),
  outcome: z.enum(['opposed', 'unopposed', 'narrowed', 'no-answer', 'open']),
  /** One or two full sentences, past tense, as the certificate prints them. */
  summary: text,
});

export const caseRecordSchema = z.strictObject({
  exhibits: z.array(exhibitSchema).max(200).optional(),
  declarations: z.array(declarationSchema).max(30).optional(),
  services: z.array(serviceEventSchema).max(200).optional(),
  conferrals: z.array(conferralSchema).max(200).optional(),
  /** Who vouched for what before a paper leaves. */
  filing: filingRecordSchema.optional(),
});

export type CaseRecord = z.infer<typeof caseRecordSchema>;
export type Exhibit = z.infer<typeof exhibitSchema>;
export type Declaration = z.infer<typeof declarationSchema>;
export type DeclarationParagraph = z.infer<typeof declarationParagraphSchema>;
export type Support = z.infer<typeof supportSchema>;
export type ServiceEvent = z.infer<typeof serviceEventSchema>;
export type Conferral = z.infer<typeof conferralSchema>;
