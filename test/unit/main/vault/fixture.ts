import { createHash, randomBytes } from 'node:crypto';
import type { Head } from '../../../../shared/ipc/vault-contract';
import { ascii, concatBytes } from '../../../../shared/vault/bytes';
import { decodeFrames, encodeFrame, frameBinding } from '../../../../shared/vault/frame';
import { vaultPaths } from '../../../../main/vault/layout';
import { sealBytes } from '../../../../main/vault/seal';
import { createVault, openVault, type OpenVault, type VaultTools } from '../../../../main/vault/vault';
import { newFolder } from './folders';

/** Vaults of samples in temporary folders: real files, no key derivation to wait for. */

const small = { ballastBytes: 64 * 1024 };
export { newFolder };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function newVault(tools: VaultTools = {}, profile = newFolder()): Promise<OpenVault> {
  const options = { kind: 'samples', passphrase: null, writtenBy: 'test' } as const;
  return (await createVault(profile, options, { ...small, ...tools })).vault;
}

export async function reopen(profile: string, tools: VaultTools = {}): Promise<OpenVault> {
  const opened = await openVault(profile, { by: 'kept' }, { ...small, ...tools });
  if (opened.status !== 'open') throw new Error('the samples vault did not open');
  return opened.vault;
}

export const copiesOf = (profile: string) => vaultPaths(profile).copies;

export const scopeOf = (n: number): Uint8Array => new Uint8Array(16).fill(n);

/** Frames behind `head`, as the page seals them; each content is given or random. */
export function sealed(vault: OpenVault, head: Head, contents: readonly Uint8Array[], scope = scopeOf(1)): Uint8Array {
  let { seq, tag } = head;
  const frames = contents.map((content) => {
    const place = { seq: seq + 1, scope, prev: tag };
    const bytes = sealBytes(vault.journalKey(), content, frameBinding(vault.id, place));
    const frame = encodeFrame(place, bytes.subarray(0, 12), bytes.subarray(12));
    [seq, tag] = [seq + 1, frame.slice(-16)];
    return frame;
  });
  return concatBytes(frames);
}

/** A file as the page seals it for its name. */
export function sealedFile(vault: OpenVault, name: string, content: Uint8Array): Uint8Array {
  const own = randomBytes(32);
  const key = sealBytes(vault.pageKeys().blobs, own, ascii(`quash|blobkey|${name}`));
  return concatBytes([ascii('QB1\n'), key, sealBytes(own, content, ascii(`quash|blob|${name}`))]);
}

/** Appends `count` operations of different sizes one by one; answers the acknowledged frames. */
export async function fill(vault: OpenVault, count: number, most = 900): Promise<Uint8Array> {
  for (let i = 0; i < count; i += 1) {
    const content = randomBytes(20 + ((i * 379) % most));
    await vault.journal.append(sealed(vault, vault.journal.head, [content], scopeOf(1 + (i % 3))));
  }
  return everything(vault);
}

/** All frames that the journal gives. */
export async function everything(vault: OpenVault): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let after: number | null = 0; after !== null;) {
    const { frames, next }: { frames: Uint8Array; next: number | null } = await vault.journal.read(after, 8192);
    parts.push(frames);
    after = next;
  }
  return concatBytes(parts);
}

export const seqsOf = (frames: Uint8Array): number[] => decodeFrames(frames).frames.map(({ seq }) => seq);
export const codesOf = (vault: OpenVault): string[] => vault.notices.map(({ code }) => code);

/** Bytes told apart quickly: comparing 30 KB one by one takes a test framework a second. */
export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
