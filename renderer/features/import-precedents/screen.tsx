import { Button, Loader } from '@mantine/core';
import { IconArrowLeft, IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { formatNames } from '../../../shared/exchange/format';
import { type FileProblem, sayProblem } from '../../../shared/precedents/merge/incoming';
import { countStates, type RowState } from '../../../shared/precedents/merge/plan';
import { undo } from '../../data';
import { go, offerFile, useOfferedFile, usePane } from '../../state';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { SplitPane } from '../../ui/split-pane';
import { showDone, showUndo } from '../../ui/undo-toast';
import type { ImportProgress } from '../../workers/import-client';
import { RowDetail } from './row-detail';
import { RowList, StateFilter } from './row-list';
import { type ImportState, useImport } from './use-import';
import { acts } from './words';
import './import-precedents.css';

const choose = async (): Promise<void> => {
  const file = await openFile('precedents');
  if (file) offerFile(file);
};
const leave = (): void => {
  offerFile(null);
  go({ section: 'precedents' });
};
const giveUp = (): void => offerFile(null);

/** A file of authorities is compared with the library; a person decides; then it is taken in as one change. */
export function ImportScreen() {
  const offered = useOfferedFile();
  const { state, cancel, decide, apply } = useImport(offered, giveUp);

  const take = async () => {
    const done = await apply();
    if (!done) return;
    const { operation, added, changed } = done;
    leave();
    const what = [...(added > 0 ? [`${added} added`] : []), ...(changed > 0 ? [`${changed} changed`] : [])].join(', ');
    const message = `${offered?.name ?? 'The file'}: ${what || 'nothing changed'}`;
    if (operation === null) showDone(message);
    else showUndo({ message, undo: () => undo(operation) });
  };
  const acting = useMemo(() => (state.at === 'compared' ? state.rows.filter(acts).length : 0), [state]);
  const ready = state.at === 'compared';
  return (
    <section className="q-screen" aria-label="Import precedents">
      <PaneHeader
        title={offered ? `Import ${offered.name}` : 'Import precedents'}
        count={ready ? state.rows.length : undefined}
      >
        {ready && (
          <Button loading={state.applying} onClick={() => void take().catch(showFailure)}>
            {acting > 0 ? `Apply to ${acting} ${acting === 1 ? 'record' : 'records'}` : 'Apply'}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
          onClick={() => void choose().catch(showFailure)}
        >
          {offered ? 'Another file…' : 'Choose a file…'}
        </Button>
        <Button variant="default" leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />} onClick={leave}>
          Back to the library
        </Button>
      </PaneHeader>
      {ready ? (
        <Compared key={offered?.name} state={state} onDecide={decide} />
      ) : (
        <Before state={state} onCancel={cancel} />
      )}
    </section>
  );
}

function Before({ state, onCancel }: { readonly state: ImportState; readonly onCancel: () => void }) {
  const formats = Object.values(formatNames).map(({ name }) => name);
  if (state.at === 'working') {
    return (
      <div className="q-imp-working" role="status">
        <Loader size="sm" />
        <span>{state.progress ? phase(state.progress) : 'Opening the library…'}</span>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    );
  }
  if (state.at === 'failed') {
    return (
      <EmptyState
        title={state.what}
        body={state.fix}
        action={{ label: 'Choose a file…', onClick: () => void choose().catch(showFailure) }}
      />
    );
  }
  return (
    <EmptyState
      icon={IconFileImport}
      title="Bring authorities in from a file"
      body={`${formats.join(', ')}. Drop one here or choose it. Nothing is changed before you have seen what differs.`}
      action={{ label: 'Choose a file…', onClick: () => void choose().catch(showFailure) }}
      second={{ label: 'Back to the library', onClick: leave }}
    />
  );
}

const phase = ({ phase: now, done, of }: ImportProgress): string =>
  now === 'reading' ? `Reading: ${done} records` : `Comparing: ${done} of ${of ?? '?'}`;

interface ComparedProps {
  readonly state: Extract<ImportState, { at: 'compared' }>;
  readonly onDecide: ReturnType<typeof useImport>['decide'];
}

function Compared({ state: { rows, entries, file }, onDecide }: ComparedProps) {
  const [size, setSize] = usePane('import', 440);
  const [shown, setShown] = useState<RowState | null>(null);
  const [selected, setSelected] = useState<number>();
  const counts = useMemo(() => countStates(rows), [rows]);
  const numbered = useMemo(() => rows.map((row, index) => ({ row, index })), [rows]);
  // A record that is decided stays where it was looked for until another one is chosen.
  const listed = useMemo(
    () => (shown === null ? numbered : numbered.filter(({ row, index }) => row.state === shown || index === selected)),
    [numbered, shown, selected],
  );
  const row = selected === undefined ? undefined : rows[selected];
  return (
    <>
      <div className="q-imp-strip">
        <span className="q-dim">{formatNames[file.format].name}</span>
        <StateFilter
          counts={counts}
          total={rows.length}
          shown={shown}
          onShow={(state) => {
            setShown(state);
            setSelected(undefined);
          }}
        />
      </div>
      <Problems problems={file.problems} />
      <div className="q-fill">
        <SplitPane
          label="Width of the record pane"
          size={size}
          onSize={setSize}
          min={340}
          first={
            <div className="q-fill-box" data-pane>
              <RowList rows={listed} selected={selected} onSelect={setSelected} />
            </div>
          }
          second={
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
            <div className="q-imp-reading" data-pane tabIndex={0} role="region" aria-label="Record">
              {row && selected !== undefined ? (
                <RowDetail key={selected} row={row} entries={entries} onDecide={(next) => onDecide(selected, next)} />
              ) : (
                <EmptyState title="No record chosen" body="Choose one in the list to see what differs and to decide." />
              )}
            </div>
          }
        />
      </div>
    </>
  );
}

/** More are counted, not listed: nobody reads a thousand lines. */
const most = 200;

function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  if (problems.length === 0) return null;
  const lost = problems.filter((problem) => problem.lost).length;
  const said = [
    `${problems.length} ${problems.length === 1 ? 'remark' : 'remarks'} on the file`,
    ...(lost > 0 ? [`${lost} of them on what could not be read`] : []),
  ];
  return (
    <details className="q-imp-problems" open={lost > 0}>
      <summary>{said.join(', ')}</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-label="Remarks on the file">
        {problems.slice(0, most).map((problem, at) => (
          <li key={at} data-lost={problem.lost || undefined}>
            {sayProblem(problem)}
          </li>
        ))}
        {problems.length > most && <li>and {problems.length - most} more</li>}
      </ul>
    </details>
  );
}
