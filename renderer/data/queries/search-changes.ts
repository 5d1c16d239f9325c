import type { PrecedentRow } from '../../../shared/schema/records';
import { searchGroups, type EntryName, type SearchGroup } from '../../workers/search-contract';
import { findableMatter, rowsIn, type SearchedTable } from './searched';
import { viewOfRecord } from './library-rows';

/** What the index holds, as far as the page has to know. */
export interface Filled {
  /** The tables it was filled from; a table that is loaded anew is another object. */
  readonly tables: ReadonlyMap<SearchedTable, unknown>;
  /** Which entries it holds. */
  readonly sent: ReadonlyMap<SearchGroup, Set<string>>;
  /** Places within each group: those of the rows in their table. */
  readonly places: ReadonlyMap<SearchGroup, Map<string, number>>;
  /** Names under which other things stood: when one changes, they change too. By id of the matter or precedent. */
  readonly names: Map<string, string | undefined>;
  /** Which precedent a row speaks of, for when the row is gone. */
  readonly precedentOf: Map<string, string>;
}
/** Ids of rows that were committed since they were sent. */
export type ChangedRows = ReadonlyMap<SearchedTable, ReadonlySet<string>>;

/** An index that holds nothing yet. */
export function emptyIndex(tables: Filled['tables']): Filled {
  return {
    tables,
    sent: new Map(searchGroups.map((group) => [group, new Set<string>()])),
    places: new Map(searchGroups.map((group) => [group, new Map<string, number>()])),
    names: new Map(),
    precedentOf: new Map(),
  };
}

/** Everything there is but the library, which has an index of its own, in the order of the tables. */
export function* everything(filled: Filled): Generator<EntryName> {
  for (const id of rowsIn('matters').keys()) {
    filled.names.set(id, findableMatter(id)?.title);
    yield { group: 'matter', id };
  }
  for (const id of rowsIn('parties').keys()) yield { group: 'party', id };
  for (const id of rowsIn('accounts').keys()) yield { group: 'account', id };
  for (const row of rowsIn('precedents').values()) precedentIn(filled, row);
  for (const [id, { on }] of rowsIn('notes')) {
    // Of the library's records only those count that a note stands under; to make them all would hold the window up.
    if (on.kind === 'precedent') filled.names.set(on.id, viewOfRecord(on.id)?.shortName);
    yield { group: 'note', id };
  }
}

/** The entries that the changed rows have a part in, by their own text or by the name they stand under. */
export function* outdated(filled: Filled, rows: ChangedRows): Generator<EntryName> {
  const { names, precedentOf } = filled;
  const changed = (table: SearchedTable): ReadonlySet<string> => rows.get(table) ?? new Set();
  const renamed = new Set<string>();
  for (const id of new Set([...changed('matters'), ...changed('demands')])) {
    if (names.get(id) !== findableMatter(id)?.title) renamed.add(id);
    names.set(id, findableMatter(id)?.title);
    yield { group: 'matter', id };
  }
  for (const rowId of changed('precedents')) {
    const row = rowsIn('precedents').get(rowId);
    const id = row ? precedentIn(filled, row) : precedentOf.get(rowId);
    if (id === undefined) continue;
    if (names.get(id) !== viewOfRecord(id)?.shortName) renamed.add(id);
    names.set(id, viewOfRecord(id)?.shortName);
  }
  const under = <T>(all: ReadonlyMap<string, T>, subject: (row: T) => string): string[] =>
    renamed.size === 0 ? [] : [...all].filter(([, row]) => renamed.has(subject(row))).map(([id]) => id);
  const parties = under(rowsIn('parties'), (row) => row.matterId);
  const accounts = under(rowsIn('accounts'), (row) => row.matterId);
  const notes = under(rowsIn('notes'), (row) => row.on.id);
  for (const id of new Set([...changed('parties'), ...parties])) yield { group: 'party', id };
  for (const id of new Set([...changed('accounts'), ...accounts])) yield { group: 'account', id };
  for (const id of new Set([...changed('notes'), ...notes])) yield { group: 'note', id };
}

function precedentIn({ precedentOf }: Filled, row: PrecedentRow): string {
  const id = row.kind === 'own' ? row.record.id : row.precedentId;
  precedentOf.set(row.id, id);
  return id;
}

const tableOf = { matter: 'matters', party: 'parties', account: 'accounts', note: 'notes' } as const;

/** Where an entry stands in its group: as its row does in the table, where one that comes back comes last. */
export function placeOf({ places }: Filled, { group, id }: EntryName): number {
  const mine = places.get(group) ?? new Map<string, number>();
  const place = mine.get(id) ?? (nextPlace += 1);
  if (!rowsIn(tableOf[group]).has(id)) mine.delete(id);
  else mine.set(id, place);
  return place;
}
let nextPlace = 0;
