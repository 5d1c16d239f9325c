import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { protectVault } from '../../../../main/vault/protect';
import { createVault, openVault, type OpenVault } from '../../../../main/vault/vault';
import {
  addFact,
  addNote,
  attachFile,
  closeData,
  createMatter,
  destroyMatter,
  editFact,
  installSamples,
  openData,
  openDrawer,
  openFacts,
  readBytes,
  saveField,
  shutDrawer,
  snapshotOf,
  undo,
  vaultBecameProtected,
  vaultNotices,
  type OpenedFact,
} from '../../../../renderer/data';
import { committed } from '../../../../renderer/data/commit';
import { protect, showProtected } from '../../../../renderer/data/protected';
import { entriesAfter } from '../../../../renderer/data/vault/journal';
import { dump, forgetDatabase, newMatter, readJournal } from './fresh';
import { portOf } from './real-vault';

/*
 * The page's part and main's together: the same words go through sealing, the journal on the disk, and back.
 */
const passphrase = () => new TextEncoder().encode('correct horse battery staple');
const floor = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
const sentinel = 'Zebediah Quillfeather';

let profile: string;
let vault: OpenVault;

beforeEach(async () => {
  await closeData();
  forgetDatabase();
  profile = await mkdtemp(join(tmpdir(), 'quash-both-'));
  ({ vault } = await createVault(profile, {
    kind: 'protected',
    passphrase: passphrase(),
    writtenBy: 'test',
    kdf: floor,
  }));
  await openData(portOf(vault));
});

afterEach(async () => {
  await closeData();
  await vault.close();
  await rm(profile, { recursive: true, force: true });
});

/** Locks and unlocks, as after a start. */
async function lockAndUnlock(): Promise<void> {
  await closeData();
  await vault.close();
  const opened = await openVault(profile, { by: 'passphrase', secret: passphrase() });
  if (opened.status !== 'open') throw new Error('the passphrase was refused');
  vault = opened.vault;
  await openData(portOf(vault));
}

/** Every byte of the profile, as text. */
async function everything(): Promise<string> {
  const names = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== 'ballast');
  const texts = await Promise.all(
    files.map(async (file) => (await readFile(join(file.parentPath, file.name))).toString('latin1')),
  );
  return texts.join('') + files.map((file) => file.name).join();
}

const fact = { kind: 'name' as const, value: protect(sentinel), note: protect('') };
const words = ({ value }: OpenedFact): string => showProtected(value);

