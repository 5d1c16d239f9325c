import { open } from 'node:fs/promises';
import fs from 'node:fs';

/**
 * From now on this process never asks the machine to put anything on the disk: every sync answers at once. The control
 * of the power-cut test, which must lose work; if it does not, the test can't see a loss.
 */
export async function forgetSync(): Promise<void> {
  const handle = await open(process.execPath, 'r');
  const shape = Object.getPrototypeOf(handle) as Record<'sync' | 'datasync', () => Promise<void>>;
  await handle.close();
  const nothing = (): Promise<void> => Promise.resolve();
  shape.sync = nothing;
  shape.datasync = nothing;
  const quick = (_fd: number, done: (error: null) => void): void => void setImmediate(() => done(null));
  Object.assign(fs, { fsync: quick, fdatasync: quick, fsyncSync: () => undefined, fdatasyncSync: () => undefined });
}
