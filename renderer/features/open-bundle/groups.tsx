import type { Difference } from '../../../shared/bundle/merge/dry-run';
import { conflictKey } from '../../../shared/schema/conflict';
import type { BundlePreview, Writer } from '../../data';
import { Badge } from '../../ui/badge';
import { formatInstant } from '../../ui/format';
import { placeWords, recordName, valueWords } from '../../ui/record-words';

const sayWriter = ({ name, at }: Writer): string => `${name ?? 'Somebody without a name'}, ${formatInstant(at)}`;

/** One place that differs, with what stands on each side. */
interface Item {
  readonly key: string;
  readonly place: string;
  readonly critical: boolean;
  readonly sides: readonly { readonly title: string; readonly value: string; readonly by: readonly Writer[] }[];
}

/** The places in one state. */
export interface Group {
  readonly id: 'both' | 'there' | 'here' | 'new';
  readonly label: string;
  readonly says: string;
  readonly items: readonly Item[];
}

/** The dry run in the words of the screen: first what a person has to look at. */
export function groupsOf({ run, writers, here, isNew }: BundlePreview): readonly Group[] {
  const arriving = new Set(run.incoming.operations.map(({ id }) => id));
  const nameAt = ({ table, id, there }: Pick<Difference, 'table' | 'id' | 'there'>) =>
    recordName(here(table, id)) ?? recordName(there);
  const compared = (one: Difference): Item => ({
    key: conflictKey(one),
    place: placeWords(one, nameAt(one)),
    critical: false,
    sides: [
      { title: 'Here', value: one.here === undefined ? 'nothing' : valueWords(one.here), by: [] },
      { title: 'In the bundle', value: one.there === undefined ? 'nothing' : valueWords(one.there), by: [] },
    ],
  });
  const alone = (title: string, side: 'here' | 'there') => (one: Difference) => ({
    ...compared(one),
    sides: [{ title, value: one[side] === undefined ? 'removed' : valueWords(one[side]), by: [] }],
  });
  const both = run.both.map((conflict): Item => ({
    key: conflictKey(conflict),
    place: placeWords(conflict, nameAt({ ...conflict, there: conflict.options.find((o) => o.value)?.value ?? null })),
    critical: conflict.critical,
    sides: conflict.options.map(({ value, operations }) => ({
      title: operations.some((id) => arriving.has(id)) ? 'In the bundle' : 'Here',
      value: valueWords(value),
      by: operations.flatMap((id) => writers.get(id) ?? []),
    })),
  }));
  const asked = new Set(run.both.map(conflictKey));
  return [
    {
      id: 'both',
      label: 'Both',
      says: 'Changed on both sides, neither knowing of the other.',
      items: both.toSorted((a, b) => Number(b.critical) - Number(a.critical)),
    },
    {
      id: 'there',
      label: 'Changed there',
      says: 'Nobody changed it here: it is taken over.',
      items: run.changedThere.map(compared),
    },
    {
      id: 'new',
      label: 'New',
      says: 'Not here yet: it is added.',
      items: run.news.map(alone('In the bundle', 'there')),
    },
    {
      id: 'here',
      label: 'Changed here',
      says: 'The bundle does not know of it: it stays.',
      items: isNew ? [] : run.changedHere.filter((one) => !asked.has(conflictKey(one))).map(alone('Here', 'here')),
    },
  ];
}

/** More are counted, not listed: nobody reads a thousand. */
const most = 200;

/** The places of one group, field by field. */
export function Changes({ group: { label, says, items } }: { readonly group: Group }) {
  return (
    <section className="q-bundle-group" aria-label={label}>
      <h2 className="q-h2">
        {label} <span className="q-dim">({items.length})</span>
      </h2>
      <p className="q-dim">{says}</p>
      {items.slice(0, most).map((item) => (
        <Place key={item.key} item={item} />
      ))}
      {items.length > most && <p>and {items.length - most} more</p>}
    </section>
  );
}

function Place({ item: { place, critical, sides } }: { readonly item: Item }) {
  return (
    <div className="q-bundle-place" role="group" aria-label={place}>
      <h3 className="q-bundle-name">
        {place} {critical && <Badge tone="bad" label="Critical" />}
      </h3>
      <div className="q-bundle-sides">
        {sides.map(({ title, value, by }, at) => (
          <div key={at}>
            <span className="q-dim">{title}</span>
            <span className="q-bundle-value">{value}</span>
            {by.length > 0 && <span className="q-dim">{by.map(sayWriter).join('; ')}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
