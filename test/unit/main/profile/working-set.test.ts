import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteLegacyStore, hasLegacyStore } from '../../../../main/profile/legacy-store';
import {
  deleteOldWorkingSets,
  deleteWorkingSet,
  newWorkingSet,
  workingSet,
} from '../../../../main/profile/working-set';

let profile = '';
const stored = (): string => join(profile, 'vault', 'working-set.json');

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'quash-sets-'));
  mkdirSync(join(profile, 'vault'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

describe('the working set', () => {
  it('has a random name that stays', async () => {
    const name = await workingSet(profile);
    expect(name).toMatch(/^set-[0-9a-f]{16}$/);
    expect(await workingSet(profile)).toBe(name);
    expect(JSON.parse(readFileSync(stored(), 'utf8'))).toEqual({ partition: name });
  });

  it('is replaced by one with another name', async () => {
    const before = await workingSet(profile);
    const after = await newWorkingSet(profile);
    expect(after).not.toBe(before);
    expect(await workingSet(profile)).toBe(after);
  });

  it.each(['', 'not json', '{"partition":"../../vault"}', '{"partition":"set-0123456789abcdef","more":1}'])(
    'begins anew where its name reads %j',
    async (text) => {
      writeFileSync(stored(), text);
      expect(await workingSet(profile)).toMatch(/^set-[0-9a-f]{16}$/);
    },
  );

  it('is the only one that stays; other partitions are none of its business', async () => {
    const current = await workingSet(profile);
    for (const name of [current, 'set-0000000000000000', 'other', 'set-1']) {
      mkdirSync(join(profile, 'Partitions', name, 'IndexedDB'), { recursive: true });
    }
    await deleteOldWorkingSets(profile, current);
    expect(readdirSync(join(profile, 'Partitions')).sort()).toEqual([current, 'other', 'set-1'].sort());
  });

  it('deletes nothing by a name that is not one', async () => {
    await expect(deleteWorkingSet(profile, '../vault')).rejects.toThrow(RangeError);
    await expect(deleteOldWorkingSets(join(profile, 'nowhere'), 'set-0000000000000000')).resolves.toBeUndefined();
    expect(existsSync(join(profile, 'vault'))).toBe(true);
  });
});

describe('the store without encryption', () => {
  it('is there when its folder holds files, and gone after it was deleted', async () => {
    expect(await hasLegacyStore(profile)).toBe(false);
    const folder = join(profile, 'IndexedDB', 'app_quash_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    expect(await hasLegacyStore(profile)).toBe(false);
    writeFileSync(join(folder, '000003.log'), 'x');
    mkdirSync(join(profile, 'Local Storage'));
    expect(await hasLegacyStore(profile)).toBe(true);
    await deleteLegacyStore(profile);
    expect(await hasLegacyStore(profile)).toBe(false);
    expect(existsSync(join(profile, 'IndexedDB'))).toBe(false);
    expect(existsSync(join(profile, 'Local Storage'))).toBe(true);
  });
});
