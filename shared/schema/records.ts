import { z } from 'zod';
import { civilDateSchema, lines, text } from './answers';
import type { Conflict } from './conflict';
import { deadlineRowSchema, type DeadlineRow } from './deadline-row';
import { demandSchema } from './demand';
import { departureRowSchema, type DepartureRow } from './departure';
import { libraryViewSchema } from './library-view';
import { accountSchema, counselSchema, matterSchema, partySchema } from './matter';
import { ownPrecedentSchema, precedentRowSchema, type OwnPrecedent, type PrecedentRow } from './precedent-row';
import { instantSchema, sha256Schema, uuidSchema } from './operation';

/*
 * The rows of the working set. Every row has a UUID key; nothing else is in the clear on the disk. Bytes of files,
 * templates and drafts lie apart, in sealed files that are found by the SHA-256 in the row that owns them.
 */
const order = z.number();
const trashedAt = instantSchema.nullable();
const by = z.string();
/** Rows that come from lists of a matter file keep the id they have there as `key`. */
const ofMatter = { id: uuidSchema, matterId: uuidSchema, key: z.string().min(1), order };

const whole = matterSchema.shape;
export const matterRowSchema = z.strictObject({
  id: uuidSchema,
  title: whole.title,
  /** Fixed for samples and imported files; null: the clock's day. */
  todayFixed: civilDateSchema.nullable(),
  /** Fixed for samples and imported files; null: the same day as today. */
  lawAsOfFixed: civilDateSchema.nullable(),
  restricted: whole.restricted,
  /** True: a lawyer decided that this restricted matter may go to the second backup place. */
  secondPlace: z.boolean().optional(),
  /** An attorney decided that this restricted matter may be shared, and why. */
  mayBeShared: z
    .strictObject({ by: z.string().min(1), reason: z.string().min(1).max(4_000), at: instantSchema })
    .optional(),
  client: whole.client,
  court: whole.court,
  vehicle: whole.vehicle,
  facts: whole.facts,
  grounds: whole.grounds,
  record: whole.record,
  response: whole.response,
  calendar: whole.calendar,
  emergencyDesk: whole.emergencyDesk,
  notice: whole.notice,
  related: whole.related,
  stage: z.enum(['new', 'drafting', 'filed', 'closed']),
  /** Id of the person responsible for the matter. */
  responsible: uuidSchema.nullable(),
  createdAt: instantSchema,
  /** Stamped by the commit; not a field anybody edits. */
  updatedAt: instantSchema,
  trashedAt,
});
export type MatterRow = z.infer<typeof matterRowSchema>;

/** The demand of a matter; its id is the matter's. */
export const demandRowSchema = demandSchema.extend({ id: uuidSchema, matterId: uuidSchema });
export type DemandRow = z.infer<typeof demandRowSchema>;

export const partyRowSchema = partySchema.extend(ofMatter);
export type PartyRow = z.infer<typeof partyRowSchema>;
export const counselRowSchema = counselSchema.extend(ofMatter);
export type CounselRow = z.infer<typeof counselRowSchema>;
export const accountRowSchema = accountSchema.extend(ofMatter);
export type AccountRow = z.infer<typeof accountRowSchema>;

/** What a note is written on: a matter, or a precedent of the library (its id, not a row's). */
export const noteSubjectSchema = z.strictObject({ kind: z.enum(['matter', 'precedent']), id: z.string().min(1) });
export type NoteSubject = z.infer<typeof noteSubjectSchema>;
export const noteRowSchema = z.strictObject({
  id: uuidSchema,
  key: z.string().min(1),
  order,
  on: noteSubjectSchema,
  text: z.string(),
  at: z.string().min(1),
  by,
  /** Earlier texts, oldest first, each with who wrote it and when. */
  history: z.array(z.strictObject({ at: z.string().min(1), by, text: z.string() })),
  trashedAt,
});
export type NoteRow = z.infer<typeof noteRowSchema>;

