import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBackup } from '../../../../../main/vault/backup/check-backup';
import { openBackup } from '../../../../../main/vault/backup/opened';
import { isSnapshotName, listSnapshots, prune, type Place } from '../../../../../main/vault/backup/place';
import { realDisk, type Disk } from '../../../../../main/vault/disk';
import type { OpenVault } from '../../../../../main/vault/vault';
import { newFolder, newVault } from '../fixture';
import { CutDisk, leftovers, PowerCut } from './cut-disk';
import { append, keep, secondOf, snapshot } from './fixture';

const later = new Date('2026-03-01T12:30:00.000Z');

/** Every list in a place, read through to the last seal. Answers their names. */
async function allWhole(vault: OpenVault, place: Place): Promise<string[]> {
  const keys = { backups: vault.backupKey(), journal: vault.journalKey() };
  const { snapshots, damaged } = await listSnapshots({ ...place, disk: realDisk });
  expect(damaged).toEqual([]);
  for (const { id } of snapshots) {
    const backup = await openBackup({ disk: realDisk }, join(place.folder, id));
    expect((await checkBackup(backup, keys)).faults).toEqual([]);
  }
  return snapshots.map(({ id }) => id);
}

/** A snapshot, and the end of the one of half an hour before. */
async function makeAndPrune(vault: OpenVault, folder: string, disk: Disk): Promise<void> {
  const place = secondOf(folder, disk);
  const { id } = await snapshot(vault, place, { at: later });
  const backupKey = vault.backupKey();
  await prune(place, { backupKey, vaultId: vault.id, now: later.toISOString(), keep: new Set([id]) });
}

describe('the power fails at any moment of making a snapshot and letting an old one go', () => {
  it('every list that is there names pieces that are there, and there always is one', async () => {
    const vault = await newVault();
    await append(vault, 20);
    await keep(vault, 1, new Uint8Array(3_000));
    const before = newFolder();
    const { id: old } = await snapshot(vault, secondOf(before));
    await append(vault, 20);
    await keep(vault, 2, new Uint8Array(3_001));

    let cuts = 0;
    let done = false;
    for (let cutAt = 1; !done; cutAt += 1) {
      for (const left of leftovers) {
        const folder = newFolder();
        cpSync(before, folder, { recursive: true });
        const disk = new CutDisk(cutAt);
        const stopped = await makeAndPrune(vault, folder, disk).then(
          () => false,
          (error: unknown) => {
            if (error instanceof PowerCut) return true;
            throw error;
          },
        );
        if (!stopped) done = true;
        else cuts += 1;
        disk.lose(left);
        const there = await allWhole(vault, secondOf(folder));
        expect(there.length, `cut at ${cutAt}, ${left}`).toBeGreaterThan(0);
        if (!there.includes(old)) expect(there).toHaveLength(1);
        if (left !== 'everything') continue;
        // The next backup works, and clears up.
        await makeAndPrune(vault, folder, realDisk);
        expect((await allWhole(vault, secondOf(folder))).length).toBeGreaterThan(0);
        expect(readdirSync(folder).filter((name) => !isSnapshotName(name))).toEqual(['objects']);
      }
    }
    expect(cuts).toBeGreaterThan(100); // About 21 changes of the disk, five ways to lose each.
    await vault.close();
  }, 60_000);
});
