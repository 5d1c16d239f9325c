import { Button } from '@mantine/core';
import { IconBooks, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Filters, type LibraryView, type SortKey, sortKeys } from '../../../shared/schema/library-view';
import { noFilters } from '../../workers/library/contract';
import { type LibraryList, type RecordLine, useLibrary, useRecords } from '../../data';
import { go, offerFile, replaceRoute, useList, usePane } from '../../state';
import { ConfidenceBadge, OutcomeBadge, StanceBadge } from '../../ui/badge';
import { type Column, DataTable } from '../../ui/data-table';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { AddOwn } from './editing/add-own';
import { ExportButton } from './exchange/export-records';
import { PrecedentDetail, trashOwn } from './detail';
import { EditPrecedent } from './editing/edit-record';
import { PrecedentFilters } from './filters';
import { QueryHelp, QueryProblems, ReadingProgress } from './searching/query-notes';
import { SavedViews } from './searching/saved-views';
import { LibraryViews } from './verify/library-views';
import { courtShort, inWords, keptAs, tagName } from './words';
import './keep-precedents.css';

const columns: readonly Column<RecordLine>[] = [
  {
    key: 'name',
    title: 'Precedent',
    width: 140,
    grow: true,
    value: (p) => p.shortName,
    cell: (p) => <i>{p.shortName}</i>,
  },
  { key: 'court', title: 'Court', width: 88, value: courtShort },
  {
    key: 'decided',
    title: 'Year',
    width: 62,
    value: (p) => p.decided,
    cell: (p) => <span title={p.decided}>{p.decided.slice(0, 4)}</span>,
  },
  {
    key: 'stance',
    title: 'Stance',
    width: 108,
    value: (p) => p.stance,
    cell: (p) => <StanceBadge stance={p.stance} />,
  },
  {
    key: 'outcome',
    title: 'Outcome',
    width: 140,
    value: (p) => p.outcome,
    cell: (p) => <OutcomeBadge outcome={p.outcome} />,
  },
  {
    key: 'confidence',
    title: 'Verification',
    width: 142,
    value: (p) => p.confidence,
    cell: (p) => <ConfidenceBadge confidence={p.confidence} />,
  },
  { key: 'citation', title: 'Citation', width: 170, value: (p) => p.citations[0] ?? p.docket, hidden: true },
  { key: 'kept', title: 'Library', width: 86, value: keptAs, hidden: true },
  { key: 'instrument', title: 'Instrument', width: 160, value: (p) => inWords(p.instrument), hidden: true },
  { key: 'grounds', title: 'Grounds', width: 240, value: (p) => p.grounds.map(tagName).join(', '), hidden: true },
  { key: 'soughtBy', title: 'Sought by', width: 180, value: (p) => p.soughtBy, hidden: true },
];

const noCounts = { stance: [], outcome: [], court: [], confidence: [], kept: [], tags: [] };

/** What the list was sorted by, if that is one of its columns. */
function sortOf(sort: { readonly by: string; readonly down: boolean } | null) {
  const by = sortKeys.find((key: SortKey) => key === sort?.by);
  return sort && by ? { by, down: sort.down } : null;
}

/** Ids of what the list shows. */
function* idsOf(list: LibraryList | undefined): Generator<string> {
  for (let at = 0; at < (list?.rows.length ?? 0); at += 1) {
    const record = list?.rows.at(at);
    if (record) yield record.id;
  }
}

/** Asks for a file of authorities and shows how it compares with the library. */
async function bringIn(): Promise<void> {
  const file = await openFile('precedents');
  if (!file) return;
  offerFile(file);
  go({ section: 'precedents', tab: 'import' });
}

