import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { RunningQuash } from '../harness/app';
import { faultNames, strike, type FaultName } from '../harness/faults';
import { count, wait, type Bench, type Section } from '../harness/section';

/*
 * Faults in the browser engine's own files, where the working set lies. Whatever happens to them, the app opens, shows
 * every matter, and either every row is there or it says that it built the working set anew from the journal.
 */
const SAMPLES = 6;
const kinds: readonly FaultName[] = faultNames.filter((name) => name !== 'swap');
const rebuiltWords = 'built it anew';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && basename(path) !== 'LOCK' && !basename(path).startsWith('LOG'))
    .sort();

/** The database's files in a profile. */
const databaseFiles = (profile: string): string[] =>
  filesBelow(join(profile, 'Partitions')).filter((path) => path.includes('.indexeddb.'));

const copyProfile = (from: string, to: string): Promise<void> => {
  rmSync(to, { recursive: true, force: true });
  // The room that is held back, and the lock of a process that is gone.
  return cp(from, to, {
    recursive: true,
    filter: (path) => basename(path) !== 'ballast' && !basename(path).startsWith('Singleton'),
  });
};

/** In the page: how many rows each table of the database has. */
function countRows(): Promise<Record<string, number>> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('working-set');
    opening.onerror = () => fail(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames].filter((name) => !['manifest', 'pages'].includes(name));
      const sums: Record<string, number> = {};
      const transaction = db.transaction(names, 'readonly');
      for (const name of names) {
        const asked = transaction.objectStore(name).count();
        asked.onsuccess = () => (sums[name] = asked.result);
      }
      transaction.oncomplete = () => {
        db.close();
        done(sums);
      };
      transaction.onerror = () => fail(new Error(String(transaction.error)));
    };
  });
}

const rows = (page: Page) => page.getByRole('grid', { name: 'Matters' }).locator('[data-row]');

interface Pristine {
  readonly profile: string;
  readonly older: string;
  readonly rows: Record<string, number>;
}

/** A profile with the samples and some work on them, closed as usual, and itself before that work. */
async function prepare(bench: Bench): Promise<Pristine> {
  const profile = join(bench.work, 'dexie-pristine');
  const older = join(bench.work, 'dexie-older');
  const first = await RunningQuash.start(bench, profile);
  try {
    await first.create('samples');
    await first.skipQuestions();
    await wait(bench.short ? 500 : 2_000);
    await first.quit();
  } finally {
    first.kill();
  }
  await copyProfile(profile, older);
  const second = await RunningQuash.start(bench, profile);
  try {
    await rows(second.page).first().dblclick();
    await second.page.getByRole('tab', { name: /^Notes/ }).click();
    const box = second.page.getByRole('textbox', { name: 'New note' });
    for (let n = 1; n <= 6; n += 1) {
      await box.fill(`Note ${n}. ${'What was found, from whom and when. '.repeat(40)}`);
      await second.page.getByRole('button', { name: 'Add note' }).click();
      await second.page.getByText(`Note ${n}.`).first().waitFor();
      // The box is emptied once the note is saved.
      await second.page.getByRole('button', { name: 'Add note', disabled: true }).waitFor();
    }
    await second.page.keyboard.press('Control+2');
    await rows(second.page).first().waitFor();
    await wait(bench.short ? 500 : 5_000);
    const sums = await second.page.evaluate(countRows);
    await second.quit();
    return { profile, older, rows: sums };
  } finally {
    second.kill();
  }
}

/** What the fault did, in words; null when the file can't suffer it. */
function hurt(n: number, bench: Bench, profile: string, older: string): string | null {
  if (n % 12 === 10) {
    rmSync(join(profile, 'Partitions'), { recursive: true });
    return 'the whole partition deleted';
  }
  if (n % 12 === 11) {
    rmSync(join(profile, 'vault/working-set.json'));
    return 'the name of the partition deleted';
  }
  const dice = bench.chance.branch(`dexie ${n}`);
  const path = dice.pick(databaseFiles(profile));
  const past = join(older, relative(profile, path));
  const fault = kinds[n % kinds.length] ?? 'flip';
  const isThere = filesBelow(older).includes(past);
  const what = strike(fault, { path, older: isThere ? past : null, other: null, isJournal: false }, dice);
  return what === null ? null : `${basename(path)}: ${what}`;
}

type Verdict = 'rebuilt' | 'unharmed';

/** Opens the app on the hurt profile; how it came out of it, or throws what is missing. */
async function look(bench: Bench, profile: string, wanted: Record<string, number>): Promise<Verdict> {
  const quash = await RunningQuash.start(bench, profile);
  try {
    // A database that can't be opened at all is left with its window: the one that counts is the last.
    for (let tries = 0; ; tries += 1) {
      const page = quash.app.windows().at(-1) ?? quash.page;
      const shown = await rows(page)
        .count()
        .catch(() => 0);
      if (shown === SAMPLES) {
        quash.page = page;
        break;
      }
      if (tries > 100) throw new Error(`${shown} of ${SAMPLES} matters are shown`);
      await wait(200);
    }
    await rows(quash.page).first().dblclick();
    await quash.page.getByRole('tab', { name: /^Notes/ }).click();
    await quash.page.getByText('Note 6.').first().waitFor({ timeout: 15_000 });
    for (let tries = 0; ; tries += 1) {
      const said = (await quash.page.locator('body').innerText()).includes(rebuiltWords);
      const sums = await quash.page.evaluate(countRows).catch(() => ({}));
      const same = JSON.stringify(sums) === JSON.stringify(wanted);
      if (same) return said ? 'rebuilt' : 'unharmed';
      if (tries > 25)
        throw new Error(
          `rows: ${JSON.stringify(sums)}, wanted ${JSON.stringify(wanted)}; ${said ? 'it said so' : 'nothing was said'}`,
        );
      await wait(200);
    }
  } finally {
    quash.kill();
  }
}

export const dexieFaults: Section = {
  key: 'dexie',
  name: 'faults in Dexie’s files',
  run: async (bench) => {
    const wanted = bench.short ? 2 : 24;
    const pristine = await prepare(bench);
    const counts = { faults: 0, rebuilt: 0, unharmed: 0 };
    const failures: string[] = [];
    const profile = join(bench.work, 'dexie-hurt');
    for (let n = 0; counts.faults < wanted; n += 1) {
      await copyProfile(pristine.profile, profile);
      mkdirSync(profile, { recursive: true });
      const what = hurt(n, bench, profile, pristine.older);
      if (what === null) continue;
      counts.faults += 1;
      try {
        counts[await look(bench, profile, pristine.rows)] += 1;
      } catch (error) {
        failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const line = `${counts.faults} faults, all matters shown: ${count(counts.rebuilt)} rebuilt and said so, ${count(counts.unharmed)} unharmed with every row, ${failures.length} not`;
    return { line, counts, failures };
  },
};
