import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../harness/acknowledged';
import { check, must } from '../harness/expect';
import { TestedProcess, type Acknowledged, type Runtime } from '../harness/process';
import { count, wait, type Bench, type Section } from '../harness/section';

/*
 * kill -9. A process writes as fast as it can; the whole tree is killed at a moment of chance: mostly while it writes,
 * sometimes while it opens what the last one left. The next process opens that vault, checks everything, writes on, and
 * is killed in its turn. Every few kills a new vault, so that young and grown ones are both hit.
 */
const KILLS_PER_VAULT = 12;

interface Toll {
  kills: number;
  acknowledged: number;
  whileOpening: number;
  lost: number;
  failures: string[];
}

/** The vault as the last kill left it: opened by a fresh process, checked against all that was ever acknowledged. */
async function inspect(tested: TestedProcess, profile: string, seed: number, known: Acknowledged, toll: Toll) {
  await must(tested, { do: 'open', profile });
  const checked = await check(tested, { do: 'check', seed });
  const { lost, wrong } = compare(known, checked);
  toll.lost += lost;
  if (lost > 0) toll.failures.push(`kill ${toll.kills}: ${lost} acknowledged operations are gone`);
  for (const what of wrong) toll.failures.push(`after kill ${toll.kills}: ${what}`);
}

async function started(runtime: Runtime): Promise<TestedProcess> {
  const tested = new TestedProcess(runtime);
  await tested.ready;
  return tested;
}

export const kill: Section = {
  key: 'kill',
  name: 'kill -9',
  run: async ({ runtime, short, chance, work, seed }: Bench) => {
    const kills = short ? 8 : 110;
    const dice = chance.branch('kill');
    const toll: Toll = { kills: 0, acknowledged: 0, whileOpening: 0, lost: 0, failures: [] };
    let next = started(runtime);
    for (let vault = 0; toll.kills < kills; vault += 1) {
      const profile = join(work, `kill-${vault}`);
      mkdirSync(profile);
      const known: Acknowledged = new Map();
      for (let life = 0; life <= KILLS_PER_VAULT && toll.kills < kills; life += 1) {
        const tested = await next;
        // The one that follows starts meanwhile: a kill costs no second of waiting.
        next = started(runtime);
        if (life === 0) await must(tested, { do: 'create', profile });
        else if (dice.next() < 0.15) {
          tested.tell({ do: 'open', profile });
          await wait(dice.between(0, 80));
          await tested.kill();
          toll.kills += 1;
          toll.whileOpening += 1;
          continue;
        } else await inspect(tested, profile, seed, known, toll);
        tested.tell({ do: 'write', seed, inFlight: dice.pick([1, 1, 4, 32]), count: null });
        await tested.nextAck();
        await wait(dice.between(0, 300));
        await tested.kill();
        toll.kills += 1;
        toll.acknowledged += tested.acknowledged.size;
        for (const [seq, tag] of tested.acknowledged) known.set(seq, tag);
      }
      const last = await next;
      next = started(runtime);
      await inspect(last, profile, seed, known, toll);
      await last.kill();
      rmSync(profile, { recursive: true });
    }
    await (await next).kill();
    const { failures, ...counts } = toll;
    const line = `${count(toll.kills)} kills (${toll.whileOpening} while opening), ${count(toll.acknowledged)} acknowledged, ${count(toll.lost)} lost`;
    return { line, counts, failures };
  },
};