/** The library: filters, list and reading pane, as in Zotero. */
export function PrecedentsScreen({ precedentId }: { readonly precedentId?: string | undefined }) {
  const byId = useRecords();
  const memory = useList('precedents');
  const [size, setSize] = usePane('precedents', 400);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<string>();
  const asked = useDeferredValue(query);
  const { sort } = memory;
  const ask = useMemo(() => ({ text: asked, filters, sort: sortOf(sort), most: null }), [asked, filters, sort]);
  const found = useLibrary(ask);
  const titlesOnly = found?.titlesOnly === true;
  const selected = precedentId === undefined ? undefined : byId.get(precedentId);

  const added = (id: string) => {
    setAdding(false);
    setEditing(id);
    go({ section: 'precedents', precedentId: id });
  };
  /** Walking through the list leaves no steps for Back; the first choice does. */
  const select = (id: string) => {
    const route = { section: 'precedents', precedentId: id } as const;
    if (precedentId === undefined) go(route);
    else replaceRoute(route);
    setAdding(false);
  };
  const clear = () => {
    setQuery('');
    setFilters(noFilters);
  };
  const known = useMemo(() => (adding ? [...byId.values()] : []), [adding, byId]);
  const choose = (view: LibraryView) => {
    setQuery(view.query);
    setFilters(view.filters);
    memory.setSort(view.sort);
  };
  const second = adding ? (
    <AddOwn
      taken={(id) => byId.has(id)}
      known={known}
      onOpen={select}
      onCancel={() => setAdding(false)}
      onAdded={added}
    />
  ) : selected ? (
    editing === selected.id ? (
      <EditPrecedent key={selected.id} record={selected} onDone={() => setEditing(undefined)} />
    ) : (
      <PrecedentDetail key={selected.id} record={selected} library={byId} onEdit={() => setEditing(selected.id)} />
    )
  ) : precedentId !== undefined && titlesOnly ? (
    <EmptyState icon={IconBooks} title="Opening" body="This precedent is shown as soon as the library is read." />
  ) : (
    <EmptyState
      icon={IconBooks}
      title="No precedent chosen"
      body="Choose one in the list to read its citation, holdings, history and notes."
    />
  );
  const shown = found?.rows.length;
  const count = found && (shown === found.total ? shown : `${shown} of ${found.total}`);

  return (
    <section className="q-screen" aria-label="Precedents">
      <PaneHeader title="Precedents" count={count}>
        <LibraryViews current="library" precedentId={selected?.id} />
        <SearchField
          label="Search precedents"
          placeholder="Search everything, notes too"
          width={280}
          value={query}
          onChange={setQuery}
        />
        <QueryHelp />
        <ReadingProgress titlesOnly={titlesOnly} />
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
          onClick={() => void bringIn().catch(showFailure)}
        >
          Import…
        </Button>
        <ExportButton
          chosen={selected}
          shown={{ length: shown ?? 0, ids: () => idsOf(found) }}
          all={{ length: found?.total ?? 0, ids: () => byId.keys() }}
          disabled={titlesOnly}
        />
        <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
          Add precedent
        </Button>
      </PaneHeader>
      <QueryProblems problems={found?.problems ?? []} text={query} onChange={setQuery} />
      <div className="q-prec-panes">
        <PrecedentFilters
          counts={found?.counts ?? noCounts}
          filters={filters}
          onChange={setFilters}
          views={<SavedViews now={{ query, filters, sort: sortOf(sort) }} onChoose={choose} />}
        />
        <SplitPane
          label="Width of the precedent pane"
          size={size}
          onSize={setSize}
          min={340}
          first={
            <div className="q-fill-box" data-pane>
              <DataTable
                label="Precedents"
                rows={found?.rows ?? []}
                rowKey={(record) => record.id}
                columns={columns}
                memory={memory}
                selectedId={precedentId}
                onSelect={(record) => select(record.id)}
                onDelete={(record) => keptAs(record) === 'Own' && void trashOwn(record).catch(showFailure)}
                empty={
                  found && (
                    <EmptyState
                      title={titlesOnly ? 'Nothing matches so far' : 'Nothing matches'}
                      body={
                        titlesOnly
                          ? 'No name or citation holds these words. The texts are still being read.'
                          : 'No precedent holds these words and passes these filters.'
                      }
                      action={{ label: 'Show all', onClick: clear }}
                    />
                  )
                }
              />
            </div>
          }
          second={
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
            <div className="q-prec-reading" data-pane tabIndex={0} role="region" aria-label="Precedent">
              {second}
            </div>
          }
        />
      </div>
    </section>
  );
}
