import { z } from 'zod';
import { uuidSchema, type Operation } from '../../../shared/schema/operation';
import { personSchema, type Person } from '../../../shared/schema/records';
import { commit } from '../commit';
import { create } from '../matter-rows';
import { readAll } from '../read';

/*
 * The people that a history names, so that the other side can tell who did what: name, initials and role, and nothing else
 * of what the settings know of them.
 */
const { name, initials, role } = personSchema.shape;
const travellerSchema = z.strictObject({ id: uuidSchema, name: name.max(200), initials, role });
export const travellersSchema = z.array(travellerSchema).max(1_000);
export type Traveller = z.infer<typeof travellerSchema>;

/** Who wrote the operations, or is responsible for the matter. */
export async function peopleOf(operations: readonly Operation[], responsible: string | null): Promise<Traveller[]> {
  const named = new Set<string | null>([responsible, ...operations.map(({ author }) => author)]);
  return (await readAll('meta')).flatMap((row): Traveller[] => {
    if (row.kind !== 'person' || !named.has(row.id)) return [];
    return [{ id: row.id, name: row.value.name, initials: row.value.initials, role: row.value.role }];
  });
}

/** Takes in those that nobody here has met. Somebody who is here already is left as they are. */
export async function meet(people: readonly Traveller[]): Promise<void> {
  const known = new Set((await readAll('meta')).map(({ id }) => id));
  const edits = people
    .filter(({ id }) => !known.has(id))
    .map(({ id, ...person }) => {
      const value: Person = { ...person, bar: [], courts: [] };
      return create('meta', { id, kind: 'person', value, trashedAt: null });
    });
  await commit({ command: 'import-people', matter: null, edits });
}
