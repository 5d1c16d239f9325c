import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileInputs } from '../hostile/inputs';
import { MeasuredReader } from '../hostile/reader';
import { runInputs } from '../hostile/run-inputs';

/** The process for imports as `npm run build` made it. */
const reader = new MeasuredReader(join(import.meta.dirname, '../../out/imports/process.cjs'));

beforeAll(() => reader.warm());
afterAll(() => reader.end());

describe('the eighty hostile inputs', () => {
  it('are all there, once, each with its verdict and somebody who holds it to it', () => {
    expect(hostileInputs.map(({ id }) => id)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
    for (const { tries, calls, elsewhere } of hostileInputs) expect(tries ?? calls ?? elsewhere).toBeDefined();
  });

  it('meet their verdicts, in two seconds and 300 MB each, and break nothing', async () => {
    const outcomes = await runInputs((job) => reader.read(job));
    expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
    const sum = (of: (one: (typeof outcomes)[number]) => number): number =>
      outcomes.reduce((all, one) => all + of(one), 0);
    const worst = outcomes.toSorted((a, b) => b.ms - a.ms)[0];
    const largest = outcomes.toSorted((a, b) => b.peak - a.peak)[0];
    console.log(
      `${outcomes.length} of 80 inputs, ${sum(({ tries }) => tries)} tries; slowest ${worst?.name}: ${Math.round(worst?.ms ?? 0)} ms; largest ${largest?.name}: ${Math.round((largest?.peak ?? 0) / 1024 / 1024)} MB`,
    );
    // Each file has a limit of its own; all of them may take their time beside the other tests.
  }, 600_000);
});
