import { openBytes } from '../vault/seal';
import { isCurrent, session } from '../vault/session';
import type { AnyRow } from './apply';
import { db, type RowTable } from './db';
import { openLoose } from './loose';
import { manifest, type PageRef } from './manifest';
import { lacksOverview, overviewIn, overviewIsHurt, type OverviewPage } from './overview';
import { written } from './write-behind';

export interface Overview {
  /** Page by page, in the order of the table. */
  readonly pages: readonly OverviewPage[];
  /** Rows that are new or were changed since, as they are. */
  readonly late: readonly AnyRow[];
}

/** With more rows than this beside the pages, the table is read instead. */
const mostLate = 400;

/** Is there an overview of a table, as far as its manifest says? */
export function hasOverview(table: RowTable): boolean {
  const { pages, count } = manifest().tables[table];
  return pages.length > 0 && count <= mostLate && !pages.some((page) => lacksOverview(table, page));
}

/** The overview of a table as it is on the disk by now; null: there is none that matches. */
export async function readOverview(table: RowTable): Promise<Overview | null> {
  const opened = session();
  if (!(await written())) return null;
  const state = manifest().tables[table];
  if (!hasOverview(table)) return null;
  try {
    const [pages, late] = await Promise.all([openOverviews(table, state.pages), openLoose(table, state)]);
    // A batch was written meanwhile: what was read may be of before or after.
    return late && manifest().tables[table] === state ? { pages, late } : null;
  } catch {
    // A lock in between hurts nothing.
    if (isCurrent(opened)) overviewIsHurt(table);
    return null;
  }
}

async function openOverviews(table: RowTable, pages: readonly PageRef[]): Promise<OverviewPage[]> {
  const { rows: key } = session().keys;
  const envelopes = await db().pages.bulkGet(pages.map(({ overview }) => overview?.id ?? ''));
  return Promise.all(
    envelopes.map(async (envelope, i) => {
      if (!envelope || envelope.rev !== pages[i]?.rev) throw new Error('an overview is missing');
      return overviewIn(await openBytes(key, 'pages', envelope), table);
    }),
  );
}
