import { expect, it } from 'vitest';
import { tryTampered } from '../../../reliability/child/tampered-bundles';
import { chance } from '../../../reliability/harness/random';
import { by, opened, protectedVault, right } from '../vault/protected';

/** The short form of the section of `npm run test:reliability`: rows 61–69, 71–74 of the table of hostile inputs. */
it('rows 61–69, 72–74: a bundle that somebody meddled with is refused in plain words, and the vault is unchanged', async () => {
  const vault = await opened((await protectedVault()).profile, by(right));
  const { refused, rows, slowest, failures } = await tryTampered(vault, { flips: 2, chance: chance(1).next });
  expect(failures).toEqual([]);
  for (const row of [61, 62, 63, 64, 65, 66, 67, 68, 69, 72, 73, 74])
    expect(rows[row], `row ${row}`).toBeGreaterThan(0);
  expect(slowest).toBeLessThan(10_000);
  console.log(`refused: ${JSON.stringify(refused)}, slowest ${slowest} ms`);
  await vault.close();
});
