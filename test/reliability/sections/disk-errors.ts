import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../harness/acknowledged';
import { check, must } from '../harness/expect';
import { fillUp, makeRoom } from '../harness/fill';
import {
  makeImage,
  mountImage,
  mountMemory,
  needLoopImages,
  placeForImages,
  remount,
  removePlace,
  unmount,
} from '../harness/mounts';
import { withProcess, type Acknowledged } from '../harness/process';
import { count, type Bench, type Section } from '../harness/section';

/*
 * Two ways a disk says no besides being full. Read-only: the vault opens, says so, and takes nothing. An I/O error: the
 * image of the vault's file system lies on a disk that is full, so what the system took into memory can't be written
 * out, and the sync fails. What was acknowledged before must be there after the machine is restarted on a good disk.
 */
const BALLAST = 1024 * 1024;
const clear = ['file-not-written', 'disk-full'];

interface Toll {
  acknowledged: number;
  lost: number;
  failures: string[];
}

async function readOnly(bench: Bench, place: string, toll: Toll): Promise<void> {
  const point = join(place, 'read-only');
  makeImage(`${point}.img`, 24);
  mountImage(`${point}.img`, point);
  const profile = join(point, 'profile');
  mkdirSync(profile);
  const open = { do: 'open', profile, ballast: BALLAST } as const;
  const known: Acknowledged = await withProcess(bench.runtime, async (tested) => {
    await must(tested, { do: 'create', profile, ballast: BALLAST });
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 30 });
    await must(tested, { do: 'close' });
    return new Map(tested.acknowledged);
  });
  toll.acknowledged += known.size;
  remount(point, 'ro');
  await withProcess(bench.runtime, async (tested) => {
    const { notices = [] } = await must(tested, open);
    if (!notices.some(({ code }) => code === 'not-writable'))
      toll.failures.push('read-only: nothing was said at the opening');
    toll.lost += compare(known, await check(tested, { do: 'check', seed: bench.seed })).lost;
    for (const order of [
      { do: 'write', seed: bench.seed, inFlight: 1, count: 1 },
      { do: 'preferences', idleMinutes: 5 },
    ] as const) {
      const answer = await tested.ask(order);
      if (answer.ok) toll.failures.push(`read-only: “${order.do}” was said to be done`);
      else if (!clear.includes(answer.problem.code))
        toll.failures.push(`read-only: ${answer.problem.code}: ${answer.problem.message}`);
    }
    remount(point, 'rw');
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 10 });
    const after = compare(
      new Map([...known, ...tested.acknowledged]),
      await check(tested, { do: 'check', seed: bench.seed }),
    );
    toll.lost += after.lost;
    for (const what of after.wrong) toll.failures.push(`writable again: ${what}`);
  });
  unmount(point);
}

/** Runs into I/O errors at `left` bytes, restarts the machine, and looks. */
async function inputOutput(bench: Bench, place: string, left: number, toll: Toll): Promise<void> {
  const disk = join(place, `disk-${left}`);
  const point = join(place, `vault-${left}`);
  mountMemory(disk, 20 * 1024);
  makeImage(join(disk, 'vault.img'), 64);
  mountImage(join(disk, 'vault.img'), point);
  const profile = join(point, 'profile');
  mkdirSync(profile);
  const known: Acknowledged = await withProcess(bench.runtime, async (tested) => {
    await must(tested, { do: 'create', profile, ballast: BALLAST });
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 10 });
    fillUp(disk, left);
    const answer = await tested.ask({ do: 'write', seed: bench.seed, inFlight: 4, count: null });
    if (answer.ok) toll.failures.push(`I/O error at ${left}: the writer was never refused`);
    else if (answer.problem.code !== 'file-not-written') {
      toll.failures.push(`I/O error at ${left}: ${answer.problem.code}: ${answer.problem.message}`);
    }
    return new Map(tested.acknowledged);
  });
  toll.acknowledged += known.size;
  // A restart: what the system only held in memory is gone, and the disk has room again.
  unmount(point);
  makeRoom(disk);
  mountImage(join(disk, 'vault.img'), point);
  await withProcess(bench.runtime, async (tested) => {
    await must(tested, { do: 'open', profile, ballast: BALLAST });
    const found = compare(known, await check(tested, { do: 'check', seed: bench.seed }));
    toll.lost += found.lost;
    for (const what of found.wrong) toll.failures.push(`after I/O errors at ${left}: ${what}`);
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 10 });
  });
  unmount(point);
  unmount(disk);
}

export const diskErrors: Section = {
  key: 'errors',
  name: 'read-only and I/O errors',
  run: async (bench) => {
    needLoopImages(join(bench.work, 'probe'));
    const place = mkdtempSync(join(placeForImages(), 'quash-errors-'));
    const toll: Toll = { acknowledged: 0, lost: 0, failures: [] };
    const levels = bench.short ? [200_000] : [0, 60_000, 200_000, 1_000_000];
    try {
      await readOnly(bench, place, toll);
      for (const left of levels) await inputOutput(bench, place, left, toll);
    } finally {
      removePlace(place);
    }
    if (toll.lost > 0) toll.failures.push(`${toll.lost} acknowledged operations are gone`);
    const { failures, ...counts } = toll;
    const line = `${levels.length + 1} disks, ${count(toll.acknowledged)} acknowledged, ${count(toll.lost)} lost`;
    return { line, counts, failures };
  },
};
