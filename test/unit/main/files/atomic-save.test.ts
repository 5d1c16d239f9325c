import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { saveAtomically } from '../../../../main/files/atomic-save';
import { readWithin } from '../../../../main/files/import-file';

const folder = mkdtempSync(join(tmpdir(), 'quash-save-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('saveAtomically', () => {
  it('replaces the whole file and leaves nothing beside it', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'a much longer text than the new one');
    const before = statSync(path).ino;
    await saveAtomically(path, strToU8('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('says what to do when the place cannot be written, and leaves nothing there', async () => {
    const attempt = saveAtomically(join(folder, 'missing', 'a.txt'), strToU8('new'));
    await expect(attempt).rejects.toMatchObject({ code: 'file-not-written', fix: expect.stringContaining('folder') });
    await expect(saveAtomically(folder, strToU8('new'))).rejects.toMatchObject({ code: 'file-not-written' });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('readWithin', () => {
  it('reads up to the limit and no further', async () => {
    const path = join(folder, 'b.txt');
    writeFileSync(path, 'abc');
    expect(await readWithin(path, 3)).toEqual({ name: 'b.txt', bytes: strToU8('abc') });
    await expect(readWithin(path, 2)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('refuses what is no file', async () => {
    await expect(readWithin(folder, 99)).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(readWithin(join(folder, 'none'), 99)).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
