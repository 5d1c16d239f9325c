import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../harness/acknowledged';
import { check, must } from '../harness/expect';
import { inProfile, TestedProcess, type Acknowledged } from '../harness/process';
import { count, wait, type Bench, type Section } from '../harness/section';

/*
 * kill -9 with a window: its page runs the product's data layer, seals with WebCrypto and saves through the product's
 * channels, while the database behind it is written, too. The next process must have every note that was said to be
 * saved, in the journal and on the page.
 */
const KILLS_PER_VAULT = 6;

interface Toll {
  kills: number;
  acknowledged: number;
  lost: number;
  rebuilt: number;
  failures: string[];
}

interface Opened {
  readonly head: number;
  readonly notices: readonly string[];
  readonly notes: readonly string[];
}

/** What was saved so far, as the journal and the page have to know it. */
interface Known {
  readonly acknowledged: Acknowledged;
  readonly names: string[];
}

/** Opens vault and window as the last kill left them, and compares both with what was acknowledged. */
async function inspect(tested: TestedProcess, known: Known, toll: Toll): Promise<void> {
  const checked = await check(tested, { do: 'check', seed: null });
  const { lost, wrong } = compare(known.acknowledged, checked);
  const page = (await must(tested, { do: 'page', call: 'open' })).given as Opened;
  const shown = new Set(page.notes.map((text) => text.split(' ')[0]));
  const missing = known.names.filter((name) => !shown.has(name));
  toll.lost += Math.max(lost, missing.length);
  if (page.notices.includes('working-set-rebuilt')) toll.rebuilt += 1;
  if (lost > 0) toll.failures.push(`kill ${toll.kills}: ${lost} acknowledged operations are gone from the journal`);
  if (missing.length > 0) toll.failures.push(`kill ${toll.kills}: the page does not show ${missing.join(', ')}`);
  if (page.head !== checked.head)
    toll.failures.push(`kill ${toll.kills}: the page is at ${page.head}, not ${checked.head}`);
  for (const what of wrong) toll.failures.push(`after kill ${toll.kills}: ${what}`);
}

/** One life: opens, looks, writes until it is killed. `last`: only looks. */
async function live(bench: Bench, profile: string, known: Known, toll: Toll, last: boolean): Promise<void> {
  const tested = new TestedProcess(inProfile(bench.runtime, profile));
  try {
    await tested.ready;
    await must(tested, known.acknowledged.size === 0 ? { do: 'create', profile } : { do: 'open', profile });
    await must(tested, { do: 'window' });
    await inspect(tested, known, toll);
    if (last) return;
    tested.tell({ do: 'page', call: 'write', input: { life: `${bench.seed}.${toll.kills}` } });
    await tested.nextAck();
    await wait(bench.chance.branch(`window ${toll.kills}`).between(0, 400));
  } catch (error) {
    toll.failures.push(`life after kill ${toll.kills}: ${error instanceof Error ? error.message : String(error)}`);
    if (known.acknowledged.size === 0) throw error;
  } finally {
    await tested.kill();
  }
  toll.kills += 1;
  toll.acknowledged += tested.acknowledged.size;
  for (const [seq, tag] of tested.acknowledged) known.acknowledged.set(seq, tag);
  known.names.push(...tested.named);
}

export const killWindow: Section = {
  key: 'window',
  name: 'kill -9 with a window',
  run: async (bench) => {
    const kills = bench.short ? 2 : 18;
    const toll: Toll = { kills: 0, acknowledged: 0, lost: 0, rebuilt: 0, failures: [] };
    for (let vault = 0; toll.kills < kills; vault += 1) {
      const profile = join(bench.work, `window-${vault}`);
      mkdirSync(profile);
      const known: Known = { acknowledged: new Map(), names: [] };
      for (let life = 0; life < KILLS_PER_VAULT && toll.kills < kills; life += 1) {
        await live(bench, profile, known, toll, false);
      }
      await live(bench, profile, known, toll, true);
      rmSync(profile, { recursive: true, force: true });
    }
    const { failures, ...counts } = toll;
    const line = `${toll.kills} kills, ${count(toll.acknowledged)} saved by the page, ${count(toll.lost)} lost, working set rebuilt ${toll.rebuilt} times`;
    return { line, counts, failures };
  },
};
