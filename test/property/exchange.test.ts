import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFormats, formatNames, type ExchangeFormat } from '../../shared/exchange/format';
import { readLibraryFile } from '../../shared/exchange/read-file';
import { writeLibraryFile } from '../../shared/exchange/write-file';
import { planMerge } from '../../shared/precedents/merge/plan';
import { law } from '../../shared/law';
import type { OwnPrecedent } from '../../shared/schema/records';
import { anyLibrary } from './precedents';

/* What is written in a format comes back from it: every field that the format holds, of every record, unchanged. */

const holds: Readonly<Record<ExchangeFormat, { readonly holdings: boolean; readonly confidence: boolean }>> = {
  json: { holdings: true, confidence: true },
  csv: { holdings: true, confidence: false },
  csl: { holdings: false, confidence: false },
  ris: { holdings: false, confidence: false },
  bibtex: { holdings: false, confidence: false },
};

const utf8 = new TextEncoder();
const nameOf = (format: ExchangeFormat): string => `library.${formatNames[format].extension}`;
const again = (records: readonly OwnPrecedent[], format: ExchangeFormat, change = (text: string) => text) =>
  readLibraryFile(utf8.encode(change(writeLibraryFile(records, format))), {
    fileName: nameOf(format),
    courtIds: new Map(),
  });

/** A record as a format can bring it back: what the file cannot vouch for, it does not. */
const kept = (record: OwnPrecedent, format: ExchangeFormat): OwnPrecedent => ({
  ...record,
  ...(!holds[format].holdings && { holdings: [] }),
  ...(!holds[format].confidence && { confidence: 'well-known-not-seen' }),
});

const entry = (record: OwnPrecedent) => ({
  record,
  own: true,
  shipped: {},
  imported: null,
  trashed: false,
  notes: [],
  keeping: null,
});

describe.each(exchangeFormats)('%s', (format) => {
  it('brings every record back with every field that it holds', () => {
    fc.assert(
      fc.property(anyLibrary, fc.boolean(), (records, unix) => {
        const read = again(records, format, (text) => (unix ? text.replaceAll('\r\n', '\n') : text));
        expect(read.format).toBe(format);
        expect(read.problems).toEqual([]);
        expect(read.records.map(({ record }) => record)).toEqual(records.map((record) => kept(record, format)));
        expect(read.records.flatMap(({ notes }) => notes)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing new in its own library', () => {
    fc.assert(
      fc.property(anyLibrary, (records) => {
        const { rows } = planMerge(again(records, format), records.map(entry));
        for (const { state, fields } of rows) expect([state, fields]).toEqual(['same', []]);
      }),
      { numRuns: 60 },
    );
  });

  it('brings the shipped library back', () => {
    const shipped = [...law.precedents.values()] as OwnPrecedent[];
    const read = again(shipped, format);
    expect(read.problems).toEqual([]);
    expect(read.records.map(({ record }) => record)).toEqual(shipped.map((record) => kept(record, format)));
  });

  it('reads any bytes without falling over, and says where it stopped', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), anyLibrary, (noise, cut, records) => {
        const bytes = utf8.encode(writeLibraryFile(records, format));
        const at = cut % bytes.length;
        const torn = new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at)]);
        const { records: read, problems } = readLibraryFile(
          torn,
          { fileName: nameOf(format), courtIds: new Map() },
          { format },
        );
        if (read.length < records.length) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
