import type { z } from 'zod';
import { findJsonFault } from './json-position';
import { MATTER_SCHEMA_VERSION, matterSchema, type Matter } from './matter';
import type { MatterError, MatterErrorCode } from './matter-error';

export { checkMatterIds } from './matter-ids';
export type { MatterError, MatterErrorCode } from './matter-error';

export type ParsedMatter =
  { readonly ok: true; readonly matter: Matter } | { readonly ok: false; readonly error: MatterError };

/** A matter file holds words, not documents: anything larger is something else. */
export const MAX_MATTER_CHARACTERS = 5_000_000;

/** Names through which a file could reach into the program instead of filling a field. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

const refuse = (code: MatterErrorCode, field: string, message: string): ParsedMatter => ({
  ok: false,
  error: { code, field, message },
});

/** 'demand.items[2].tier' */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

function unsafeKey(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      const found = unsafeKey(item, [...path, i]);
      if (found) return found;
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (UNSAFE.has(key)) return [...path, key];
      const found = unsafeKey(item, [...path, key]);
      if (found) return found;
    }
  }
  return undefined;
}

function isAbsent(root: unknown, path: readonly PropertyKey[]): boolean {
  let at = root;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return true;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at === undefined;
}

function describe(issue: z.core.$ZodIssue, root: unknown): MatterError {
  const field = fieldPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const unknown = fieldPath([...issue.path, issue.keys[0] ?? '']);
    const message = `${unknown} is not a field Quash knows. A matter file holds only the fields of docs/matter.schema.json, so that nothing protected slips in; remove it or correct its name.`;
    return { code: 'unknown-field', field: unknown, message };
  }
  if (isAbsent(root, issue.path)) {
    const message = `${field} is missing. Every matter must state it; add it to the file.`;
    return { code: 'missing-field', field, message };
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map((value) => JSON.stringify(value)).join(', ') : '';
  const why = choices ? `it must be one of ${choices}` : issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  const message = `${field || 'The file'} cannot be read: ${why}. Correct the value; docs/matter.schema.json says what may stand there.`;
  return { code: 'bad-value', field, message };
}

function badJson(text: string): ParsedMatter | undefined {
  const fault = findJsonFault(text);
  if (!fault) return undefined;
  const where = `line ${fault.line}, column ${fault.column}`;
  if (fault.kind === 'duplicate-key') {
    return refuse(
      'duplicate-key',
      fault.found,
      `"${fault.found}" stands twice in one record, the second time at ${where}. Only one can be meant; remove the other.`,
    );
  }
  if (fault.kind === 'too-deep') {
    return refuse(
      'too-deep',
      '',
      `The file nests deeper than any matter does, at ${where}. Export the matter again from where it came.`,
    );
  }
  const found = fault.found === 'end of file' ? 'the file ends' : `unexpected ${JSON.stringify(fault.found)}`;
  return refuse(
    'not-json',
    '',
    `The file is not JSON: ${found} at ${where}. Mend it there, or export the matter again.`,
  );
}

function badVersion(root: object): ParsedMatter | undefined {
  const version: unknown = 'schemaVersion' in root ? root.schemaVersion : undefined;
  if (version === undefined) {
    return refuse(
      'no-version',
      'schemaVersion',
      `schemaVersion is missing, so the file is not a Quash matter or has lost its head. Add "schemaVersion": ${MATTER_SCHEMA_VERSION}.`,
    );
  }
  if (typeof version !== 'number' || version <= MATTER_SCHEMA_VERSION) return undefined;
  return refuse(
    'newer-version',
    'schemaVersion',
    `The file was written by a newer Quash (schemaVersion ${version}; this one reads up to ${MATTER_SCHEMA_VERSION}). Nothing was read, so that nothing is lost; update Quash.`,
  );
}

/** What each version added, all of it optional: an older file needs only the new number, and may hold nothing newer. */
const ADDED: ReadonlyMap<number, readonly string[]> = new Map([
  [2, ['record', 'response']],
  [3, ['calendar', 'emergencyDesk', 'notice', 'related']],
]);

/** A file of an older version in today's shape; one that holds what its version did not know stays as it is, to be refused. */
export function upToDate(root: unknown): unknown {
  if (typeof root !== 'object' || root === null) return root;
  const version: unknown = 'schemaVersion' in root ? root.schemaVersion : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version >= MATTER_SCHEMA_VERSION)
    return root;
  const tooNew = [...ADDED].some(([since, names]) => since > version && names.some((name) => name in root));
  return tooNew ? root : { ...root, schemaVersion: MATTER_SCHEMA_VERSION };
}

/** Reads a matter file from outside: nothing is taken in unless all of it is understood. */
export function parseMatter(jsonText: string): ParsedMatter {
  if (jsonText.length > MAX_MATTER_CHARACTERS) {
    return refuse(
      'too-large',
      '',
      `The file is larger than ${MAX_MATTER_CHARACTERS / 1_000_000} MB, which no matter file is. Choose the .json that Quash exported.`,
    );
  }
  const text = jsonText.replace(/^\uFEFF/, '');
  const faulty = badJson(text);
  if (faulty) return faulty;
  const root: unknown = JSON.parse(text);
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    return refuse(
      'bad-value',
      '',
      'The file holds no matter: it must be one JSON object. Choose the .json that Quash exported.',
    );
  }
  const unsafe = unsafeKey(root, []);
  if (unsafe) {
    return refuse(
      'unsafe-key',
      fieldPath(unsafe),
      `${fieldPath(unsafe)} is a name no matter file may hold, because it could reach into the program. Remove it, and ask where the file came from.`,
    );
  }
  const wrongVersion = badVersion(root);
  if (wrongVersion) return wrongVersion;
  const parsed = matterSchema.safeParse(upToDate(root));
  if (parsed.success) return { ok: true, matter: parsed.data };
  const { issues } = parsed.error;
  const first = issues.find((issue) => issue.code === 'unrecognized_keys') ?? issues[0];
  if (!first) return refuse('bad-value', '', 'The file cannot be read as a matter.');
  return { ok: false, error: describe(first, root) };
}