export { ownPrecedentSchema, precedentRowSchema };
export type { OwnPrecedent, PrecedentRow };

/** A firm's own argument text, used before a shipped passage of the same name. */
export const passageRowSchema = z.strictObject({
  id: uuidSchema,
  stem: z.string().min(1),
  text: z.string(),
  at: instantSchema,
  by,
  trashedAt,
});
export type PassageRow = z.infer<typeof passageRowSchema>;

const stored = { size: z.number().int().nonnegative(), sha256: sha256Schema, at: instantSchema, by };
const templateName = z.string().min(1).max(100);
/** A firm's own Word template; its bytes are stored under its id. */
export const templateRowSchema = z.strictObject({
  id: uuidSchema,
  title: z.string().min(1),
  fileName: z.string().min(1),
  /** Documents it may be used for; empty: for all. */
  documentIds: z.array(z.string()),
  /** What the template's own names stand for: fields of ours, by their names for them. */
  names: z.record(templateName, templateName).optional(),
  /** What the template's own names always say: a text, or yes or no. Nobody is asked for these. */
  fixed: z.record(templateName, z.union([z.string().max(4_000), z.boolean()])).optional(),
  /** Of an earlier version: the template it was one of. It is in no list of templates. */
  versionOf: uuidSchema.optional(),
  ...stored,
  trashedAt,
});
export type TemplateRow = z.infer<typeof templateRowSchema>;

const answerSchema = z.union([z.string().max(4_000), z.boolean(), z.array(z.string().max(1_000)).max(200)]);
const answersSchema = z.record(z.string().min(1).max(100), answerSchema);
export type Answers = z.infer<typeof answersSchema>;

export const draftRowSchema = z.strictObject({
  id: uuidSchema,
  matterId: uuidSchema,
  documentId: z.string().min(1),
  title: z.string().min(1),
  /** A firm's template; null: the one that comes with the document. */
  templateId: uuidSchema.nullable(),
  /** Answers to what the template asks and no field of the matter holds, by the template's names. */
  answers: answersSchema.optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  trashedAt,
});
export type DraftRow = z.infer<typeof draftRowSchema>;

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  where: z.string(),
  fix: z.string(),
});
/** One generated paper, kept for good; its bytes are stored under its id. */
export const draftVersionRowSchema = z.strictObject({
  id: uuidSchema,
  draftId: uuidSchema,
  matterId: uuidSchema,
  number: z.number().int().positive(),
  fileName: z.string().min(1),
  /** Where the user saved it; null: kept here only. */
  savedTo: z.string().nullable(),
  /** Which version of a paper with passages under seal; absent: it has none. */
  version: z.enum(['public', 'sealed']).optional(),
  /** Made here, or brought back from Word; absent in rows from before there was a difference: made here. */
  origin: z.enum(['made', 'returned']).optional(),
  diagnostics: z.array(diagnosticSchema),
  /** Library ids of the authorities that the paper mentions; absent in rows from before they were noted. */
  authorities: z.array(z.string().min(1)).optional(),
  ...stored,
});
export type DraftVersionRow = z.infer<typeof draftVersionRowSchema>;

export type { DeadlineRow, DepartureRow };

/** An attached document; its bytes are stored under its id. */
export const fileRowSchema = z.strictObject({
  id: uuidSchema,
  matterId: uuidSchema,
  name: z.string().min(1).max(255),
  mime: z.string(),
  ...stored,
  trashedAt,
});
export type FileRow = z.infer<typeof fileRowSchema>;

/**
 * A protected fact about the speaker. What it says is sealed under the drawer's own key, so that neither the journal,
 * nor undo, nor a search, nor a template ever holds more than this.
 */
