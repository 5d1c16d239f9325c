import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, must } from '../harness/expect';
import { faultNames, strike, type FaultName } from '../harness/faults';
import { withProcess, TestedProcess, type Acknowledged } from '../harness/process';
import { compare } from '../harness/acknowledged';
import { count, type Bench, type Section } from '../harness/section';
import { copyVault, differences, filesOf, type Copy, type Kind } from '../harness/vault-files';

/*
 * One fault in one copy of one file, of every kind, in every file the vault has. Found: something is said at the opening
 * or by `verify`. Recovered: everything acknowledged is there, both copies are equal again byte for byte, and the next
 * opening has nothing to say.
 */
const FILES = [0, 1, 2, 3].map((n) => ({ n, size: 900 + n * 30_000 }));
const IDLE_MINUTES = 7;

/** Which faults make sense where: a file by content has no older copy, a header nothing to swap with. */
const plan: Readonly<Record<Kind, readonly FaultName[]>> = {
  journal: faultNames,
  header: faultNames.filter((name) => name !== 'swap'),
  preferences: faultNames.filter((name) => name !== 'swap'),
  file: faultNames.filter((name) => name !== 'rollback'),
};
const weights: readonly Kind[] = ['journal', 'journal', 'header', 'preferences', 'file'];

interface Pristine {
  readonly profile: string;
  readonly older: string;
  readonly recovery: string;
  readonly acknowledged: Acknowledged;
}

/** A vault with some of everything, and its own past. */
async function prepare({ runtime, work, seed }: Bench): Promise<Pristine> {
  const profile = join(work, 'faults-source');
  const pristine = join(work, 'faults-pristine');
  const older = join(work, 'faults-older');
  mkdirSync(profile);
  return withProcess(runtime, async (tested) => {
    const { recoveryCode: recovery = '' } = await must(tested, {
      do: 'create',
      profile,
      passphrase: 'seven boats in a quiet harbor',
      ballast: 0,
    });
    await must(tested, { do: 'write', seed, inFlight: 4, count: 40 });
    await must(tested, { do: 'preferences', idleMinutes: 3 });
    await must(tested, { do: 'close' });
    await copyVault(profile, older);
    await must(tested, { do: 'open', profile, recovery, ballast: 0 });
    await must(tested, { do: 'write', seed, inFlight: 4, count: 40 });
    for (const { n, size } of FILES) await must(tested, { do: 'files', seed, from: n, count: 1, size });
    await must(tested, { do: 'preferences', idleMinutes: IDLE_MINUTES });
    // A header newer than the older copy's: the samples' secret becomes a passphrase.
    await must(tested, { do: 'touch-header' });
    await must(tested, { do: 'close' });
    await copyVault(profile, pristine);
    rmSync(profile, { recursive: true });
    return { profile: pristine, older, recovery, acknowledged: new Map(tested.acknowledged) };
  });
}

interface Verdict {
  readonly said: readonly string[];
  readonly wrong: readonly string[];
}

/** Opens, checks and closes; what was said, and what is not as it must be. */
async function look(
  tested: TestedProcess,
  profile: string,
  seed: number,
  { recovery, acknowledged }: Pristine,
): Promise<Verdict> {
  const { notices = [] } = await must(tested, { do: 'open', profile, recovery, ballast: 0 });
  const checked = await check(tested, { do: 'check', seed, files: FILES });
  await must(tested, { do: 'close' });
  const { lost } = compare(acknowledged, checked);
  const wrong = [...checked.wrong];
  if (lost > 0) wrong.push(`${lost} acknowledged operations are gone`);
  if (checked.idleMinutes !== IDLE_MINUTES) wrong.push(`the preferences are not the last ones`);
  return { said: [...[...notices, ...checked.notices].map(({ message }) => message), ...checked.faults], wrong };
}

function victimOf(profile: string, pristine: Pristine, copy: Copy, kind: Kind, pick: number) {
  const paths = filesOf(profile, copy, kind);
  const path = paths[pick % paths.length] ?? '';
  const past = join(pristine.older, relative(profile, path));
  return {
    path,
    older: existsSync(past) ? past : null,
    other: paths.length > 1 ? (paths[(pick + 1) % paths.length] ?? null) : null,
    isJournal: kind === 'journal',
  };
}

export const storageFaults: Section = {
  key: 'faults',
  name: 'storage faults',
  run: async (bench) => {
    const wanted = bench.short ? 30 : 140;
    const dice = bench.chance.branch('faults');
    const pristine = await prepare(bench);
    const counts = { faults: 0, detected: 0, recovered: 0 };
    const failures: string[] = [];
    let tested = new TestedProcess(bench.runtime);
    await tested.ready;
    for (let n = 0; counts.faults < wanted; n += 1) {
      const kind = weights[n % weights.length] ?? 'journal';
      const fault = plan[kind][Math.floor(n / weights.length) % plan[kind].length] ?? 'flip';
      const copy: Copy = dice.pick(['a', 'b']);
      const profile = join(bench.work, `fault-${n}`);
      await copyVault(pristine.profile, profile);
      const what = strike(fault, victimOf(profile, pristine, copy, kind, n), dice);
      if (what !== null) {
        counts.faults += 1;
        const name = `fault ${n} (${kind} in copy ${copy}: ${what})`;
        try {
          const first = await look(tested, profile, bench.seed, pristine);
          if (first.said.length > 0) counts.detected += 1;
          else failures.push(`${name}: nothing was said`);
          const second = await look(tested, profile, bench.seed, pristine);
          const wrong = [
            ...first.wrong,
            ...second.wrong,
            ...differences(profile),
            ...second.said.map((line) => `again: ${line}`),
          ];
          if (wrong.length === 0) counts.recovered += 1;
          for (const line of wrong) failures.push(`${name}: ${line}`);
        } catch (error) {
          failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
          await tested.kill();
          tested = new TestedProcess(bench.runtime);
          await tested.ready;
        }
      }
      rmSync(profile, { recursive: true, force: true });
    }
    await tested.kill();
    const line = `${count(counts.faults)} faults in one copy, ${count(counts.detected)} detected, ${count(counts.recovered)} recovered`;
    return { line, counts, failures };
  },
};
