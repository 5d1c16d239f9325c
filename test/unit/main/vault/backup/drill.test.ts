import { mkdirSync, readdirSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drill } from '../../../../../main/vault/backup/drill';
import { realDisk } from '../../../../../main/vault/disk';
import { newFolder, newVault, scopeOf } from '../fixture';
import { append, blobName, filledVault, flip, hereOf, secondOf, singleFile, snapshot } from './fixture';

describe('the trial', () => {
  it.each([
    ['a snapshot in the profile', 'here'],
    ['a snapshot in the second place', 'second'],
    ['a single file', 'file'],
  ] as const)('of %s: restored, opened, compared, removed', async (_what, kind) => {
    const vault = await filledVault();
    const path =
      kind === 'file'
        ? await singleFile(vault)
        : (await snapshot(vault, kind === 'here' ? hereOf(vault) : secondOf(newFolder()))).path;
    await append(vault, 5); // Work went on since.
    const report = await drill(vault, path);
    expect(report).toEqual({
      ok: true,
      records: 121,
      files: 2,
      seq: 121,
      same: true,
      seconds: expect.any(Number) as number,
      faults: [],
    });
    expect(readdirSync(vault.profile)).toEqual(['vault']);
    await vault.close();
  });

  it('holds where content was withheld, and where it was destroyed since', async () => {
    const vault = await filledVault();
    const second = await snapshot(vault, secondOf(newFolder()), { withheld: { scopes: [scopeOf(2)], blobs: [] } });
    expect(second.manifest.leftOut.frames).toBe(50);
    expect(await drill(vault, second.path)).toMatchObject({ ok: true, same: true, records: 121 });
    await vault.shred([scopeOf(1)], []);
    expect(await drill(vault, second.path)).toMatchObject({ ok: true, same: true, records: 121 });
    await vault.close();
  });

  it('is private while it lasts, and clears away what an earlier one left', async () => {
    const vault = await filledVault();
    const { path } = await snapshot(vault, secondOf(newFolder()));
    const old = join(vault.profile, '.drill-0123456789ab');
    mkdirSync(old);
    writeFileSync(join(old, 'x'), 'x');
    const modes: number[] = [];
    const { statSync } = await import('node:fs');
    await drill(vault, path, {
      disk: {
        ...realDisk,
        syncFolder: async (folder) => {
          const inside = folder.slice(vault.profile.length + 1).split('/')[0] ?? '';
          if (inside.startsWith('.drill-')) modes.push(statSync(join(vault.profile, inside)).mode & 0o777);
          await realDisk.syncFolder(folder);
        },
      },
    });
    expect(new Set(modes)).toEqual(new Set([0o700]));
    expect(readdirSync(vault.profile)).toEqual(['vault']);
    await vault.close();
  });

  it.each([
    ['a piece of the journal changed', 'journal.qj', (file: string) => flip(file, 99), /piece 1 of 2/, 0],
    ['a piece of the journal gone', 'journal.qj', (file: string) => unlinkSync(file), /piece 1 of 2/, 0],
    ['the head of the vault cut', 'vault.json', (file: string) => truncateSync(file, 5), /vault\.json/, 121],
    ['a sealed file changed', `blobs/${blobName(1)}`, (file: string) => flip(file, 9), /blobs\/0+1/, 121],
  ])('says what is wrong: %s', async (_what, name, hurt, where, records) => {
    const vault = await filledVault();
    const { path, manifest } = await snapshot(vault, secondOf(newFolder()));
    hurt(join(dirname(path), 'objects', manifest.entries.find((entry) => entry.name === name)?.pieces[0] ?? ''));
    const report = await drill(vault, path);
    expect(report.ok).toBe(false);
    expect(report.records).toBe(records);
    expect(report.faults[0]?.where).toMatch(where);
    expect(readdirSync(vault.profile)).toEqual(['vault']);
    await vault.close();
  });

  it('a backup of another vault, and one that went on differently from here', async () => {
    const vault = await filledVault();
    const other = await newVault();
    await append(other, 9);
    const foreign = await snapshot(other, secondOf(newFolder()));
    expect(await drill(vault, foreign.path)).toMatchObject({ ok: false, same: false });

    // The same vault, restored elsewhere and worked in: its entry 122 is not ours.
    const { restored } = await import('./fixture');
    const { reopen } = await import('../fixture');
    const profile = newFolder();
    await restored(await singleFile(vault), { profile });
    const twin = await reopen(profile, { ballastBytes: 1024 });
    await append(twin, 1);
    await append(vault, 1);
    const { path } = await snapshot(twin, secondOf(newFolder()));
    const report = await drill(vault, path);
    expect(report).toMatchObject({ ok: false, same: false, records: 122 });
    expect(report.faults).toEqual([{ where: 'entry 122', what: 'it is another one in the vault', repaired: false }]);
    // And one that is further on than the vault, as after files were put back.
    await append(twin, 10);
    const further = await snapshot(twin, secondOf(newFolder()));
    expect((await drill(vault, further.path)).same).toBe(false);
    await twin.close();
    await other.close();
    await vault.close();
  });
});
