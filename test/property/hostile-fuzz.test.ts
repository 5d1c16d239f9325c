import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MeasuredReader } from '../hostile/reader';
import { runFuzz } from '../hostile/run-fuzz';

/** The short form; `npm run test:reliability` reads ten thousand. */
const reader = new MeasuredReader(join(import.meta.dirname, '../../out/imports/process.cjs'));

beforeAll(() => reader.warm());
afterAll(() => reader.end());

it('files of chance are read or refused in plain words: no crash, no hang, no memory that grows', async () => {
  const { files, opened, refused, failures } = await runFuzz(
    (job) => reader.read(job),
    200,
    Number(process.env['QUASH_SEED'] ?? 1),
  );
  expect(failures).toEqual([]);
  expect(files).toBe(200);
  // Chance that never gets past the door, or always does, tests nothing.
  expect(opened).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});
