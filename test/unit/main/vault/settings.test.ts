import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf, copiesOf, newVault, reopen } from './fixture';

describe('the preferences', () => {
  const chosen = { idleMinutes: 25, secondPlace: '/media/stick' };

  it('are the usual ones, until others are chosen', async () => {
    const vault = await newVault();
    expect(await vault.readPreferences()).toEqual({ idleMinutes: 10, secondPlace: null });
    await vault.writePreferences(chosen);
    await vault.writePreferences({ ...chosen, idleMinutes: 30 });
    await vault.close();
    const again = await reopen(vault.profile);
    expect(await again.readPreferences()).toEqual({ ...chosen, idleMinutes: 30 });
    await again.close();
  });

  it('are rebuilt from the other copy; an older copy does not count', async () => {
    for (const copy of [0, 1] as const) {
      const vault = await newVault();
      await vault.writePreferences({ ...chosen, idleMinutes: 1 });
      const old = readFileSync(copiesOf(vault.profile)[copy].preferences);
      await vault.writePreferences(chosen);
      const paths = copiesOf(vault.profile).map(({ preferences }) => preferences);
      for (const bytes of [old, Buffer.alloc(0), Buffer.alloc(100, 7)]) {
        writeFileSync(paths[copy] ?? '', bytes);
        expect(await vault.readPreferences()).toEqual(chosen);
        expect(codesOf(vault).at(-1)).toBe('file-repaired');
        writeFileSync(paths[copy] ?? '', bytes);
        expect((await vault.verify()).faults).toMatchObject([{ repaired: true }]);
        expect((await vault.verify()).faults).toEqual([]);
      }
      await vault.close();
    }
  });

  it('bad in both copies: the usual ones, and it is said', async () => {
    const vault = await newVault();
    await vault.writePreferences(chosen);
    for (const { preferences } of copiesOf(vault.profile)) writeFileSync(preferences, 'x'.repeat(99));
    expect(await vault.readPreferences()).toEqual({ idleMinutes: 10, secondPlace: null });
    expect(codesOf(vault)).toEqual(['preferences-lost']);
    expect((await vault.verify()).ok).toBe(false);
    await vault.writePreferences(chosen);
    expect((await vault.verify()).faults).toEqual([]);
    await vault.close();
  });
});
