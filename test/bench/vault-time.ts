import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '../reliability/harness/expect';
import { inProfile, withProcess, type Runtime, type TestedProcess } from '../reliability/harness/process';
import type { AppendTimes } from '../reliability/child/time-append';

/*
 * What the vault costs, in the shipped runtime: the sealed store against plain Dexie, a durable save against two bare
 * appends, unlocking against opening the same rows unsealed. Each round measures both, in turn, and is its own ratio.
 */
const ROUNDS = 5;
const RECORDS = 10_000;
const SAVES = 40;
const MANY = { matters: 10_000, precedents: 25_000, notes: 25_000 };

const program = process.env['QUASH_ELECTRON'] ?? '';
const isRoot = process.getuid?.() === 0;
const work = mkdtempSync(join(tmpdir(), 'quash-vault-bench-'));
const runtime: Runtime = {
  program,
  folder: join(process.cwd(), 'out/bench/tested'),
  switches: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu'],
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const ms = (list: readonly number[]): string => {
  const middle = median(list);
  return `${middle < 10 ? middle.toFixed(2) : middle.toFixed(0)} ms`;
};

/** One line of the result: ours, the baseline, and the median of the rounds' own ratios. */
function say(
  name: string,
  ours: readonly number[],
  baseline: string,
  base: readonly number[],
  aim: number | null,
): void {
  const ratio = median(ours.map((time, n) => time / (base[n] ?? Infinity)));
  console.log(
    `${name}: ${ms(ours)}, ${baseline} ${ms(base)}: ${ratio.toFixed(2)} x${aim === null ? '' : ` (aim <= ${aim})`}`,
  );
}

const page = async <T>(tested: TestedProcess, call: string, input?: unknown): Promise<T> =>
  (await must(tested, { do: 'page', call, input }, 900)).given as T;

/** Runs work on a vault of its own with its window open. */
async function onVault<T>(name: string, run: (tested: TestedProcess, profile: string) => Promise<T>): Promise<T> {
  const profile = join(work, name);
  mkdirSync(profile);
  return withProcess(inProfile(runtime, profile), async (tested) => {
    await must(tested, { do: 'create', profile, passphrase: 'seven boats in a quiet harbor' });
    await must(tested, { do: 'window' });
    return run(tested, profile);
  });
}

async function bulk(): Promise<void> {
  const plain = { write: [] as number[], read: [] as number[] };
  const sealed = { write: [] as number[], read: [] as number[] };
  await onVault('bulk', async (tested) => {
    await page(tested, 'begin');
    for (let n = 0; n <= ROUNDS; n += 1) {
      const round = await page<Round>(tested, 'bulk', { count: RECORDS, sealedFirst: n % 2 === 1 });
      if (n === 0) continue; // Warming up.
      for (const key of ['write', 'read'] as const) {
        plain[key].push(round.plain[key]);
        sealed[key].push(round.sealed[key]);
      }
    }
  });
  say('bulk write, 10,000 records of 2 KB', sealed.write, 'plain Dexie', plain.write, 1.3);
  say('read all of them, as the window does', sealed.read, 'plain Dexie', plain.read, 2);
}
interface Round {
  readonly plain: { readonly write: number; readonly read: number };
  readonly sealed: { readonly write: number; readonly read: number };
}

async function saves(): Promise<void> {
  const main = { bare: [] as number[], journal: [] as number[] };
  const window = { bare: [] as number[], road: [] as number[], page: [] as number[], command: [] as number[] };
  await onVault('saves', async (tested, profile) => {
    await page(tested, 'begin');
    const append = async (count: number, journalToo: boolean): Promise<AppendTimes> =>
      (await must(tested, { do: 'time-append', folder: profile, count, journalToo })).given as AppendTimes;
    for (let n = 0; n <= ROUNDS * 2; n += 1) {
      const bare = await append(SAVES, false);
      await must(tested, { do: 'bare-road', folder: profile });
      const road = await page<number[]>(tested, 'bareSaves', { count: SAVES });
      await must(tested, { do: 'bare-road', folder: null });
      // Not over main's head: the page's own head has to stay the journal's.
      const sealed = await page<number[]>(tested, 'saves', { count: SAVES });
      const commands = await page<number[]>(tested, 'commands', { count: SAVES });
      if (n === 0) continue;
      window.bare.push(median(bare.bare));
      window.road.push(median(road));
      window.page.push(median(sealed));
      window.command.push(median(commands));
    }
    await must(tested, { do: 'close-window' });
    for (let n = 0; n <= ROUNDS * 2; n += 1) {
      const both = await append(SAVES, true);
      if (n === 0) continue;
      main.bare.push(median(both.bare));
      main.journal.push(median(both.journal));
    }
  });
  const bare = 'two bare appends with fdatasync';
  say('durable save, journal in main', main.journal, bare, main.bare, 2);
  say('durable save, page → main → both copies → page', window.page, `${bare} over the same road`, window.road, 2);
  say('   against the same appends without the road', window.page, bare, window.bare, null);
  say('a whole command (plan, check, hash, seal, save, show)', window.command, bare, window.bare, null);
}

interface Shown {
  readonly list: number;
  readonly precedents: number;
  readonly shown: number;
}

async function unlock(): Promise<void> {
  const sealed = { main: [] as number[], list: [] as number[], all: [] as number[], precedents: [] as number[] };
  const plain = { list: [] as number[], precedents: [] as number[] };
  const profile = join(work, 'unlock');
  mkdirSync(profile);
  await withProcess(inProfile(runtime, profile), async (tested) => {
    const { recoveryCode: recovery = '' } = await must(tested, {
      do: 'create',
      profile,
      passphrase: 'seven boats in a quiet harbor',
    });
    await must(tested, { do: 'window' });
    const filled = await page<{ rows: Record<string, number>; seq: number }>(tested, 'fill', MANY);
    console.log(
      `   in the vault: ${Object.entries(filled.rows)
        .map(([name, rows]) => `${rows} ${name}`)
        .join(', ')}; ${filled.seq} operations`,
    );
    await must(tested, { do: 'close-window' });
    await must(tested, { do: 'close' });
    for (let n = 0; n <= ROUNDS; n += 1) {
      const began = performance.now();
      // The recovery code: nothing is stretched, so this is the opening without the key derivation.
      await must(tested, { do: 'open', profile, recovery });
      const main = performance.now() - began;
      await must(tested, { do: 'window' });
      const ours = await page<Shown>(tested, 'unlock');
      await must(tested, { do: 'close-window' });
      await must(tested, { do: 'window' });
      const theirs = await page<Shown>(tested, 'open');
      await must(tested, { do: 'close-window' });
      await must(tested, { do: 'close' });
      if (ours.shown !== theirs.shown) throw new Error(`${ours.shown} matters sealed, ${theirs.shown} plain`);
      if (n === 0) continue;
      sealed.main.push(main);
      sealed.list.push(ours.list);
      sealed.all.push(main + ours.list);
      sealed.precedents.push(ours.precedents);
      plain.list.push(theirs.list);
      plain.precedents.push(theirs.precedents);
    }
  });
  say('unlock to the list of 10,000 matters, key derivation apart', sealed.all, 'the same unsealed', plain.list, 2);
  say('   of that in the page', sealed.list, 'the same unsealed', plain.list, null);
  console.log(`   of that in main (journal compared and walked): ${ms(sealed.main)}`);
  say('then the list of 25,000 precedents', sealed.precedents, 'the same unsealed', plain.precedents, null);
}

if (program === '') {
  console.log('SKIPPED: vault time: start this through `npm run bench vault`');
} else {
  try {
    const only = process.argv[2];
    for (const [name, run] of Object.entries({ bulk, saves, unlock })) {
      if (only === undefined || only === name) await run();
    }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  }
  process.exit(0);
}
