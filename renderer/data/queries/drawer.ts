import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DrawerRow } from '../../../shared/schema/records';
import { factKinds, type ProtectedFact, type StoredFact } from '../commands/keep-fact';
import { protect } from '../protected';
import { readOfMatter } from '../read';
import { drawerOpenUntil, openFact, watchDrawer } from '../vault/drawer';
import { useTable } from './live';

/** A fact of the open drawer. */
export interface OpenedFact extends ProtectedFact {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly trashed: boolean;
}
export interface Drawer {
  /** When it shuts (milliseconds of the clock); null: it is shut. */
  readonly openUntil: number | null;
  /** How many facts lie in it, which is all that can be seen from outside. */
  readonly count: number;
  /** By kind, then oldest first; undefined while it is shut, or being opened. */
  readonly facts: readonly OpenedFact[] | undefined;
}

/** The sealed drawer of a matter. */
export function useDrawer(matterId: string): Drawer | undefined {
  const rows = useTable('drawer');
  const openUntil = useSyncExternalStore(watchDrawer, drawerOpenUntil);
  const mine = useMemo(() => rows?.filter((row) => row.matterId === matterId), [rows, matterId]);
  const [facts, setFacts] = useState<readonly OpenedFact[]>();
  useEffect(() => {
    let live = true;
    if (openUntil === null || !mine) setFacts(undefined);
    else
      void openAll(mine).then(
        (opened) => live && setFacts(opened),
        () => live && setFacts(undefined),
      );
    return () => {
      live = false;
    };
  }, [mine, openUntil]);
  if (!mine) return undefined;
  return {
    openUntil,
    count: mine.filter((row) => row.trashedAt === null).length,
    facts: openUntil === null ? undefined : facts,
  };
}

/** How many facts the drawer of a matter holds, for whoever is about to let a file out. */
export async function countFacts(matterId: string): Promise<number> {
  return (await readOfMatter('drawer', matterId)).filter((row) => row.trashedAt === null).length;
}

/** The facts of a matter, opened; throws when the drawer is shut. */
export async function openFacts(matterId: string): Promise<OpenedFact[]> {
  return openAll((await readOfMatter('drawer', matterId)).filter((row) => row.trashedAt === null));
}

async function openAll(rows: readonly DrawerRow[]): Promise<OpenedFact[]> {
  const opened = await Promise.all(
    rows.map(async ({ id, matterId, sealed, at, by, trashedAt }) => {
      const { kind, value, note } = await openFact<StoredFact>(id, matterId, sealed);
      return { id, at, by, trashed: trashedAt !== null, kind, value: protect(value), note: protect(note) };
    }),
  );
  return opened.sort(
    (a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
}
