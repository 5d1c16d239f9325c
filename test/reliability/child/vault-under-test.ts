import { Buffer } from 'node:buffer';
import { createVault, inspectVault, openVault, type OpenVault, type Secret } from '../../../main/vault/vault';
import { openAge, sealAge } from '../../../shared/age/age-file';
import { asDevice, makeCard } from '../../../main/bundle/own-device';
import { toHex } from '../../../shared/vault/bytes';
import { kdfFloor } from '../../../shared/vault/header';
import { chance } from '../harness/random';
import { check } from './check';
import { contentOf, fileOf } from './content';
import type { Answer, Order, Problem } from './protocol';
import { fileName, scopeOf, sealFile, sealFrame } from './seal';
import { replay } from './replay';
import { tryTampered } from './tampered-bundles';
import { timeAppend } from './time-append';
import { bareRoad, callPage, closeWindow, openWindow } from './window';
import { forgetSync } from './without-sync';

/** The real vault, as the harness drives it. */

type Say = (line: string) => void;
type OrderOf<K extends Order['do']> = Extract<Order, { do: K }>;

let vault: OpenVault | null = null;

const opened = (): OpenVault => {
  if (!vault) throw new Error('no vault is open');
  return vault;
};

/** The recovery code opens without the seconds that a passphrase takes on purpose. */
const secretOf = (recovery: string | undefined): Secret =>
  recovery === undefined ? { by: 'kept' } : { by: 'recovery', secret: utf8(recovery) };

const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

const toolsOf = (ballast: number | undefined) => (ballast === undefined ? {} : { ballastBytes: ballast });

async function create({ profile, passphrase, ballast }: OrderOf<'create'>): Promise<Answer> {
  const { lanes, memoryKiB, passes } = kdfFloor;
  const made = await createVault(
    profile,
    {
      kind: passphrase === undefined ? 'samples' : 'protected',
      passphrase: passphrase === undefined ? null : utf8(passphrase),
      writtenBy: 'reliability',
      kdf: { lanes, memoryKiB, passes },
    },
    toolsOf(ballast),
  );
  vault = made.vault;
  const { recoveryCode } = made;
  return { ok: true, head: vault.journal.head.seq, ...(recoveryCode === null ? {} : { recoveryCode }) };
}

async function open({ profile, recovery, ballast }: OrderOf<'open'>): Promise<Answer> {
  const { state, problem, notices } = await inspectVault(profile);
  if (state !== 'locked') {
    return {
      ok: false,
      problem: { code: state, message: problem?.message ?? 'there is no vault', fix: problem?.fix ?? '' },
    };
  }
  const result = await openVault(profile, secretOf(recovery), toolsOf(ballast));
  if (result.status === 'wrong') return { ok: false, problem: { code: 'wrong', message: 'wrong secret', fix: '' } };
  vault = result.vault;
  const told: Problem[] = [...notices, ...vault.notices];
  return { ok: true, notices: told, head: vault.journal.head.seq };
}

async function close(): Promise<Answer> {
  await opened().close();
  vault = null;
  return { ok: true };
}

/** Appends as the page does: the next frame is sealed on top of the last one without waiting for its answer. */
async function write(order: OrderOf<'write'>, say: Say): Promise<Answer> {
  if (order.withoutSync === true) await forgetSync();
  const { journal, id, pageKeys } = bound(opened());
  const { journal: key, scopes } = pageKeys;
  const scope = scopeOf(scopes, 'a matter');
  let { seq, tag } = journal.head;
  const last = order.count === null ? Infinity : seq + order.count;
  let acknowledged = 0;
  let refused: unknown = null;
  const one = async (): Promise<void> => {
    while (seq < last && refused === null) {
      const place = { seq: seq + 1, scope, prev: tag };
      const sealed = sealFrame(key, id, place, contentOf(order.seed, place.seq));
      ({ seq, tag } = { seq: place.seq, tag: sealed.tag });
      try {
        await journal.append(sealed.frame);
        say(`+ ${place.seq} ${toHex(sealed.tag.subarray(0, 8))}`);
        acknowledged += 1;
      } catch (error) {
        refused ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: order.inFlight }, one));
  if (refused === null) return { ok: true, head: journal.head.seq };
  const { code, message, fix } = refused as Problem;
  return { ok: false, problem: { code, message, fix }, acknowledged };
}

