import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconCalculator, IconCalendarDown, IconCalendarEvent, IconDots, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { earlyWarnings } from '../../../shared/deadlines/early-warnings';
import {
  type DeadlineItem,
  trashDeadline,
  useAtRisk,
  useDeadlines,
  useMatters,
  useSettings,
  useToday,
} from '../../data';
import { go, useList, usePane } from '../../state';
import { DataTable } from '../../ui/data-table';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { AddDeadline } from './add';
import { columnsFor } from './columns';
import { CountADate } from './count/count-a-date';
import { act, DeadlineDetail } from './detail';
import { exportable, exportAll } from './export-all';
import { choices, filterDeadlines, type Which } from './filters';
import { Month } from './month';
import './track-deadlines.css';

/** Every date of every matter that is on a calendar; done ones stay in sight under Done and All. */
export function DeadlinesScreen() {
  const deadlines = useDeadlines();
  const matters = useMatters();
  const settings = useSettings();
  const style = settings?.dateFormat ?? 'us';
  const clock = useToday();
  const atRisk = useAtRisk();
  const memory = useList('deadlines');
  const [size, setSize] = usePane('deadlines', 400);
  const [which, setWhich] = useState<Which>('open');
  const [filter, setFilter] = useState('');
  const [selectedId, setSelectedId] = useState<string>();
  const [aside, setAside] = useState<'add' | 'count'>();
  const [view, setView] = useState<'list' | 'month'>('list');
  const [day, setDay] = useState<string>();
  const columns = useMemo(() => columnsFor(style, atRisk), [style, atRisk]);
  const rows = useMemo(
    () => filterDeadlines(deadlines ?? [], which, filter, atRisk),
    [deadlines, filter, which, atRisk],
  );
  if (!deadlines || !matters) return <section className="q-screen" aria-label="Deadlines" aria-busy="true" />;
  const selected = rows.find((item) => item.id === selectedId) ?? rows[0];
  const courtOf = (item: DeadlineItem) => matters.find(({ id }) => id === item.matterId)?.row.court?.id;
  const exportOpen = () => exportAll(deadlines, clock, settings?.earlyWarnings ?? earlyWarnings).catch(showFailure);
  const closed = deadlines.length - deadlines.filter((item) => item.status === 'open').length;

  const empty =
    deadlines.length === 0 ? (
      <EmptyState
        icon={IconCalendarEvent}
        title="No dates yet"
        body="Return dates and hearings come from the matters; any other date can be added."
        action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
        second={matters.length > 0 ? { label: 'Add deadline', onClick: () => setAside('add') } : undefined}
      />
    ) : (
      <EmptyState
        title={filter || which !== 'open' ? 'Nothing matches' : 'Nothing is open'}
        body={
          filter || which !== 'open'
            ? 'No date fits what is chosen.'
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
        <SegmentedControl
          size="xs"
          aria-label="How the deadlines are shown"
          data={[
            { value: 'list', label: 'List' },
            { value: 'month', label: 'Month' },
          ]}
          value={view}
          onChange={(value) => setView(value === 'month' ? 'month' : 'list')}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label="More of deadlines" px={8}>
              <IconDots size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCalculator size={15} aria-hidden />} onClick={() => setAside('count')}>
              Count a date…
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCalendarDown size={15} aria-hidden />}
              disabled={exportable(deadlines).length === 0}
              onClick={() => void exportOpen()}
            >
              Save calendar file of all matters…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {matters.length > 0 && (
          <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAside('add')}>
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
              {view === 'month' ? (
                <Month
                  items={rows}
                  day={day ?? clock}
                  today={clock}
                  atRisk={atRisk}
                  selectedId={selected?.id}
                  onDay={setDay}
                  onMore={(of) => {
                    setFilter(of);
                    setView('list');
                  }}
                  onSelect={(item) => {
                    setAside(undefined);
                    setSelectedId(item.id);
                  }}
                />
              ) : (
                <DataTable
                  label="Deadlines"
                  rows={rows}
                  rowKey={(item) => item.id}
                  columns={columns}
                  memory={memory}
                  selectedId={selected?.id}
                  onSelect={(item) => {
                    setAside(undefined);
                    setSelectedId(item.id);
                  }}
                  onDelete={({ row }) => row && act('Deadline moved to the trash', trashDeadline(row.id))}
                  onOpen={(item) => go({ section: 'matters', matterId: item.matterId, tab: 'deadlines' })}
                  empty={empty}
                  rowClass={(item) => (item.status === 'done' ? 'q-deadline-done' : undefined)}
                />
              )}
            </div>
          }
          second={
            aside === 'count' ? (
              <CountADate
                today={clock}
                court={settings?.defaultCourt ?? null}
                style={style}
                onClose={() => setAside(undefined)}
              />
            ) : aside === 'add' ? (
              <AddDeadline
                style={style}
                onCancel={() => setAside(undefined)}
                onAdded={(id) => {
                  setAside(undefined);
                  setSelectedId(id);
                }}
              />
            ) : selected ? (
              <DeadlineDetail key={selected.id} item={selected} court={courtOf(selected)} style={style} />
            ) : null
          }
        />
      </div>
    </section>
  );
}
