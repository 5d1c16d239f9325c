import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { createVault, openVault, type OpenVault, type Secret } from '../../../../main/vault/vault';
import { copiesOf, fill, newFolder, sha, utf8 } from './fixture';

/** A vault with a passphrase: real derivations, at the least cost that a file may have. */

export const floor = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
export const tools = { ballastBytes: 1024 };
export const right = 'correct horse battery';
export const by = (secret: string): Secret => ({ by: 'passphrase', secret: utf8(secret) });
export const byCode = (code: string): Secret => ({ by: 'recovery', secret: utf8(code) });

export async function protectedVault(): Promise<{ profile: string; code: string }> {
  const profile = newFolder();
  const options = { kind: 'protected', passphrase: utf8(right), writtenBy: 'test', kdf: floor } as const;
  const { vault, recoveryCode } = await createVault(profile, options, tools);
  await fill(vault, 5);
  await vault.close();
  return { profile, code: recoveryCode ?? '' };
}

export function copyOf(profile: string): string {
  const copy = newFolder();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

export async function opened(profile: string, secret: Secret): Promise<OpenVault> {
  const result = await openVault(profile, secret, tools);
  if (result.status !== 'open') throw new Error('it did not open');
  return result.vault;
}

/** What becomes of an attempt; a vault that opened is closed again. */
export async function statusOf(profile: string, secret: Secret): Promise<string> {
  const result = await openVault(profile, secret, tools);
  if (result.status === 'open') await result.vault.close();
  return result.status;
}

/** Both copies of the head. */
export const heads = (profile: string): string[] => copiesOf(profile).map(({ header }) => readFileSync(header, 'utf8'));

/** Every file of a profile and what is in it. */
export const everyFile = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name} ${sha(readFileSync(`${entry.parentPath}/${entry.name}`))}`)
    .sort();
