import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackups, type Backups, type BackupsOptions } from '../../../../../main/vault/backup/backups';
import { snapshotsFolder } from '../../../../../main/vault/backup/keeper';
import { isSnapshotName } from '../../../../../main/vault/backup/place';
import { realDisk } from '../../../../../main/vault/disk';
import type { OpenVault } from '../../../../../main/vault/vault';
import { newFolder, newVault, scopeOf } from '../fixture';
import { append, filledVault, filesIn, flip, fullDisk, restored } from './fixture';

let vault: OpenVault;
let now: Date;
let running: Backups[] = [];

beforeEach(async () => {
  vault = await filledVault();
  now = new Date('2026-03-01T12:00:00.000Z');
});
afterEach(async () => {
  for (const backups of running) await backups.stop();
  running = [];
  await vault.close();
});

/** Backups that look at the clock, which the test sets, every few milliseconds. */
function begin(more: Partial<BackupsOptions> = {}): Backups {
  const backups = startBackups(vault, { writtenBy: 'test', clock: () => now, lookEvery: 5, ...more });
  running.push(backups);
  return backups;
}

const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

const here = (): string[] => readdirSync(snapshotsFolder(vault.profile)).filter(isSnapshotName);
const inPlace = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)).filter(isSnapshotName));

/** Waits until something holds, for as long as a loaded machine may take. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds());) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Long enough for many looks at the clock. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

describe('each hour in which something changed', () => {
  it('one is made at the start, and none again until an hour has passed and something changed', async () => {
    const backups = begin();
    await until(async () => (await backups.status()).last !== null);
    await append(vault, 1);
    later(59);
    await aWhile();
    expect(here()).toHaveLength(1);
    later(2);
    await until(() => here().length === 2);
    later(61);
    await aWhile();
    expect(here()).toHaveLength(2); // Nothing changed.
    await vault.writePreferences({ idleMinutes: 20, secondPlace: null });
    await until(async () => (await backups.status()).last === now.toISOString());
    expect(here()).toHaveLength(3);
    expect(await backups.status()).toMatchObject({ problem: null, lastSecond: null });
  });

  it('nothing of a vault in which nothing was done', async () => {
    const empty = await newVault();
    const backups = startBackups(empty, { writtenBy: 'test', clock: () => now, lookEvery: 5 });
    await aWhile();
    expect((await backups.status()).snapshots).toEqual([]);
    await backups.stop();
    expect(existsSync(snapshotsFolder(empty.profile))).toBe(false);
    await empty.close();
  });

  it('it remembers over a restart what it has', async () => {
    await begin().now();
    await running[0]?.stop();
    later(120);
    const again = begin();
    await aWhile();
    expect(here()).toHaveLength(1);
    expect(await again.status()).toMatchObject({ last: '2026-03-01T12:00:00.000Z' });
    expect((await again.status()).snapshots).toMatchObject([{ seq: 121, place: 'here' }]);
  });

  it('a clock that was set back stops nothing', async () => {
    const backups = begin();
    await backups.now();
    await append(vault, 1);
    later(-60 * 24 * 365);
    await until(async () => (await backups.status()).snapshots.length === 2);
  });

  it('thins them out: of one hour the last', async () => {
    const backups = begin({ lookEvery: 3_600_000 });
    for (let i = 0; i < 4; i += 1) {
      await append(vault, 1);
      later(10);
      await backups.now();
    }
    expect(here()).toEqual(['2026-03-01T12-40-00-000Z.qsnap']);
  });
});

describe('when the vault is closed', () => {
  it('what changed is backed up, at once', async () => {
    const backups = begin({ lookEvery: 3_600_000 });
    await backups.now();
    await append(vault, 1);
    later(61);
    await backups.stop();
    const before = here();
    expect(before).toEqual(['2026-03-01T12-00-00-000Z.qsnap', '2026-03-01T13-01-00-000Z.qsnap']);
    await begin({ lookEvery: 3_600_000 }).stop();
    expect(here()).toEqual(before);
  });

  it('it does not take longer than it may, and leaves nothing half done', async () => {
    const slow = {
      ...realDisk,
      rename: async (from: string, to: string) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await realDisk.rename(from, to);
      },
    };
    const backups = begin({ disk: slow, stopWithin: 200, lookEvery: 3_600_000 });
    const began = performance.now();
    await backups.stop();
    expect(performance.now() - began).toBeLessThan(1_500);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const left = filesIn(snapshotsFolder(vault.profile));
    expect(left).toEqual([]);
  });

  it('stopping never throws', async () => {
    const backups = begin({ disk: fullDisk, lookEvery: 3_600_000 });
    await backups.stop();
    expect((await backups.status()).problem).toMatch(/the disk is full/);
  });
});

describe('the second place', () => {
  it('gets nothing before somebody said what must not go there', async () => {
    const stick = newFolder();
    const backups = begin();
    await backups.choosePlace(stick);
    expect(await backups.now()).toMatchObject({ second: false });
    later(120);
    await aWhile();
    expect(readdirSync(stick)).toEqual([]);
    await backups.status({ scopes: [scopeOf(2)], blobs: [] });
    await until(async () => (await backups.status()).lastSecond !== null);
    expect(readdirSync(stick)).toEqual([`Quash backup ${vault.id.slice(0, 8)}`]);
    const [id] = inPlace(stick);
    const path = join(stick, `Quash backup ${vault.id.slice(0, 8)}`, id ?? '');
    expect(await restored(path)).toMatchObject({ leftOut: { frames: 50, files: 0 }, records: 121 });
    await until(async () => !(await backups.status()).running);
    expect(await backups.status()).toMatchObject({
      lastSecond: now.toISOString(),
      secondPlace: stick,
      problem: null,
    });
  });

  it('not plugged in: said so in plain words, tried again, and made when it is back', async () => {
    const stick = newFolder();
    const away = `${stick}-away`;
    const backups = begin();
    await backups.status({ scopes: [], blobs: [] });
    await backups.choosePlace(stick);
    await backups.now();
    renameSync(stick, away);
    await append(vault, 1);
    later(61);
    await until(async () => (await backups.status()).problem !== null);
    const { problem, lastSecond } = await backups.status();
    expect(problem).toBe(
      `The second place for backups, ${stick}, can’t be reached. Plug in the drive, or choose another folder. Quash tries again by itself.`,
    );
    expect(lastSecond).toMatch(/^2026-03-01T12:00:00/); // What is known of it stays known.
    await until(() => here().length === 2); // The profile's own is made all the same.
    expect(await backups.now()).toMatchObject({ second: false });
    renameSync(away, stick);
    await until(async () => (await backups.status()).lastSecond === now.toISOString());
    expect(inPlace(stick)).toHaveLength(2);
    await until(async () => (await backups.status()).problem === null);
  });

  it('an empty folder where the drive used to be is not a new beginning', async () => {
    const stick = newFolder();
    const backups = begin({ lookEvery: 3_600_000 });
    await backups.status({ scopes: [] });
    await backups.choosePlace(stick);
    await backups.now();
    rmSync(stick, { recursive: true });
    mkdirSync(stick);
    expect(await backups.now()).toMatchObject({ second: false });
    expect(readdirSync(stick)).toEqual([]);
    expect((await backups.status()).problem).toMatch(/are not there\. Plug in the drive/);
    await backups.choosePlace(stick); // Somebody means it.
    expect(await backups.now()).toMatchObject({ second: true });
  });

  it('is not the profile, nor in it, nor nothing at all', async () => {
    const backups = begin();
    const inside = join(vault.profile, 'backups');
    mkdirSync(inside);
    for (const folder of [vault.profile, inside, '/nowhere/at/all', 'backups']) {
      await expect(backups.choosePlace(folder)).rejects.toMatchObject({ code: 'bad-input' });
    }
    expect((await backups.status()).secondPlace).toBeNull();
    await backups.choosePlace(newFolder());
    await backups.choosePlace(null);
    expect((await backups.status()).secondPlace).toBeNull();
  });
});

describe('what the window asks for', () => {
  it('a single file, a trial of each snapshot, and no path that leads elsewhere', async () => {
    const stick = newFolder();
    const backups = begin({ lookEvery: 3_600_000 });
    await backups.status({ scopes: [], blobs: [] });
    await backups.choosePlace(stick);
    await backups.now();
    const { snapshots } = await backups.status();
    expect(snapshots.map(({ place }) => place)).toEqual(['here', 'second']);
    for (const { id, place } of snapshots) {
      expect(await backups.drill(id, place)).toMatchObject({ ok: true, same: true, records: 121, files: 2 });
      expect((await backups.status()).lastDrill).toMatchObject({ place, restores: true });
    }
    await expect(backups.drill('../../../etc/passwd', 'here')).rejects.toMatchObject({ code: 'bad-input' });
    const path = join(newFolder(), 'all.quashbackup');
    expect(await backups.saveFile(path)).toEqual({ records: 121 });
    expect(await restored(path)).toMatchObject({ status: 'restored', records: 121, files: 2 });
  });

  it('destroying: gone from the profile’s snapshots, and said where it may still be', async () => {
    const stick = newFolder();
    const backups = begin({ lookEvery: 3_600_000 });
    await backups.status({ scopes: [], blobs: [] });
    await backups.choosePlace(stick);
    await backups.now();
    later(1);
    expect(await backups.shred([scopeOf(9)], [])).toBe(1);
    const left = here();
    expect(left).toHaveLength(1);
    expect((await backups.status()).snapshots.filter(({ place }) => place === 'here')).toHaveLength(1);
    expect((await backups.status()).problem).toContain(`may still be in the older backups in ${stick}`);
    await backups.stop();
    expect(here()).toEqual(left); // What was made behind it is the newest; nothing changed since.
    expect(inPlace(stick)).toEqual(['2026-03-01T12-01-00-000Z.qsnap']); // The same hour: the one before made room.
  });

  it('says what it is doing, and that an older list is damaged', async () => {
    const seen: boolean[] = [];
    const backups = begin({
      lookEvery: 3_600_000,
      onStatus: () => void backups.status().then(({ running: busy }) => seen.push(busy)),
    });
    await backups.now();
    await until(() => seen.includes(true));
    later(60);
    await append(vault, 1);
    await backups.now();
    const [oldest] = here();
    flip(join(snapshotsFolder(vault.profile), oldest ?? ''), 0);
    writeFileSync(join(snapshotsFolder(vault.profile), 'notes.txt'), 'mine');
    await backups.stop();
    const again = begin({ lookEvery: 3_600_000 });
    const status = await again.status();
    expect(status.problem).toContain(`are damaged and can’t be used: ${oldest ?? '?'}`);
    expect(status.snapshots).toHaveLength(1);
  });
});

describe('a drive that fails', () => {
  it('in the second place: told, and the profile’s own backups go on', async () => {
    const stick = newFolder();
    const failing = {
      ...realDisk,
      list: async (path: string) => {
        if (path.startsWith(stick)) throw Object.assign(new Error('no'), { code: 'EIO' });
        return realDisk.list(path);
      },
    };
    const backups = begin({ lookEvery: 3_600_000, disk: failing });
    await backups.status({ scopes: [], blobs: [] });
    await backups.choosePlace(stick);
    expect(await backups.now()).toMatchObject({ second: false, seq: 121 });
    const { problem, snapshots } = await backups.status();
    expect(problem).toMatch(/the disk refused \(EIO\)/);
    expect(snapshots.map(({ place }) => place)).toEqual(['here']);
  });
});