const bound = (one: OpenVault) => ({ journal: one.journal, id: one.id, pageKeys: one.pageKeys() });

async function files({ seed, from, count, size }: OrderOf<'files'>, say: Say): Promise<Answer> {
  const { names, blobs } = opened().pageKeys();
  for (let n = from; n < from + count; n += 1) {
    const content = fileOf(seed, n, size);
    const name = fileName(names, content);
    await opened().blobs.put(name, sealFile(blobs, name, content));
    say(`+ ${-n} ${name.slice(0, 16)}`);
  }
  return { ok: true };
}

async function preferences({ idleMinutes }: OrderOf<'preferences'>): Promise<Answer> {
  await opened().writePreferences({ ...(await opened().readPreferences()), idleMinutes });
  return { ok: true };
}

/** A keyring that only turns bits over: what is tried here is the file, not the keyring. */
const turn = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);

async function touchHeader(): Promise<Answer> {
  const one = opened();
  await one.setDeviceSlot(one.hasDeviceSlot() ? null : { wrap: turn, unwrap: turn });
  return { ok: true };
}

/** The two keys of the device, made and used as for a bundle. */
async function deviceSecrets(one: OpenVault): Promise<Record<'exchange' | 'signing', Uint8Array>> {
  const { recipient } = await makeCard(one, 'Under test', new Date());
  const sealed = await sealAge(new Uint8Array(100), [recipient]);
  await asDevice(one, async (own) => [own.sign(sealed), await openAge(sealed, own.identity)]);
  return one.sharing(async (store) => {
    const { own } = await store.read();
    const secret = (await store.openKeys(own?.keys ?? '')) ?? new Uint8Array();
    // The window has none of them, so that only main could hold them: these copies are turned over with the others.
    return { exchange: secret.subarray(0, 32), signing: secret.subarray(32) };
  });
}

/** Which bytes to look for once the vault is closed. Nothing of this process holds them after the answer. */
async function keys(): Promise<Answer> {
  const one = opened();
  const all = { ...one.pageKeys(), backup: one.backupKey(), ...(await deviceSecrets(one)) };
  const turned = Object.fromEntries(
    Object.entries(all).map(([name, bytes]) => {
      for (let i = 0; i < bytes.byteLength; i += 1) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
      return [name, toHex(bytes)];
    }),
  );
  return { ok: true, turned };
}

function obey(order: Exclude<Order, { do: 'versions' }>, say: Say): Promise<Answer> {
  if (order.do === 'create') return create(order);
  if (order.do === 'open') return open(order);
  if (order.do === 'close') return close();
  if (order.do === 'write') return write(order, say);
  if (order.do === 'files') return files(order, say);
  if (order.do === 'preferences') return preferences(order);
  if (order.do === 'touch-header') return touchHeader();
  if (order.do === 'replay')
    return replay(order.place, order.seed, order.points, order.tears).then((replayed) => ({ ok: true, replayed }));
  if (order.do === 'time-append') {
    return timeAppend(opened(), order.folder, order.count, order.journalToo).then((given) => ({ ok: true, given }));
  }
  if (order.do === 'bare-road') return bareRoad(order.folder).then(() => ({ ok: true }));
  if (order.do === 'keys') return keys();
  if (order.do === 'tampered-bundles') {
    const trying = { flips: order.flips, chance: chance(order.seed).next };
    return tryTampered(opened(), trying).then((tampered) => ({ ok: true, tampered }));
  }
  if (order.do === 'window') return openWindow(opened(), say).then(() => ({ ok: true }));
  if (order.do === 'page') return callPage(order.call, order.input ?? null).then((given) => ({ ok: true, given }));
  if (order.do === 'close-window') return Promise.resolve(closeWindow()).then(() => ({ ok: true }));
  return check(opened(), order);
}

export const tested = { obey };
