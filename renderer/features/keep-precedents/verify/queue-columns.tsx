import { Checkbox } from '@mantine/core';
import { Badge } from '../../../ui/badge';
import type { Column } from '../../../ui/data-table';
import { sayAge, shortAge } from '../keeping/say';
import { courtShort } from '../words';
import type { QueueRow } from './queue-rows';

interface QueueColumns {
  readonly today: string;
  readonly days: number;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string) => void;
}

/** What the queue shows of a record, and the box to tick it. */
export function queueColumns({ today, days, ticked, onTick }: QueueColumns): readonly Column<QueueRow>[] {
  return [
    {
      key: 'tick',
      title: 'Tick',
      width: 58,
      value: ({ record }) => (ticked.has(record.id) ? 0 : 1),
      cell: ({ record }) => (
        <Checkbox
          size="xs"
          className="q-verify-tick"
          aria-label={`Tick ${record.shortName}`}
          checked={ticked.has(record.id)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onTick(record.id)}
        />
      ),
    },
    {
      key: 'name',
      title: 'Precedent',
      width: 180,
      grow: true,
      value: ({ record }) => record.shortName,
      cell: ({ record }) => <i>{record.shortName}</i>,
    },
    { key: 'court', title: 'Court', width: 100, value: ({ record }) => courtShort(record) },
    { key: 'year', title: 'Year', width: 60, value: ({ record }) => record.decided.slice(0, 4) },
    {
      key: 'verified',
      title: 'Last verified',
      width: 150,
      value: ({ age }) => age ?? Number.MAX_SAFE_INTEGER,
      cell: ({ record, age }) => (
        <span title={sayAge(record.keeping, today)}>
          <Badge tone={age !== undefined && age <= days ? 'ok' : 'warn'} label={shortAge(record.keeping, today)} />
        </span>
      ),
    },
    {
      key: 'by',
      title: 'By',
      width: 120,
      value: ({ record }) => record.keeping.verifications.at(-1)?.by,
      hidden: true,
    },
    {
      key: 'use',
      title: 'In open drafts',
      width: 110,
      value: ({ live }) => live,
      cell: ({ live }) =>
        live === 0 ? <span className="q-dim">none</span> : live === 1 ? '1 place' : `${live} places`,
    },
    {
      key: 'citation',
      title: 'Citation',
      width: 190,
      value: ({ record }) => record.citations[0] ?? record.docket,
    },
  ];
}