export const sealedSchema = z.strictObject({ v: z.literal(1), iv: z.base64(), ct: z.base64() });
export const drawerRowSchema = z.strictObject({
  id: uuidSchema,
  matterId: uuidSchema,
  sealed: sealedSchema,
  at: instantSchema,
  by,
  trashedAt,
});
export type DrawerRow = z.infer<typeof drawerRowSchema>;

/** Somebody who works on this machine. */
export const personSchema = z.strictObject({
  name: z.string().min(1),
  initials: z.string().max(6),
  role: z.enum(['attorney', 'in-house', 'paralegal']),
  bar: z.array(z.strictObject({ state: z.string().min(1), number: z.string().min(1) })),
  /** Courts the person is admitted to, as words or ids of the law's courts. */
  courts: z.array(z.string()),
  title: text,
  phone: text,
  email: text,
});
export type Person = z.infer<typeof personSchema>;
/** A firm's pack of grounds as it was taken in; read against the law whenever it is used (shared/triage/pack.ts). */
const groundPackSchema = z.strictObject({
  id: uuidSchema,
  name: z.string().min(1).max(120),
  fileName: z.string().min(1).max(255),
  text: z.string().max(2 * 1024 * 1024),
  at: instantSchema,
  by,
});
export const settingsSchema = z.strictObject({
  /** Feeds the signature blocks of matters that name no counsel of their own. */
  firm: z.strictObject({ name: text, address: lines, phone: text, email: text }),
  dateFormat: z.enum(['us', 'iso', 'day-first']),
  defaultCourt: z.string().nullable(),
  currentPerson: uuidSchema.nullable(),
  /** False until the first-run questions were answered or skipped. */
  firstRunDone: z.boolean(),
  /** Words that counsel added to the dictionary. */
  words: z.array(z.string().min(1).max(60)).max(5_000).optional(),
  /** A firm's own grounds, in the order in which they are laid over the shipped law. */
  groundPacks: z.array(groundPackSchema).max(20).optional(),
  /** Days before a deadline at which the calendar and the start warn; absent: 7 and 1. */
  earlyWarnings: z.array(z.number().int().min(0).max(365)).max(6).optional(),
  /** False: the desktop says nothing of what is due when Quash starts. */
  sayDueAtStart: z.boolean().optional(),
  /** Days after which the later history of an authority is looked for again; absent: a year. */
  recheckDays: z.number().int().min(1).max(3_650).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const metaRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: uuidSchema, kind: z.literal('settings'), value: settingsSchema }),
  z.strictObject({ id: uuidSchema, kind: z.literal('person'), value: personSchema, trashedAt }),
  /** A saved search of the library. */
  z.strictObject({
    id: uuidSchema,
    kind: z.literal('view'),
    value: libraryViewSchema,
    at: instantSchema,
    by,
    trashedAt,
  }),
]);
export type MetaRow = z.infer<typeof metaRowSchema>;

/** The newest operations of a matter (its id is the matter's) or of the library. Follows from the journal. */
export interface HeadsRow {
  readonly id: string;
  readonly value: readonly string[];
  /** What several people wrote into one place and nobody has decided yet. */
  readonly conflicts?: readonly Conflict[];
  /** The work of others was joined with it at some time. */
  readonly joined?: true;
}

/** The schema of each table's rows; the commit checks every row against it. */
export const rowSchemas = {
  matters: matterRowSchema,
  demands: demandRowSchema,
  parties: partyRowSchema,
  counsel: counselRowSchema,
  accounts: accountRowSchema,
  precedents: precedentRowSchema,
  notes: noteRowSchema,
  passages: passageRowSchema,
  templates: templateRowSchema,
  drafts: draftRowSchema,
  draftVersions: draftVersionRowSchema,
  deadlines: deadlineRowSchema,
  files: fileRowSchema,
  drawer: drawerRowSchema,
  departures: departureRowSchema,
  meta: metaRowSchema,
};
export type Rows = { [T in keyof typeof rowSchemas]: z.infer<(typeof rowSchemas)[T]> };
