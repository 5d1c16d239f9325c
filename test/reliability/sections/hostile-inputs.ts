import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { vaultPaths } from '../../../main/vault/layout';
import { beginAnew, memoryOf, workOf } from '../../hostile/reader';
import { runInputs, type Outcome, type Read } from '../../hostile/run-inputs';
import { hostileInputs } from '../../hostile/inputs';
import type { Answer } from '../../hostile/verdict';
import { RunningQuash } from '../harness/app';
import { count, wait, type Section } from '../harness/section';

/*
 * The eighty hostile inputs through the window of the real app: each with its verdict, its work and its memory, and the
 * vault as it was.
 */

type Hashes = ReadonlyMap<string, string>;

/** Hash of every file of the two copies of a vault, by its name. Snapshots beside them are the app's own, each hour. */
function hashesOf(folder: string): Hashes {
  const files = ['a', 'b'].flatMap((copy) =>
    readdirSync(join(folder, copy), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted();
  return new Map(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The names of what was changed, made or taken away. */
const changed = (before: Hashes, after: Hashes): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

/** The hashes once nothing is written any more: what the window does by itself is done. */
async function settled(folder: string): Promise<Hashes> {
  let before = hashesOf(folder);
  for (let quiet = 0; quiet < 4;) {
    await wait(2_000);
    const now = hashesOf(folder);
    quiet = changed(before, now).length === 0 ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

const reader = ({ app }: RunningQuash): Promise<number | undefined> =>
  app.evaluate(({ app: quash }) => quash.getAppMetrics().find(({ name }) => name === 'Quash imports')?.pid);

/** Reads as the page does; the process is measured from outside. */
const throughTheWindow =
  (quash: RunningQuash): Read =>
  async ({ bytes, ...job }) => {
    const before = await reader(quash);
    beginAnew(before);
    const worked = before === undefined ? 0 : (workOf(before) ?? 0);
    const base64 = Buffer.from(bytes).toString('base64');
    const { ms, reply } = await quash.page.evaluate(
      async ([content, asked]) => {
        const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        const began = performance.now();
        const given = await window.quash['imports:run']({
          id: crypto.randomUUID(),
          job: { ...asked, bytes: file } as Parameters<Window['quash']['imports:run']>[0]['job'],
        });
        return { ms: performance.now() - began, reply: given };
      },
      [base64, job] as const,
    );
    const now = await reader(quash);
    const answer: Answer = reply.ok
      ? { ok: true, result: reply.value }
      : { ok: false, code: reply.error.code, message: reply.error.message, fix: reply.error.fix };
    const cpu = now === undefined ? null : (workOf(now) ?? 0) - (now === before ? worked : 0);
    return { answer, cost: { ms, cpu, peak: now === undefined ? null : memoryOf(now, 'VmHWM') } };
  };

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

export const hostile: Section = {
  key: 'hostile',
  name: 'hostile inputs',
  run: async (bench) => {
    const profile = join(bench.work, 'hostile');
    mkdirSync(profile);
    const quash = await RunningQuash.start(bench, profile);
    let outcomes: readonly Outcome[] = [];
    const failures: string[] = [];
    try {
      await quash.create('protected');
      await quash.skipQuestions();
      const { folder } = vaultPaths(profile);
      const before = await settled(folder);
      outcomes = await runInputs(throughTheWindow(quash));
      failures.push(...outcomes.flatMap((one) => one.failures));
      const touched = changed(before, await settled(folder));
      if (touched.length > 0) failures.push(`the vault is another than it was: ${touched.join(', ')}`);
    } finally {
      await quash.quit();
    }
    const tries = outcomes.reduce((all, one) => all + one.tries, 0);
    const ms = Math.max(...outcomes.map((one) => one.ms));
    const peak = megabytes(Math.max(...outcomes.map((one) => one.peak)));
    const elsewhere = hostileInputs.filter((one) => !one.tries && !one.calls);
    const theirs = elsewhere.map(({ id }) => id).join(', ');
    const line = `${count(outcomes.length)} of ${hostileInputs.length} inputs, ${count(tries)} tries, ${failures.length} against their verdict; at most ${count(Math.round(ms))} ms of work and ${peak} MB; the vault unchanged${elsewhere.length > 0 ? `; held by the tests of bundles: ${theirs}` : ''}`;
    return { line, counts: { inputs: outcomes.length, tries, elsewhere: elsewhere.length, ms, peak }, failures };
  },
};
