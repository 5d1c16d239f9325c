import { describe, expect, it } from 'vitest';
import { createVault, inspectVault } from '../../../../main/vault/vault';
import { crashingDisk } from './faulty-disk';
import { fill, newFolder, newVault, reopen, utf8 } from './fixture';
import { right, tools } from './protected';

describe('making a vault', () => {
  it('killed at every step: none, or one that opens', async () => {
    const options = { kind: 'samples', passphrase: null, writtenBy: 'test' } as const;
    const dry = crashingDisk();
    dry.arm(Infinity);
    await (await createVault(newFolder(), options, { ...tools, disk: dry.disk })).vault.close();
    const seen = new Set<string>();
    for (let step = 1; step <= dry.changes(); step += 1) {
      const profile = newFolder();
      const { disk, arm } = crashingDisk();
      arm(step);
      const made = await createVault(profile, options, { ...tools, disk }).catch(() => null);
      await made?.vault.close();
      const { state } = await inspectVault(profile);
      seen.add(state);
      const vault = state === 'none' ? (await createVault(profile, options, tools)).vault : await reopen(profile);
      await fill(vault, 2);
      expect((await vault.verify()).faults, `step ${step}`).toEqual([]);
      await vault.close();
    }
    expect([...seen].sort()).toEqual(['locked', 'none']);
  });

  it('of samples has no passphrase to change', async () => {
    const vault = await newVault();
    await expect(vault.changePassphrase({ by: 'passphrase', secret: utf8('x') }, utf8(right))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await vault.close();
  });
});
