import type { Conflict, ConflictOption } from '../../../shared/schema/conflict';
import type { HeadsRow } from '../../../shared/schema/records';
import { readOperation } from '../vault/journal';
import { readPerson } from '../who';
import { loadRow } from '../working-set/load';
import { useLive } from './live';

const none: readonly Conflict[] = [];

/** What is undecided in a matter since work on it was joined; undefined: not read yet. */
export function useOpenConflicts(matterId: string): readonly Conflict[] | undefined {
  return useLive(`conflicts:${matterId}`, ['heads'], async () => {
    return ((await loadRow('heads', matterId)) as HeadsRow | null)?.conflicts ?? none;
  });
}

/** Who wrote a value, and when by the clock of their machine, which decides nothing. */
export interface Writer {
  /** Null: nobody had given a name, or the person is not known here. */
  readonly name: string | null;
  readonly at: string;
}

/** Who stands behind one of the values that are in question. */
export async function writersOf({ operations }: ConflictOption): Promise<Writer[]> {
  const written = await Promise.all(operations.map(readOperation));
  return Promise.all(
    written
      .flatMap((operation) => (operation ? [operation] : []))
      .map(async ({ author, at }) => {
        const person = author === null ? null : await readPerson(author);
        return { name: person?.value.name ?? null, at };
      }),
  );
}
