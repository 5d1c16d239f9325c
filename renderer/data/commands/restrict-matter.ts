import { commit } from '../commit';
import { DataError } from '../errors';
import { set } from '../matter-rows';
import { mustRead } from '../read';
import { readCurrentPerson } from '../who';

/**
 * Restricts a matter (sealed, gagged, NSL, grand jury), or takes that back. Whatever was decided about the second
 * backup place before is void: it was decided of a matter that was not restricted, or is no longer.
 */
export async function restrictMatter(id: string, restricted: boolean): Promise<string | null> {
  const edits = [set('matters', id, 'restricted', restricted), set('matters', id, 'secondPlace', undefined)];
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
