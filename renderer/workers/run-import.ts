import type { ExchangeFormat } from '../../shared/exchange/format';
import { readLibraryFile } from '../../shared/exchange/read-file';
import { writeLibraryFile } from '../../shared/exchange/write-file';
import { AppError } from '../../shared/kernel/app-error';
import { courtIds } from '../../shared/precedents/merge/court-ids';
import type { LibraryEntry } from '../../shared/precedents/merge/library-entry';
import { planner, type MergeRow } from '../../shared/precedents/merge/plan';
import type { ImportOrder, ImportReply } from './import-contract';

const slice = 250;

/** Reads a file and compares it with the library, telling as it goes, or writes one. What goes wrong comes back as data. */
export class ImportRun {
  private readonly entries: LibraryEntry[] = [];

  constructor(private readonly post: (reply: ImportReply) => void) {}

  take(order: ImportOrder): void {
    if (order.kind === 'library') {
      this.entries.push(...order.entries);
      return;
    }
    try {
      if (order.kind === 'write') this.write(order.format, order.withKept);
      else this.compare(order.name, order.bytes);
    } catch (error) {
      if (error instanceof AppError) {
        this.post({ kind: 'refused', code: error.code, message: error.message, fix: error.fix });
      } else {
        this.post({ kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be read.' });
      }
    }
  }

  private write(format: ExchangeFormat, withKept: boolean): void {
    const kept = withKept
      ? this.entries.flatMap(({ record, keeping }) => (keeping ? [[record.id, keeping] as const] : []))
      : [];
    const text = writeLibraryFile(
      this.entries.map(({ record }) => record),
      format,
      new Map(kept),
    );
    this.post({ kind: 'written', bytes: new TextEncoder().encode(text) });
  }

  private compare(name: string, bytes: Uint8Array): void {
    const known = courtIds(this.entries.map(({ record }) => record));
    const tick = (done: number): void => this.post({ kind: 'progress', phase: 'reading', done, of: null });
    tick(0);
    const { format, records, problems } = readLibraryFile(bytes, { fileName: name, courtIds: known }, { tick });
    const { next } = planner(this.entries);
    const said = [...problems];
    let rows: MergeRow[] = [];
    for (const [index, record] of records.entries()) {
      const { row, problem } = next(record);
      if (row) rows.push(row);
      if (problem) said.push(problem);
      if ((index + 1) % slice !== 0) continue;
      this.post({ kind: 'rows', rows });
      this.post({ kind: 'progress', phase: 'comparing', done: index + 1, of: records.length });
      rows = [];
    }
    this.post({ kind: 'rows', rows });
    this.post({ kind: 'done', format, problems: said });
  }
}
