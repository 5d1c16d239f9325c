import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAge, sealAge } from '../../../../shared/age/age-file';
import { cardText } from '../../../../main/bundle/card';
import { addCard, decideColleague, noteImported } from '../../../../main/bundle/colleagues';
import type { DeviceKeys } from '../../../../main/bundle/device-keys';
import { largestBundleFile } from '../../../../main/bundle/limits';
import { asDevice, makeCard } from '../../../../main/bundle/own-device';
import { chooseFolder, markFiles, sharedFolder } from '../../../../main/shared-folder/known';
import { SharedFolder } from '../../../../main/shared-folder/shared-folder';
import type { OpenVault } from '../../../../main/vault/vault';
import { matterContents, newDevice, sealFrom, sha256, utf8 } from '../bundle/fixture';
import { newFolder, newVault } from '../vault/fixture';
import { by, opened, protectedVault, right } from '../vault/protected';

const at = new Date('2026-12-01T09:00:00.000Z');
let profile: string;
let vault: OpenVault;
let us: { recipient: string; signingKey: string };
let ben: DeviceKeys;
let cora: DeviceKeys;
let place: string;
let folder: SharedFolder;

const cardOf = ({ recipient, signingKey, sign }: DeviceKeys, name: string): string =>
  cardText({ name, recipient, signingKey }, sign);

beforeAll(async () => {
  ({ profile } = await protectedVault());
  vault = await opened(profile, by(right));
  us = await makeCard(vault, 'Ada Byrne', at);
  [ben, cora] = [await newDevice(), await newDevice()];
  await addCard(vault, cardOf(ben, 'Ben Okafor'), us.signingKey, at);
  await decideColleague(vault, ben.signingKey, 'confirmed', at);
});
afterAll(() => vault.close());

beforeEach(async () => {
  place = newFolder();
  folder = new SharedFolder();
  await chooseFolder(vault, place);
});

/** Puts a file there. */
const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(place, `${name}.quash`), bytes);
const toUs = async (from: DeviceKeys, more = {}) =>
  (await sealFrom(from, { recipients: [us.recipient] }, matterContents(more))).bytes;
const nothing = { forOthers: 0, revoked: 0, here: 0, unreadable: 0, tooLarge: 0, more: 0 };

