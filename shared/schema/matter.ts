import { z } from 'zod';
import { civilDateSchema, clockTimeSchema, lines, text } from './answers';
import { calendarSchema } from './calendar';
import { caseRecordSchema } from './case-record';
import { demandSchema } from './demand';
import { emergencyDeskSchema } from './emergency-desk';
import { factsSchema } from './facts';
import { noticeSchema } from './notice';
import { relatedSchema } from './related';
import { responseSchema } from './response';

/** Newest shape of a matter file. A file with a higher number is refused untouched. 2: the record; 3: calendar, desk, notice. */
export const MATTER_SCHEMA_VERSION = 3;

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'must be a UUID');

export const partySchema = z.strictObject({
  id: z.string().min(1),
  role: z.enum([
    'plaintiff',
    'defendant',
    'movant',
    'petitioner',
    'respondent',
    'people',
    'government',
    'interested-party',
    'requester',
  ]),
  name: z.string().min(1),
  /** 'in his official capacity as Secretary of Homeland Security' */
  capacity: text,
  /** One sentence for the parties section of a complaint. */
  description: text,
  /** Where process is sent, a line each. */
  address: lines,
});

export const counselSchema = z.strictObject({
  id: z.string().min(1),
  side: z.enum(['client', 'opposing']),
  name: z.string().min(1),
  firm: text,
  address: lines,
  phone: text,
  email: text,
  bar: z.array(z.strictObject({ state: z.string().min(1), number: z.string().min(1) })).optional(),
  role: text,
});

export const accountSchema = z.strictObject({
  id: z.string().min(1),
  /** As the demand spells it: '@ALT_uscis', 'www.disruptj20.org'. */
  handle: z.string().min(1),
  platform: text,
  kind: z.enum(['account', 'site', 'group', 'other']).optional(),
  /** True: this handle must not appear in any paper (another account of the same speaker, say). */
  protect: z.boolean().optional(),
});

export const groundChoiceSchema = z.strictObject({
  /** Ground id of the law's grounds table; array order is order of argument. */
  id: z.string().min(1),
  chosen: z.boolean(),
  /** Passage that carries the argument; absent: the one that fits best. */
  passage: z.string().optional(),
  /** Counsel's own text, which replaces the passage's body word for word. */
  text: z.string().optional(),
  /** Library authorities counsel added to this ground, in order. */
  addedAuthorities: z.array(z.string()).optional(),
  /** Authorities of the passage that counsel struck. */
  struckAuthorities: z.array(z.string()).optional(),
});

export const noteSchema = z.strictObject({
  id: z.string().min(1),
  at: z.string().min(1),
  by: z.string().min(1),
  text: z.string(),
});

export const clientSchema = z.strictObject({
  side: z.enum(['provider', 'account-holder']),
  /** For an account holder this is the pseudonym; the real name lies in the sealed drawer, outside the matter. */
  name: z.string().min(1),
  short: z.string().min(1),
  /** 'a Delaware corporation with its principal place of business in San Francisco, California' */
  description: text,
  /** County of residence, which the civil cover sheet asks for. */
  county: text,
  /**
   * Who stands behind a corporate client (Fed. R. Civ. P. 7.1; N.D. Cal. Civ. L.R. 3-15). An empty list is an answer:
   * there is none.
   */
  disclosure: z.strictObject({ parents: lines, publicOwners: lines, interested: lines }).optional(),
});

export const courtChoiceSchema = z.strictObject({
  id: z.string().min(1),
  /** Which district, where the profile stands for every federal court: 'Northern District of Ohio'. */
  district: text,
  division: text,
  caseNumber: text,
  judge: text,
  part: text,
  hearing: z
    .strictObject({
      date: civilDateSchema.nullable().optional(),
      time: clockTimeSchema.nullable().optional(),
      place: text,
    })
    .optional(),
  /** Where the United States is served in a case of this district (Fed. R. Civ. P. 4(i)(1)), a line each. */
  process: z.strictObject({ unitedStatesAttorney: lines, attorneyGeneral: lines }).optional(),
});

/** One matter, one client side. What the app exports and imports, and what every draft is made from. */
export const matterSchema = z.strictObject({
  schemaVersion: z.literal(MATTER_SCHEMA_VERSION),
  id: uuid,
  title: z.string().min(1),
  /** The day the draft is made; a fact, never the machine's clock. */
  today: civilDateSchema,
  /** No authority or rule later than this day may enter a draft. */
  lawAsOf: civilDateSchema,
  /** Sealed, gagged, NSL or grand-jury matters: kept out of sharing and notifications. */
  restricted: z.boolean(),
  client: clientSchema,
  court: courtChoiceSchema.nullable(),
  /** Vehicle id of the instrument ('motion-to-quash-misc'), or null while undecided. */
  vehicle: z.string().nullable(),
  demand: demandSchema,
  facts: factsSchema,
  parties: z.array(partySchema).max(100),
  counsel: z.array(counselSchema).max(50),
  accounts: z.array(accountSchema).max(100),
  grounds: z.array(groundChoiceSchema).max(60),
  notes: z.array(noteSchema).max(1000),
  /** Exhibits, declarations, service and conferral. Since version 2. */
  record: caseRecordSchema.optional(),
  /** How the recipient answers, item by item. Since version 2. */
  response: responseSchema.optional(),
  /** What dates run from, besides the demand itself. Since version 3. */
  calendar: calendarSchema.optional(),
  /** The log of an emergency request. Since version 3. */
  emergencyDesk: emergencyDeskSchema.optional(),
  /** Telling the account holder. Since version 3. */
  notice: noticeSchema.optional(),
  /** Other matters of this vault that counsel tied to this one. Since version 3. */
  related: z.array(relatedSchema).max(100).optional(),
});
export type Matter = z.infer<typeof matterSchema>;
export type Party = z.infer<typeof partySchema>;
export type Counsel = z.infer<typeof counselSchema>;
export type Account = z.infer<typeof accountSchema>;
export type GroundChoice = z.infer<typeof groundChoiceSchema>;

/** Shipped samples carry ids of this reserved range; a matter that has one prints SAMPLE on every page. */
export const SAMPLE_ID_PREFIX = '00000000-0000-4000-8000-';

export function isSample(matter: { readonly id: string }): boolean {
  return matter.id.startsWith(SAMPLE_ID_PREFIX);
}
