import { orderOperations } from '../../../shared/bundle/merge/graph';
import type { SharedHistory, Withheld } from '../../../shared/bundle/merge/lines';
import type { Operation } from '../../../shared/schema/operation';
import { DataError } from '../errors';
import { readMatterEntries, type Entry } from '../vault/journal';

/** The operation that takes a bundle in. It belongs to this vault alone. */
export const importCommand = 'import-bundle';

/**
 * The part of a matter's journal that is exchanged: what was done here, and what came with imports that stand. Of what
 * touched the sealed drawer, and of what came with an import that was taken back, only the places are known.
 */
export async function readShared(matter: string): Promise<SharedHistory> {
  return sharedHistory(await readMatterEntries(matter));
}

/** The same, as it will be once `takenBack` is undone. */
export function sharedHistory(entries: readonly Entry[], takenBack: string | null = null): SharedHistory {
  const imports: Entry[] = [];
  const undoing = new Map<string, string[]>(takenBack === null ? [] : [[takenBack, ['next']]]);
  const operations = new Map<string, Operation>();
  const places = new Map<string, Withheld>();
  for (const entry of entries) {
    const { operation, beside } = entry;
    if (!operation) continue;
    if (beside?.local !== true) {
      if (keepsToItself(operation)) places.set(operation.id, placeOf(operation));
      else operations.set(operation.id, operation);
    } else if (operation.command === importCommand) imports.push(entry);
    else if (operation.undoes !== null) {
      undoing.set(operation.undoes, [...(undoing.get(operation.undoes) ?? []), operation.id]);
    }
  }
  const stands = (id: string): boolean => !(undoing.get(id) ?? []).some(stands);
  const aside = new Map<string, Withheld>();
  for (const { operation, beside } of imports) {
    const counts = operation !== null && stands(operation.id);
    // A program that did not know of bundles built on the import itself.
    if (operation) aside.set(operation.id, { ...placeOf(operation), parents: [...(beside?.heads ?? [])] });
    for (const one of beside?.carried ?? []) {
      if (counts) operations.set(one.id, one);
      else aside.set(one.id, placeOf(one));
    }
    for (const place of beside?.withheld ?? []) (counts ? places : aside).set(place.id, place);
  }
  return { operations: [...operations.values()], withheld: [...needed(operations, places, aside).values()] };
}

const placeOf = ({ id, parents }: Operation): Withheld => ({ id, parents, withheld: true });

/** What the sealed drawer holds, and what was decided over the guard, does not travel with the matter. */
function keepsToItself({ changes }: Operation): boolean {
  const sealed = changes.filter(({ table }) => table === 'drawer' || table === 'departures').length;
  if (sealed === 0 || sealed === changes.length) return sealed > 0;
  throw new DataError(
    'not-allowed',
    'A change of this matter touched the sealed drawer and the rest of the matter at once, so it can’t be shared.',
    'Share a copy of the matter instead: export the matter file.',
  );
}

/** The places that what is here was made on top of. */
function needed(
  operations: ReadonlyMap<string, Operation>,
  places: ReadonlyMap<string, Withheld>,
  aside: ReadonlyMap<string, Withheld>,
): Map<string, Withheld> {
  const found = new Map([...places].filter(([id]) => !operations.has(id)));
  const waiting = [...operations.values(), ...found.values()].flatMap(({ parents }) => parents);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const place = aside.get(id);
    if (!place || operations.has(id) || found.has(id)) continue;
    found.set(id, place);
    waiting.push(...place.parents);
  }
  return found;
}

/** The order in which a history's operations were made; a journal that is whole always has one. */
export function graphOf({ operations, withheld }: SharedHistory) {
  const graph = orderOperations([...operations, ...withheld]);
  if (!('kind' in graph)) return graph;
  throw new DataError(
    'unreadable-database',
    'The history of this matter has gaps, so it can’t be joined with another.',
    'Prove the history: Settings, Storage and backup.',
  );
}
