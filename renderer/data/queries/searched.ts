import { law } from '../../../shared/law';
import type { Precedent } from '../../../shared/schema/law';
import type { MatterRow, PrecedentRow, Rows } from '../../../shared/schema/records';
import { isMasked } from '../revealed';
import { openRows } from '../working-set/cache';
import { mergePrecedents } from './precedents';
import { accountText, matterText, noteText, partyText, precedentText, type SearchText } from './search-texts';

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

/** Knows which rows of the precedents table speak of which precedent. Made anew when the table changes. */
interface PrecedentRows {
  readonly own: ReadonlyMap<string, OwnRow>;
  readonly overlay: ReadonlyMap<string, PrecedentRow>;
}
type OwnRow = Extract<PrecedentRow, { kind: 'own' }>;

let known: { readonly rows: ReadonlyMap<string, PrecedentRow>; readonly byId: PrecedentRows } | undefined;

/** Forgets which row is which precedent's: the table has changed. */
export function forgetPrecedents(): void {
  known = undefined;
}

function precedentRows(): PrecedentRows {
  const rows = rowsIn('precedents');
  if (known?.rows === rows) return known.byId;
  const own = new Map<string, OwnRow>();
  const overlay = new Map<string, PrecedentRow>();
  for (const row of rows.values()) {
    if (row.kind === 'overlay') overlay.set(row.precedentId, row);
    else if (row.kind === 'own' && row.trashedAt === null) own.set(row.record.id, row);
  }
  known = { rows, byId: { own, overlay } };
  return known.byId;
}

/** A precedent by its own id, as the library shows it. */
export function findablePrecedent(id: string): Precedent | undefined {
  const { own, overlay } = precedentRows();
  const base = law.precedents.get(id);
  if (!base) return own.get(id)?.record;
  const edits = overlay.get(id);
  return edits ? mergePrecedents(new Map([[id, base]]), [edits])[0] : base;
}

export function textOfPrecedent(id: string): SearchText | undefined {
  const view = findablePrecedent(id);
  return view && precedentText(view);
}

export function textOfNote(id: string): SearchText | undefined {
  const row = rowsIn('notes').get(id);
  if (!row || row.trashedAt !== null) return undefined;
  const { kind, id: subject } = row.on;
  const on = kind === 'matter' ? findableMatter(subject)?.title : findablePrecedent(subject)?.shortName;
  return on === undefined ? undefined : noteText(row, on);
}
