import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { clock } from '../../../shared/drafting/words';
import { type DeadlineItem, trashDeadline, useDeadlines, useMatters, useSettings } from '../../data';
import { go, useList, usePane } from '../../state';
import { Badge } from '../../ui/badge';
import { type Column, DataTable } from '../../ui/data-table';
import { DueText } from '../../ui/due';
import { EmptyState } from '../../ui/empty-state';
import type { DateStyle } from '../../ui/format';
import { PaneHeader } from '../../ui/pane-header';
import { MatterName } from '../../ui/restricted-badge';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { AddDeadline } from './add';
import { act, DeadlineDetail } from './detail';
import './track-deadlines.css';

/** Nobody has confirmed it, unless somebody has. */
function Checked({ item }: { readonly item: DeadlineItem }) {
  if (item.row?.verified) return <Badge tone="ok" label="Verified" title={`By ${item.row.verified.by}`} />;
  return <Badge tone="warn" label="Not verified" title="Nobody has confirmed this date yet." />;
}

const columnsFor = (style: DateStyle): readonly Column<DeadlineItem>[] => [
  {
    key: 'due',
    title: 'Due',
    width: 216,
    value: (d) => `${d.due.date} ${d.due.time ?? ''}`,
    cell: (d) => <DueText date={d.due.date} today={d.today} style={style} closed={d.status === 'done'} />,
  },
  { key: 'time', title: 'Time', width: 92, value: (d) => d.due.time, cell: (d) => d.due.time && clock(d.due.time) },
  { key: 'label', title: 'What', width: 110, grow: true, value: (d) => d.label },
  {
    key: 'matter',
    title: 'Matter',
    width: 150,
    grow: true,
    value: (d) => d.matterTitle,
    cell: (d) => <MatterName name={d.matterTitle} restricted={d.restricted} masked={d.masked} />,
  },
  {
    key: 'status',
    title: 'Status',
    width: 82,
    value: (d) => d.status,
    cell: (d) => (d.status === 'done' ? <Badge tone="ok" label="Done" /> : <Badge tone="plain" label="Open" />),
  },
  {
    key: 'verified',
    title: 'Checked',
    width: 122,
    value: (d) => (d.row?.verified ? 1 : 0),
    cell: (d) => <Checked item={d} />,
  },
];

type Which = 'open' | 'all';
const choices = [
  { value: 'open', label: 'Open' },
  { value: 'all', label: 'All' },
];

/** Every date of every matter; closed ones stay in sight under All. */
export function DeadlinesScreen() {
  const deadlines = useDeadlines();
  const matters = useMatters();
  const style = useSettings()?.dateFormat ?? 'us';
  const memory = useList('deadlines');
  const [size, setSize] = usePane('deadlines', 400);
  const [which, setWhich] = useState<Which>('open');
  const [filter, setFilter] = useState('');
  const [selectedId, setSelectedId] = useState<string>();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsFor(style), [style]);
  const rows = useMemo(() => {
    const asked = filter.toLowerCase().split(/\s+/).filter(Boolean);
    return (deadlines ?? []).filter((item) => {
      const words = `${item.label} ${item.matterTitle} ${item.due.date}`.toLowerCase();
      return (which === 'all' || item.status === 'open') && asked.every((word) => words.includes(word));
    });
  }, [deadlines, filter, which]);
  if (!deadlines || !matters) return <section className="q-screen" aria-label="Deadlines" aria-busy="true" />;
  const selected = rows.find((item) => item.id === selectedId) ?? rows[0];
  const closed = deadlines.length - deadlines.filter((item) => item.status === 'open').length;

  const empty =
    deadlines.length === 0 ? (
      <EmptyState
        icon={IconCalendarEvent}
        title="No dates yet"
        body="Return dates and hearings come from the matters; any other date can be added."
        action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
        second={matters.length > 0 ? { label: 'Add deadline', onClick: () => setAdding(true) } : undefined}
      />
    ) : (
      <EmptyState
        title={filter ? 'Nothing matches' : 'Nothing is open'}
        body={
          filter
            ? 'No date holds these words.'
            : `${closed} closed ${closed === 1 ? 'date is' : 'dates are'} kept under All.`
        }
        action={{
          label: 'Show all',
          onClick: () => {
            setFilter('');
            setWhich('all');
          },
        }}
      />
    );

  return (
    <section className="q-screen" aria-label="Deadlines">
      <PaneHeader title="Deadlines" count={rows.length}>
        <SearchField label="Filter deadlines" value={filter} onChange={setFilter} placeholder="Filter by any word" />
        <SegmentedControl
          size="xs"
          aria-label="Which deadlines"
          data={choices}
          value={which}
          onChange={(value) => setWhich(value as Which)}
        />
        {matters.length > 0 && (
          <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
            Add deadline
          </Button>
        )}
      </PaneHeader>
      <div className="q-fill">
        <SplitPane
          label="Width of the deadline pane"
          size={size}
          onSize={setSize}
          min={320}
          first={
            <div className="q-fill-box" data-pane>
              <DataTable
                label="Deadlines"
                rows={rows}
                rowKey={(item) => item.id}
                columns={columns}
                memory={memory}
                selectedId={selected?.id}
                onSelect={(item) => setSelectedId(item.id)}
                onDelete={({ row }) => row && act('Deadline moved to the trash', trashDeadline(row.id))}
                onOpen={(item) => go({ section: 'matters', matterId: item.matterId, tab: 'deadlines' })}
                empty={empty}
                rowClass={(item) => (item.status === 'done' ? 'q-deadline-done' : undefined)}
              />
            </div>
          }
          second={
            adding ? (
              <AddDeadline
                onCancel={() => setAdding(false)}
                onAdded={(id) => {
                  setAdding(false);
                  setSelectedId(id);
                }}
              />
            ) : selected ? (
              <DeadlineDetail key={selected.id} item={selected} style={style} />
            ) : null
          }
        />
      </div>
    </section>
  );
}
