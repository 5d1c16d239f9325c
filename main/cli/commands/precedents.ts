import { existsSync } from 'node:fs';
import { exchangeFormats, formatNames, type ExchangeFormat } from '../../../shared/exchange/format';
import { packRecord } from '../../../shared/precedents/pack-record';
import { writeLibraryFile } from '../../../shared/exchange/write-file';
import { courtIds } from '../../../shared/precedents/merge/court-ids';
import { sayProblem } from '../../../shared/precedents/merge/incoming';
import { planMerge, type MergeRow } from '../../../shared/precedents/merge/plan';
import type { OwnPrecedent } from '../../../shared/schema/records';
import { exportFile } from '../../files/export-file';
import { CliError, inFile } from '../cli-error';
import { entriesOf, merged, mostLibraryBytes, shipped, type Packed } from '../library-file';
import { importFile } from '../import-file';
import { checkTarget, DASH, printJson, printOut, readInput, say, userPath } from '../io';

/** A file of the library belongs to no matter. */
const guard = { matterId: null, protectedWords: [] };

/** A format by its name. Throws CliError 'bad-arguments'. */
function formatOf(name: string): ExchangeFormat {
  const format = exchangeFormats.find((one) => one === name.toLowerCase());
  if (format) return format;
  throw new CliError('bad-arguments', `There is no format “${name}”. Known: ${exchangeFormats.join(', ')}.`, {
    field: 'format',
  });
}

/** The records of a pack file. One with a fault is refused: what is written back must be all of it. */
async function readPack(file: string): Promise<Packed[]> {
  const bytes = await readInput(file, mostLibraryBytes);
  try {
    const { file: read } = await importFile({ kind: 'library', name: file, bytes, courtIds: [], format: 'json' });
    const { records, problems } = read;
    const fault = problems.find(({ lost }) => lost);
    if (fault)
      throw new CliError('bad-pack', `This is no pack of precedents that can be used: ${sayProblem(fault)}.`, { file });
    return records.map(({ record, keeping }) => ({ record, keeping }));
  } catch (error) {
    throw inFile(error, file);
  }
}

export interface ListOptions {
  readonly pack?: string;
  readonly json?: boolean;
}

/** `quash precedents list`: the shipped library, or a pack. */
export async function runPrecedentsList({ pack, json }: ListOptions): Promise<number> {
  const records = pack === undefined ? shipped() : (await readPack(pack)).map(({ record }) => record);
  if (json) await printJson(records.map((record) => packRecord(record)));
  else {
    const line = ({ id, shortName, citations, docket, decided }: OwnPrecedent): string =>
      `${id.padEnd(36)} ${shortName}, ${citations[0] ?? docket ?? 'no citation'} (${decided.slice(0, 4)})\n`;
    await printOut(records.map(line).join(''));
  }
  return 0;
}

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly pack?: string;
  readonly json?: boolean;
}

/** `quash precedents export`: the shipped library or a pack as a file of another program. */
export async function runPrecedentsExport({ format: name, out = DASH, pack, json }: ExportOptions): Promise<number> {
  const format = formatOf(name);
  if (json && out === DASH)
    throw new CliError('bad-arguments', 'With --json the file needs a name: --out FILE.', { field: 'out' });
  const packed = pack === undefined ? shipped().map((record) => ({ record, keeping: null })) : await readPack(pack);
  const kept = new Map(packed.flatMap(({ record, keeping }) => (keeping ? [[record.id, keeping] as const] : [])));
  const text = writeLibraryFile(
    packed.map(({ record }) => record),
    format,
    kept,
  );
  if (out === DASH) await printOut(text);
  else {
    const saved = await write(text, out, formatNames[format].extension);
    if (json) await printJson({ ok: true, out, format, records: packed.length, sha256: saved });
    else say(`${packed.length} records written to ${out}.`);
  }
  return 0;
}

async function write(text: string, out: string, extension: string): Promise<string> {
  checkTarget(out, extension);
  const saved = await exportFile(new TextEncoder().encode(text), userPath(out), guard).catch((error: unknown) => {
    throw inFile(error, out);
  });
  if (saved.status === 'blocked')
    throw new CliError('cannot-write', `Cannot write ${out}: it is protected.`, { file: out });
  return saved.sha256;
}

export interface ImportOptions {
  readonly format?: string;
  readonly dryRun?: boolean;
  readonly into?: string;
  readonly json?: boolean;
}

/** `quash precedents import`: what a file would do to the library, and, with --into, its records in a pack. */
export async function runPrecedentsImport(
  file: string,
  { format, dryRun, into, json }: ImportOptions,
): Promise<number> {
  if (file === DASH && into === DASH)
    throw new CliError('bad-arguments', 'Only one of FILE and --into can be standard input.');
  const bytes = await readInput(file, mostLibraryBytes);
  const pack = into !== undefined && existsSync(userPath(into)) ? await readPack(into) : [];
  const entries = entriesOf(pack);
  const known = courtIds(entries.map(({ record }) => record));
  const fileName = file === DASH ? 'standard input' : (file.split(/[\\/]/).at(-1) ?? file);
  const wanted = format === undefined ? null : formatOf(format);
  const { file: read } = await importFile({
    kind: 'library',
    name: fileName,
    bytes,
    courtIds: [...known],
    format: wanted,
  }).catch((error: unknown) => {
    throw inFile(error, file);
  });
  const plan = planMerge(read, entries);
  const done = merged(pack, plan.rows, entries);
  const writes = into !== undefined && dryRun !== true;
  if (writes) {
    const text = done.pack.map(({ record, keeping }) => ({ ...packRecord(record), ...(keeping && { keeping }) }));
    await write(`${JSON.stringify(text, null, 2)}\n`, into, 'json');
  }
  const problems = [...plan.problems, ...(into === undefined ? [] : done.problems)];
  const count = (test: (row: MergeRow) => boolean): number => plan.rows.filter(test).length;
  const report = {
    format: read.format,
    added: count(({ action }) => action === 'add'),
    changed: done.changed.size,
    same: count((row) => row.action === 'merge' && !done.changed.has(row)),
    unclear: count(({ state }) => state === 'unclear'),
    into: writes ? into : null,
    records: plan.rows.map(({ incoming, state, target, candidates, fields }) => ({
      ...incoming.place,
      id: target?.id ?? incoming.record.id,
      state,
      matchedBy: target?.by ?? null,
      candidates: candidates.map(({ id, by }) => ({ id, by })),
      fields: fields.map((change) => ({ field: change.field, state: change.state, take: change.take })),
    })),
    problems: problems.map(({ place, message, lost }) => ({ ...place, message, lost })),
  };
  if (json) await printJson(report);
  else {
    const lines = [
      `${fileName}: ${report.added} new, ${report.changed} changed, ${report.same} as they are, ${report.unclear} unclear.`,
      ...problems.map((problem) => `  ${sayProblem(problem)}`),
      writes ? `Written to ${into}.` : 'Nothing was written.',
    ];
    await printOut(`${lines.join('\n')}\n`);
  }
  return problems.some(({ lost }) => lost) ? 1 : 0;
}
