import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { MeasuredReader } from '../../../hostile/reader';

/*
 * What the runner does with a process that misbehaves. The process is a stand-in here: no file is known that would make
 * the real one do so (test/tables/hostile-inputs.test.ts).
 */

const folder = mkdtempSync(join(tmpdir(), 'quash-runner-'));
const program = join(folder, 'process.cjs');
writeFileSync(
  program,
  `const ways = {
  good: () => process.send({ status: 'done', result: { kind: 'json', text: 'read ' + process.pid } }),
  hang: () => { for (;;); },
  buffers: () => { globalThis.kept = []; setInterval(() => kept.push(Buffer.alloc(20e6, 1)), 5); },
  heap: () => { const kept = []; for (;;) kept.push(new Array(1e6).fill(0.5)); },
  exit: () => process.exit(0),
  crash: () => { throw new Error('bug'); },
  broken: () => process.send({ status: 'broken' }),
  refused: () => process.send({ status: 'refused', code: 'bad-input', message: 'No.', fix: 'Yes.' }),
  liar: () => process.send({ status: 'done', result: { kind: 'json', text: 1, more: {} } }),
  other: () => process.send({ status: 'done', result: { kind: 'paragraphs', paragraphs: [], notes: [] } }),
  silent: () => process.send('what?'),
};
process.on('message', ({ bytes }) => ways[Buffer.from(bytes).toString()]());
process.send({ status: 'ready' });
`,
);

let reader = new MeasuredReader(program);
const limited = (limits: ConstructorParameters<typeof MeasuredReader>[1]): void => {
  reader = new MeasuredReader(program, limits);
};
const ask = async (way: string, signal?: AbortSignal) =>
  (await reader.read({ kind: 'json', bytes: new TextEncoder().encode(way) }, signal)).answer;

afterEach(() => reader.end());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The next file is read, by another process. */
async function goesOn(): Promise<void> {
  const before = reader.starts;
  expect(await ask('good')).toMatchObject({ ok: true });
  expect(reader.starts).toBe(before + 1);
}

describe('the runner of imports', () => {
  it('keeps the process for the next file, also after a refusal', async () => {
    limited({});
    const first = await ask('good');
    expect(await ask('refused')).toMatchObject({ ok: false, code: 'bad-input', message: 'No.', fix: 'Yes.' });
    expect(await ask('good')).toEqual(first);
    expect(reader.starts).toBe(1);
  });

  it('ends one that takes too long', async () => {
    limited({ seconds: 0.7 });
    expect(await ask('hang')).toMatchObject({
      ok: false,
      code: 'unsafe-document',
      message: expect.stringMatching(/more than 0.7 seconds/),
    });
    limited({});
    await goesOn();
  });

  it('ends one that takes too much memory outside the heap', async () => {
    limited({ resident: 300 * 1024 * 1024 });
    expect(await ask('buffers')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/more memory than a document needs/),
    });
    await goesOn();
  });

  it.each(['exit', 'crash', 'broken', 'liar', 'other', 'silent'])('gives one up that answers by %s', async (way) => {
    limited({});
    expect(await ask(way)).toMatchObject({
      ok: false,
      code: 'unsafe-document',
      message: expect.stringMatching(/broke off over it/),
    });
    await goesOn();
  });

  it('says that it was the memory when the heap is full', async () => {
    limited({ resident: 900 * 1024 * 1024 });
    expect(await ask('heap')).toMatchObject({
      ok: false,
      code: 'unsafe-document',
      message: expect.stringMatching(/more memory/),
    });
    await goesOn();
  });

  it('ends the process when a file is called off, and reads one at a time', async () => {
    limited({});
    const off = new AbortController();
    const [hanging, waiting] = [ask('hang', off.signal), ask('good')];
    setTimeout(() => off.abort(), 300);
    expect(await hanging).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await waiting).toMatchObject({ ok: true });
    expect(reader.starts).toBe(2);
    expect(await ask('good', off.signal)).toMatchObject({ ok: false, code: 'cancelled' });
  });

  it('lets a process go that nobody asked for a while, or that grew', async () => {
    limited({ idleSeconds: 0.2 });
    await ask('good');
    await new Promise((done) => setTimeout(done, 600));
    await goesOn();
    limited({ resting: 1 });
    await ask('good');
    await goesOn();
  });
});
