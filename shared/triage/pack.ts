import type { z } from 'zod';
import { findJsonFault } from '../schema/json-position';
import type { Law } from '../schema/law';
import { fieldPath } from '../schema/parse-matter';
import { checkPack } from './pack-check';
import { packSchema, type GroundPack, type PackFault } from './pack-schema';

/*
 * A firm's own grounds, and its changes to those that are shipped: a JSON file in the published trigger language. Every
 * row of it says that it is the firm's.
 */

export type ParsedPack =
  { readonly ok: true; readonly pack: GroundPack } | { readonly ok: false; readonly faults: readonly PackFault[] };

const MEND = 'Correct the value; docs/triage.md says what a pack holds.';

function shapeFaults(error: z.ZodError): PackFault[] {
  return error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const path = fieldPath([...issue.path, issue.keys[0] ?? '']);
      return { path, message: 'A pack has no such field.', fix: 'Remove it or correct its name.' };
    }
    const choices = issue.code === 'invalid_value' ? ` It must be one of ${issue.values.map(String).join(', ')}.` : '';
    return { path: fieldPath(issue.path), message: `It cannot be read: ${issue.message}.${choices}`, fix: MEND };
  });
}

/** Reads a firm's pack. Nothing of it is taken in unless all of it is understood; every fault is located. */
export function parsePack(jsonText: string, law: Law): ParsedPack {
  const text = jsonText.replace(/^\uFEFF/, '');
  const fault = findJsonFault(text);
  if (fault) {
    const message = `The file is not JSON: ${fault.found} at line ${fault.line}, column ${fault.column}.`;
    return { ok: false, faults: [{ path: '', message, fix: 'Mend it there.' }] };
  }
  const parsed = packSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.error) };
  const faults = checkPack(parsed.data, law);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: parsed.data };
}
