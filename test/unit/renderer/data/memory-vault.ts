import { randomBytes, randomUUID } from 'node:crypto';
import type { VaultPort } from '../../../../renderer/data/vault/port';
import { concatBytes, sameBytes } from '../../../../shared/vault/bytes';
import { decodeFrames, omitContent, type Frame } from '../../../../shared/vault/frame';
import type { VaultKind } from '../../../../shared/vault/header';

/** A journal in memory that outlives the page, as main's does: for tests of the page's own part. */
export interface MemoryVault extends VaultPort {
  readonly frames_: Uint8Array[];
  readonly blobs_: Map<string, Uint8Array>;
  /** Refuses appends while set. */
  refuse: Error | undefined;
}

export function memoryVault(kind: VaultKind = 'protected'): MemoryVault {
  const raw = { journal: key(), rows: key(), blobs: key(), names: key(), scopes: key() };
  const drawer = key();
  const [vault, device] = [randomUUID(), randomUUID()];
  const frames: Uint8Array[] = [];
  const blobs = new Map<string, Uint8Array>();
  const decoded = (): Frame[] => frames.flatMap((bytes) => decodeFrames(bytes).frames);
  const head = () => {
    const last = decoded().at(-1);
    return { seq: last?.seq ?? 0, tag: last?.tag.slice() ?? new Uint8Array(16) };
  };
  const made: MemoryVault = {
    frames_: frames,
    blobs_: blobs,
    refuse: undefined,
    keys: () =>
      Promise.resolve({
        vault,
        device,
        kind,
        keys: Object.fromEntries(Object.entries(raw).map(([name, bytes]) => [name, bytes.slice()])) as typeof raw,
        head: head(),
        notices: [],
        legacy: false,
      }),
    append: async (bytes) => {
      await Promise.resolve();
      if (made.refuse) throw made.refuse;
      for (const frame of decodeFrames(bytes).frames) {
        const { seq, tag } = head();
        if (frame.seq !== seq + 1 || !sameBytes(frame.prev, tag)) throw new Error('out of order');
        frames.push(bytes.slice());
      }
      return head();
    },
    frames: async (after, atMost) => {
      await Promise.resolve();
      const some: Uint8Array[] = [];
      let size = 0;
      for (const bytes of frames.slice(after)) {
        if (some.length > 0 && size + bytes.byteLength > atMost) break;
        some.push(bytes);
        size += bytes.byteLength;
      }
      const next = after + some.length;
      return { frames: concatBytes(some), next: next < frames.length ? next : null };
    },
    history: async ({ scope, before, limit }) => {
      await Promise.resolve();
      const mine = frames.filter((bytes) => {
        const [frame] = decodeFrames(bytes).frames;
        return frame && sameBytes(frame.scope, scope) && frame.seq < (before ?? Number.POSITIVE_INFINITY);
      });
      return { frames: concatBytes(mine.slice(-limit)), more: mine.length > limit };
    },
    putBlob: async (name, bytes) => void blobs.set(name, await Promise.resolve(bytes.slice())),
    getBlob: (name) => Promise.resolve(blobs.get(name)?.slice() ?? null),
    shred: async (scopes, names) => {
      await Promise.resolve();
      decoded().forEach((frame, i) => {
        if (scopes.some((scope) => sameBytes(scope, frame.scope))) frames[i] = omitContent(frame);
      });
      for (const name of names) blobs.delete(name);
    },
    newWorkingSet: () => Promise.reject(new Error('the working set could not be thrown away')),
    drawer: () => Promise.resolve({ status: 'open', key: drawer.slice(), seconds: 120 }),
  };
  return made;
}

const key = (): Uint8Array => new Uint8Array(randomBytes(32));
