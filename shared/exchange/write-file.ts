import { packRecord } from '../precedents/pack-record';
import type { Keeping } from '../schema/library';
import type { OwnPrecedent } from '../schema/records';
import { writeBib } from './bibtex';
import { writeCsl } from './csl';
import { writeCsv } from './csv';
import type { ExchangeFormat } from './format';
import { writeRis } from './ris';

/** Records as one file. Only the fields of a record leave, by an allow-list; what is kept about them only where asked for. */
export function writeLibraryFile(
  records: readonly OwnPrecedent[],
  format: ExchangeFormat,
  keeping: ReadonlyMap<string, Keeping> = new Map(),
): string {
  switch (format) {
    case 'csl':
      return `${JSON.stringify(records.map(writeCsl), null, 2)}\n`;
    case 'json':
      return `${JSON.stringify(
        records.map((record) => packRecord(record, keeping.get(record.id))),
        null,
        2,
      )}\n`;
    case 'ris':
      return records.map(writeRis).join('\r\n');
    case 'csv':
      return writeCsv(records);
    case 'bibtex':
      return records.map(writeBib).join('\n');
  }
}
