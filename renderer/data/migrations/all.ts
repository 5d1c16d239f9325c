import { first } from './0001-first';
import type { Migration } from './migration';

/** Every migration, in order. A new one is added at the end; a released one is never changed. */
export const migrations: readonly Migration[] = [first];

/** The version this program writes. */
export const newestVersion = Math.max(...migrations.map((m) => m.version));
