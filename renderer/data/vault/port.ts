import type { Channel } from '../../../shared/ipc/channels';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract';
import type { ReplyError } from '../../../shared/ipc/contract';
import type { Head } from '../../../shared/ipc/vault-contract';
import { DataError, type DataReason } from '../errors';

/** What the data layer asks of whoever keeps the journal: the main process, or a vault opened by a test. */
export interface VaultPort {
  readonly keys: () => Promise<OutputOf<'vault:keys'>>;
  /** Resolves when the frames are on the disk, twice. */
  readonly append: (frames: Uint8Array) => Promise<Head>;
  readonly frames: (after: number, atMost: number) => Promise<OutputOf<'vault:frames'>>;
  readonly history: (input: InputOf<'vault:history'>) => Promise<OutputOf<'vault:history'>>;
  readonly putBlob: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly getBlob: (name: string) => Promise<Uint8Array | null>;
  readonly shred: (scopes: Uint8Array[], blobs: string[]) => Promise<void>;
  /** Ends this page: the window comes back with an empty working set. */
  readonly newWorkingSet: () => Promise<void>;
  readonly drawer: (input: InputOf<'vault:drawer'>) => Promise<OutputOf<'vault:drawer'>>;
}

const reasons: Partial<Record<ReplyError['code'], DataReason>> = {
  'disk-full': 'disk-full',
  'vault-changed': 'conflict',
};

/** Asks main on a channel; an answer that is an error is thrown as one. */
export async function ask<C extends Channel>(
  channel: C,
  ...input: InputOf<C> extends undefined ? [] : [InputOf<C>]
): Promise<OutputOf<C>> {
  const call = window.quash[channel] as (input?: unknown) => ReturnType<(typeof window.quash)[C]>;
  const reply = await call(...input);
  if (reply.ok) return reply.value;
  const { code, message, fix } = reply.error;
  throw new DataError(reasons[code] ?? 'not-written', message, fix);
}

/** The vault behind the bridge. */
export const desktopVault: VaultPort = {
  keys: () => ask('vault:keys'),
  append: async (frames) => (await ask('vault:append', { frames })).head,
  frames: (after, atMost) => ask('vault:frames', { after, atMost }),
  history: (input) => ask('vault:history', input),
  putBlob: async (name, bytes) => void (await ask('vault:put-blob', { name, bytes })),
  getBlob: async (name) => (await ask('vault:get-blob', { name })).bytes,
  shred: async (scopes, blobs) => void (await ask('vault:shred', { scopes, blobs })),
  newWorkingSet: async () => void (await ask('vault:new-working-set')),
  drawer: (input) => ask('vault:drawer', input),
};