describe('page and vault together', () => {
  it('keep what was done over a lock, and leave no word of it on the disk', async () => {
    const { matterId } = await createMatter({ ...newMatter, title: `In re ${sentinel}` });
    const { id } = await attachFile(matterId, {
      name: 'demand.pdf',
      mime: 'application/pdf',
      bytes: new TextEncoder().encode(sentinel.repeat(9)),
    });
    const edited = await saveField(matterId, 'title', `In re ${sentinel} and others`);
    const before = await dump();
    await lockAndUnlock();
    expect(await dump()).toEqual(before);
    expect(new TextDecoder().decode(await readBytes(id))).toBe(sentinel.repeat(9));
    // An edit of another day, taken back.
    await undo(edited ?? '');
    expect((await snapshotOf(matterId)).title).toBe(`In re ${sentinel}`);
    expect(await everything()).not.toMatch(/Zebediah|Quillfeather/);
    expect(await vault.verify()).toMatchObject({ ok: true, faults: [], files: 1 });
  });

  it('recover from a hurt copy without losing a change', async () => {
    const { matterId } = await createMatter(newMatter);
    for (let i = 0; i < 5; i += 1) await addNote({ kind: 'matter', id: matterId }, `Note ${i}`);
    const before = await dump();
    await closeData();
    const path = vault.journal.paths[0];
    await vault.close();
    const bytes = await readFile(path);
    bytes[200] = (bytes[200] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
    forgetDatabase();
    const opened = await openVault(profile, { by: 'passphrase', secret: passphrase() });
    if (opened.status !== 'open') throw new Error('refused');
    vault = opened.vault;
    await openData(portOf(vault));
    expect(await dump()).toEqual(before);
    expect(vaultNotices().map(({ code }) => code)).toContain('working-set-rebuilt');
    expect(vaultNotices().length).toBeGreaterThan(1);
  });

  it('destroy a matter: place and tag stay in the chain, the words are gone', async () => {
    const { matterId } = await createMatter(newMatter);
    await createMatter({ ...newMatter, title: 'Kept' });
    await destroyMatter(matterId);
    const left = [];
    for await (const { entries } of entriesAfter(0)) left.push(...entries);
    expect(left.map(({ operation }) => operation?.command ?? null)).toEqual([null, 'create-matter', 'destroy-matter']);
    await lockAndUnlock();
    expect((await dump())['matters']).toHaveLength(1);
    expect(await vault.verify()).toMatchObject({ ok: true });
  });
});

describe('the sealed drawer', () => {
  it('opens with the passphrase alone, and what is in it is sealed a second time', async () => {
    const { matterId } = await createMatter(newMatter);
    await expect(addFact(matterId, fact)).rejects.toThrow(/shut/);
    expect(await openDrawer({ by: 'passphrase', secret: new TextEncoder().encode('not this one at all') })).toEqual({
      open: false,
      waitSeconds: 0,
    });
    expect(await openDrawer({ by: 'passphrase', secret: passphrase() })).toEqual({ open: true });
    await addFact(matterId, fact);
    const [row] = await openFacts(matterId);
    expect(row && words(row)).toBe(sentinel);
    const changed = await editFact(matterId, row?.id ?? '', { ...fact, value: protect('Another name') });
    expect(JSON.stringify(await dump())).not.toMatch(/Zebediah|Another name/);
    shutDrawer();
    await expect(openFacts(matterId)).rejects.toThrow(/shut/);
    // Undo needs no key: it puts the sealed value back.
    await undo(changed ?? '');
    await lockAndUnlock();
    await openDrawer({ by: 'passphrase', secret: passphrase() });
    expect((await openFacts(matterId)).map(words)).toEqual([sentinel]);
    await committed();
    expect(await everything()).not.toMatch(/Zebediah|Another name/);
  });
});

describe('a samples-only vault that gets a passphrase', () => {
  it('keeps everything in it, under keys that never lay in the open', async () => {
    await closeData();
    await vault.close();
    const place = await mkdtemp(join(tmpdir(), 'quash-samples-'));
    const made = await createVault(place, { kind: 'samples', passphrase: null, writtenBy: 'test' });
    forgetDatabase();
    await openData(portOf(made.vault));
    await installSamples();
    const [sample] = (await dump())['matters'] as { id: string }[];
    const { id } = sample ?? expect.fail('no sample');
    await attachFile(id, { name: 'a.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode('as served') });
    await openDrawer(null);
    await addFact(id, fact);
    await saveField(id, 'title', 'A changed title');
    await committed();
    shutDrawer();
    const before = await dump();
    const oldKeys = Buffer.from(made.vault.journalKey());

    const { vault: kept, recoveryCode } = await protectVault(made.vault, {
      passphrase: passphrase(),
      writtenBy: 'test',
      kdf: floor,
    });
    await vaultBecameProtected(portOf(kept));
    const after = await dump();
    // The facts of the drawer are sealed anew; everything else is as it was, in the same order.
    expect({ ...after, drawer: [] }).toEqual({ ...before, drawer: [] });
    expect(vaultNotices()).toEqual([]);
    expect(kept.kind).toBe('protected');
    expect(recoveryCode).not.toBe('');
    expect(Buffer.from(kept.journalKey()).equals(oldKeys)).toBe(false);
    expect(await openVaultOf(place)).toBe('wrong');
    await openDrawer({ by: 'passphrase', secret: passphrase() });
    expect((await openFacts(id)).map(words)).toEqual([sentinel]);
    const file = (after['files'] as { id: string }[])[0];
    expect(new TextDecoder().decode(await readBytes(file?.id ?? ''))).toBe('as served');
    // Real matters are taken now, and the history goes on.
    await createMatter(newMatter);
    const journal = await readJournal();
    const ids = new Set(journal.map((o) => o.id));
    expect(journal.every((o) => o.parents.every((parent) => ids.has(parent)))).toBe(true);
    await undo(journal.find((o) => o.command === 'edit-field')?.id ?? '');
    expect((await snapshotOf(id)).title).not.toBe('A changed title');
    expect(await kept.verify()).toMatchObject({ ok: true });
    await closeData();
    await kept.close();
    await rm(place, { recursive: true, force: true });
    vault = await openAgain();
  });
});

async function openVaultOf(place: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'quash-copy-'));
  await cp(join(place, 'vault'), join(copy, 'vault'), { recursive: true });
  await rm(join(copy, 'vault', 'in-use'), { force: true });
  const tried = await openVault(copy, { by: 'kept' }).catch(() => ({ status: 'wrong' as const }));
  await rm(copy, { recursive: true, force: true });
  return tried.status;
}

async function openAgain(): Promise<OpenVault> {
  const opened = await openVault(profile, { by: 'passphrase', secret: passphrase() });
  if (opened.status !== 'open') throw new Error('refused');
  return opened.vault;
}
