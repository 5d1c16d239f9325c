import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { replaceRoute, useList, usePane } from '../../state';
import { Badge } from '../../ui/badge';
import { type Column, DataTable } from '../../ui/data-table';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { formatInstant } from '../../ui/format';
import { PaneHeader } from '../../ui/pane-header';
import { SplitPane } from '../../ui/split-pane';
import { TemplateDetail, toTrash } from './detail';
import { type Health, type ListedTemplate, useHealth, useListedTemplates } from './health';
import { importAsTemplate } from './versions/bring-in';
import { DropZone } from './versions/drop-zone';
import './manage-templates.css';

/** 'OK', '3 warnings', '1 error'. */
export function HealthBadge({ health }: { readonly health: Health | undefined }) {
  if (!health) return <span className="q-dim">Reading…</span>;
  const errors = health.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = health.findings.filter((finding) => finding.severity === 'warning').length;
  if (errors > 0) return <Badge tone="bad" label={`${errors} ${errors === 1 ? 'error' : 'errors'}`} />;
  if (warnings > 0) return <Badge tone="warn" label={`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`} />;
  return <Badge tone="ok" label="OK" />;
}

async function importOwn(): Promise<void> {
  const file = await openFile('template');
  if (file) await importAsTemplate(file);
}

/** The Word templates papers are laid out by: those that come with Quash, and the firm's own. */
export function TemplatesScreen({ templateId }: { readonly templateId?: string | undefined }) {
  const templates = useListedTemplates();
  const health = useHealth(templates);
  const memory = useList('templates');
  const [size, setSize] = usePane('templates', 500);
  if (!templates) return <section className="q-screen" aria-label="Templates" aria-busy="true" />;
  const selected = templates.find((template) => template.id === templateId) ?? templates[0];
  const worst = (template: ListedTemplate): number => health.get(template.id)?.findings.length ?? 0;
  const columns: readonly Column<ListedTemplate>[] = [
    { key: 'title', title: 'Template', width: 180, grow: true, value: (t) => t.title },
    {
      key: 'kept',
      title: 'Kept as',
      width: 110,
      value: (t) => (t.row ? 'Your own' : 'Comes with Quash'),
      cell: (t) => (t.row ? <Badge tone="info" label="Your own" /> : 'Shipped'),
    },
    {
      key: 'health',
      title: 'Health',
      width: 116,
      value: worst,
      cell: (t) => <HealthBadge health={health.get(t.id)} />,
    },
    {
      key: 'fields',
      title: 'Fields',
      width: 70,
      align: 'right',
      value: (t) => new Set(health.get(t.id)?.fields.map((field) => field.name)).size,
    },
    {
      key: 'documents',
      title: 'For',
      width: 190,
      grow: true,
      value: (t) => (t.documents.length === 0 ? 'Any document' : t.documents.join('; ')),
    },
    { key: 'file', title: 'File', width: 170, value: (t) => t.fileName, hidden: true },
    {
      key: 'at',
      title: 'Imported',
      width: 170,
      value: (t) => t.row?.at,
      cell: (t) => (t.row ? `${formatInstant(t.row.at)}, ${t.row.by}` : ''),
      hidden: true,
    },
  ];
  return (
    <section className="q-screen" aria-label="Templates">
      <PaneHeader title="Templates" count={templates.length}>
        <Button
          leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
          onClick={() => void importOwn().catch(showFailure)}
        >
          Import Word template…
        </Button>
      </PaneHeader>
      <div className="q-fill">
        <SplitPane
          label="Width of the template pane"
          size={size}
          onSize={setSize}
          min={380}
          max={1000}
          first={
            <DropZone
              className="q-fill-box"
              pane
              title="Drop a Word template here to import it"
              onFile={(file) => void importAsTemplate(file).catch(showFailure)}
            >
              <DataTable
                label="Templates"
                rows={templates}
                rowKey={(template) => template.id}
                columns={columns}
                memory={memory}
                selectedId={selected?.id}
                onDelete={({ row }) => row && void toTrash(row).catch(showFailure)}
                onSelect={(template) => replaceRoute({ section: 'templates', templateId: template.id })}
                empty={<EmptyState title="No templates" body="Import a Word template to begin." />}
              />
            </DropZone>
          }
          second={
            selected ? <TemplateDetail key={selected.id} template={selected} health={health.get(selected.id)} /> : null
          }
        />
      </div>
    </section>
  );
}
