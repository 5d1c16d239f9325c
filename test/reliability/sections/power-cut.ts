import { rmSync, mkdtempSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../harness/acknowledged';
import { check, must } from '../harness/expect';
import {
  copyImage,
  makeImage,
  mountImage,
  needLoopImages,
  placeForImages,
  removePlace,
  unmount,
} from '../harness/mounts';
import { TestedProcess, type Acknowledged, type Runtime } from '../harness/process';
import { count, wait, type Bench, type Section } from '../harness/section';

/*
 * Power cut. The vault lies on ext4 in an image; at a moment of chance the image is copied, with everything that the
 * system still holds back in memory missing from it. The writer stands still for the milliseconds of the copy, so that
 * the copy is one moment; then it writes on, to be cut again later. The copy is mounted (ext4 replays its own log, as
 * after a real cut) and the vault in it opened. A control that never syncs must lose work, or the test is blind.
 */
const MEGABYTES = 112;
const CUTS_PER_WRITER = 4;

interface Toll {
  cuts: number;
  acknowledged: number;
  beyond: number;
  lost: number;
  failures: string[];
}

interface Cut {
  readonly image: string;
  readonly known: Acknowledged;
}

/** One writer on an image of its own, cut several times. `withoutSync`: the control. */
async function cuts(bench: Bench, place: string, times: number, withoutSync: boolean): Promise<Cut[]> {
  const dice = bench.chance.branch(`cut ${place} ${withoutSync}`);
  const image = join(place, 'live.img');
  const point = join(place, 'live');
  makeImage(image, MEGABYTES);
  mountImage(image, point);
  const tested = new TestedProcess(bench.runtime);
  const taken: Cut[] = [];
  try {
    await tested.ready;
    const profile = join(point, 'profile');
    mkdirSync(profile);
    await must(tested, { do: 'create', profile });
    tested.tell({ do: 'write', seed: bench.seed, inFlight: dice.pick([1, 4, 32]), count: null, withoutSync });
    for (let n = 0; n < times; n += 1) {
      await tested.nextAck();
      await wait(dice.between(0, 120));
      const known = new Map(tested.acknowledged);
      tested.pause();
      const copy = join(place, `cut-${n}.img`);
      copyImage(image, copy);
      tested.goOn();
      taken.push({ image: copy, known });
    }
  } finally {
    await tested.kill();
    unmount(point);
    rmSync(image);
  }
  return taken;
}

/** Mounts what the cut left, opens the vault in it, checks it, and writes on. */
async function recover(runtime: Runtime, cut: Cut, seed: number, point: string) {
  mountImage(cut.image, point);
  const tested = new TestedProcess(runtime);
  try {
    await tested.ready;
    await must(tested, { do: 'open', profile: join(point, 'profile') });
    const checked = await check(tested, { do: 'check', seed });
    const found = { ...compare(cut.known, checked), head: checked.head };
    await must(tested, { do: 'write', seed, inFlight: 4, count: 5 });
    const after = await check(tested, { do: 'check', seed });
    return { ...found, wrong: [...found.wrong, ...after.wrong] };
  } finally {
    await tested.kill();
    unmount(point);
    rmSync(cut.image);
  }
}

/** How much the control lost, over all its cuts; a vault that does not even open lost everything. */
async function control(bench: Bench, place: string): Promise<{ acknowledged: number; lost: number }> {
  const sum = { acknowledged: 0, lost: 0 };
  for (const cut of await cuts(bench, place, 2, true)) {
    sum.acknowledged += cut.known.size;
    try {
      sum.lost += (await recover(bench.runtime, cut, bench.seed, join(place, 'cut'))).lost;
    } catch {
      sum.lost += cut.known.size;
    }
  }
  return sum;
}

export const powerCut: Section = {
  key: 'power',
  name: 'power cut',
  run: async (bench) => {
    const wanted = bench.short ? 3 : 32;
    needLoopImages(join(bench.work, 'probe'));
    const place = mkdtempSync(join(placeForImages(), 'quash-power-'));
    const toll: Toll = { cuts: 0, acknowledged: 0, beyond: 0, lost: 0, failures: [] };
    try {
      while (toll.cuts < wanted) {
        const folder = join(place, `writer-${toll.cuts}`);
        mkdirSync(folder);
        for (const cut of await cuts(bench, folder, Math.min(CUTS_PER_WRITER, wanted - toll.cuts), false)) {
          toll.cuts += 1;
          toll.acknowledged += cut.known.size;
          try {
            const { lost, wrong, head } = await recover(bench.runtime, cut, bench.seed, join(folder, 'cut'));
            toll.lost += lost;
            toll.beyond += Math.max(0, head - cut.known.size);
            if (lost > 0) toll.failures.push(`cut ${toll.cuts}: ${lost} acknowledged operations are gone`);
            for (const what of wrong) toll.failures.push(`cut ${toll.cuts}: ${what}`);
          } catch (error) {
            toll.lost += cut.known.size;
            toll.failures.push(`cut ${toll.cuts}: ${String(error)}`);
          }
        }
      }
      const folder = join(place, 'control');
      mkdirSync(folder);
      const blind = await control(bench, folder);
      if (blind.lost === 0) toll.failures.push('the control without sync lost nothing: this test can not see a loss');
      const { failures, ...counts } = toll;
      const line = `${count(toll.cuts)} cuts, ${count(toll.acknowledged)} acknowledged, ${count(toll.lost)} lost; control without sync: ${count(blind.lost)} of ${count(blind.acknowledged)} lost`;
      return {
        line,
        counts: { ...counts, controlLost: blind.lost, controlAcknowledged: blind.acknowledged },
        failures,
      };
    } finally {
      removePlace(place);
    }
  },
};
