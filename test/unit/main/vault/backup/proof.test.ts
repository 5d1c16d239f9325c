import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBackup, type CheckOptions } from '../../../../../main/vault/backup/check-backup';
import type { MadeSnapshot } from '../../../../../main/vault/backup/make-snapshot';
import { openBackup } from '../../../../../main/vault/backup/opened';
import type { Place } from '../../../../../main/vault/backup/place';
import { nothingProven } from '../../../../../main/vault/backup/proof';
import { realDisk } from '../../../../../main/vault/disk';
import type { OpenVault } from '../../../../../main/vault/vault';
import { newFolder, scopeOf } from '../fixture';
import { append, blobName, filledVault, flip, noon, secondOf, snapshot } from './fixture';

let vault: OpenVault;
let place: Place;
let first: MadeSnapshot;

beforeEach(async () => {
  vault = await filledVault();
  await append(vault, 700, 4_000); // Four pieces; frames lie across their borders.
  place = secondOf(newFolder());
  first = await snapshot(vault, place);
});
afterEach(() => vault.close());

const check = async (path: string, options: CheckOptions) => {
  const keys = { backups: vault.backupKey(), journal: vault.journalKey() };
  return checkBackup(await openBackup({ disk: realDisk }, path), keys, options);
};

const object = (made: MadeSnapshot, name: string, i = 0): string =>
  join(dirname(made.path), 'objects', made.manifest.entries.find((entry) => entry.name === name)?.pieces[i] ?? '');

describe('what was opened before is not opened again', () => {
  it('and the count, the head and the faults are the same', async () => {
    const { journal } = first.proof;
    expect(journal.pieces.length).toBeGreaterThanOrEqual(3);
    expect(journal.offset).toBeLessThanOrEqual(journal.pieces.length * 1024 * 1024);
    expect(journal.link.seq).toBeGreaterThan(400);
    await append(vault, 30, 4_000);
    const next = await snapshot(vault, place, { at: new Date(noon.getTime() + 1), proof: first.proof });
    expect(next.manifest.seq).toBe(851);
    for (const proof of [undefined, first.proof, next.proof]) {
      expect(await check(next.path, { proof })).toMatchObject({ records: 851, files: 2, faults: [] });
    }
  });

  it('but is read again: a bit that fell over in an old piece is found', async () => {
    flip(object(first, 'journal.qj', 1), 5_000);
    const { faults } = await check(first.path, { proof: first.proof });
    expect(faults).toMatchObject([{ where: expect.stringMatching(/journal\.qj, piece 2 of/) as string }]);
  });

  it('nor is it believed of other pieces: after content was destroyed all is opened anew', async () => {
    await vault.shred([scopeOf(9)], []);
    const next = await snapshot(vault, place, { at: new Date(noon.getTime() + 1), proof: first.proof });
    expect(await check(next.path, { proof: first.proof })).toMatchObject({ records: 821, faults: [] });
    expect(next.proof.journal.pieces[0]).not.toBe(first.proof.journal.pieces[0]);
  });

  it('an older and shorter journal is not covered by the proof of a longer one', async () => {
    const small = await filledVault();
    const made = await snapshot(small, secondOf(newFolder()));
    const keys = { backups: small.backupKey(), journal: small.journalKey() };
    const backup = await openBackup({ disk: realDisk }, made.path);
    expect(await checkBackup(backup, keys, { proof: first.proof })).toMatchObject({ records: 121, faults: [] });
    await small.close();
  });
});

describe('a quick one, when the vault is being closed', () => {
  const blob = `blobs/${blobName(1)}`;

  it('looks for sealed files that were read before, without reading them; a thorough one reads them', async () => {
    flip(object(first, blob), 40);
    expect((await check(first.path, { proof: first.proof, quick: true })).faults).toEqual([]);
    expect((await check(first.path, { proof: first.proof })).badFiles).toEqual([blobName(1)]);
    writeFileSync(object(first, blob), readFileSync(object(first, blob)).subarray(1));
    expect((await check(first.path, { proof: first.proof, quick: true })).badFiles).toEqual([blobName(1)]);
    unlinkSync(object(first, blob));
    expect((await check(first.path, { proof: first.proof, quick: true })).faults).toMatchObject([
      { where: blob, what: 'it is missing' },
    ]);
  });

  it('reads what it never read', async () => {
    flip(object(first, blob), 40);
    expect((await check(first.path, { proof: nothingProven, quick: true })).badFiles).toEqual([blobName(1)]);
  });
});
