import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../harness/acknowledged';
import { check, must } from '../harness/expect';
import { fillUp, makeRoom } from '../harness/fill';
import {
  makeImage,
  mountImage,
  mountMemory,
  needMounts,
  placeForImages,
  removePlace,
  unmount,
} from '../harness/mounts';
import { TestedProcess } from '../harness/process';
import type { Chance } from '../harness/random';
import { count, type Bench, type Section } from '../harness/section';

/*
 * Disk full. The vault lies on a small file system of its own, which somebody else fills up; the writer goes on until
 * it is refused. The refusal must be the clear one; nothing acknowledged may be gone, neither when the vault is opened
 * while the disk is still full nor after room was made; and the work goes on when there is room, without a restart.
 */
interface Size {
  readonly kilobytes: number;
  /** Bytes that the vault holds back; null: as many as in the product. */
  readonly ballast: number | null;
  /** An attached file too large for what is held back. */
  readonly file: number;
}
/** Most disks are small, so that many can be filled; now and then one with all that the product holds back. */
const small: Size = { kilobytes: 12 * 1024, ballast: 2 * 1024 * 1024, file: 1_400_000 };
const large: Size = { kilobytes: 96 * 1024, ballast: null, file: 18_000_000 };
/** Bytes left when the writer begins: nothing, a little, a frame, some frames. */
const LEVELS = [0, 1, 512, 4_095, 4_096, 4_097, 8_192, 12_000, 20_000, 40_000, 65_536, 100_000, 300_000, 1_000_000];

interface Toll {
  points: number;
  acknowledged: number;
  refused: number;
  lost: number;
  goneOn: number;
  failures: string[];
}

interface Point {
  readonly name: string;
  readonly point: string;
  readonly left: number;
  readonly size: Size;
  /** True: the writer is killed while the disk is full, and the vault opened by the next one. */
  readonly reopenFull: boolean;
  /** A head that can change: the samples' has nothing to change. */
  readonly isProtected: boolean;
}

const okCodes = ['disk-full'];

/** Whatever is tried on a full disk is either done or refused in the clear words. */
async function tryAll(tested: TestedProcess, bench: Bench, where: Point, dice: Chance, toll: Toll): Promise<void> {
  const orders = [
    { do: 'write', seed: bench.seed, inFlight: dice.pick([1, 4, 16]), count: null },
    { do: 'files', seed: bench.seed, from: 1, count: 1, size: where.size.file },
    { do: 'preferences', idleMinutes: 9 },
    { do: 'touch-header' },
    { do: 'write', seed: bench.seed, inFlight: 1, count: 1 },
  ] as const;
  for (const [n, order] of orders.entries()) {
    if (order.do === 'touch-header' && !where.isProtected) continue;
    const answer = await tested.ask(order);
    if (answer.ok) {
      // With room to spare, small things may still fit; the endless writer can't end well.
      if (n === 0) toll.failures.push(`${where.name}: the writer was never refused`);
      continue;
    }
    toll.refused += 1;
    const { code, message, fix } = answer.problem;
    if (!okCodes.includes(code)) toll.failures.push(`${where.name}: “${order.do}” failed with ${code}: ${message}`);
    else if (fix === '') toll.failures.push(`${where.name}: it is not said what to do`);
  }
}

/** Everything acknowledged is there and whole. */
async function allThere(tested: TestedProcess, bench: Bench, where: Point, when: string, toll: Toll): Promise<void> {
  const checked = await check(tested, { do: 'check', seed: bench.seed });
  const { lost, wrong } = compare(tested.acknowledged, checked);
  toll.lost += lost;
  if (lost > 0) toll.failures.push(`${where.name}, ${when}: ${lost} acknowledged operations are gone`);
  for (const what of wrong) toll.failures.push(`${where.name}, ${when}: ${what}`);
}

async function fresh(bench: Bench, before: TestedProcess): Promise<TestedProcess> {
  await before.kill();
  const tested = new TestedProcess(bench.runtime);
  await tested.ready;
  for (const [seq, tag] of before.acknowledged) tested.acknowledged.set(seq, tag);
  return tested;
}

/** One filling of the disk, from the first refusal to the work that goes on. */
async function fillOnce(bench: Bench, where: Point, dice: Chance, toll: Toll): Promise<void> {
  const profile = join(where.point, 'profile');
  mkdirSync(profile);
  const held = where.size.ballast === null ? {} : { ballast: where.size.ballast };
  const passphrase = where.isProtected ? { passphrase: 'seven boats in a quiet harbor' } : {};
  let tested = new TestedProcess(bench.runtime);
  try {
    await tested.ready;
    const { recoveryCode } = await must(tested, { do: 'create', profile, ...held, ...passphrase });
    const open = {
      do: 'open',
      profile,
      ...held,
      ...(recoveryCode === undefined ? {} : { recovery: recoveryCode }),
    } as const;
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 20 });
    fillUp(where.point, where.left);
    await tryAll(tested, bench, where, dice, toll);
    await allThere(tested, bench, where, 'while full', toll);
    if (where.reopenFull) {
      tested = await fresh(bench, tested);
      await must(tested, open);
      await allThere(tested, bench, where, 'reopened full', toll);
    }
    makeRoom(where.point);
    await must(tested, { do: 'write', seed: bench.seed, inFlight: 4, count: 20 });
    toll.goneOn += 1;
    await must(tested, { do: 'close' });
    tested = await fresh(bench, tested);
    await must(tested, open);
    await allThere(tested, bench, where, 'after room was made', toll);
  } finally {
    toll.acknowledged += tested.acknowledged.size;
    await tested.kill();
  }
}

/** The point number `n`, on a file system of its own. */
function pointOf(n: number, place: string): Point {
  const point = join(place, `disk-${n}`);
  const left = LEVELS[(n * 3) % LEVELS.length] ?? 0;
  const isLarge = n % 6 === 4;
  const inImage = n % 3 === 2;
  const size = isLarge ? large : small;
  if (inImage) {
    makeImage(`${point}.img`, size.kilobytes / 1024 + 8);
    mountImage(`${point}.img`, point);
  } else mountMemory(point, size.kilobytes);
  const name = `${inImage ? 'ext4' : 'memory'} with ${left} bytes left`;
  return { name, point, left, size, isProtected: isLarge, reopenFull: n % 2 === 0 };
}

export const diskFull: Section = {
  key: 'full',
  name: 'disk full',
  run: async (bench) => {
    needMounts();
    const wanted = bench.short ? 5 : 24;
    const dice = bench.chance.branch('full');
    const place = mkdtempSync(join(placeForImages(), 'quash-full-'));
    const toll: Toll = { points: 0, acknowledged: 0, refused: 0, lost: 0, goneOn: 0, failures: [] };
    try {
      for (; toll.points < wanted; toll.points += 1) {
        const where = pointOf(toll.points, place);
        try {
          await fillOnce(bench, where, dice, toll);
        } catch (error) {
          toll.failures.push(`${where.name}: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          unmount(where.point);
        }
      }
    } finally {
      removePlace(place);
    }
    const { failures, ...counts } = toll;
    const line = `${toll.points} points, ${count(toll.acknowledged)} acknowledged, ${count(toll.lost)} lost, ${count(toll.refused)} refused clearly, ${toll.goneOn} went on when room was made`;
    return { line, counts, failures };
  },
};
