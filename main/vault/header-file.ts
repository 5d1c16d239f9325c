import { createHmac, timingSafeEqual } from 'node:crypto';
import { VAULT_FORMAT, headerSchema, type VaultHeader } from '../../shared/vault/header';
import type { Notice } from '../../shared/ipc/vault-contract';
import type { Disk } from './disk';
import { reasonOf } from './failure';
import { readWhole, saveWhole } from './files';
import type { CopyPaths } from './layout';
import { headNotWritten } from './notices';

/** The head of a vault on the disk: `vault.json` in both copies. */

/** What one copy of the head turned out to be. */
export type HeaderCopy =
  | { readonly status: 'missing' }
  | { readonly status: 'newer'; readonly format: number }
  | { readonly status: 'broken'; readonly why: string }
  | { readonly status: 'whole'; readonly header: VaultHeader };

const largestHeader = 256 * 1024;

/** Reads one copy. A copy that the disk does not give up is a broken one, not an error. */
export async function readHeaderCopy(disk: Disk, path: string): Promise<HeaderCopy> {
  let bytes: Buffer | null;
  try {
    bytes = await readWhole(disk, path);
  } catch {
    return { status: 'broken', why: 'it can’t be read from the disk' };
  }
  if (!bytes) return { status: 'missing' };
  if (bytes.byteLength > largestHeader) return { status: 'broken', why: 'it is far too large' };
  return parseHeader(bytes.toString('utf8'));
}

/** Takes the text of a head apart. */
export function parseHeader(text: string): HeaderCopy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { status: 'broken', why: 'it is torn or overwritten' };
  }
  const format = formatOf(json);
  if (format > VAULT_FORMAT) return { status: 'newer', format };
  const parsed = headerSchema.safeParse(json);
  if (parsed.success) return { status: 'whole', header: parsed.data };
  const kdf = parsed.error.issues.some(({ path }) => path.includes('kdf'));
  return {
    status: 'broken',
    why: kdf
      ? 'it asks for a key derivation weaker or costlier than any that Quash makes, so somebody changed it'
      : 'it is not in the form that Quash writes',
  };
}

function formatOf(json: unknown): number {
  if (json === null || typeof json !== 'object') return 0;
  const { app, format } = json as Record<string, unknown>;
  return app === 'quash' && typeof format === 'number' ? format : 0;
}

/**
 * Writes both copies, one after the other, so that one is whole at every moment. The first decides: when it can't be
 * written, nothing has changed and the failure is thrown; when only the second can't, that is a notice.
 */
export async function writeHeader(
  disk: Disk,
  [first, second]: readonly [CopyPaths, CopyPaths],
  header: VaultHeader,
): Promise<Notice[]> {
  await saveWhole(disk, first.header, headerBytes(header));
  try {
    await saveWhole(disk, second.header, headerBytes(header));
    return [];
  } catch (error) {
    return [headNotWritten(reasonOf(error))];
  }
}

/** The file of a head: equal heads, equal bytes. */
export const headerBytes = (header: VaultHeader): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(JSON.parse(canonical(header)), null, 2)}\n`);

/** The head with its `mac` made by the header key. */
export const signHeader = (key: Uint8Array, header: Omit<VaultHeader, 'mac'>): VaultHeader => ({
  ...header,
  mac: macOf(key, header).toString('base64'),
});

/** True when nobody without the key changed the head. */
export function headerIsGenuine(key: Uint8Array, { mac, ...header }: VaultHeader): boolean {
  const given = Buffer.from(mac, 'base64');
  const wanted = macOf(key, header);
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}

const macOf = (key: Uint8Array, header: Omit<VaultHeader, 'mac'>): Buffer =>
  createHmac('sha256', key).update('quash|header|').update(canonical(header)).digest();

/** JSON with the keys of every object in order and no spaces: equal heads, equal bytes. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
