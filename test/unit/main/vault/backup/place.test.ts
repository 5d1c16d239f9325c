import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeManifest } from '../../../../../main/vault/backup/manifest';
import { prune, type Place } from '../../../../../main/vault/backup/place';
import type { OpenVault } from '../../../../../main/vault/vault';
import { newFolder, newVault } from '../fixture';
import { append, filesIn, flip, noon, restored, secondOf, snapshot } from './fixture';

const minutes = (n: number): Date => new Date(noon.getTime() + n * 60_000);

const pruned = (vault: OpenVault, place: Place, keep: string, now = minutes(59)) =>
  prune(place, { backupKey: vault.backupKey(), vaultId: vault.id, now: now.toISOString(), keep: new Set([keep]) });

/** Three snapshots within one hour, each with something new. */
async function three(vault: OpenVault, place: Place) {
  const made = [];
  for (const n of [0, 10, 20]) {
    await append(vault, 30);
    made.push(await snapshot(vault, place, { at: minutes(n) }));
  }
  return made;
}

describe('letting old snapshots go', () => {
  it('removes their lists and the pieces that nobody else names; what stays can be restored', async () => {
    const vault = await newVault();
    const place = secondOf(newFolder());
    const [first, second, third] = await three(vault, place);
    const before = readdirSync(join(place.folder, 'objects')).length;
    expect(await pruned(vault, place, third?.id ?? '')).toEqual([first?.id, second?.id]);
    expect(readdirSync(place.folder).sort()).toEqual([third?.id, 'objects'].sort());
    expect(readdirSync(join(place.folder, 'objects')).length).toBe(before - 2);
    expect(await restored(third?.path ?? '')).toMatchObject({ status: 'restored', records: 90, faults: [] });
    await vault.close();
  });

  it('never the one that was just verified, also when the clock was set back', async () => {
    const vault = await newVault();
    const place = secondOf(newFolder());
    const [first, second] = await three(vault, place);
    await pruned(vault, place, first?.id ?? '');
    expect(readdirSync(place.folder)).toContain(first?.id);
    expect(readdirSync(place.folder)).not.toContain(second?.id);
    await vault.close();
  });

  it('nothing that it did not make', async () => {
    const vault = await newVault();
    const other = await newVault();
    const place = secondOf(newFolder());
    const [first] = await three(vault, place);
    await append(other, 5);
    const foreign = await snapshot(other, secondOf(place.folder), { at: minutes(5) });
    mkdirSync(join(place.folder, 'objects', 'holiday'));
    const theirs = ['notes.txt', 'objects/photo.jpg', 'objects/holiday/1.jpg', '2026-03-01T12-01-00-000Z.txt'];
    for (const name of theirs) writeFileSync(join(place.folder, name), 'mine');
    writeFileSync(join(place.folder, '2026-03-01T12-01-00-000Z.qsnap'), 'written by somebody');
    await pruned(vault, place, first?.id ?? '');
    const left = filesIn(place.folder);
    for (const name of [...theirs, '2026-03-01T12-01-00-000Z.qsnap', foreign.id]) expect(left).toContain(name);
    expect(await restored(foreign.path)).toMatchObject({ status: 'restored', records: 5, faults: [] });
    await other.close();
    await vault.close();
  });

  it('no piece at all while a newer version keeps snapshots there, too', async () => {
    const vault = await newVault();
    const place = secondOf(newFolder());
    const [first, , third] = await three(vault, place);
    const unknown = { ...first?.manifest, format: 3 } as unknown as Parameters<typeof encodeManifest>[0];
    writeFileSync(join(place.folder, '2026-03-01T12-05-00-000Z.qsnap'), encodeManifest(unknown, vault.backupKey()));
    const before = readdirSync(join(place.folder, 'objects')).length;
    await pruned(vault, place, third?.id ?? '');
    expect(readdirSync(place.folder)).toContain('2026-03-01T12-05-00-000Z.qsnap');
    expect(readdirSync(join(place.folder, 'objects'))).toHaveLength(before);
    await vault.close();
  });
});

describe('a piece that went bad on the drive', () => {
  it('is written anew by the next snapshot, which heals the older ones', async () => {
    const vault = await newVault();
    await append(vault, 40);
    const place = secondOf(newFolder());
    const first = await snapshot(vault, place);
    const [entry] = first.manifest.entries.filter(({ name }) => name === 'journal.qj');
    const object = join(dirname(first.path), 'objects', entry?.pieces[0] ?? '');
    const good = readFileSync(object);
    flip(object, 50);
    const second = await snapshot(vault, place, { at: minutes(1) });
    expect(readFileSync(object).equals(good)).toBe(true);
    for (const { path } of [first, second])
      expect(await restored(path)).toMatchObject({ status: 'restored', faults: [] });
    await vault.close();
  });
});

describe('a disk that does not keep what it is given', () => {
  it('a snapshot that does not read back is removed and reported', async () => {
    const vault = await newVault();
    await append(vault, 40);
    const folder = newFolder();
    const real = secondOf(folder);
    const lying: Place = {
      ...real,
      disk: {
        ...real.disk,
        rename: async (from, to) => {
          if (dirname(to).endsWith('objects')) flip(from, 5);
          await real.disk.rename(from, to);
        },
      },
    };
    await expect(snapshot(vault, lying)).rejects.toMatchObject({
      code: 'vault-damaged',
      message: expect.stringMatching(/did not read back as it was written, so it was removed/) as string,
    });
    expect(filesIn(folder)).toEqual([]);
    await vault.close();
  });

  it.each([
    ['ENOSPC', 'disk-full', /the disk is full/],
    ['EROFS', 'file-not-written', /the disk is read-only \(EROFS\)/],
    ['EIO', 'file-not-written', /the disk refused \(EIO\)/],
  ])('%s while it is written: told, cleared away, and the older snapshot stays', async (code, error, said) => {
    const vault = await newVault();
    await append(vault, 40);
    const folder = newFolder();
    const real = secondOf(folder);
    const first = await snapshot(vault, real);
    const before = filesIn(folder);
    await append(vault, 40);
    let writes = 0;
    const failing: Place = {
      ...real,
      disk: {
        ...real.disk,
        open: async (path, how) => {
          const file = await real.disk.open(path, how);
          const write: typeof file.write = async (bytes, at) => {
            writes += 1;
            if (writes >= 2) throw Object.assign(new Error('no'), { code });
            return file.write(bytes, at);
          };
          return { ...file, write };
        },
      },
    };
    await expect(snapshot(vault, failing, { at: minutes(5) })).rejects.toMatchObject({ code: error, message: said });
    expect(filesIn(folder)).toEqual(before);
    expect(await restored(first.path)).toMatchObject({ status: 'restored', records: 40 });
    await vault.close();
  });
});
