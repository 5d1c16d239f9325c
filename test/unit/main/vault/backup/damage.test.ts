import { cpSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync, appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../../../main/../shared/kernel/app-error';
import { encodeManifest, type Manifest } from '../../../../../main/vault/backup/manifest';
import { openBackup } from '../../../../../main/vault/backup/opened';
import { realDisk } from '../../../../../main/vault/disk';
import { kdfFloor } from '../../../../../shared/vault/header';
import { createVault, type OpenVault } from '../../../../../main/vault/vault';
import { newFolder, utf8 } from '../fixture';
import {
  append,
  blobName,
  filesIn,
  filledVault,
  flip,
  hereOf,
  restored,
  secondOf,
  singleFile,
  snapshot,
} from './fixture';

let vault: OpenVault;
let second: { folder: string; path: string; manifest: Manifest };
let single: string;

beforeAll(async () => {
  vault = await filledVault();
  const made = await snapshot(vault, secondOf(newFolder()));
  second = { folder: dirname(made.path), path: made.path, manifest: made.manifest };
  single = await singleFile(vault);
});
afterAll(() => vault.close());

/** A copy of the second place that may be hurt. */
function copyOfSecond(): { folder: string; path: string } {
  const folder = newFolder();
  cpSync(second.folder, folder, { recursive: true });
  return { folder, path: join(folder, second.path.slice(second.folder.length + 1)) };
}

function copyOfSingle(): string {
  const path = join(newFolder(), 'copy.quashbackup');
  cpSync(single, path);
  return path;
}

/** What became of restoring: refused with words that locate it, or restored with the loss named. Never: all well. */
async function verdict(path: string): Promise<string> {
  const profile = newFolder();
  try {
    const answer = await restored(path, { profile });
    if (answer.status === 'wrong') return 'wrong';
    expect(answer.faults).not.toEqual([]);
    return `restored without ${answer.faults.map(({ where, what }) => `${where}: ${what}`).join('; ')}`;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(filesIn(profile)).toEqual([]); // Nothing is left behind.
    return `${error.code}: ${error.message}`;
  }
}

const pieceOf = (name: string, i = 0): string =>
  second.manifest.entries.find((entry) => entry.name === name)?.pieces[i] ?? 'none';

describe('one bit changed in a snapshot', () => {
  it.each([
    ['the first byte of its list', 0, /list of contents, it can’t be read|In its list of contents/],
    ['a digit of its time', 120, /its list of contents/],
    ['its HMAC', -10, /its list of contents/],
  ])('%s', async (_what, at, said) => {
    const { path } = copyOfSecond();
    flip(path, at < 0 ? readFileSync(path).byteLength + at : at);
    expect(await verdict(path)).toMatch(said);
  });

  it('anywhere in its list: always found', async () => {
    const { path } = copyOfSecond();
    const whole = readFileSync(path);
    for (let at = 3; at < whole.byteLength; at += 97) {
      const hurt = Buffer.from(whole);
      hurt[at] = (hurt[at] ?? 0) ^ 1;
      writeFileSync(path, hurt);
      expect(await verdict(path), `byte ${at}`).toMatch(/^(vault-damaged|bad-input): /);
    }
  });

  it.each([
    ['the head of the vault', 'vault.json', 0, 40, /^vault-damaged: .*In vault\.json: its bytes were changed/],
    ['the first piece of the journal', 'journal.qj', 0, 500, /In journal\.qj, piece 1 of 2: its bytes were changed/],
    ['the last piece of the journal', 'journal.qj', 1, 9, /In journal\.qj, piece 2 of 2: its bytes were changed/],
    ['the preferences', 'preferences.sealed', 0, 3, /In preferences\.sealed: its bytes were changed/],
    ['a sealed file', `blobs/${blobName(1)}`, 0, 77, /^restored without blobs\/0+1: its bytes were changed$/],
  ])('%s', async (_what, name, i, at, said) => {
    const { folder, path } = copyOfSecond();
    flip(join(folder, 'objects', pieceOf(name, i)), at);
    expect(await verdict(path)).toMatch(said);
  });

  it.each([
    ['deleted', (object: string) => unlinkSync(object), /piece 1 of 2: it is missing/],
    ['cut short', (object: string) => truncateSync(object, 1000), /piece 1 of 2: it is cut short/],
    ['empty', (object: string) => truncateSync(object, 0), /piece 1 of 2: it is cut short/],
    ['zeroed', (object: string) => writeFileSync(object, Buffer.alloc(1024 * 1024)), /its bytes were changed/],
  ])('a piece of the journal is %s', async (_what, hurt, said) => {
    const { folder, path } = copyOfSecond();
    hurt(join(folder, 'objects', pieceOf('journal.qj')));
    expect(await verdict(path)).toMatch(said);
  });
});

describe('one bit changed in a single file', () => {
  it('each region: the first bytes, every entry, the list, its length, the end', async () => {
    const size = readFileSync(single).byteLength;
    const { manifest } = await openBackup({ disk: realDisk }, single);
    const found = new Map<string, string>();
    const starts = new Map<string, number>();
    let at = 8;
    for (const { name, size: length } of manifest.entries) {
      starts.set(name, at + Math.floor(length / 2));
      at += length;
    }
    const regions = [['magic', 2], ...starts, ['list', at + 30], ['length', size - 10], ['end', size - 3]] as const;
    for (const [name, offset] of regions) {
      const path = copyOfSingle();
      flip(path, offset);
      found.set(name, await verdict(path));
    }
    expect(Object.fromEntries(found)).toEqual({
      magic: expect.stringMatching(/^vault-damaged: .*its list of contents/) as string,
      'vault.json': expect.stringMatching(/^vault-damaged: .*vault\.json/) as string,
      'preferences.sealed': expect.stringMatching(/^vault-damaged: .*preferences\.sealed/) as string,
      'journal.qj': expect.stringMatching(/^vault-damaged: .*journal\.qj, piece 1 of 2/) as string,
      [`blobs/${blobName(1)}`]: expect.stringMatching(/^restored without blobs\/0+1: its bytes/) as string,
      [`blobs/${blobName(2)}`]: expect.stringMatching(/^restored without blobs\/0+2: its bytes/) as string,
      list: expect.stringMatching(/^vault-damaged: .*its list of contents/) as string,
      length: expect.stringMatching(/^vault-damaged: .*its list of contents/) as string,
      end: expect.stringMatching(/^vault-damaged: .*its end is missing/) as string,
    });
  });

  it.each([
    ['to half', 0.5],
    ['by one byte', -1],
    ['to nothing', 0],
    ['to five bytes', 5],
  ])('cut %s: refused', async (_what, to) => {
    const path = copyOfSingle();
    const size = readFileSync(path).byteLength;
    truncateSync(path, to < 0 ? size + to : to < 1 ? Math.floor(size * to) : to);
    expect(await verdict(path)).toMatch(/^vault-damaged: /);
  });

  it('with something added at its end: refused', async () => {
    const path = copyOfSingle();
    appendFileSync(path, 'x');
    expect(await verdict(path)).toMatch(/its end is missing/);
  });
});

describe('not a backup of this', () => {
  it('no such file, a folder, another file', async () => {
    expect(await verdict('/nowhere/at/all.qsnap')).toMatch(/^file-unreadable: .*there is no such file/);
    expect(await verdict(newFolder())).toMatch(/^file-unreadable: .*EISDIR/);
    const other = join(newFolder(), 'letter.docx');
    writeFileSync(other, 'PK something');
    expect(await verdict(other)).toMatch(/^vault-damaged: .*can’t be read/);
  });

  it('a list that somebody wrote without the key', async () => {
    const { path } = copyOfSecond();
    const forged = { ...second.manifest, at: '2026-03-02T12:00:00.000Z' };
    writeFileSync(path, encodeManifest(forged, new Uint8Array(32).fill(7)));
    expect(await verdict(path)).toMatch(/In its list of contents: it was changed, or belongs to another vault/);
  });

  it('the pieces of one snapshot under the list of another: an older journal can’t pass for a newer one', async () => {
    const later = await filledVault();
    const place = secondOf(newFolder());
    const old = await snapshot(later, place);
    await append(later, 60);
    const young = await snapshot(later, place, { at: new Date('2026-03-01T13:00:00Z') });
    const journal = (m: Manifest) => m.entries.find(({ name }) => name === 'journal.qj');
    const mixed = {
      ...young.manifest,
      entries: young.manifest.entries.map((entry) =>
        entry.name === 'journal.qj' ? (journal(old.manifest) ?? entry) : entry,
      ),
    };
    const key = later.backupKey(); // Even somebody with the key for lists would be found out by the chain.
    writeFileSync(young.path, encodeManifest(mixed, key));
    expect(await verdict(young.path)).toMatch(/it ends with entry 121, not with 181/);
    await later.close();
  });

  it.each([
    ['the list', (m: Manifest) => ({ ...m, format: 3, writtenBy: '9.1.0' })],
    ['the list, in a form that nobody knows yet', () => ({ app: 'quash', format: 7, writtenBy: '9.1.0', all: 'new' })],
  ])('a newer version wrote %s: refused by that name, untouched', async (_what, change) => {
    const { path } = copyOfSecond();
    const key = vault.backupKey();
    writeFileSync(path, encodeManifest(change(second.manifest) as unknown as Manifest, key));
    const before = readFileSync(path);
    expect(await verdict(path)).toBe('bad-input: The backup was made by a newer version of Quash (9.1.0).');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a newer version wrote the vault in it: refused by that name', async () => {
    const { folder, path } = copyOfSecond();
    const head = JSON.parse(readFileSync(join(folder, 'objects', pieceOf('vault.json')), 'utf8')) as object;
    const bytes = Buffer.from(JSON.stringify({ ...head, format: 2 }));
    const { sha256Hex } = await import('../../../../../main/vault/backup/piece');
    writeFileSync(join(folder, 'objects', sha256Hex(bytes)), bytes);
    const entries = second.manifest.entries.map((entry) =>
      entry.name === 'vault.json' ? { ...entry, size: bytes.byteLength, pieces: [sha256Hex(bytes)] } : entry,
    );
    writeFileSync(path, encodeManifest({ ...second.manifest, entries }, vault.backupKey()));
    expect(await verdict(path)).toMatch(/^bad-input: .*newer version/);
  });
});

describe('the passphrase', () => {
  it('opens the backup; another does not, and nothing is written; the recovery code does, too', async () => {
    const passphrase = utf8('four words on paper');
    const kdf = { memoryKiB: kdfFloor.memoryKiB, passes: kdfFloor.passes, lanes: kdfFloor.lanes };
    const made = await createVault(
      newFolder(),
      { kind: 'protected', passphrase, writtenBy: 'test', kdf },
      { ballastBytes: 1024 },
    );
    await append(made.vault, 20);
    const from = await singleFile(made.vault);
    await made.vault.close();
    const profile = newFolder();
    const wrong = await restored(from, { profile, secret: { by: 'passphrase', secret: utf8('four words on paper!') } });
    expect(wrong).toEqual({ status: 'wrong' });
    expect(filesIn(profile)).toEqual([]);
    expect(await restored(from, { profile, secret: { by: 'passphrase', secret: passphrase } })).toMatchObject({
      status: 'restored',
      records: 20,
    });
    const code = utf8(made.recoveryCode ?? '');
    expect(await restored(from, { secret: { by: 'recovery', secret: code } })).toMatchObject({ status: 'restored' });
    rmSync(profile, { recursive: true });
  });
});

describe('a snapshot in the profile', () => {
  it('takes a sealed file from whichever copy is good, and says which is in neither', async () => {
    const own = await filledVault();
    const { path } = await snapshot(own, hereOf(own));
    const [a, b] = own.blobs.paths(blobName(1));
    flip(a, 100);
    const first = await restored(path);
    expect(first).toMatchObject({ status: 'restored', files: 2, faults: [] });
    flip(b, 100);
    expect(await verdict(path)).toMatch(/^restored without blobs\/0+1: its bytes were changed$/);
    unlinkSync(a);
    unlinkSync(b);
    expect(await verdict(path)).toMatch(/^restored without blobs\/0+1: it is missing$/);
    await own.close();
  });
});
