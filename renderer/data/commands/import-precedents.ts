import { outcomeOf, type MergeOutcome } from '../../../shared/precedents/merge/outcome';
import type { MergeRow } from '../../../shared/precedents/merge/plan';
import { sameJson } from '../../../shared/schema/operation';
import type { PrecedentRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import type { Edit } from '../plan';
import { libraryEntries } from '../queries/library-entries';
import { readAll } from '../read';
import { authorName } from '../who';

/** What an import did. `operation` null: it changed nothing. */
export interface ImportedPrecedents {
  readonly added: number;
  readonly changed: number;
  readonly operation: string | null;
}

interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly from: string;
}

/** The rows of the library, by the record that they are about. */
class Rows {
  readonly own = new Map<string, Extract<PrecedentRow, { kind: 'own' }>>();
  readonly overlays = new Map<string, Extract<PrecedentRow, { kind: 'overlay' }>>();
  readonly kept = new Map<string, Extract<PrecedentRow, { kind: 'keeping' }>>();

  constructor(rows: readonly PrecedentRow[]) {
    for (const row of rows) {
      if (row.kind === 'overlay') this.overlays.set(row.precedentId, row);
      else if (row.kind === 'keeping') this.kept.set(row.precedentId, row);
      // A record in the trash gives way to a living one of the same id.
      else if (row.trashedAt === null || !this.own.has(row.record.id)) this.own.set(row.record.id, row);
    }
  }
}

/**
 * Applies the decisions of an import to the library, as one operation that Undo takes back whole. The library is read
 * anew; a field that changed since it was compared is not written over: nothing is saved, and the error says so.
 */
export async function applyImport(decided: readonly MergeRow[], from: string): Promise<ImportedPrecedents> {
  const precedents = await readAll('precedents');
  const notes = await readAll('notes');
  const entries = new Map(libraryEntries(precedents, notes).map((entry) => [entry.record.id, entry]));
  const rows = new Rows(precedents);
  const order = new Map<string, number>();
  for (const { on, order: place } of notes) order.set(on.id, Math.max(order.get(on.id) ?? -1, place));
  const stamp: Stamp = { by: await authorName(), at: now(), from };
  const edits: Edit[] = [];
  let added = 0;
  let changed = 0;
  for (const row of decided) {
    const id = row.action === 'merge' ? (row.target?.id ?? '') : row.incoming.record.id;
    const entry = entries.get(id);
    if (row.action === 'add' && entry && !entry.trashed) throw movedOn(row.incoming.record.shortName);
    if (row.action === 'merge') {
      const stale = row.fields.some(
        ({ field, here, take }) => take === 'there' && !sameJson(entry?.record[field], here),
      );
      if (!entry || entry.trashed || stale) throw movedOn(row.incoming.record.shortName);
    }
    const outcome = outcomeOf(row, entry);
    if (!outcome) continue;
    if (outcome.kind === 'change') {
      if (Object.keys(outcome.changed).length + outcome.notes.length > 0 || outcome.keeping) changed += 1;
      edits.push(...changeEdits(outcome, rows, stamp));
    } else {
      added += 1;
      edits.push(...addEdits(outcome, rows, stamp));
    }
    edits.push(...besideEdits(outcome, rows, stamp, order));
  }
  const operation = await commit({ command: 'import-precedents', matter: null, edits });
  return { added, changed, operation: operation?.id ?? null };
}

const baseOf = ({ base }: MergeOutcome, { at, from }: Stamp) => (base ? { ...base, at, from } : undefined);

function addEdits(outcome: MergeOutcome, rows: Rows, stamp: Stamp): Edit[] {
  const { by, at } = stamp;
  const { record } = outcome;
  const lying = outcome.kind === 'revive' ? rows.own.get(outcome.id) : undefined;
  if (!lying) {
    const imported = baseOf(outcome, stamp);
    const base = imported && { imported };
    const row = { id: crypto.randomUUID(), kind: 'own', record, at, by, ...base, trashedAt: null };
    return [create('precedents', row)];
  }
  return [
    set('precedents', lying.id, 'record', record),
    set('precedents', lying.id, 'imported', baseOf(outcome, stamp)),
    set('precedents', lying.id, 'trashedAt', null),
  ];
}

function changeEdits(outcome: MergeOutcome, rows: Rows, stamp: Stamp): Edit[] {
  const { by, at } = stamp;
  const { id } = outcome;
  const own = rows.own.get(id);
  const imported = baseOf(outcome, stamp);
  const fields = Object.entries(outcome.changed);
  if (own) {
    return [
      ...fields.map(([field, value]) => set('precedents', own.id, `record.${field}`, value)),
      ...(imported ? [set('precedents', own.id, 'imported', imported)] : []),
    ];
  }
  const overlay = rows.overlays.get(id);
  if (!overlay) {
    const edited = Object.fromEntries(fields.map(([field, value]) => [field, { value, at, by }]));
    const base = imported && { imported };
    const row = { id: crypto.randomUUID(), kind: 'overlay', precedentId: id, fields: edited, ...base };
    return fields.length > 0 || imported ? [create('precedents', row)] : [];
  }
  return [
    ...fields.map(([field, value]) => set('precedents', overlay.id, `fields.${field}`, { value, at, by })),
    ...(imported ? [set('precedents', overlay.id, 'imported', imported)] : []),
  ];
}

/** Notes beside those that are there, and what is kept about the record. */
function besideEdits(outcome: MergeOutcome, rows: Rows, { by, at }: Stamp, order: Map<string, number>): Edit[] {
  const { id, keeping } = outcome;
  const edits = outcome.notes.map((text) => {
    const place = (order.get(id) ?? -1) + 1;
    order.set(id, place);
    const key = crypto.randomUUID();
    const on = { kind: 'precedent', id };
    return create('notes', { id: key, key, order: place, on, text, at, by, history: [], trashedAt: null });
  });
  if (!keeping) return edits;
  const kept = rows.kept.get(id);
  if (!kept) {
    return [...edits, create('precedents', { id: crypto.randomUUID(), kind: 'keeping', precedentId: id, ...keeping })];
  }
  return [...edits, ...Object.entries(keeping).map(([key, value]) => set('precedents', kept.id, key, value))];
}

function movedOn(name: string): DataError {
  return new DataError(
    'conflict',
    `The library has changed since the file was compared: “${name}”. Nothing was imported.`,
    'Choose the file again; it is compared anew.',
  );
}
