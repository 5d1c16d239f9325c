import { upToDate } from '../../../shared/schema/parse-matter';
import { isSample, MATTER_SCHEMA_VERSION, matterSchema, type Matter } from '../../../shared/schema/matter';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { matterEdits } from '../matter-rows';
import { readOne } from '../read';
import { isMasked, maskedTitle } from '../revealed';
import type { MadeMatter } from './create-matter';

/** A matter file holds text and facts; one larger than this is something else. */
const maxBytes = 20 * 1024 * 1024;

/**
 * Takes in a matter file, as text or as parsed JSON. Its days stay those of the file. A matter that is already here
 * is not overwritten: with `copy` the file comes in under a new id.
 */
export async function importMatter(file: unknown, options: { readonly copy?: boolean } = {}): Promise<MadeMatter> {
  const matter = parseMatter(file);
  const copy = options.copy === true && !isSample(matter);
  const present = await readOne('matters', matter.id);
  if (present && !copy) {
    throw new DataError(
      'exists',
      `This matter is already here: “${isMasked(present) ? maskedTitle(present.id) : present.title}”${present.trashedAt ? ', in the trash' : ''}.`,
      isSample(matter) ? 'Remove the samples first.' : 'Open it, or import the file as a copy.',
    );
  }
  const id = copy ? crypto.randomUUID() : matter.id.toLowerCase();
  const edits = matterEdits(matter, { id, at: now(), fixed: true, responsible: null, stage: 'new' });
  const operation = await commit({ command: 'import-matter', matter: id, edits });
  return { matterId: id, operation: operation?.id ?? null };
}

/** Reads a matter file; the first thing wrong with it is named by its field. */
function parseMatter(file: unknown): Matter {
  const json = typeof file === 'string' ? parseJson(file) : file;
  const version = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (typeof version === 'number' && version > MATTER_SCHEMA_VERSION) {
    throw new DataError(
      'newer-database',
      `This matter file was written by a newer version of Quash (version ${version}; this program knows ${MATTER_SCHEMA_VERSION}).`,
      'Open it with the newer Quash.',
    );
  }
  const result = matterSchema.safeParse(upToDate(json));
  if (result.success) return withoutDoubles(result.data);
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new DataError(
    'bad-row',
    `This is not a matter file: ${where ? `${where}: ` : ''}${issue?.message ?? 'it could not be read'}.`,
    'Export the matter again, or correct the field named here.',
  );
}

function parseJson(text: string): unknown {
  if (text.length > maxBytes)
    throw new DataError('too-large', 'The matter file is larger than 20 MB.', 'Choose a matter file.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DataError('bad-row', 'This file is not JSON.', 'Choose a matter file that Quash exported.');
  }
}

/** Entries are found by their id: two with the same one in a list could not be told apart. */
function withoutDoubles(matter: Matter): Matter {
  for (const list of ['parties', 'counsel', 'accounts', 'grounds', 'notes'] as const) {
    const ids = matter[list].map((entry) => entry.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) {
      throw new DataError(
        'bad-row',
        `${list} holds two entries with the id “${twice}”.`,
        'Give each entry an id of its own.',
      );
    }
  }
  return matter;
}
