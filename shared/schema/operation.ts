import { z } from 'zod';

/** Every table of the database, in the order a matter is built from them. */
export const tableNames = [
  'matters',
  'demands',
  'parties',
  'counsel',
  'accounts',
  'precedents',
  'notes',
  'passages',
  'templates',
  'drafts',
  'draftVersions',
  'deadlines',
  'files',
  'drawer',
  'departures',
  'meta',
] as const;
export const tableNameSchema = z.enum(tableNames);
/** A table whose rows are changed by operations. The journal and the bytes of files lie in the vault, not in a table. */
export type TableName = z.infer<typeof tableNameSchema>;

/** Shape of the operations this version writes. */
export const OPERATION_SCHEMA = 1;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');
export const uuidSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'must be a UUID');
/** A moment in UTC, as `Date.toISOString` writes it. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be a UTC instant');

/**
 * One change of one row. `field` is a dotted path inside the row (an array's element is named by its id), or null
 * for the whole row. An absent `before` or `after` means: there was, or is, nothing. Both absent with field null:
 * the row was destroyed and its content deliberately not kept.
 */
export const changeSchema = z.strictObject({
  table: tableNameSchema,
  id: z.string().min(1),
  field: z.string().min(1).nullable(),
  before: z.json().optional(),
  after: z.json().optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** What one command did: the unit of the journal, of undo, of history and of exchange. */
export const operationSchema = z.strictObject({
  /** SHA-256 of the canonical JSON of everything else. */
  id: sha256Schema,
  /** The matter it belongs to; null for the library, people and settings. */
  matter: uuidSchema.nullable(),
  device: uuidSchema,
  /** The person at the keyboard; null before anybody gave a name. */
  author: uuidSchema.nullable(),
  /** The operations this one was made on top of, within the same matter. */
  parents: z.array(sha256Schema),
  schema: z.literal(OPERATION_SCHEMA),
  at: instantSchema,
  /** Name of the command, for the list of activity: 'edit-field', 'trash-matter'. */
  command: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** The operation this one takes back, if any. */
  undoes: sha256Schema.nullable(),
  changes: z.array(changeSchema).min(1),
});
export type Operation = z.infer<typeof operationSchema>;

/** JSON with sorted keys and no absent members: equal content, equal text, so that it can be hashed and compared. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => (v === undefined ? 'null' : canonicalJson(v))).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** True when two values are equal as JSON; an absent value equals only an absent one. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

/** The text whose SHA-256 is the operation's id. */
export function operationText(operation: Omit<Operation, 'id'>): string {
  const { matter, device, author, parents, schema, at, command, undoes, changes } = operation;
  return canonicalJson({ matter, device, author, parents, schema, at, command, undoes, changes });
}
