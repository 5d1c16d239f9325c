import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../harness/expect';
import { inProfile, withProcess } from '../harness/process';
import { count, type Bench, type Section } from '../harness/section';

/*
 * Bundles that somebody meddled with (rows 61–69 and 72–74 of the table of hostile inputs): each must be refused in plain
 * words within two seconds, with every file of the vault as it was; the same bundle unhurt must be taken.
 */
const slowestAllowed = 2_000;

async function run({ runtime, work, seed, short }: Bench) {
  const profile = join(work, 'bundles');
  mkdirSync(profile);
  return withProcess(inProfile(runtime, profile), async (tested) => {
    await must(tested, { do: 'create', profile, passphrase: 'seven boats in a quiet harbor' });
    const { tampered } = await must(tested, { do: 'tampered-bundles', flips: short ? 8 : 100, seed }, 400);
    if (!tampered) throw new Error('nothing was tried');
    const { refused, rows, slowest, large } = tampered;
    const failures = [...tampered.failures];
    if (slowest > slowestAllowed) failures.push(`one took ${count(slowest)} ms to refuse`);
    const all = Object.values(refused).reduce((sum, n) => sum + n, 0);
    const line =
      `${count(all)} tampered bundles refused in plain words (${count(refused.contents)} kinds of content, ` +
      `${count(refused.flips)} flipped bits, ${count(refused.resealed)} flipped and sealed again, ${count(refused.cuts)} cut or ` +
      `put together), ${count(failures.length)} not, the vault unchanged; slowest ${count(slowest)} ms; 20 MB in ${large} s`;
    const byRow = Object.fromEntries(Object.entries(rows).map(([row, n]) => [`row ${row}`, n]));
    return { line, counts: { ...refused, ...byRow, failures: failures.length }, failures };
  });
}

export const bundles: Section = { key: 'bundles', name: 'tampered bundles', run };