describe('a shared folder', () => {
  it('offers what colleagues sealed to this device, by whom it says and when, and asks for no passphrase', async () => {
    put('a', await toUs(ben));
    put('b', await toUs(cora));
    put('c', (await sealFrom(ben, { passphrase: utf8('tulip granite harbor') })).bytes);
    put('d', (await sealFrom(ben, { recipients: [cora.recipient] })).bytes);
    const { path, bundles, others } = await folder.look(vault);
    expect(path).toBe(place);
    const signed = bundles.map((one) => one.signed).sort((a, b) => Number(b?.known ?? -1) - Number(a?.known ?? -1));
    expect(signed).toEqual([
      { by: 'Ada Byrne', at: at.toISOString(), known: true },
      { by: 'Ada Byrne', at: at.toISOString(), known: false },
      null,
    ]);
    expect(bundles.map((one) => one.as)).toEqual(['new', 'new', 'new']);
    expect(others).toEqual({ ...nothing, forOthers: 1 });
  });

  it('does not offer what is ours, what is here, or what a revoked key signed; a copy is offered once', async () => {
    const bytes = await asDevice(vault, async (keys) => (await sealFrom(keys, { recipients: [us.recipient] })).bytes);
    put('own', bytes);
    const before = { createdAt: '2026-11-01T09:00:00.000Z' };
    const taken = await sealFrom(ben, { recipients: [us.recipient] }, matterContents(), before);
    put('taken', taken.bytes);
    await noteImported(vault, taken.manifest);
    const mallory = await newDevice();
    await addCard(vault, cardOf(mallory, 'Mallory'), us.signingKey, at);
    await decideColleague(vault, mallory.signingKey, 'revoked', at);
    put('revoked', await toUs(mallory));
    put('one', (await sealFrom(cora, { recipients: [us.recipient] })).bytes);
    copyFileSync(join(place, 'one.quash'), join(place, 'one.sync-conflict-20261201.quash'));
    const { bundles, others } = await folder.look(vault);
    expect(bundles).toHaveLength(1);
    expect(others).toEqual({ ...nothing, revoked: 1, here: 1 });
  });

  it('waits for no pipe, follows no link, and takes no temporary, empty or half-written file', async () => {
    const whole = await toUs(ben, { operations: new Uint8Array(200_000).fill(0x20) });
    const elsewhere = join(newFolder(), 'whole.quash');
    writeFileSync(elsewhere, whole);
    execFileSync('mkfifo', [join(place, 'pipe.quash')]);
    symlinkSync('loop.quash', join(place, 'loop.quash'));
    symlinkSync('/dev/zero', join(place, 'endless.quash'));
    symlinkSync(elsewhere, join(place, 'linked.quash'));
    mkdirSync(join(place, 'folder.quash'));
    put('empty', new Uint8Array(0));
    for (const name of ['.whole.quash.tmp', '.syncthing.whole.quash', '~whole.quash', 'whole.quash.part', 'whole.pdf'])
      writeFileSync(join(place, name), whole);
    put('none', utf8('not a bundle'));
    put('cut', whole.subarray(0, 150_000));
    put('longer', new Uint8Array([...whole, 0]));
    put('huge', whole);
    truncateSync(join(place, 'huge.quash'), largestBundleFile + 1);
    const began = performance.now();
    const { bundles, others } = await folder.look(vault);
    expect(bundles).toEqual([]);
    expect(others).toEqual({ ...nothing, unreadable: 3, tooLarge: 1 });
    expect(performance.now() - began).toBeLessThan(5_000);
    // The rest of it comes: the same window sees it.
    put('cut', whole);
    expect((await folder.look(vault)).bundles).toHaveLength(1);
  });

  it('believes no list of contents that was changed, signed by another, or sealed on in its signer’s name', async () => {
    const bytes = await toUs(ben);
    const changed = bytes.slice();
    const last = changed.length - 20;
    changed[last] = (changed[last] ?? 0) ^ 1;
    put('changed', changed);
    const plain = await sealAge(utf8('QUASH1\nno container'), [us.recipient]);
    put('plain', plain);
    const toCora = await sealFrom(ben, { recipients: [cora.recipient] });
    const inside = await openAge(toCora.bytes, cora.identity);
    put('sealed-on', await sealAge(inside ?? new Uint8Array(), [us.recipient]));
    const { bundles, others } = await folder.look(vault);
    expect(bundles).toEqual([]);
    expect(others).toEqual({ ...nothing, unreadable: 3 });
  });

  it('offers none of two hundred that were changed or cut by chance, and breaks on none', async () => {
    const bytes = await toUs(ben);
    let seed = 7;
    const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 200; i += 1) {
      const bad = bytes.slice(0, i % 2 === 0 ? bytes.length : 1 + chance(bytes.length - 1));
      // The first thousand bytes are the head of the file and of what is in it; the seal of the rest is for its opening.
      const at = chance(Math.min(bad.length, 1_000));
      if (i % 2 === 0) bad[at] = (bad[at] ?? 0) ^ (1 << chance(8));
      put(`${i}`, bad);
    }
    const { bundles, others } = await folder.look(vault);
    expect(bundles).toEqual([]);
    const { unreadable, forOthers, more } = others;
    expect([unreadable + forOthers + more, others.here, others.revoked]).toEqual([200, 0, 0]);
    expect(unreadable).toBeGreaterThan(100);
  });

  it('remembers in the vault what was shown and what is not to be offered, and takes that back', async () => {
    put('a', await toUs(ben));
    put('b', await toUs(cora));
    const marks = (await folder.look(vault)).bundles.map(({ mark }) => mark);
    const [first = '', second = ''] = marks;
    await markFiles(vault, marks, 'shown');
    await markFiles(vault, [first], 'ignored');
    await vault.close();
    vault = await opened(profile, by(right));
    const states = async () =>
      new Map((await new SharedFolder().look(vault)).bundles.map((one) => [one.mark, one.as] as const));
    expect(await states()).toEqual(
      new Map([
        [first, 'ignored'],
        [second, 'shown'],
      ]),
    );
    await markFiles(vault, [first], 'offered');
    expect((await states()).get(first)).toBe('new');
    await markFiles(vault, [first], 'own');
    await markFiles(vault, [first], 'offered');
    expect([...(await states()).keys()]).toEqual([second]);
  });

  it('gives the bytes of what was found, and nothing that took its place', async () => {
    const bytes = await toUs(ben);
    put('a', bytes);
    const [found] = (await folder.look(vault)).bundles;
    const read = await folder.read(found?.mark ?? '');
    expect(sha256(read.bytes)).toBe(sha256(bytes));
    await expect(folder.read('0'.repeat(64))).rejects.toThrow('no such bundle');
    put('a', await toUs(ben, { count: 41 }));
    await expect(folder.read(found?.mark ?? '')).rejects.toThrow('It was replaced');
    rmSync(join(place, 'a.quash'));
    execFileSync('mkfifo', [join(place, 'a.quash')]);
    await expect(folder.read(found?.mark ?? '')).rejects.toThrow('can’t be read in the shared folder');
  });

  it('that is gone is said to be; nothing in it was ever changed', async () => {
    put('a', await toUs(ben));
    const before = readdirSync(place);
    await folder.look(vault);
    expect(readdirSync(place)).toEqual(before);
    rmSync(place, { recursive: true });
    await expect(folder.look(vault)).rejects.toThrow('can’t be looked into: it is not there');
    await expect(folder.look(vault)).rejects.toMatchObject({ code: 'file-unreadable' });
    mkdirSync(place);
    expect((await folder.look(vault)).bundles).toEqual([]);
  });

  it('is a folder, not the profile, and none for a vault of samples', async () => {
    await expect(chooseFolder(vault, join(place, 'none'))).rejects.toThrow('no folder');
    await expect(chooseFolder(vault, 'relative')).rejects.toThrow('no folder');
    await expect(chooseFolder(vault, profile)).rejects.toThrow('in the profile');
    expect(await sharedFolder(vault)).toBe(place);
    await chooseFolder(vault, null);
    expect(await folder.look(vault)).toEqual({ path: null, bundles: [], others: nothing });
    const samples = await newVault();
    expect(await folder.look(samples)).toMatchObject({ path: null });
    await samples.close();
  });
});
