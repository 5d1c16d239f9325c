import { basename } from 'node:path';
import { law } from '../../shared/law';
import { withKept } from '../../shared/precedents/kept-law';
import { courtIds } from '../../shared/precedents/merge/court-ids';
import { sayProblem, type FileProblem } from '../../shared/precedents/merge/incoming';
import type { LibraryEntry } from '../../shared/precedents/merge/library-entry';
import { outcomeOf } from '../../shared/precedents/merge/outcome';
import { planMerge, type MergeRow } from '../../shared/precedents/merge/plan';
import type { Law, Precedent } from '../../shared/schema/law';
import type { Keeping } from '../../shared/schema/library';
import type { OwnPrecedent } from '../../shared/schema/records';
import { inFile } from './cli-error';
import { importFile } from './import-file';
import { DASH, readInput } from './io';

/** As much as the window reads. */
export const mostLibraryBytes = 20 * 1024 * 1024;

/** A record of a pack, with what is kept about it. */
export interface Packed {
  readonly record: OwnPrecedent;
  readonly keeping: Keeping | null;
}

/** The shipped library, as a pack has its records. */
export const shipped = (): OwnPrecedent[] => [...law.precedents.values()] as OwnPrecedent[];

/** The shipped library with a pack laid over it. */
export function entriesOf(pack: readonly Packed[]): LibraryEntry[] {
  const laid = new Map(pack.map((one) => [one.record.id, one]));
  const entry = (record: OwnPrecedent, own: boolean, base: object, keeping: Keeping | null): LibraryEntry => ({
    record,
    own,
    shipped: { ...base },
    imported: null,
    trashed: false,
    notes: [],
    keeping,
  });
  const entries = shipped().map((base) => {
    const over = laid.get(base.id);
    return over ? entry(over.record, false, base, over.keeping) : entry(base, false, {}, null);
  });
  const own = pack.filter(({ record }) => !law.precedents.has(record.id));
  return [...entries, ...own.map(({ record, keeping }) => entry(record, true, {}, keeping))];
}

/** The pack as it will be, with what an import decided by itself. What is unclear, and notes, a pack cannot take. */
export function merged(pack: readonly Packed[], rows: readonly MergeRow[], entries: readonly LibraryEntry[]) {
  const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
  const result = new Map(pack.map((one) => [one.record.id, one]));
  const problems: FileProblem[] = [];
  const changed = new Set<MergeRow>();
  for (const row of rows) {
    const { place } = row.incoming;
    for (const note of row.action === 'leave' ? [] : row.notes) {
      problems.push({
        place,
        message: `a pack holds no notes; not kept: “${note.replaceAll('\n', ' ')}”`,
        lost: false,
      });
    }
    const outcome = outcomeOf(row, row.target ? byId.get(row.target.id) : undefined);
    if (!outcome) continue;
    const here = byId.get(outcome.id);
    if (outcome.kind === 'change' && Object.keys(outcome.changed).length === 0 && !outcome.keeping) continue;
    if (outcome.kind === 'change') changed.add(row);
    result.set(outcome.id, { record: outcome.record, keeping: outcome.keeping ?? here?.keeping ?? null });
  }
  return { pack: [...result.values()], changed, problems };
}

/** The shipped law with the records of a firm laid over it, and what of their file was not taken in. */
export interface FirmLaw {
  readonly law: Law;
  readonly notes: readonly string[];
}

/**
 * The library with a file of authorities laid over it (a pack of ours, CSL-JSON, RIS, CSV or BibTeX), compared as an
 * import compares it: what may be one of several records is left out and said. Throws CliError for a file that is none.
 */
export async function lawWithLibrary(file: string, recheckDays: number): Promise<FirmLaw> {
  const bytes = await readInput(file, mostLibraryBytes);
  const entries = entriesOf([]);
  const fileName = file === DASH ? 'standard input' : basename(file);
  try {
    const known = [...courtIds(entries.map(({ record }) => record))];
    const { file: read } = await importFile({ kind: 'library', name: fileName, bytes, courtIds: known, format: null });
    const plan = planMerge(read, entries);
    const { pack } = merged([], plan.rows, entries);
    const lost = plan.problems
      .filter((problem) => problem.lost)
      .map((problem) => `${fileName}: ${sayProblem(problem)}.`);
    const unclear = plan.rows
      .filter(({ state }) => state === 'unclear')
      .map(({ incoming: { record }, candidates }) => {
        const may = candidates.map(({ id }) => law.precedents.get(id)?.shortName ?? id).join(', ');
        return `${fileName}: ${record.shortName} may be one of several records (${may}); it was left out.`;
      });
    const records = new Map<string, Precedent>(pack.map(({ record }) => [record.id, record]));
    const kept = pack.flatMap(({ record, keeping }) => (keeping ? [[record.id, keeping] as const] : []));
    const laid = { ...law, precedents: new Map([...law.precedents, ...records]) };
    return { law: withKept(laid, { records: kept, recheckDays }), notes: [...lost, ...unclear] };
  } catch (error) {
    throw inFile(error, file);
  }
}
