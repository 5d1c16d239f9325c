import { Button, Menu } from '@mantine/core';
import { IconEyeSearch, IconFileText, IconListSearch, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { documentKind } from '../../../shared/drafting/documents';
import { type DraftOverview, useDrafts, useMatters } from '../../data';
import { go, useList, usePane } from '../../state';
import { Badge } from '../../ui/badge';
import { type Column, DataTable } from '../../ui/data-table';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { formatInstant } from '../../ui/format';
import { PaneHeader } from '../../ui/pane-header';
import { MatterName } from '../../ui/restricted-badge';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { DraftDetail, MaskedDraft, toTrash } from './detail';
import './list-drafts.css';

const errorsOf = ({ last }: DraftOverview): number =>
  last?.diagnostics.filter((finding) => finding.severity === 'error').length ?? 0;

function Findings({ draft }: { readonly draft: DraftOverview }) {
  if (!draft.last) return <span className="q-dim">Not saved yet</span>;
  const errors = errorsOf(draft);
  if (errors > 0) return <Badge tone="bad" label={`${errors} ${errors === 1 ? 'error' : 'errors'}`} />;
  return draft.sample ? <Badge tone="warn" label="Sample" /> : <Badge tone="ok" label="No errors" />;
}

const columns: readonly Column<DraftOverview>[] = [
  { key: 'title', title: 'Document', width: 180, grow: true, value: (d) => d.row.title },
  {
    key: 'matter',
    title: 'Matter',
    width: 160,
    grow: true,
    value: (d) => d.matterTitle,
    cell: (d) => <MatterName name={d.matterTitle} restricted={d.restricted} masked={d.masked} />,
  },
  { key: 'versions', title: 'Versions', width: 80, align: 'right', value: (d) => d.versions },
  {
    key: 'saved',
    title: 'Last saved',
    width: 184,
    value: (d) => d.last?.at,
    cell: (d) => (d.last ? formatInstant(d.last.at) : ''),
  },
  { key: 'by', title: 'By', width: 130, value: (d) => d.last?.by, hidden: true },
  { key: 'findings', title: 'Checks', width: 122, value: errorsOf, cell: (d) => <Findings draft={d} /> },
  {
    key: 'changed',
    title: 'Changed',
    width: 176,
    value: (d) => d.row.updatedAt,
    cell: (d) => formatInstant(d.row.updatedAt),
    hidden: true,
  },
];

const open = (draft: DraftOverview) => go({ section: 'drafts', matterId: draft.row.matterId, draftId: draft.id });

/** Every draft of every matter, with the versions of the one selected. */
export function DraftsScreen() {
  const drafts = useDrafts();
  const memory = useList('drafts');
  const [size, setSize] = usePane('drafts', 460);
  const [filter, setFilter] = useState('');
  const [selectedId, setSelectedId] = useState<string>();
  const rows = useMemo(() => {
    const asked = filter.toLowerCase().split(/\s+/).filter(Boolean);
    const words = (d: DraftOverview) =>
      `${d.row.title} ${d.matterTitle} ${documentKind(d.row.documentId)?.title ?? ''} ${d.last?.by ?? ''}`.toLowerCase();
    return (drafts ?? []).filter((draft) => asked.every((word) => words(draft).includes(word)));
  }, [drafts, filter]);
  if (!drafts) return <section className="q-screen" aria-label="Drafts" aria-busy="true" />;
  const selected = rows.find((draft) => draft.id === selectedId) ?? rows[0];

  return (
    <section className="q-screen" aria-label="Drafts">
      <PaneHeader
        title="Drafts"
        count={rows.length === drafts.length ? rows.length : `${rows.length} of ${drafts.length}`}
      >
        {drafts.length > 0 && (
          <SearchField label="Filter drafts" value={filter} onChange={setFilter} placeholder="Filter by any word" />
        )}
        <Button
          variant="default"
          leftSection={<IconListSearch size={16} stroke={1.6} aria-hidden />}
          title="A Word file, a PDF or a text, yours or the other side’s"
          onClick={() => go({ section: 'drafts', tab: 'cites' })}
        >
          Check citations…
        </Button>
        <Button
          variant="default"
          leftSection={<IconEyeSearch size={16} stroke={1.6} aria-hidden />}
          title="What a Word file or a PDF says beyond what its reader sees"
          onClick={() => go({ section: 'drafts', tab: 'reveals' })}
        >
          Check a file…
        </Button>
        <NewDraft />
      </PaneHeader>
      <div className="q-fill">
        {drafts.length === 0 ? (
          <EmptyState
            icon={IconFileText}
            title="No drafts yet"
            body="A draft is made from the facts of a matter: choose the matter, then the document. Every version you save is listed here."
            action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
          />
        ) : (
          <SplitPane
            label="Width of the draft pane"
            size={size}
            onSize={setSize}
            min={360}
            max={1000}
            first={
              <div className="q-fill-box" data-pane>
                <DataTable
                  label="Drafts"
                  rows={rows}
                  rowKey={(draft) => draft.id}
                  columns={columns}
                  memory={memory}
                  selectedId={selected?.id}
                  onSelect={(draft) => setSelectedId(draft.id)}
                  onOpen={open}
                  onDelete={(draft) => void toTrash(draft).catch(showFailure)}
                  empty={
                    <EmptyState
                      title="Nothing matches"
                      body="No draft holds these words."
                      action={{ label: 'Show all', onClick: () => setFilter('') }}
                    />
                  }
                />
              </div>
            }
            second={
              selected?.masked ? (
                <MaskedDraft draft={selected} onOpen={() => open(selected)} />
              ) : selected ? (
                <DraftDetail key={selected.id} draft={selected} onOpen={() => open(selected)} />
              ) : null
            }
          />
        )}
      </div>
    </section>
  );
}

/** A draft begins with its matter. */
function NewDraft() {
  const matters = useMatters();
  if (!matters || matters.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}>New draft</Button>
      </Menu.Target>
      <Menu.Dropdown className="q-drafts-menu">
        <Menu.Label>For which matter?</Menu.Label>
        {matters.map((matter) => (
          <Menu.Item key={matter.id} onClick={() => go({ section: 'drafts', matterId: matter.id })}>
            {matter.row.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
