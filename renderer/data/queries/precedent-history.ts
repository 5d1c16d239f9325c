import { useMemo } from 'react';
import { law } from '../../../shared/law';
import { sameJson, type Change, type Operation } from '../../../shared/schema/operation';
import type { PrecedentRow } from '../../../shared/schema/records';
import { sayCommand } from '../describe';
import { libraryHeadsId } from '../meta-ids';
import { readHistory } from '../vault/journal';
import { useLive, useTable } from './live';

/** What somebody changed of one field of a record, as the journal has it. */
export interface FieldChange {
  /** Of the operation and the field: unique in the list. */
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** What was done, in words: 'Edited a precedent', 'Undid a change'. */
  readonly done: string;
  /** A field of the record, or a list that the firm keeps about it. */
  readonly part: 'record' | 'keeping';
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The newest operations that are looked through. */
const most = 2_000;

/** The lists that are kept about a record. */
const keptLists = ['treatments', 'verifications', 'tags', 'stances', 'opinions'] as const;
export type KeptList = (typeof keptLists)[number];
const nothingKept = (list: string): unknown => (list === 'stances' ? {} : []);

/** The history of a record, newest first; asked for when somebody looks at it. */
export function usePrecedentHistory(precedentId: string): readonly FieldChange[] | undefined {
  const journal = useLive(`history:${libraryHeadsId}`, ['heads'], () => readHistory(null, most));
  const meta = useTable('meta');
  const rows = useTable('precedents');
  return useMemo(() => {
    if (!journal || !meta || !rows) return undefined;
    const names = new Map(meta.flatMap((row) => (row.kind === 'person' ? [[row.id, row.value.name] as const] : [])));
    return fieldChanges(journal, rows, precedentId, (id) => names.get(id) ?? 'Somebody');
  }, [journal, meta, rows, precedentId]);
}

/** What the journal says of the fields of one record, and of what is kept about it, newest first. */
export function fieldChanges(
  journal: readonly Operation[],
  rows: readonly PrecedentRow[],
  precedentId: string,
  nameOf: (personId: string) => string,
): FieldChange[] {
  const kinds = rowsOf(journal, rows, precedentId);
  return journal.toReversed().flatMap(({ id, at, author, command, changes }) =>
    changes
      .filter(({ table }) => table === 'precedents')
      .flatMap((change) => {
        const kind = kinds.get(change.id);
        return kind === undefined ? [] : valuesOf(kind, change, precedentId);
      })
      .filter(({ before, after }) => !sameJson(before, after))
      .map((value) => ({
        ...value,
        id: `${id}:${value.part}:${value.field}`,
        at,
        by: author === null ? 'Unnamed person' : nameOf(author),
        done: sayCommand(command),
      })),
  );
}

/** Which rows speak of the record, those among them that are gone by now. */
function rowsOf(
  journal: readonly Operation[],
  rows: readonly PrecedentRow[],
  precedentId: string,
): Map<string, PrecedentRow['kind']> {
  const kinds = new Map<string, PrecedentRow['kind']>();
  const look = (row: PrecedentRow): void => {
    const about = row.kind === 'own' ? row.record.id : row.precedentId;
    if (about === precedentId) kinds.set(row.id, row.kind);
  };
  for (const row of rows) look(row);
  for (const { changes } of journal) {
    for (const { table, field, before, after } of changes) {
      if (table === 'precedents' && field === null) {
        const row = after ?? before;
        if (row !== undefined && row !== null) look(row as unknown as PrecedentRow);
      }
    }
  }
  return kinds;
}

type Value = Pick<FieldChange, 'part' | 'field' | 'before' | 'after'>;
type Json = Readonly<Record<string, unknown>>;

/** The values of a change, field by field. A record that was added whole has no history of its own yet. */
function valuesOf(kind: PrecedentRow['kind'], { field, before, after }: Change, precedentId: string): Value[] {
  if (kind === 'keeping') return keptValues(field, before as Json | undefined, after as Json | undefined);
  if (kind === 'own') {
    const name = field?.startsWith('record.') ? field.slice('record.'.length) : undefined;
    return name === undefined ? [] : [{ part: 'record', field: name, before, after }];
  }
  const shipped = law.precedents.get(precedentId) as unknown as Json | undefined;
  const pairs: (readonly [string, unknown, unknown])[] =
    field === null
      ? [...new Set([...editsIn(before), ...editsIn(after)])].map((name) => [
          name,
          editOf(before, name),
          editOf(after, name),
        ])
      : field.startsWith('fields.')
        ? [[field.slice('fields.'.length), before, after]]
        : [];
  return pairs.map(([name, was, is]) => {
    const value = (edit: unknown): unknown => (edit === undefined ? shipped?.[name] : (edit as Json)['value']);
    return { part: 'record', field: name, before: value(was), after: value(is) };
  });
}

const fieldsOf = (row: unknown): Json => ((row as Json | undefined)?.['fields'] ?? {}) as Json;
const editsIn = (row: unknown): string[] => Object.keys(fieldsOf(row));
const editOf = (row: unknown, name: string): unknown => fieldsOf(row)[name];

function keptValues(field: string | null, before: Json | undefined, after: Json | undefined): Value[] {
  if (field !== null)
    return keptLists.some((list) => list === field) ? [{ part: 'keeping', field, before, after }] : [];
  return keptLists.map((list) => ({
    part: 'keeping',
    field: list,
    before: before?.[list] ?? nothingKept(list),
    after: after?.[list] ?? nothingKept(list),
  }));
}
