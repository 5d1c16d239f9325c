import { describe, expect, it } from 'vitest';
import { linksInWorker } from '../../../../renderer/workers/network-client';
import { law } from '../../../../shared/law';
import { LinkMaker, type LinkedRecord } from '../../../../shared/precedents/network/make-links';

const shipped: readonly LinkedRecord[] = [...law.precedents.values()].map((record) => ({
  record,
  treatments: [],
  notes: [],
}));
/** As many as make the reading tell how far it is. */
const many = Array.from({ length: 4 }, (_, copy) =>
  shipped.map((one) => (copy === 0 ? one : { ...one, record: { ...one.record, id: `${one.record.id}-${copy}` } })),
).flat();

describe('the links of a library', () => {
  it('are those of its records, however they are sent, and say how far they are', async () => {
    const told: [number, number][] = [];
    const onProgress = (done: number, of: number): void => void told.push([done, of]);
    const table = await linksInWorker({ records: many, onProgress, signal: new AbortController().signal });
    const maker = new LinkMaker();
    for (const one of many) maker.take(one);
    expect(table).toEqual(maker.links());
    expect(table.kind.length).toBeGreaterThan(100);
    expect(told).toEqual([
      [250, many.length],
      [500, many.length],
    ]);
  });

  it('are given up when they are no longer wanted, and when a record cannot be read', async () => {
    const work = new AbortController();
    function* stopping(): Generator<LinkedRecord> {
      for (const [at, one] of many.entries()) {
        if (at === 300) work.abort();
        yield one;
      }
    }
    const onProgress = (): void => undefined;
    await expect(linksInWorker({ records: stopping(), onProgress, signal: work.signal })).rejects.toThrow('Cancelled.');
    const broken = [{ ...shipped[0], record: {} }] as unknown as LinkedRecord[];
    await expect(
      linksInWorker({ records: broken, onProgress, signal: new AbortController().signal }),
    ).rejects.toThrow();
  });
});
