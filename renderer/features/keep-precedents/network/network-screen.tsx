import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { courtRowOf, courtRows } from '../../../../shared/precedents/network/court-row';
import { layOut } from '../../../../shared/precedents/network/lay-out';
import { linkKinds, LINK_WORDS, type LinkKind } from '../../../../shared/precedents/network/link-kinds';
import type { Network } from '../../../../shared/precedents/network/network';
import { viewOf, type NetworkView } from '../../../../shared/precedents/network/view';
import { type PrecedentView, useNetwork, useRecords } from '../../../data';
import { go, useList, usePane } from '../../../state';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { PaneHeader } from '../../../ui/pane-header';
import { SearchField } from '../../../ui/search-field';
import { SplitPane } from '../../../ui/split-pane';
import type { Library } from '../library-index';
import { LibraryViews } from '../verify/library-views';
import { courtShort } from '../words';
import { type ListedRow, networkColumns } from './columns';
import type { Drawing } from './draw';
import { Legend } from './legend';
import { LinkList } from './link-list';
import { Picture } from './picture';
import { linksSaid, markOf, standingWord } from './words';
import '../keep-precedents.css';
import './network.css';

/** More records than these make no picture that anybody reads. */
const MOST_DRAWN = 80;
const everyKind: ReadonlySet<LinkKind> = new Set(linkKinds);

type Reach = '1' | '2' | 'all';

/** Who names, cites and treats whom: a list, and the same as a picture, around one record or of the whole library. */
export function NetworkScreen({ precedentId }: { readonly precedentId?: string | undefined }) {
  const library = useRecords();
  const { network, reading } = useNetwork();
  const memory = useList(precedentId === undefined ? 'network' : 'network-around');
  const [size, setSize] = usePane('network', 580);
  const [reach, setReach] = useState<Reach>(precedentId === undefined ? 'all' : '1');
  const [hidden, setHidden] = useState<ReadonlySet<LinkKind>>(new Set());
  const [chosen, setChosen] = useState<string | undefined>(precedentId);
  const [words, setWords] = useState('');
  const [around, setAround] = useState(precedentId);
  if (around !== precedentId) {
    // Another record was put in the middle: how far, and which kinds, stays as it was chosen.
    setAround(precedentId);
    setChosen(precedentId);
    if (reach === 'all') setReach('1');
  }
  const middle = precedentId === undefined ? undefined : library.get(precedentId);
  const centre = reach === 'all' ? null : (middle?.id ?? null);
  const kinds = useMemo(() => new Set([...everyKind].filter((kind) => !hidden.has(kind))), [hidden]);
  const view = useMemo(
    () => network && viewOf(network, { centre, steps: reach === '2' ? 2 : 1, kinds, most: MOST_DRAWN }),
    [network, centre, reach, kinds],
  );
  const rows = useMemo(
    () => (network && view ? listed(view, library, { network, kinds, centre, words }) : []),
    [network, view, library, kinds, centre, words],
  );
  const drawing = useMemo(() => view && drawingOf(view, library, centre), [view, library, centre]);
  const columns = useMemo(() => networkColumns(centre !== null), [centre]);
  const picked = chosen === undefined ? undefined : library.get(chosen);
  const toggle = (kind: LinkKind) =>
    setHidden((now) => (now.has(kind) ? new Set([...now].filter((one) => one !== kind)) : new Set([...now, kind])));
  const open = (id: string) => go({ section: 'precedents', precedentId: id });
  const left = view ? view.rows.length - view.drawn.length : 0;

  return (
    <section className="q-screen" aria-label="Citation network">
      <PaneHeader title="Precedents" count={view && rows.length}>
        <LibraryViews current="network" precedentId={precedentId} />
        <SearchField
          label="Find in the list"
          placeholder="Name or court"
          width={180}
          value={words}
          onChange={setWords}
        />
      </PaneHeader>
      <div className="q-net-bar">
        <SegmentedControl
          size="xs"
          aria-label="How far"
          data={[
            { value: '1', label: '1 step', disabled: !middle },
            { value: '2', label: '2 steps', disabled: !middle },
            { value: 'all', label: 'Whole library' },
          ]}
          value={middle ? reach : 'all'}
          onChange={(next) => setReach(next === '1' || next === '2' ? next : 'all')}
        />
        {centre !== null && middle && (
          <span>
            around <i>{middle.shortName}</i>
          </span>
        )}
        {network && <Kinds network={network} hidden={hidden} onToggle={toggle} />}
      </div>
      <p className="q-net-note" role="status">
        {said(view, left, reading)}
      </p>
      <div className="q-fill">
        <SplitPane
          label="Width of the picture"
          size={size}
          onSize={setSize}
          min={360}
          max={1400}
          first={
            <div className="q-fill-box" data-pane>
              <DataTable<ListedRow>
                key={centre === null ? 'all' : 'around'}
                label="Records of the network"
                rows={rows}
                rowKey={({ id }) => id}
                columns={columns}
                memory={memory}
                selectedId={chosen}
                onSelect={({ id }) => setChosen(id)}
                onOpen={({ id }) => open(id)}
                empty={
                  network && (
                    <EmptyState title="No links" body="No record is linked with another by the chosen kinds of link." />
                  )
                }
              />
            </div>
          }
          second={
            <div className="q-net-side" data-pane>
              {drawing && <Picture drawing={drawing} chosen={chosen} onChoose={setChosen} onOpen={open} />}
              <Legend />
              {network && picked && (
                <LinkList
                  record={picked}
                  links={network.linksOf(picked.id, kinds)}
                  library={library}
                  central={picked.id === centre}
                  onChoose={setChosen}
                />
              )}
            </div>
          }
        />
      </div>
    </section>
  );
}

