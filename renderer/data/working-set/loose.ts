import type { Envelope } from '../../../shared/vault/envelope';
import { openRow } from '../vault/seal';
import { session } from '../vault/session';
import type { AnyRow } from './apply';
import { db, type RowTable } from './db';
import { isAsStated, type TableState } from './manifest';

/** How many are opened at a time. */
const atOnce = 1000;

/** The rows of a table that lie by themselves; null when they are not the ones that the manifest means. */
export async function openLoose(table: RowTable, state: TableState): Promise<AnyRow[] | null> {
  const envelopes: Envelope[] = await db()[table].toArray();
  if (!isAsStated(state, envelopes)) return null;
  const { rows: key } = session().keys;
  const rows: AnyRow[] = [];
  for (let at = 0; at < envelopes.length; at += atOnce) {
    const some = await Promise.all(envelopes.slice(at, at + atOnce).map((one) => openRow(key, table, one)));
    rows.push(...(some as AnyRow[]));
  }
  return rows;
}
