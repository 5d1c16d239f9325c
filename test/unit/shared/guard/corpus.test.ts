import { describe, expect, it } from 'vitest';
import { check, leaving, prepared } from '../../../guard-corpus/exits';
import { shippedFiles } from '../../../guard-corpus/clean-files';
import { runClean } from '../../../guard-corpus/clean-run';
import { runControls, runCorpus } from '../../../guard-corpus/run-corpus';

/** The short form of two sections of `npm run test:reliability` (planted, clean). */
describe('facts planted by a hand that does not know the guard', () => {
  it('sounds no alarm where nothing is planted, and lets every such file in', async () => {
    expect(await runControls()).toEqual([]);
  });

  it.each([
    [check, 293],
    [leaving, 397],
    [prepared, 31],
  ] as const)('$name misses none', async (exit, every) => {
    const { tried, found, refused, missed } = await runCorpus(exit, every, 11);
    expect(missed).toEqual([]);
    expect(found + refused).toBe(tried);
    expect(found).toBeGreaterThan(50);
  });

  it('has no alarm about our templates, passages, law and near misses that nobody explained', async () => {
    const clean = [...shippedFiles(process.cwd())].filter(({ group }) => group !== 'law data');
    const { files, alarms, unfinished } = await runClean(clean);
    expect(files).toBeGreaterThan(50);
    expect(alarms.filter(({ because }) => because === undefined)).toEqual([]);
    expect(unfinished).toEqual([]);
  });
});
