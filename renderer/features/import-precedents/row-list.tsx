import type { MergeRow, RowState } from '../../../shared/precedents/merge/plan';
import { rowStates } from '../../../shared/precedents/merge/plan';
import { useList } from '../../state';
import { Badge } from '../../ui/badge';
import { type Column, DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { StateChip, StateChips } from '../../ui/state-chips';
import { decisionOf, stateWords } from './words';

/** A decision with its place in the file's list. */
export interface Numbered {
  readonly index: number;
  readonly row: MergeRow;
}

const columns: readonly Column<Numbered>[] = [
  {
    key: 'state',
    title: 'State',
    width: 128,
    value: ({ row }) => rowStates.indexOf(row.state),
    cell: ({ row }) => <Badge tone={stateWords[row.state].tone} label={stateWords[row.state].label} />,
  },
  {
    key: 'name',
    title: 'Precedent',
    width: 160,
    grow: true,
    value: ({ row }) => row.incoming.record.shortName,
    cell: ({ row }) => <i>{row.incoming.record.shortName}</i>,
  },
  {
    key: 'decided',
    title: 'Year',
    width: 60,
    value: ({ row }) => row.incoming.record.decided,
    cell: ({ row }) => row.incoming.record.decided.slice(0, 4),
  },
  {
    key: 'citation',
    title: 'Citation',
    width: 170,
    value: ({ row }) => row.incoming.record.citations[0] ?? row.incoming.record.docket,
  },
  { key: 'decision', title: 'What happens', width: 170, value: ({ row }) => decisionOf(row) },
  {
    key: 'place',
    title: 'Record',
    width: 70,
    align: 'right',
    value: ({ row }) => row.incoming.place.record,
    hidden: true,
  },
];

interface RowListProps {
  readonly rows: readonly Numbered[];
  readonly selected: number | undefined;
  readonly onSelect: (index: number) => void;
}

/** The records of the file and what will become of each. */
export function RowList({ rows, selected, onSelect }: RowListProps) {
  const memory = useList('import');
  return (
    <DataTable
      label="Records of the file"
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={columns}
      memory={memory}
      selectedId={selected === undefined ? undefined : String(selected)}
      onSelect={({ index }) => onSelect(index)}
      autoFocus
      empty={<EmptyState title="No record in this state" body="Choose another state above the list." />}
    />
  );
}

interface StateFilterProps {
  readonly counts: Readonly<Record<RowState, number>>;
  readonly total: number;
  readonly shown: RowState | null;
  readonly onShow: (state: RowState | null) => void;
}

/** How many records stand in each state; a click shows these alone. */
export function StateFilter({ counts, total, shown, onShow }: StateFilterProps) {
  const facet = (state: RowState | null, label: string, count: number) => (
    <StateChip
      key={label}
      label={label}
      count={count}
      pressed={shown === state}
      disabled={count === 0 && state !== null}
      onClick={() => onShow(state)}
    />
  );
  return (
    <StateChips>
      {facet(null, 'All', total)}
      {rowStates.map((state) => facet(state, stateWords[state].label, counts[state]))}
    </StateChips>
  );
}
