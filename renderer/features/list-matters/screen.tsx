import { Button } from '@mantine/core';
import { IconBriefcase, IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { installSamples, type MatterOverview, trashMatter, undo, useMatters, usePeople, useSettings } from '../../data';
import { go, useList, usePane } from '../../state';
import { DataTable } from '../../ui/data-table';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { PaneHeader } from '../../ui/pane-header';
import { SearchField } from '../../ui/search-field';
import { SplitPane } from '../../ui/split-pane';
import { showUndo } from '../../ui/undo-toast';
import { demandTypeOf, forumOf, matterColumns, plainTitle, sideOf } from './columns';
import { importMatterFile } from './matter-file';
import { MaskedPreview, MatterPreview } from './preview';
import './list-matters.css';

const words = (m: MatterOverview): string =>
  [m.row.title, m.row.client.name, m.issuer, m.recipient, forumOf(m), demandTypeOf(m), sideOf(m)]
    .join(' ')
    .toLowerCase();

const newMatter = () => go({ section: 'matters', tab: 'new' });

async function toTrash(matter: MatterOverview): Promise<void> {
  try {
    const operation = await trashMatter(matter.row.id);
    if (operation) showUndo({ message: `“${plainTitle(matter)}” is in the trash`, undo: () => void undo(operation) });
  } catch (error) {
    showFailure(error);
  }
}

/** Every matter, sortable and filtered, with a preview of the one selected. */
export function MattersScreen() {
  const matters = useMatters();
  const people = usePeople();
  const style = useSettings()?.dateFormat ?? 'us';
  const memory = useList('matters');
  const [width, setWidth] = usePane('matters-preview', 330);
  const [filter, setFilter] = useState('');
  const [selectedId, setSelectedId] = useState<string>();

  const names = useMemo(() => new Map((people ?? []).map((p) => [p.id, p.value.name])), [people]);
  const columns = useMemo(() => matterColumns(names, style), [names, style]);
  const rows = useMemo(() => {
    const asked = filter.toLowerCase().split(/\s+/).filter(Boolean);
    return (matters ?? []).filter((m) => asked.every((word) => words(m).includes(word)));
  }, [matters, filter]);

  if (!matters) return <section className="q-screen" aria-label="Matters" aria-busy="true" />;
  const selected = rows.find((m) => m.row.id === selectedId) ?? rows[0];

  return (
    <section className="q-screen" aria-label="Matters">
      <PaneHeader
        title="Matters"
        count={rows.length === matters.length ? matters.length : `${rows.length} of ${matters.length}`}
      >
        <SearchField label="Filter matters" value={filter} onChange={setFilter} placeholder="Filter by any name" />
        <Button
          variant="default"
          leftSection={<IconFileImport size={14} aria-hidden />}
          onClick={() => void importMatterFile()}
        >
          Import…
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={() => go({ section: 'settings', tab: 'trash' })}
        >
          Trash
        </Button>
        <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={newMatter}>
          New matter
        </Button>
      </PaneHeader>
      <div className="q-fill">
        <SplitPane
          label="Width of the preview"
          size={width}
          onSize={setWidth}
          min={280}
          max={720}
          first={
            <div className="q-fill-box" data-pane>
              <DataTable
                label="Matters"
                rows={rows}
                rowKey={(m) => m.row.id}
                columns={columns}
                memory={memory}
                selectedId={selected?.row.id}
                onSelect={(m) => setSelectedId(m.row.id)}
                onOpen={(m) => go({ section: 'matters', matterId: m.row.id })}
                onDelete={(m) => void toTrash(m)}
                empty={matters.length === 0 ? <NoMatters /> : <NoMatch filter={filter} onClear={() => setFilter('')} />}
                autoFocus
              />
            </div>
          }
          second={
            selected ? (
              <div className="q-fill-box" data-pane>
                {selected.masked ? (
                  <MaskedPreview matter={selected} style={style} />
                ) : (
                  <MatterPreview
                    key={selected.row.id}
                    matter={selected}
                    style={style}
                    responsible={selected.row.responsible ? names.get(selected.row.responsible) : undefined}
                    onTrash={() => void toTrash(selected)}
                  />
                )}
              </div>
            ) : null
          }
        />
      </div>
    </section>
  );
}

function NoMatters() {
  return (
    <EmptyState
      icon={IconBriefcase}
      title="No matters yet"
      body="A matter holds one demand and one client: who demanded what, under what authority, the grounds to resist it and the papers that say so. Enter one, drop a matter file into this window, or look at the samples first."
      action={{ label: 'New matter', onClick: newMatter }}
      second={{ label: 'Show me the sample matters', onClick: () => void installSamples().catch(showFailure) }}
    />
  );
}

function NoMatch({ filter, onClear }: { readonly filter: string; readonly onClear: () => void }) {
  return (
    <EmptyState
      title={`No matter matches “${filter}”`}
      body="The filter looks at short names, clients, issuers, recipients, forums and kinds of demand."
      action={{ label: 'Clear the filter', onClick: onClear }}
    />
  );
}
