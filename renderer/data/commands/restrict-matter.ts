import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { set } from '../matter-rows';
import { mustRead } from '../read';
import { readCurrentPerson } from '../who';

/**
 * Restricts a matter (sealed, gagged, NSL, grand jury), or takes that back. Whatever was decided before about the second
 * backup place, or about sharing, is void: it was decided of a matter that was not restricted, or is no longer.
 */
export async function restrictMatter(id: string, restricted: boolean): Promise<string | null> {
  const edits = [
    set('matters', id, 'restricted', restricted),
    set('matters', id, 'secondPlace', undefined),
    set('matters', id, 'mayBeShared', undefined),
  ];
  return (await commit({ command: 'restrict-matter', matter: id, edits }))?.id ?? null;
}

/** Lets a restricted matter go to the second backup place, or keeps it from there. A lawyer decides that. */
export async function letToSecondPlace(id: string, allowed: boolean): Promise<string | null> {
  const { restricted } = await mustRead('matters', id);
  if (allowed && !restricted) {
    throw new DataError(
      'not-allowed',
      'Only a restricted matter is kept from the second place.',
      'There is nothing to decide: this matter goes there already.',
    );
  }
  if (allowed && (await readCurrentPerson())?.value.role === 'paralegal') {
    throw new DataError(
      'not-allowed',
      'Whether a restricted matter goes to the second backup place is for a lawyer to decide.',
      'Switch to the lawyer responsible (Settings, People), who then decides.',
    );
  }
  const edits = [set('matters', id, 'secondPlace', allowed ? true : undefined)];
  return (await commit({ command: 'choose-second-place', matter: id, edits }))?.id ?? null;
}

/**
 * Lets a restricted matter into bundles and the shared folder, for a reason that is kept in it; null: keeps it from there
 * again. An attorney decides that.
 */
export async function letBeShared(id: string, reason: string | null): Promise<string | null> {
  const { restricted } = await mustRead('matters', id);
  const person = await readCurrentPerson();
  if (reason !== null && !restricted) {
    throw new DataError(
      'not-allowed',
      'Only a restricted matter is kept from bundles.',
      'There is nothing to decide: this matter may be shared already.',
    );
  }
  if (reason !== null && (!person || person.value.role === 'paralegal')) {
    throw new DataError(
      'not-allowed',
      'Whether a restricted matter may be shared is for an attorney to decide.',
      'Switch to the attorney responsible (Settings, People), who then decides.',
    );
  }
  if (reason?.trim() === '') {
    throw new DataError('bad-row', 'A reason is required.', 'Say why this restricted matter may be shared.');
  }
  const after = reason === null ? undefined : { by: person?.value.name ?? '', reason: reason.trim(), at: now() };
  return (
    (await commit({ command: 'share-restricted', matter: id, edits: [set('matters', id, 'mayBeShared', after)] }))
      ?.id ?? null
  );
}