interface KindsProps {
  readonly network: Network;
  readonly hidden: ReadonlySet<LinkKind>;
  readonly onToggle: (kind: LinkKind) => void;
}

/** The kinds of link that the library has, each to be left out. */
function Kinds({ network, hidden, onToggle }: KindsProps) {
  const counts = useMemo(() => network.countByKind(), [network]);
  return (
    <div className="q-net-kinds" role="group" aria-label="Kinds of link">
      {linkKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className="q-prec-tag"
            aria-pressed={!hidden.has(kind)}
            onClick={() => onToggle(kind)}
          >
            {LINK_WORDS[kind].word.replace(/^./, (first) => first.toUpperCase())}{' '}
            <span className="q-prec-tag-count">{counts.get(kind)}</span>
          </button>
        ))}
    </div>
  );
}

interface Listing {
  readonly network: Network;
  readonly kinds: ReadonlySet<LinkKind>;
  readonly centre: string | null;
  readonly words: string;
}

/** The rows that hold the words, each with its record and how it is linked with the one in the middle. */
function listed(view: NetworkView, library: Library, { network, kinds, centre, words }: Listing): ListedRow[] {
  const wanted = words.trim().toLowerCase();
  const links = centre === null ? [] : network.linksOf(centre, kinds);
  const name = centre === null ? '' : (library.get(centre)?.shortName ?? '');
  return view.rows.flatMap((row) => {
    const record = library.get(row.id);
    if (!record) return [];
    if (wanted !== '' && !`${record.shortName} ${record.caption} ${courtShort(record)}`.toLowerCase().includes(wanted))
      return [];
    const how = row.step === 1 && centre !== null ? linksSaid(links, row.id, centre, name) : '';
    return [{ ...row, record, how }];
  });
}

/** What the picture shows of the records that are drawn. */
function drawingOf({ drawn, links }: NetworkView, library: Library, centre: string | null): Drawing {
  const records = drawn.flatMap((id) => library.get(id) ?? []);
  const places = layOut(
    records.map((record) => ({ id: record.id, row: courtRows.indexOf(courtRowOf(record)) })),
    links,
  );
  return {
    records: records.map((record) => ({ id: record.id, label: labelOf(record), mark: markOf(record) })),
    links,
    places,
    rowNames: places.rows.map(({ row }) => courtRows[row] ?? ''),
    centre,
  };
}

function labelOf(record: PrecedentView): string {
  const stance = record.stance === 'adverse' ? 'adverse' : '';
  const marks = [stance, standingWord(record)].filter(Boolean).join(', ');
  // The row says of a statute, and of what no court decided, that it has none.
  const court = record.courtId === null ? '' : `${courtShort(record)} `;
  return [record.shortName, `${court}${record.decided.slice(0, 4)}`, marks].filter(Boolean).join('\n');
}

/** What is shown, and what is not, in plain words. */
function said(view: NetworkView | undefined, left: number, reading: ReturnType<typeof useNetwork>['reading']): string {
  const under = reading ? `Reading the library: ${reading.done} of ${reading.of} records.` : '';
  if (!view) return under || 'Reading the library…';
  const { rows, drawn, links } = view;
  const drawnHere =
    left > 0
      ? `The picture holds the ${drawn.length} ${rows[0]?.step === 0 && rows.some(({ step }) => step > 0) ? 'nearest' : 'with most links'} of ${rows.length} records; the list holds them all.`
      : `${rows.length === 1 ? '1 record' : `${rows.length} records`}, ${links.length === 1 ? '1 link' : `${links.length} links`}.`;
  return [under, drawnHere, 'Links are what records and notes say, and what was entered; no citator was consulted.']
    .filter(Boolean)
    .join(' ');
}
