import { ascii } from '../../../shared/vault/bytes';
import type { Sealed } from '../../../shared/vault/sealed';
import type { InputOf } from '../../../shared/ipc/contract';
import { decrypt, encrypt, importKey, newIv } from './seal';
import { session } from './session';

/*
 * The drawer's own key. It is not derived from the vault's: to have it, the passphrase is given again. It is forgotten
 * after two minutes, whatever happens.
 */
interface OpenDrawer {
  readonly key: CryptoKey;
  /** When it shuts, in milliseconds of the clock. */
  readonly until: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

let open: OpenDrawer | undefined;
const listeners = new Set<() => void>();

function put(next: OpenDrawer | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}

export function watchDrawer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** When the drawer shuts (milliseconds of the clock); null: it is shut. */
export function drawerOpenUntil(): number | null {
  return open?.until ?? null;
}

/** Opens the drawer; gives how many seconds to wait before the next try when the passphrase was wrong. */
export async function unlockDrawer(
  input: InputOf<'vault:drawer'>,
  now: number,
): Promise<{ readonly open: true } | { readonly open: false; readonly waitSeconds: number }> {
  const reply = await session().port.drawer(input);
  if (reply.status === 'wrong') return { open: false, waitSeconds: reply.waitSeconds };
  const key = await importKey(reply.key);
  reply.key.fill(0);
  shutDrawer();
  put({ key, until: now + reply.seconds * 1000, timer: setTimeout(shutDrawer, reply.seconds * 1000) });
  return { open: true };
}

/** Forgets the key. */
export function shutDrawer(): void {
  if (!open) return;
  clearTimeout(open.timer);
  put(undefined);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const binding = (rowId: string, matterId: string): Uint8Array => ascii(`quash|drawer|1|${rowId}|${matterId}`);

/** Seals a value for one row of the drawer. Throws when the drawer is shut. */
export async function sealFact<T>(rowId: string, matterId: string, value: T): Promise<Sealed<T>> {
  const iv = newIv();
  const ct = await encrypt(mustBeOpen(), iv, binding(rowId, matterId), encoder.encode(JSON.stringify(value)));
  return { v: 1, iv: toBase64(iv), ct: toBase64(ct) };
}

/** Opens a sealed value; throws when it was changed or moved, or when the drawer is shut. */
export async function openFact<T>(rowId: string, matterId: string, { iv, ct }: Sealed<T>): Promise<T> {
  const plain = await decrypt(mustBeOpen(), fromBase64(iv), binding(rowId, matterId), fromBase64(ct));
  return JSON.parse(decoder.decode(plain)) as T;
}

function mustBeOpen(): CryptoKey {
  if (!open) throw new Error('the drawer is shut');
  return open.key;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
