import type { ExchangeFormat } from '../../shared/exchange/format';
import { writeLibraryFile } from '../../shared/exchange/write-file';
import { AppError } from '../../shared/kernel/app-error';
import type { FileProblem, Incoming } from '../../shared/precedents/merge/incoming';
import type { LibraryEntry } from '../../shared/precedents/merge/library-entry';
import { planner, type MergeRow } from '../../shared/precedents/merge/plan';
import type { ImportOrder, ImportReply } from './import-contract';

const slice = 250;

/** Compares the records of a file with the library, telling as it goes, or writes a file. What goes wrong comes back as data. */
export class ImportRun {
  private readonly entries: LibraryEntry[] = [];
  private readonly records: Incoming[] = [];

  constructor(private readonly post: (reply: ImportReply) => void) {}

  take(order: ImportOrder): void {
    if (order.kind === 'library') {
      this.entries.push(...order.entries);
      return;
    }
    if (order.kind === 'incoming') {
      this.records.push(...order.records);
      return;
    }
    try {
      if (order.kind === 'write') this.write(order.format, order.withKept);
      else this.compare();
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

  private compare(): void {
    const { next } = planner(this.entries);
    const said: FileProblem[] = [];
    let rows: MergeRow[] = [];
    for (const [index, record] of this.records.entries()) {
      const { row, problem } = next(record);
      if (row) rows.push(row);
      if (problem) said.push(problem);
      if ((index + 1) % slice !== 0) continue;
      this.post({ kind: 'rows', rows });
      this.post({ kind: 'progress', phase: 'comparing', done: index + 1, of: this.records.length });
      rows = [];
    }
    this.post({ kind: 'rows', rows });
    this.post({ kind: 'done', problems: said });
  }
}
