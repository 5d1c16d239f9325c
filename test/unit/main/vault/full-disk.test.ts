import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/kernel/app-error';
import { createVault, inspectVault, type OpenVault } from '../../../../main/vault/vault';
import { codesOf, copiesOf, everything, fill, newVault, reopen, sealed, sealedFile, seqsOf, sha } from './fixture';
import { smallDisk } from './small-disk';

const disk = smallDisk(3);
afterAll(() => disk?.remove());

const ballastBytes = 64 * 1024;

/** Appends until the disk refuses; answers how many were acknowledged and with what it ended. */
async function appendUntilRefused(vault: OpenVault, size: number): Promise<{ saved: number; refusal: unknown }> {
  for (let saved = 0; saved < 5_000; saved += 1) {
    try {
      await vault.journal.append(sealed(vault, vault.journal.head, [randomBytes(size)]));
    } catch (refusal) {
      return { saved, refusal };
    }
  }
  throw new Error('the disk never filled up');
}

describe.skipIf(!disk)(
  `a disk without room${disk ? '' : ' (skipped: no small disk could be mounted, which takes root)'}`,
  () => {
    if (!disk) return;

    it('fills up at 24 different points: what was acknowledged is there, and work goes on when there is room', async () => {
      const profile = join(disk.folder, 'points');
      let vault = await newVault({ ballastBytes }, profile);
      const ballast = join(profile, 'vault', 'ballast');
      let seq = 0;
      for (let point = 0; point < 24; point += 1) {
        disk.fill(point * 1_531);
        const { saved, refusal } = await appendUntilRefused(vault, 100 + point * 137);
        expect(refusal).toBeInstanceOf(AppError);
        expect(refusal).toMatchObject({ code: 'disk-full', message: expect.stringContaining('saved before is safe') });
        expect(saved, `point ${point}`).toBeGreaterThan(0); // The ballast was given up for the change under way.
        expect(existsSync(ballast)).toBe(false);
        seq += saved;
        expect(seqsOf(await everything(vault))).toHaveLength(seq);
        if (point % 6 === 5) {
          const before = sha(await everything(vault));
          await vault.close();
          vault = await reopen(profile, { ballastBytes }); // Even while there is no room.
          expect(codesOf(vault)).toEqual(['not-writable']);
          expect(sha(await everything(vault))).toBe(before);
        }
        disk.makeRoom();
        await vault.journal.append(sealed(vault, vault.journal.head, [randomBytes(100)])); // Without a restart.
        seq += 1;
        expect(existsSync(ballast)).toBe(true);
        expect(vault.journal.head.seq).toBe(seq);
      }
      expect(await vault.verify()).toMatchObject({ ok: true, records: seq, faults: [] });
      await vault.close();
      const again = await reopen(profile, { ballastBytes });
      expect([codesOf(again), again.journal.head.seq]).toEqual([[], seq]);
      await again.close();
    });

    it('keeps no half of a file, and says so', async () => {
      const vault = await newVault({ ballastBytes }, join(disk.folder, 'files'));
      const name = 'ab'.repeat(32);
      const bytes = sealedFile(vault, name, randomBytes(60_000));
      disk.fill(80_000); // One copy would fit.
      const attempt = vault.blobs.put(name, bytes);
      await expect(attempt).rejects.toMatchObject({ code: 'disk-full' });
      for (const { blobs } of copiesOf(vault.profile)) expect(readdirSync(blobs)).toEqual([]);
      disk.makeRoom();
      await vault.blobs.put(name, bytes);
      expect(sha((await vault.blobs.get(name)) ?? new Uint8Array())).toBe(sha(bytes));
      for (const { blobs } of copiesOf(vault.profile)) expect(readdirSync(blobs)).toEqual([name]);
      await vault.close();
    });

    it('reads a hurt copy from the other one when there is no room to mend it, and mends it later', async () => {
      const profile = join(disk.folder, 'hurt');
      const vault = await newVault({ ballastBytes: 0 }, profile);
      const frames = await fill(vault, 300);
      await vault.close();
      const [a] = copiesOf(profile);
      writeFileSync(a.journal, readFileSync(a.journal).fill(0, 20_000, 30_000));
      disk.fill(0);
      const full = await reopen(profile, { ballastBytes: 0 });
      expect(codesOf(full)).toContain('not-writable');
      expect(sha(await everything(full))).toBe(sha(frames));
      disk.makeRoom();
      await full.journal.append(sealed(full, full.journal.head, [randomBytes(50)]));
      expect((await full.verify()).faults).toEqual([]);
      await full.close();
    });

    it('a profile that can only be read: everything can be read, a change says why not', async () => {
      const profile = join(disk.folder, 'read-only');
      const vault = await newVault({ ballastBytes }, profile);
      const frames = await fill(vault, 8);
      await vault.close();
      disk.readOnly(true);
      try {
        expect(await inspectVault(profile)).toMatchObject({ state: 'locked', kind: 'samples' });
        const locked = await reopen(profile, { ballastBytes });
        expect(sha(await everything(locked))).toBe(sha(frames));
        const attempt = locked.journal.append(sealed(locked, locked.journal.head, [randomBytes(9)]));
        await expect(attempt).rejects.toMatchObject({
          code: 'file-not-written',
          message: expect.stringContaining('read-only'),
          fix: expect.stringContaining('writable'),
        });
        await expect(locked.writePreferences({ idleMinutes: 5, secondPlace: null })).rejects.toMatchObject({
          code: 'file-not-written',
        });
        expect(await locked.verify()).toMatchObject({ ok: true, records: 8, faults: [] });
        disk.readOnly(false);
        await locked.journal.append(sealed(locked, locked.journal.head, [randomBytes(9)]));
        await locked.close();
        const options = { kind: 'samples', passphrase: null, writtenBy: 'test' } as const;
        disk.readOnly(true);
        const fresh = createVault(join(disk.folder, 'fresh'), options, { ballastBytes });
        await expect(fresh).rejects.toMatchObject({ code: 'file-not-written' });
      } finally {
        disk.readOnly(false);
      }
    });

    it('a vault that could not be made for want of room can be made again', async () => {
      const profile = join(disk.folder, 'again');
      disk.fill(6_000);
      const options = { kind: 'samples', passphrase: null, writtenBy: 'test' } as const;
      await expect(createVault(profile, options, { ballastBytes })).rejects.toMatchObject({ code: 'disk-full' });
      expect((await inspectVault(profile)).state).toBe('none');
      disk.makeRoom();
      const { vault } = await createVault(profile, options, { ballastBytes });
      await fill(vault, 2);
      await vault.close();
    });
  },
);
