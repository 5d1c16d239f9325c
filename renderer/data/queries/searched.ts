import type { MatterRow, Rows } from '../../../shared/schema/records';
import { isMasked } from '../revealed';
import { openRows } from '../working-set/cache';
import { viewOfRecord } from './library-rows';
import { accountText, matterText, noteText, partyText, type SearchText } from './search-texts';

/*
 * What can be found, looked up in the open tables: one thing at a time, so that neither filling the index nor showing
 * a hit ever walks over everything at once. A restricted matter that was not opened yet has no text here, nor has
 * anything in it, and the drawer's table is not among those read.
 */
export const searchedTables = ['matters', 'demands', 'parties', 'accounts', 'precedents', 'notes'] as const;
export type SearchedTable = (typeof searchedTables)[number];

/** The rows of an open table; none of one that is not open. */
export function rowsIn<T extends SearchedTable>(table: T): ReadonlyMap<string, Rows[T]> {
  return (openRows(table) ?? new Map()) as unknown as ReadonlyMap<string, Rows[T]>;
}

/** A matter that may be found: neither in the trash nor masked. */
export function findableMatter(id: string): MatterRow | undefined {
  const row = rowsIn('matters').get(id);
  return row && row.trashedAt === null && !isMasked(row) ? row : undefined;
}

export function textOfMatter(id: string): SearchText | undefined {
  const matter = findableMatter(id);
  return matter && matterText(matter, rowsIn('demands').get(id));
}

export function textOfParty(id: string): SearchText | undefined {
  const row = rowsIn('parties').get(id);
  const matter = row && findableMatter(row.matterId);
  return matter && partyText(row, matter);
}

export function textOfAccount(id: string): SearchText | undefined {
  const row = rowsIn('accounts').get(id);
  const matter = row && findableMatter(row.matterId);
  return matter && accountText(row, matter);
}

export function textOfNote(id: string): SearchText | undefined {
  const row = rowsIn('notes').get(id);
  if (!row || row.trashedAt !== null) return undefined;
  const { kind, id: subject } = row.on;
  const on = kind === 'matter' ? findableMatter(subject)?.title : viewOfRecord(subject)?.shortName;
  return on === undefined ? undefined : noteText(row, on);
}
