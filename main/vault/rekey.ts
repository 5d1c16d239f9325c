import { createHash, createHmac } from 'node:crypto';
import { operationText, type Change, type Operation } from '../../shared/schema/operation';
import { ascii, concatBytes, toHex } from '../../shared/vault/bytes';
import { decodeFrames, encodeFrame, frameBinding, ivLength, scopeLength, type Frame } from '../../shared/vault/frame';
import { libraryScope } from '../../shared/vault/scope';
import { vaultDamaged } from './failure';
import { openFile, sealFile } from './file-seal';
import type { OpenVault, PageKeys } from './open-vault';
import { openBytes, sealBytes } from './seal';

/*
 * Everything of one vault, sealed anew with the keys of another. A samples-only vault keeps its key in the open, so what
 * is to be protected from now on must not lie under any key of it. What is opened here is what lay open before.
 */
interface Side {
  readonly vault: OpenVault;
  readonly keys: PageKeys;
  readonly drawer: Uint8Array;
}

const batch = 4 * 1024 * 1024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hmac = (key: Uint8Array, text: string): Uint8Array => createHmac('sha256', key).update(text).digest();

/** Copies journal and files of `from` into the empty vault `to`. Throws AppError 'vault-damaged' when one does not open. */
export async function copyVault(from: Side, to: Side): Promise<void> {
  await copyJournal(from, to);
  for (const name of await from.vault.blobs.names()) {
    const sealed = await from.vault.blobs.get(name);
    const content = sealed && (await openFile(from.keys.blobs, name, sealed));
    if (!content) throw vaultDamaged('A file of the vault can’t be opened.');
    const hash = createHash('sha256').update(content).digest('hex');
    const renamed = toHex(hmac(to.keys.names, hash));
    await to.vault.blobs.put(renamed, sealFile(to.keys.blobs, renamed, content));
  }
}

async function copyJournal(from: Side, to: Side): Promise<void> {
  const renamed = new Map<string, string>();
  for (let after: number | null = 0; after !== null;) {
    const part: { frames: Uint8Array; next: number | null } = await from.vault.journal.read(after, batch);
    for (const frame of decodeFrames(part.frames).frames) {
      // What was destroyed stays destroyed: its place is not needed in a new vault.
      if (frame.kind === 'omitted') continue;
      const operation = await translate(await openOperation(from, frame), from, to, renamed);
      await to.vault.journal.append(sealOperation(to, operation));
    }
    after = part.next;
  }
}

async function openOperation({ vault, keys }: Side, frame: Frame): Promise<Operation> {
  const sealed = concatBytes([frame.iv, frame.ciphertext, frame.tag]);
  const plain = await openBytes(keys.journal, sealed, frameBinding(vault.id, frame));
  if (!plain) throw vaultDamaged('An entry of the journal can’t be opened.');
  return JSON.parse(new TextDecoder().decode(plain)) as Operation;
}

function sealOperation({ vault, keys }: Side, operation: Operation): Uint8Array {
  const { seq, tag } = vault.journal.head;
  const scope = hmac(keys.scopes, operation.matter ?? libraryScope).subarray(0, scopeLength);
  const place = { seq: seq + 1, scope: Uint8Array.from(scope), prev: tag };
  const sealed = sealBytes(keys.journal, utf8(JSON.stringify(operation)), frameBinding(vault.id, place));
  return encodeFrame(place, sealed.subarray(0, ivLength), sealed.subarray(ivLength));
}

/** The operation with its sealed facts under the new drawer's key; its id, and those it names, follow its content. */
async function translate(
  { id, ...old }: Operation,
  from: Side,
  to: Side,
  renamed: Map<string, string>,
): Promise<Operation> {
  const content: Omit<Operation, 'id'> = {
    ...old,
    parents: old.parents.map((parent) => renamed.get(parent) ?? parent),
    undoes: old.undoes && (renamed.get(old.undoes) ?? old.undoes),
    changes: await Promise.all(old.changes.map((change) => translateChange(change, old.matter, from, to))),
  };
  const newId = createHash('sha256').update(operationText(content)).digest('hex');
  renamed.set(id, newId);
  return { id: newId, ...content };
}

async function translateChange(change: Change, matter: string | null, from: Side, to: Side): Promise<Change> {
  if (change.table !== 'drawer' || matter === null) return change;
  const again = (value: unknown): Promise<unknown> => reseal(value, change.id, matter, from, to);
  const { before, after } = change;
  return {
    ...change,
    ...(before !== undefined && { before: (await again(before)) as typeof before }),
    ...(after !== undefined && { after: (await again(after)) as typeof after }),
  };
}

interface SealedFact {
  readonly v: 1;
  readonly iv: string;
  readonly ct: string;
}

/** A sealed value, or a row that holds one, under the new key; anything else as it is. */
async function reseal(value: unknown, row: string, matter: string, from: Side, to: Side): Promise<unknown> {
  if (value === null || typeof value !== 'object') return value;
  if ('sealed' in value) return { ...value, sealed: await reseal(value.sealed, row, matter, from, to) };
  if (!('iv' in value && 'ct' in value)) return value;
  const { iv, ct } = value as SealedFact;
  const binding = ascii(`quash|drawer|1|${row}|${matter}`);
  const fact = await openBytes(
    from.drawer,
    Buffer.concat([Buffer.from(iv, 'base64'), Buffer.from(ct, 'base64')]),
    binding,
  );
  if (!fact) throw vaultDamaged('A fact of the sealed drawer can’t be opened.');
  const sealed = Buffer.from(sealBytes(to.drawer, fact, binding));
  return {
    v: 1,
    iv: sealed.subarray(0, ivLength).toString('base64'),
    ct: sealed.subarray(ivLength).toString('base64'),
  } satisfies SealedFact;
}
