import { Buffer } from 'node:buffer';
import { realDisk } from '../../../main/vault/disk';
import { createVault, openVault, type OpenVault, type Secret } from '../../../main/vault/vault';
import { toHex } from '../../../shared/vault/bytes';
import { kdfFloor } from '../../../shared/vault/header';
import { contentOf, fileOf } from './content';
import { fileName, scopeOf, sealFile, sealFrame } from './seal';
import { recorded, type PromiseKind, type WriteLog } from './write-log';

/** A session of everything a vault does, recorded write by write, with each promise at the moment it was made. */

const passphrase = 'seven boats in a quiet harbor';
export const FILE_BYTES = 9_000;

/** What had been promised by a point of the log. */
export interface Promised {
  readonly created: boolean;
  readonly frames: ReadonlyMap<number, string>;
  readonly files: readonly number[];
  /** The preferences may be the last promised ones, or any that were asked for since. */
  readonly idle: readonly number[];
  /** Content of the second matter is being, or was, taken out. */
  readonly shredding: boolean;
}

const options = () => {
  const { lanes, memoryKiB, passes } = kdfFloor;
  return {
    kind: 'protected',
    passphrase: utf8(passphrase),
    writtenBy: 'replay',
    kdf: { lanes, memoryKiB, passes },
  } as const;
};

const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

export const secretOf = ({ recovery }: Session): Secret => ({ by: 'recovery', secret: utf8(recovery) });

export class Session {
  /** Opens without the seconds that a passphrase takes on purpose. */
  recovery = '';
  readonly log: WriteLog = [];
  readonly disk = recorded(realDisk, this.log);
  constructor(
    readonly profile: string,
    readonly seed: number,
  ) {}

  promise(kind: PromiseKind, value: number, tag = ''): void {
    this.log.push({ what: 'promise', kind, value, tag });
  }

  async open(): Promise<OpenVault> {
    const result = await openVault(this.profile, secretOf(this), { disk: this.disk, ballastBytes: 0 });
    if (result.status === 'wrong') throw new Error('the recovery code does not open the vault');
    return result.vault;
  }

  /** Frames in flight at the same time, now of one matter, now of the other. */
  async append(vault: OpenVault, frames: number): Promise<void> {
    const { journal: key, scopes } = vault.pageKeys();
    let { seq, tag } = vault.journal.head;
    const running: Promise<void>[] = [];
    for (let n = 0; n < frames; n += 1) {
      const place = { seq: seq + 1, scope: scopeOf(scopes, `matter ${seq % 2}`), prev: tag };
      const sealed = sealFrame(key, vault.id, place, contentOf(this.seed, place.seq).subarray(0, 9_000));
      ({ seq, tag } = { seq: place.seq, tag: sealed.tag });
      const said = vault.journal.append(sealed.frame).then(() => this.promise('frame', place.seq, toHex(sealed.tag)));
      running.push(said);
      if (n % 5 === 0) await Promise.all(running);
    }
    await Promise.all(running);
  }

  async file(vault: OpenVault, n: number): Promise<void> {
    const { blobs, names } = vault.pageKeys();
    const content = fileOf(this.seed, n, FILE_BYTES);
    const name = fileName(names, content);
    await vault.blobs.put(name, sealFile(blobs, name, content));
    this.promise('file', n);
  }

  async idle(vault: OpenVault, minutes: number): Promise<void> {
    this.promise('idle-asked', minutes);
    await vault.writePreferences({ ...(await vault.readPreferences()), idleMinutes: minutes });
    this.promise('idle', minutes);
  }

  /** Hurts the second copy's journal in its middle, as a bad sector does; the damage itself is on the disk. */
  async hurt(vault: OpenVault): Promise<void> {
    const path = vault.journal.paths[1];
    const at = Math.floor(vault.journal.length / 2);
    await vault.close();
    const file = await this.disk.open(path, 'change');
    await file.write(new Uint8Array(3_000), at);
    await file.sync();
    await file.close();
  }
}

/** Everything a vault does, once. */
export async function work(session: Session): Promise<void> {
  const made = await createVault(session.profile, options(), { disk: session.disk, ballastBytes: 0 });
  session.recovery = made.recoveryCode ?? '';
  let { vault } = made;
  session.promise('created', 0);
  session.promise('idle', (await vault.readPreferences()).idleMinutes);
  await session.append(vault, 24);
  await session.file(vault, 1);
  await session.idle(vault, 3);
  const turn = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);
  await vault.setDeviceSlot({ wrap: turn, unwrap: turn });
  await session.append(vault, 6);
  await session.idle(vault, 4);
  await session.hurt(vault);
  vault = await session.open();
  await session.append(vault, 6);
  await session.file(vault, 2);
  session.promise('shred', 0);
  await vault.shred([scopeOf(vault.pageKeys().scopes, 'matter 1')], []);
  await session.append(vault, 6);
  await vault.close();
}

/** What had been promised before the entry `cut`. */
export function promisedBy(log: WriteLog, cut: number): Promised {
  const frames = new Map<number, string>();
  const files: number[] = [];
  let created = false;
  let shredding = false;
  let idle: number[] = [];
  for (const entry of log.slice(0, cut)) {
    if (entry.what !== 'promise') continue;
    if (entry.kind === 'created') created = true;
    if (entry.kind === 'frame') frames.set(entry.value, entry.tag);
    if (entry.kind === 'file') files.push(entry.value);
    if (entry.kind === 'idle-asked') idle.push(entry.value);
    if (entry.kind === 'idle') idle = [entry.value];
    if (entry.kind === 'shred') shredding = true;
  }
  return { created, frames, files, idle, shredding };
}
