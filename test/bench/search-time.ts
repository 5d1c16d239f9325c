import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { noFilters, type LibraryEntry } from '../../renderer/workers/library/contract';
import { headTexts, LibraryIndex, recordTexts, wantedOf } from '../../renderer/workers/library/library-index';
import { Postings } from '../../renderer/workers/library/postings';
import { parseQuery } from '../../shared/precedents/query/parse';
import { must } from '../reliability/harness/expect';
import { inProfile, withProcess, type Runtime } from '../reliability/harness/process';
import { chanceFrom, libraryOf, vocabulary, zipf } from './library-data';

/*
 * The search of a library of 50,000 records. A question as the program asks it (read, found, counted by facets, put in
 * order) against the same words put to the bare index, and both beside MiniSearch, tuned, on the same texts; then the
 * sealed records opened in the shipped runtime, against the same rows read from plain Dexie in one go.
 */
const RECORDS = Number(process.argv[2] ?? 50_000);
const ASKED = 200;
/** The slower one is asked the first of them only. */
const ASKED_OTHER = 12;
const program = process.env['QUASH_ELECTRON'] ?? '';

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
const part = (list: readonly number[], share: number): number =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const pair = (times: readonly number[]): string => `${part(times, 0.5).toFixed(2)} / ${part(times, 0.95).toFixed(2)}`;

function entryOf(record: LibraryRecord, slot: number): LibraryEntry {
  const { holdings, background, sources } = record;
  const head = { ...record, kept: 'Own' as const, keeping: null, noted: false };
  return { slot, head, text: { holdings, background, sources, notes: [] } };
}
type LibraryRecord = ReturnType<typeof libraryOf> extends Generator<infer R> ? R : never;

/** Questions of each kind, the same on every run. */
function questions(): Readonly<Record<string, readonly string[]>> {
  const words = vocabulary();
  const chance = chanceFrom(99);
  const draw = zipf(words, chance);
  const atLeast = (length: number): string => {
    for (;;) {
      const word = draw();
      if (word.length >= length) return word;
    }
  };
  const slip = (word: string): string => {
    const at = 1 + Math.floor(chance() * (word.length - 2));
    return `${word.slice(0, at)}q${word.slice(at + 1)}`;
  };
  const list = (make: () => string): string[] => Array.from({ length: ASKED }, make);
  return {
    '1 term': list(() => `${draw()} `),
    '2 terms': list(() => `${draw()} ${draw()} `),
    'prefix of 3-4': list(() => atLeast(6).slice(0, 3 + Math.floor(chance() * 2))),
    'prefix of 5': list(() => atLeast(7).slice(0, 5)),
    '1 typo': list(() => `${slip(atLeast(7))} `),
    'prefix and typo': list(() => `${draw()} ${slip(atLeast(9)).slice(0, 8)}`),
    'field and prefix': list(() => `court:ca9 stance:adverse year:>2000 ${atLeast(6).slice(0, 4)}`),
    phrase: list(() => '"prima facie showing"'),
  };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function engines(): void {
  const entries = [...libraryOf(RECORDS)].map(entryOf);
  const index = new LibraryIndex();
  const bare = new Postings();
  const texts = entries.map(({ head, text }) => [...headTexts(head!), ...recordTexts(text!)]);
  const size = texts.reduce((sum, fields) => sum + fields.reduce((all, [, text]) => all + text.length, 0), 0);
  console.log(`   ${RECORDS} records of ${Math.round(size / RECORDS)} letters each, ${ASKED} questions of a kind`);
  const built = timeOf(() => index.take({ kind: 'library-put', entries }));
  for (const fields of texts) bare.add(fields);
  const other = new MiniSearch<{ id: number }>({
    fields: ['0', '1', '2', '3'],
    searchOptions: {
      combineWith: 'AND',
      boost: { 0: 8, 1: 6, 2: 3 },
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length >= 6 ? 1 : 0),
    },
  });
  const theirs = timeOf(() => other.addAll(texts.map((fields, id) => ({ id, ...joined(fields) }))));
  console.log(`build, in one go: ${(built / 1000).toFixed(1)} s, MiniSearch ${(theirs / 1000).toFixed(1)} s`);
  const ask = (text: string) =>
    index.take({ kind: 'library-find', ask: { text, filters: noFilters, sort: null, most: null } });
  // Warm, as a program is that somebody types in.
  for (const asked of Object.values(questions())) for (const text of asked.slice(0, 10)) ask(text);
  console.log('p50 / p95 in ms: question | bare index | MiniSearch | question to bare index | MiniSearch to question');
  for (const [kind, asked] of Object.entries(questions())) {
    const times = { ours: [] as number[], bare: [] as number[], mini: [] as number[] };
    for (const [at, text] of asked.entries()) {
      const wanted = parseQuery(text).words.map(wantedOf);
      const words = text.replaceAll(/\S+:\S+|"/g, '').trim();
      times.bare.push(timeOf(() => bare.find(wanted)));
      times.ours.push(timeOf(() => ask(text)));
      if (at < ASKED_OTHER) times.mini.push(timeOf(() => other.search(words)));
    }
    const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
    const ratio = (total(times.ours) / total(times.bare)).toFixed(2);
    const faster = (total(times.mini) / total(times.ours.slice(0, ASKED_OTHER))).toFixed(1);
    console.log(
      `${kind}: ${pair(times.ours)} | ${pair(times.bare)} | ${pair(times.mini)} | ${ratio} x (aim <= 2) | ${faster} x`,
    );
  }
}

function joined(fields: readonly (readonly [number, string])[]): Readonly<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [field, text] of fields) made[field] = `${made[field] ?? ''} ${text}`;
  return made;
}

