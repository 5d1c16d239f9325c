import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportOnce } from '../../../../main/files/export-file';
import { putOnce } from '../../../../main/files/put-once';
import { smallDisk } from '../vault/small-disk';

const folder = mkdtempSync(join(tmpdir(), 'quash-once-'));
const disk = smallDisk(2);
const newPlace = (): string => mkdtempSync(join(folder, 'place-'));
afterAll(() => {
  disk?.remove();
  rmSync(folder, { recursive: true });
});

describe('a file that is put into a shared folder', () => {
  it('stands there whole, may be read by others, and leaves nothing beside it', async () => {
    const place = newPlace();
    await putOnce(join(place, 'a.quash'), new Uint8Array(100_000).fill(7));
    expect(readdirSync(place)).toEqual(['a.quash']);
    expect(readFileSync(join(place, 'a.quash'))).toHaveLength(100_000);
    expect(statSync(join(place, 'a.quash')).mode & 0o111).toBe(0);
  });

  it('never takes the place of another, nor of a link', async () => {
    const place = newPlace();
    writeFileSync(join(place, 'a.quash'), 'theirs');
    symlinkSync(join(place, 'target'), join(place, 'b.quash'));
    for (const name of ['a.quash', 'b.quash']) {
      await expect(putOnce(join(place, name), new Uint8Array(3))).rejects.toMatchObject({ code: 'file-not-written' });
    }
    expect(readFileSync(join(place, 'a.quash'), 'utf8')).toBe('theirs');
    expect(existsSync(join(place, 'target'))).toBe(false);
    expect(readdirSync(place)).toEqual(['a.quash', 'b.quash']);
  });

  it('is refused in plain words when the folder is gone', async () => {
    const gone = putOnce(join(folder, 'gone', 'a.quash'), new Uint8Array(3));
    await expect(gone).rejects.toThrow('could not be put in the shared folder: it is not there. Nothing was put there');
  });

  it.skipIf(!disk)('is refused when the folder is full or can only be read, and leaves nothing', async () => {
    if (!disk) return;
    disk.fill(10_000);
    const there = readdirSync(disk.folder);
    const target = join(disk.folder, 'a.quash');
    const full = putOnce(target, new Uint8Array(500_000));
    await expect(full).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(disk.folder)).toEqual(there);
    disk.makeRoom();
    disk.readOnly(true);
    await expect(putOnce(target, new Uint8Array(3))).rejects.toThrow('it can only be read');
    disk.readOnly(false);
    await putOnce(target, new Uint8Array(3));
  });

  it('goes through the one exit: a protected word in its name keeps it back', async () => {
    const place = newPlace();
    const guard = { matterId: null, protectedWords: ['zebra'] };
    const kept = await exportOnce(new Uint8Array(3), place, 'zebra.quash', guard);
    expect(kept.status).toBe('blocked');
    expect(readdirSync(place)).toEqual([]);
    expect((await exportOnce(new Uint8Array(3), place, 'other.quash', guard)).status).toBe('saved');
  });
});
