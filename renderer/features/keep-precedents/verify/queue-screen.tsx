import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { IconEyeCheck, IconPrinter } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  type NewVerification,
  recordVerification,
  saveSettings,
  undo,
  useAuthorityUses,
  usePrecedents,
  useRecheckDays,
  useToday,
} from '../../../data';
import { go, useList, usePane } from '../../../state';
import { DataTable } from '../../../ui/data-table';
import { showFailure } from '../../../ui/desktop-files';
import { EmptyState } from '../../../ui/empty-state';
import { PaneHeader } from '../../../ui/pane-header';
import { SearchField } from '../../../ui/search-field';
import { SplitPane } from '../../../ui/split-pane';
import { showUndo } from '../../../ui/undo-toast';
import { LibraryViews } from './library-views';
import { queueColumns } from './queue-columns';
import { type QueueFilter, type QueueRow, queueRows } from './queue-rows';
import { saveWorksheet } from './save-worksheet';
import { joinUses, useDraftedUses } from './use-drafted';
import { VerifyForm } from '../standing/verify-form';
import '../keep-precedents.css';
import '../keeping/keeping.css';
import './verify.css';

const filters: readonly { readonly value: QueueFilter; readonly label: string }[] = [
  { value: 'due', label: 'Due: never, or too long ago' },
  { value: 'never', label: 'Never verified' },
  { value: 'old', label: 'Verified too long ago' },
  { value: 'all', label: 'All records' },
];

/** Longer sheets nobody takes to the library. */
const MOST_ON_A_SHEET = 200;

/** The queue of whoever looks authorities up: what is due, what open drafts rest on first, ticked and marked together. */
export function VerificationQueue() {
  const records = usePrecedents();
  const kept = useAuthorityUses();
  const drafted = useDraftedUses();
  const uses = useMemo(() => joinUses(kept ?? new Map(), drafted), [kept, drafted]);
  const days = useRecheckDays();
  const today = useToday();
  const memory = useList('verification');
  const [size, setSize] = usePane('verification', 360);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<QueueFilter>('due');
  const [inUse, setInUse] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [marking, setMarking] = useState(false);
  const [busy, setBusy] = useState(false);
  const asked = useDeferredValue(words);
  const rows = useMemo(
    () => queueRows(records ?? [], uses, today, { filter, days, inUse, words: asked }),
    [records, uses, today, filter, days, inUse, asked],
  );
  const shown = useMemo(() => new Set(rows.map(({ record }) => record.id)), [rows]);
  const chosen = useMemo(() => rows.filter(({ record }) => ticked.has(record.id)), [rows, ticked]);
  const toggle = (id: string) =>
    setTicked((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const columns = queueColumns({ today, days, ticked, onTick: toggle });
  const all = rows.length > 0 && chosen.length === rows.length;

  const mark = async (entered: NewVerification) => {
    const ids = chosen.map(({ record }) => record.id);
    const operation = await recordVerification(ids, entered);
    setTicked(new Set());
    setMarking(false);
    const said = ids.length === 1 ? 'Verification recorded' : `Verification of ${ids.length} authorities recorded`;
    if (operation) showUndo({ message: said, undo: () => undo(operation) });
  };
  const keepDays = (typed: string): void => {
    const next = Number(typed);
    if (!Number.isInteger(next) || next < 1 || next > 3650 || next === days) return;
    saveSettings({ recheckDays: next }).catch(showFailure);
  };
  const print = async () => {
    setBusy(true);
    const of = (chosen.length > 0 ? chosen : rows).slice(0, MOST_ON_A_SHEET);
    await saveWorksheet(
      of.map(({ record }) => record),
      today,
    );
  };

  return (
    <section className="q-screen" aria-label="Verification">
      <PaneHeader title="Precedents" count={records && rows.length}>
        <LibraryViews current="verify" />
        <SearchField
          label="Search the queue"
          placeholder="Name, court, citation"
          width={200}
          value={words}
          onChange={setWords}
        />
        <Button
          variant="default"
          loading={busy}
          disabled={rows.length === 0}
          leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
          onClick={() =>
            void print()
              .catch(showFailure)
              .finally(() => setBusy(false))
          }
        >
          Save worksheet…
        </Button>
        <Button
          disabled={chosen.length === 0}
          leftSection={<IconEyeCheck size={16} stroke={1.6} aria-hidden />}
          onClick={() => setMarking(true)}
        >
          Mark verified…
        </Button>
      </PaneHeader>
      <div className="q-verify-bar">
        <Select
          size="xs"
          w={220}
          aria-label="Which records"
          allowDeselect={false}
          data={filters}
          value={filter}
          onChange={(next) => setFilter(filters.find(({ value }) => value === next)?.value ?? 'due')}
        />
        <span className="q-row">
          Too long ago: more than
          <NumberInput
            size="xs"
            w={70}
            min={1}
            max={3650}
            allowDecimal={false}
            hideControls
            aria-label="Days after which a verification is too old"
            key={days}
            defaultValue={days}
            onBlur={(event) => keepDays(event.currentTarget.value)}
          />
          days
        </span>
        <Checkbox
          size="xs"
          label="Only what open drafts cite"
          checked={inUse}
          onChange={(event) => setInUse(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label="Tick all"
          checked={all}
          indeterminate={!all && chosen.length > 0}
          onChange={() =>
            setTicked(all ? new Set([...ticked].filter((id) => !shown.has(id))) : new Set([...ticked, ...shown]))
          }
        />
        <span className="q-dim" role="status">
          {chosen.length} ticked
        </span>
      </div>
      <div className="q-fill">
        <SplitPane
          label="Width of the verification pane"
          size={size}
          onSize={setSize}
          first={
            <div className="q-fill-box" data-pane>
              <DataTable<QueueRow>
                label="Authorities to verify"
                rows={rows}
                rowKey={({ record }) => record.id}
                columns={columns}
                memory={memory}
                onOpen={({ record }) => go({ section: 'precedents', precedentId: record.id })}
                empty={
                  records && (
                    <EmptyState
                      title="Nothing is due"
                      body="Every record that passes these filters was verified in time."
                    />
                  )
                }
              />
            </div>
          }
          second={
            marking && chosen.length > 0 ? (
              <Marking
                rows={chosen}
                onSave={(entered) => void mark(entered).catch(showFailure)}
                onCancel={() => setMarking(false)}
              />
            ) : null
          }
        />
      </div>
    </section>
  );
}

interface MarkingProps {
  readonly rows: readonly QueueRow[];
  readonly onSave: (entered: NewVerification) => void;
  readonly onCancel: () => void;
}

/** What was looked up, for all that are ticked at once. */
function Marking({ rows, onSave, onCancel }: MarkingProps) {
  const count = rows.length === 1 ? '1 authority' : `${rows.length} authorities`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className="q-verify-mark" data-pane tabIndex={0} role="region" aria-label="Mark verified">
      <h2 className="q-prec-name">Mark {count} verified</h2>
      <VerifyForm verb={`Record for ${count}`} onSave={onSave} onCancel={onCancel} />
      <ul className="q-list">
        {rows.slice(0, 50).map(({ record }) => (
          <li key={record.id}>{record.shortName}</li>
        ))}
        {rows.length > 50 && <li>and {rows.length - 50} more</li>}
      </ul>
    </div>
  );
}