const ROUNDS = 5;
interface Unlocked {
  readonly opened: number;
  readonly named: number;
  readonly rows: number;
  readonly found: number;
  readonly titlesOnly: boolean;
}

/** Sealed rows and plain ones, opened in turn in a page that has just begun. */
async function load(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'quash-search-bench-'));
  const profile = join(work, 'load');
  mkdirSync(profile);
  const runtime: Runtime = {
    program,
    folder: join(process.cwd(), 'out/bench/tested'),
    switches: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  };
  try {
    await withProcess(inProfile(runtime, profile), async (tested) => {
      const page = async <T>(call: string, input?: unknown): Promise<T> =>
        (await must(tested, { do: 'page', call, input }, 900)).given as T;
      const { recoveryCode: recovery = '' } = await must(tested, {
        do: 'create',
        profile,
        passphrase: 'seven boats in a harbor',
      });
      await must(tested, { do: 'window' });
      await page('fill', { matters: 200, precedents: RECORDS, notes: 200 });
      await must(tested, { do: 'close-window' });
      await must(tested, { do: 'close' });
      const times = {
        sealed: [] as number[],
        plain: [] as number[],
        getAll: [] as number[],
        named: [] as number[],
        opened: [] as number[],
      };
      for (let n = 0; n <= ROUNDS; n += 1) {
        // The recovery code: nothing is stretched, so this is the opening without the key derivation.
        await must(tested, { do: 'open', profile, recovery });
        await must(tested, { do: 'window' });
        const ours = await page<Unlocked>('unlockLibrary', { name: `case ${RECORDS - 1}` });
        if (!ours.titlesOnly || ours.found !== 1) throw new Error(`not found by name: ${JSON.stringify(ours)}`);
        await must(tested, { do: 'close-window' });
        await must(tested, { do: 'window' });
        const theirs = await page<{ bulkGet: number; toArray: number }>('openPlainLibrary');
        await must(tested, { do: 'close-window' });
        await must(tested, { do: 'close' });
        if (n === 0) continue;
        times.sealed.push(ours.rows);
        times.plain.push(theirs.bulkGet);
        times.getAll.push(theirs.toArray);
        times.named.push(ours.named);
        times.opened.push(ours.opened);
      }
      const least = (list: readonly number[]): string =>
        `${Math.min(...list).toFixed(0)} ms (median ${part(list, 0.5).toFixed(0)})`;
      const ratio = (list: readonly number[], base: readonly number[]): string =>
        part(
          list.map((time, at) => time / (base[at] ?? Infinity)),
          0.5,
        ).toFixed(2);
      const { sealed, plain, getAll, named, opened } = times;
      console.log(`open ${RECORDS} sealed records: ${least(sealed)}`);
      console.log(`   plain Dexie bulkGet ${least(plain)}: ${ratio(sealed, plain)} x (aim <= 2)`);
      console.log(`   plain Dexie toArray ${least(getAll)}: ${ratio(sealed, getAll)} x`);
      console.log(`a name found in ${RECORDS} sealed records, from the open vault on: ${least(named)} (aim <= 500)`);
      console.log(
        `   of the time of the plain rows: ${ratio(named, plain)} x; the vault itself opened in ${least(opened)}`,
      );
    });
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  }
}

if (process.argv[3] !== 'load') engines();
if (process.argv[3] === 'engines') process.exit(0);
if (program === '') console.log('SKIPPED: opening sealed records: start this through `npm run bench search`');
else await load();
process.exit(0);
