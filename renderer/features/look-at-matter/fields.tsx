import type { TableName } from '../../../shared/schema/operation';
import { fieldWords, recordName, valueWords } from '../../ui/record-words';

interface FieldsProps {
  readonly table: TableName;
  readonly value: unknown;
  /** Of `value` in its record. */
  readonly path?: string;
  /** Keys of `value` that are shown elsewhere. */
  readonly without?: readonly string[];
}

type Entry = readonly [path: string, value: unknown];
type Fields = Readonly<Record<string, unknown>>;

/** What ties rows together and says nothing to a reader. */
const quiet = new Set(['id', 'matterId', 'key', 'order', 'createdAt', 'updatedAt', 'trashedAt', 'secondPlace']);

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The fields of a group with those of the groups in it, in one line of descent. */
function entriesOf(value: Fields, path: string): Entry[] {
  return Object.entries(value).flatMap(([key, inner]): Entry[] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (quiet.has(key) || inner === undefined || inner === '') return [];
    return isFields(inner) ? entriesOf(inner, at) : [[at, inner]];
  });
}

/** Everything that a record holds, field by field; lists of records one under the other. */
export function Fields({ table, value, path = '', without = [] }: FieldsProps) {
  if (!isFields(value)) return null;
  const left = Object.fromEntries(Object.entries(value).filter(([key]) => !without.includes(key)));
  const entries = entriesOf(left, path);
  const isList = ([, inner]: Entry): boolean => Array.isArray(inner) && inner.some(isFields);
  return (
    <>
      <dl className="q-look-fields">
        {entries
          .filter((entry) => !isList(entry))
          .map(([at, inner]) => (
            <div key={at}>
              <dt>{fieldWords(table, at, path)}</dt>
              <dd>{valueWords(inner)}</dd>
            </div>
          ))}
      </dl>
      {entries.filter(isList).map(([at, list]) => (
        <section key={at} className="q-look-list">
          <h3 className="q-h3">{fieldWords(table, at, path)}</h3>
          <Records table={table} rows={list as readonly unknown[]} path={at} />
        </section>
      ))}
    </>
  );
}

interface RecordsProps {
  readonly table: TableName;
  readonly rows: readonly unknown[];
  readonly path?: string;
  readonly none?: string;
}

/** Records of one kind, each under its name. */
export function Records({ table, rows, path = '', none = 'None.' }: RecordsProps) {
  if (rows.length === 0) return <p className="q-dim">{none}</p>;
  return (
    <ol className="q-look-records">
      {rows.map((row, at) => (
        <li key={at}>
          {recordName(row) !== undefined && <h4>{recordName(row)}</h4>}
          <Fields table={table} value={row} path={path} />
        </li>
      ))}
    </ol>
  );
}
