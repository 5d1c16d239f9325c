import type { Dexie, Transaction } from 'dexie';

/** One step of the database's shape. Frozen once released: what it needs, it holds itself. */
export interface Migration {
  /** 1, 2, 3 …, as in the file's name. */
  readonly version: number;
  /** What changed, in one sentence. */
  readonly why: string;
  /** Tables added (their key) or, with null, dropped. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows of the version before; also run, on empty tables, when a fresh database is made. */
  readonly fill?: (tx: Transaction) => Promise<void>;
}

/**
 * Tells Dexie of every migration. A fresh database runs the same `fill`s in the same order as an old one that is
 * brought up to date, so that both end at the same shape.
 */
export function declareMigrations(db: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores, fill } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (fill) declared.upgrade(fill);
  }
  db.on('populate', (tx) => runAll(migrations, tx));
}

async function runAll(migrations: readonly Migration[], tx: Transaction): Promise<void> {
  for (const { fill } of migrations) if (fill) await fill(tx);
}
