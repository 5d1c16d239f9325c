import type { OutputOf } from '../../shared/ipc/contract';
import { inspectBundle } from '../bundle/inspect-bundle';
import type { OpenedBundle } from '../bundle/open-bundle';

/** What a window has before it: the bundle that was chosen, and what was in it. */
export interface Desk {
  file: Uint8Array | null;
  opened: OpenedBundle | null;
  /** It was opened by a passphrase. */
  byPassphrase: boolean;
}

export const emptyDesk = (): Desk => ({ file: null, opened: null, byPassphrase: false });

/** Lays a file on the desk, in the place of the one before. */
export function lay(
  desk: Desk,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): OutputOf<'bundle:offer'> {
  const { sealedTo, recipients } = inspectBundle(bytes);
  clear(desk);
  desk.file = bytes;
  return { status: 'chosen', name, bytes: bytes.byteLength, sealedTo, recipients };
}

export function wipeOpened(desk: Desk): void {
  desk.opened?.entries.forEach(({ bytes }) => bytes.fill(0));
  desk.opened = null;
}

/** Forgets everything on it. */
export function clear(desk: Desk): void {
  wipeOpened(desk);
  desk.file = null;
  desk.byPassphrase = false;
}
