import type { Head, Notice } from '../../../shared/ipc/vault-contract';
import type { VaultKind } from '../../../shared/vault/header';
import type { VaultPort } from './port';
import { importKey, importMacKey } from './seal';

/** The open vault, as the page has it: keys that cannot be taken out again, and where the journal ends. */
export interface VaultSession {
  readonly port: VaultPort;
  readonly vaultId: string;
  readonly device: string;
  readonly kind: VaultKind;
  readonly keys: Readonly<Record<'journal' | 'rows' | 'blobs' | 'names' | 'scopes', CryptoKey>>;
  readonly legacy: boolean;
  head: Head;
}

let current: VaultSession | undefined;
let said: Notice[] = [];
const listeners = new Set<() => void>();

/** The open vault. */
export function session(): VaultSession {
  if (!current) throw new Error('the vault is not open: openData() comes first');
  return current;
}

/** Is this still the open vault? It may have been locked, or another opened, while something was awaited. */
export function isCurrent(one: VaultSession): boolean {
  return current === one;
}

/** Takes the keys over from main; the bytes they came in are wiped. */
export async function openSession(port: VaultPort): Promise<VaultSession> {
  const { vault, device, kind, keys, head, notices, legacy } = await port.keys();
  const [journal, rows, blobs, names, scopes] = await Promise.all([
    importKey(keys.journal),
    importKey(keys.rows),
    importKey(keys.blobs),
    importMacKey(keys.names),
    importMacKey(keys.scopes),
  ]);
  for (const bytes of Object.values(keys)) bytes.fill(0);
  said = [...notices];
  current = { port, vaultId: vault, device, kind, keys: { journal, rows, blobs, names, scopes }, head, legacy };
  return current;
}

/** Forgets the keys. */
export function closeSession(): void {
  current = undefined;
  said = [];
}

/** Whether the vault is protected or holds samples only. */
export function vaultKind(): VaultKind {
  return session().kind;
}

/** What has to be said about the store since it was opened, oldest first. */
export function vaultNotices(): readonly Notice[] {
  return said;
}

/** Adds something the user has to know. */
export function notice(entry: Notice): void {
  said = [...said, entry];
  for (const listener of listeners) listener();
}

export function watchNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
