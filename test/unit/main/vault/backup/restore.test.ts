import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restore } from '../../../../../main/vault/backup/restore';
import { finishRestore } from '../../../../../main/vault/backup/restore-swap';
import { realDisk, type Disk } from '../../../../../main/vault/disk';
import { createVault, inspectVault, openVault } from '../../../../../main/vault/vault';
import { kdfFloor } from '../../../../../shared/vault/header';
import { copiesOf, newFolder, reopen, utf8 } from '../fixture';
import { append, filesIn, filledVault, flip, noon, restored, singleFile, snapshot, hereOf } from './fixture';
import { CutDisk, PowerCut } from './cut-disk';

const small = { ballastBytes: 64 * 1024 };

describe('a profile that holds a vault', () => {
  it('is refused, and stays as it is', async () => {
    const vault = await filledVault();
    const from = await singleFile(vault);
    await vault.close();
    const before = filesIn(vault.profile);
    await expect(restored(from, { profile: vault.profile })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(filesIn(vault.profile)).toEqual(before);
  });

  it('in the app the damaged one is set aside under a dated name, never deleted', async () => {
    const vault = await filledVault();
    const { path } = await snapshot(vault, hereOf(vault)); // It lies in the very folder that is set aside.
    const { profile } = vault;
    await vault.close();
    for (const { journal, header } of copiesOf(profile)) {
      flip(journal, 700);
      rmSync(header);
    }
    const damaged = readFileSync(copiesOf(profile)[0].journal);
    const answer = await restored(path, { profile, present: 'set-aside' });
    const aside = join(profile, 'vault.set-aside-2026-03-01T12-00-00-000Z');
    expect(answer).toMatchObject({ status: 'restored', records: 121, files: 2, setAside: aside, faults: [] });
    expect(readdirSync(profile).sort()).toEqual(['vault', 'vault.set-aside-2026-03-01T12-00-00-000Z']);
    expect(readFileSync(join(aside, 'a', 'journal.qj')).equals(damaged)).toBe(true);
    const again = await reopen(profile, small);
    expect(await again.verify()).toMatchObject({ ok: true, records: 121, files: 2 });
    await again.close();
    // The snapshots went with it and still open from there.
    const id = path.slice(path.lastIndexOf('/') + 1);
    expect(await restored(join(aside, 'snapshots', id))).toMatchObject({ status: 'restored', faults: [] });
  });

  it('that is open is not touched', async () => {
    const vault = await filledVault();
    const from = await singleFile(vault);
    await vault.close();
    // Another living process holds it: the one that started this test.
    writeFileSync(join(vault.profile, 'vault', 'in-use'), String(process.ppid));
    const before = filesIn(vault.profile);
    const trying = restored(from, { profile: vault.profile, present: 'set-aside' });
    await expect(trying).rejects.toMatchObject({ code: 'not-allowed' });
    expect(filesIn(vault.profile)).toEqual(before);
  });
});

describe('what the window gets', () => {
  it('the reply of its contract, with the passphrase of the backup', async () => {
    const passphrase = utf8('four words on paper');
    const { memoryKiB, passes, lanes } = kdfFloor;
    const options = { kind: 'protected', passphrase, writtenBy: 'test', kdf: { memoryKiB, passes, lanes } } as const;
    const { vault } = await createVault(newFolder(), options, small);
    await vault.setDeviceSlot({ wrap: (key) => Uint8Array.from(key), unwrap: (key) => Uint8Array.from(key) });
    await append(vault, 10);
    const from = await singleFile(vault);
    await vault.close();
    const profile = newFolder();
    expect(
      await restore(profile, from, { by: 'passphrase', secret: utf8('not this one') }, { writtenBy: 'x' }),
    ).toEqual({
      status: 'wrong',
    });
    const reply = await restore(profile, from, { by: 'passphrase', secret: passphrase }, { writtenBy: '2.0' });
    expect(reply).toEqual({
      status: 'restored',
      records: 10,
      at: noon.toISOString(),
      setAside: null,
      faults: [],
      leftOut: { frames: 0, files: 0 },
    });
    // No keyring opens it: that belonged to the machine it was made on.
    expect(await inspectVault(profile)).toMatchObject({ state: 'locked', kind: 'protected', device: false });
    const opened = await openVault(profile, { by: 'passphrase', secret: passphrase }, small);
    if (opened.status === 'wrong') throw new Error('does not open');
    const drawer = await opened.vault.openDrawer({ by: 'passphrase', secret: passphrase });
    expect(drawer?.byteLength).toBe(32);
    await opened.vault.close();
  });
});

describe('the power fails while a vault is restored over another', () => {
  it('at every change of the disk: the old vault or the whole new one, after the next start', async () => {
    const vault = await filledVault();
    const from = await singleFile(vault);
    const before = newFolder();
    await vault.close();
    cpSync(vault.profile, before, { recursive: true });
    const oldDevice = vault.device;

    let seenNew = 0;
    let seenOld = 0;
    let finished = 0;
    let done = false;
    // The last changes are those that matter; before them, everything happens in the scratch folder.
    const all = new CutDisk(Infinity);
    const trial = newFolder();
    cpSync(before, trial, { recursive: true });
    await restored(from, { profile: trial, present: 'set-aside', disk: all });
    for (let cutAt = all.count - 12; !done; cutAt += 1) {
      const profile = newFolder();
      cpSync(before, profile, { recursive: true });
      const disk = new CutDisk(cutAt);
      done = await restored(from, { profile, present: 'set-aside', disk }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof PowerCut) return false;
          throw error;
        },
      );
      disk.lose('everything');
      if (await finishRestore(realDisk, profile)) finished += 1;
      const again = await reopen(profile, small);
      if (again.device === oldDevice) seenOld += 1;
      else seenNew += 1;
      expect(await again.verify()).toMatchObject({ ok: true, records: 121, files: 2, faults: [] });
      await again.close();
      expect(readdirSync(profile).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    expect([seenOld > 0, seenNew > 0, finished > 0]).toEqual([true, true, true]);
  }, 60_000);

  it('a scratch folder that was not verified is only cleared away', async () => {
    const profile = newFolder();
    mkdirSync(join(profile, '.restoring-0123456789ab', 'vault', 'a'), { recursive: true });
    mkdirSync(join(profile, '.restoring-mine'));
    expect(await finishRestore(realDisk, profile)).toBe(false);
    expect(readdirSync(profile)).toEqual(['.restoring-mine']);
    expect(existsSync(join(profile, 'vault'))).toBe(false);
  });
});

describe('a disk that does not keep what is restored', () => {
  it('is found out before the vault takes its place', async () => {
    const vault = await filledVault();
    const from = await singleFile(vault);
    await vault.close();
    const profile = newFolder();
    const lying: Disk = {
      ...realDisk,
      open: async (path, how) => {
        const file = await realDisk.open(path, how);
        if (how !== 'create' || !path.endsWith('journal.qj')) return file;
        return {
          ...file,
          write: (bytes, at) => {
            const hurt = Uint8Array.from(bytes);
            hurt[600] = (hurt[600] ?? 0) ^ 1;
            return file.write(hurt, at);
          },
        };
      },
    };
    const trying = restored(from, { profile, disk: lying });
    await expect(trying).rejects.toMatchObject({
      code: expect.stringMatching(/file-not-written|vault-damaged/) as string,
    });
    expect(readdirSync(profile)).toEqual([]);
  });
});
