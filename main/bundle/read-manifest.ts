import { z } from 'zod';
import { BUNDLE_FORMAT, bundleManifestSchema, manifestText, type BundleManifest } from '../../shared/bundle/contents';
import { OPERATION_SCHEMA } from '../../shared/schema/operation';
import { findForbiddenKey } from './forbidden-keys';
import { badManifest, forbiddenKey, newerBundle } from './refusals';

/**
 * Reads the list of contents of a bundle. Throws AppError('bad-input'): from a newer version, not as it is written, or
 * with names that no list has.
 */
export function readManifest(bytes: Uint8Array): BundleManifest {
  const key = findForbiddenKey(bytes);
  if (key) throw forbiddenKey('the list of contents', key);
  const { text, json } = parse(bytes);
  const seen = z.object({ format: z.number(), schema: z.number() }).partial().catch({}).parse(json);
  if ((seen.format ?? 0) > BUNDLE_FORMAT || (seen.schema ?? 0) > OPERATION_SCHEMA) throw newerBundle();
  const parsed = bundleManifestSchema.safeParse(json);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole');
    throw badManifest(`${[...new Set(places)].slice(0, 5).join(', ')}`);
  }
  // One way to write it: a member given twice, which readers take differently, does not pass.
  if (manifestText(parsed.data) !== text) throw badManifest('it is not written as Quash writes it');
  return parsed.data;
}

function parse(bytes: Uint8Array): { text: string; json: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, json: JSON.parse(text) as unknown };
  } catch {
    throw badManifest('it is no JSON');
  }
}
