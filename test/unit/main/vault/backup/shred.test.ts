import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFrames } from '../../../../../shared/vault/frame';
import { shredBehindSnapshot } from '../../../../../main/vault/backup/shred-behind';
import { isSnapshotName } from '../../../../../main/vault/backup/place';
import { everything, scopeOf } from '../fixture';
import { blobName, filesIn, filledVault, fullDisk, hereOf, noon, restored, snapshot } from './fixture';

const options = (more: object = {}) => ({ writtenBy: 'test', now: () => noon, removeOlder: true, ...more });

describe('destroying behind a verified snapshot', () => {
  it('the content is gone from the vault and, if asked, from the profile’s snapshots; the rest is backed up', async () => {
    const vault = await filledVault();
    const place = hereOf(vault);
    await snapshot(vault, place, { at: new Date(noon.getTime() - 1) });
    const doomed = decodeFrames(await everything(vault)).frames.filter(({ scope }) => scope[0] === 9);
    const [large] = doomed;
    const needle = large?.ciphertext.slice(1_000, 1_064) ?? new Uint8Array();
    const found = () =>
      filesIn(vault.profile).filter((file) => readFileSync(join(vault.profile, file)).includes(Buffer.from(needle)));
    expect(found().length).toBe(3); // Two copies and the snapshots' piece.

    const report = await shredBehindSnapshot(vault, [scopeOf(9)], [blobName(2)], { ...options(), place });
    expect(report).toMatchObject({ frames: 1, problem: null });
    expect(report.removed).toHaveLength(2);
    expect(found()).toEqual([]);
    const left = readdirSync(place.folder).filter(isSnapshotName);
    expect(left).toHaveLength(1);
    expect(await restored(join(place.folder, left[0] ?? ''))).toMatchObject({
      status: 'restored',
      records: 121,
      files: 1,
      faults: [],
    });
    await vault.close();
  });

  it('older snapshots stay when that is wanted, and say what they have lost', async () => {
    const vault = await filledVault();
    const place = hereOf(vault);
    const old = await snapshot(vault, place, { at: new Date(noon.getTime() - 1) });
    await shredBehindSnapshot(vault, [scopeOf(9)], [blobName(2)], { ...options({ removeOlder: false }), place });
    expect(readdirSync(place.folder).filter(isSnapshotName)).toHaveLength(3);
    expect(await restored(old.path)).toMatchObject({
      status: 'restored',
      records: 121,
      files: 1,
      faults: [{ where: `blobs/${blobName(2)}`, what: 'it is missing', repaired: false }],
    });
    await vault.close();
  });

  it('nothing is destroyed when the snapshot before it can’t be made', async () => {
    const vault = await filledVault();
    const before = await everything(vault);
    const shredding = shredBehindSnapshot(vault, [scopeOf(9)], [blobName(2)], {
      ...options(),
      place: hereOf(vault, fullDisk),
    });
    await expect(shredding).rejects.toMatchObject({ code: 'disk-full' });
    expect(Buffer.from(await everything(vault)).equals(before)).toBe(true);
    expect(await vault.blobs.names()).toHaveLength(2);
    await vault.close();
  });
});
