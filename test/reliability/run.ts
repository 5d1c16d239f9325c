import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from './harness/expect';
import { withProcess, type Runtime } from './harness/process';
import { chance } from './harness/random';
import { Skip, type Bench, type Section } from './harness/section';
import { bundleOrders } from './sections/bundle-orders';
import { bundles } from './sections/bundles';
import { dexieFaults } from './sections/dexie-faults';
import { diskErrors } from './sections/disk-errors';
import { diskFull } from './sections/disk-full';
import { forgottenKeys } from './sections/forgotten-keys';
import { fuzzImports } from './sections/fuzz-imports';
import { guardClean } from './sections/guard-clean';
import { guardPlanted } from './sections/guard-planted';
import { hostile } from './sections/hostile-inputs';
import { kill } from './sections/kill';
import { killWindow } from './sections/kill-window';
import { powerCut } from './sections/power-cut';
import { replay } from './sections/replay';
import { sentinel } from './sections/sentinel';
import { storageFaults } from './sections/storage-faults';

/*
 * `npm run test:reliability`: what the vault promises, measured in the shipped runtime. Started by .ci/reliability.mjs,
 * which builds everything and says in the environment where it lies.
 */
const sections: readonly Section[] = [
  kill,
  killWindow,
  powerCut,
  replay,
  storageFaults,
  diskFull,
  diskErrors,
  forgottenKeys,
  dexieFaults,
  sentinel,
  bundleOrders,
  bundles,
  hostile,
  fuzzImports,
  guardPlanted,
  guardClean,
];

const words = process.argv.slice(2);
const valueOf = (name: string): string | undefined =>
  words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const short = words.includes('--short');
const whole = words.includes('--whole');
const only = valueOf('only')?.split(',');
const seed = Number(valueOf('seed') ?? 1);

const place = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: start this by “npm run test:reliability”`);
  return value;
};

const work = mkdtempSync(join(tmpdir(), 'quash-reliability-'));
const isRoot = process.getuid?.() === 0;
const runtime: Runtime = {
  program: place('QUASH_ELECTRON'),
  folder: place('QUASH_TESTED'),
  switches: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', `--user-data-dir=${join(work, 'chromium')}`],
};

interface Outcome {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly line: string;
  readonly seconds: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

/** Minutes until a section that hangs counts as failed; the longest takes five on two busy cores. */
const LONGEST = whole ? 120 : 20;

async function within<T>(minutes: number, work: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_done, fail) => {
    late = setTimeout(() => fail(new Error(`it was not done after ${minutes} minutes`)), minutes * 60_000);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(late);
  }
}

async function outcomeOf({ name, run }: Section, bench: Bench): Promise<Outcome> {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 100) / 10;
  try {
    const { line, counts, failures } = await within(LONGEST, run(bench));
    return { name, status: failures.length === 0 ? 'passed' : 'failed', line, seconds: seconds(), counts, failures };
  } catch (error) {
    if (error instanceof Skip) {
      return { name, status: 'skipped', line: error.message, seconds: seconds(), counts: {}, failures: [] };
    }
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      name,
      status: 'failed',
      line: 'could not be carried out',
      seconds: seconds(),
      counts: {},
      failures: [failure],
    };
  }
}

function print({ name, status, line, seconds, failures }: Outcome): void {
  console.log(
    `${status === 'skipped' ? 'SKIPPED: ' : status === 'failed' ? 'FAILED: ' : ''}${name}: ${line} (${seconds} s)`,
  );
  for (const failure of failures.slice(0, 12)) console.log(`   ${failure}`);
  if (failures.length > 12) console.log(`   … and ${failures.length - 12} more; see out/reports/reliability.json`);
}

async function main(): Promise<boolean> {
  const { versions = {} } = await withProcess(runtime, (tested) => must(tested, { do: 'versions' }));
  const electron = versions['electron'] ?? 'unknown';
  console.log(
    `Electron ${electron} (Node ${versions['node'] ?? 'unknown'}), seed ${seed}${short ? ', short form' : ''}`,
  );
  const packaged = process.env['QUASH_PACKAGED'] ?? '';
  const bench: Bench = {
    runtime,
    electron,
    short,
    whole,
    seed,
    chance: chance(seed),
    work,
    packaged: packaged === '' ? null : packaged,
  };
  const outcomes: Outcome[] = [];
  for (const section of sections) {
    if (only && !only.includes(section.key)) continue;
    const outcome = await outcomeOf(section, bench);
    print(outcome);
    outcomes.push(outcome);
  }
  const number = (status: Outcome['status']): number => outcomes.filter((one) => one.status === status).length;
  const sum = { passed: number('passed'), failed: number('failed'), skipped: number('skipped') };
  const reports = place('QUASH_REPORTS');
  mkdirSync(reports, { recursive: true });
  const report = { electron, node: versions['node'], seed, short, ...sum, sections: outcomes };
  writeFileSync(join(reports, 'reliability.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed === 0 && sum.passed > 0;
}

let good = false;
try {
  good = await main();
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
}
process.exit(good ? 0 : 1);
