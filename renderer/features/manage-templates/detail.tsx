import { Button, MultiSelect } from '@mantine/core';
import { IconCopy, IconDownload, IconFileImport, IconTrash } from '@tabler/icons-react';
import { DOCUMENTS } from '../../../shared/drafting/documents';
import { editTemplate, importTemplate, restoreTemplate, type TemplateRow, trashTemplate, undo } from '../../data';
import { go } from '../../state';
import { AutosaveText } from '../../ui/autosave';
import { Badge, type Tone } from '../../ui/badge';
import { openFile, saveFile, showFailure } from '../../ui/desktop-files';
import { FieldRow } from '../../ui/field-row';
import { formatBytes, formatInstant } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';
import { FieldTable, TranslationTable } from './field-table';
import type { Health, ListedTemplate } from './health';
import { NamesSection } from './names/names-section';
import { partName } from './part-name';
import { SealTemplate } from './seal-template';
import { bringIn } from './versions/bring-in';
import { DropZone } from './versions/drop-zone';
import { VersionsSection } from './versions/versions-section';
import { WordCopy } from './versions/word-copy';

interface TemplateDetailProps {
  readonly template: ListedTemplate;
  readonly health: Health | undefined;
}

async function saveCopy(template: ListedTemplate): Promise<void> {
  const bytes = await template.read();
  const guard = { matterId: null, protectedWords: [] };
  await saveFile({ name: template.fileName, bytes, kind: 'docx', guard });
}

/** A copy in the list, under a name of its own: to try a change without losing what works. */
async function duplicate(template: ListedTemplate): Promise<void> {
  const title = `${template.title} (copy)`;
  const { id, operation } = await importTemplate({
    title,
    fileName: template.fileName,
    bytes: await template.read(),
  });
  go({ section: 'templates', templateId: id });
  if (operation) showUndo({ message: `“${title}” added`, undo: async () => void (await undo(operation)) });
}

/** The file takes the place of the template in every draft; what it was is kept as a version. */
async function newVersion(row: TemplateRow): Promise<void> {
  const file = await openFile('template');
  if (file) await bringIn(row, file);
}

/** Moves the firm's own template to the trash and offers to take it back. */
export async function toTrash(row: TemplateRow): Promise<void> {
  await trashTemplate(row.id);
  showUndo({ message: `“${row.title}” is in the trash`, undo: async () => void (await restoreTemplate(row.id)) });
}

/** The inspector: what a template asks for, where, and what is wrong with it. */
export function TemplateDetail({ template, health }: TemplateDetailProps) {
  const { row } = template;
  const page = (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="q-templates-detail" data-pane aria-label={template.title} tabIndex={0}>
      <h2 className="q-h2">{template.title}</h2>
      <p className="q-dim">
        {row
          ? `${row.fileName}, ${formatBytes(row.size)}, imported ${formatInstant(row.at)} by ${row.by}`
          : `${template.fileName}, comes with Quash. Save a copy, edit it in Word, and import it as your own.`}
      </p>
      <div className="q-row">
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          onClick={() => void saveCopy(template).catch(showFailure)}
        >
          {row ? 'Save as file…' : 'Save a copy to edit…'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
          onClick={() => void duplicate(template).catch(showFailure)}
        >
          Duplicate
        </Button>
        {row && (
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
            title="The file takes the place of this one in every draft; or drop it here"
            onClick={() => void newVersion(row).catch(showFailure)}
          >
            Bring in a new version…
          </Button>
        )}
        {row && <SealTemplate row={row} />}
        {row && (
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
            onClick={() => void toTrash(row).catch(showFailure)}
          >
            Move to trash
          </Button>
        )}
      </div>
      {row && <WordCopy key={row.id} row={row} />}
      {row && <Own row={row} />}
      {!row && (
        <section aria-label="Used for">
          <h3 className="q-h3">Used for</h3>
          <ul className="q-list">
            {template.documents.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      <Problems health={health} />
      {row && health && <NamesSection row={row} unknown={health.unknown} />}
      {health && <TranslationTable translations={health.translations} />}
      {health && <FieldTable fields={health.fields} fixed={row?.fixed ?? {}} />}
      {row && <VersionsSection row={row} />}
    </section>
  );
  if (!row) return page;
  return (
    <DropZone
      className="q-templates-drop"
      title={`Drop the new version of “${row.title}” here`}
      onFile={(file) => void bringIn(row, file).catch(showFailure)}
    >
      {page}
    </DropZone>
  );
}

function Own({ row }: { readonly row: TemplateRow }) {
  return (
    <div className="q-group">
      <FieldRow label="Title" htmlFor="template-title">
        <AutosaveText
          id="template-title"
          label="Title"
          value={row.title}
          onSave={(title) => title.trim() && void editTemplate(row.id, { title: title.trim() }).catch(showFailure)}
        />
      </FieldRow>
      <FieldRow label="May be used for" hint="A draft of one of these can then choose it under Document.">
        <MultiSelect
          aria-label="May be used for"
          placeholder={row.documentIds.length === 0 ? 'Any document' : ''}
          data={DOCUMENTS.map(({ id, title }) => ({ value: id, label: title }))}
          value={[...row.documentIds]}
          onChange={(documentIds) => void editTemplate(row.id, { documentIds }).catch(showFailure)}
        />
      </FieldRow>
    </div>
  );
}

const tones: Readonly<Record<string, { tone: Tone; label: string }>> = {
  error: { tone: 'bad', label: 'Error' },
  warning: { tone: 'warn', label: 'Warning' },
  info: { tone: 'info', label: 'Note' },
};

function Problems({ health }: { readonly health: Health | undefined }) {
  return (
    <section aria-label="Problems">
      <h3 className="q-h3">Problems</h3>
      {!health && <p className="q-dim">Reading the template…</p>}
      {health?.findings.length === 0 && <p className="q-dim">None. Every mark can be filled.</p>}
      <ul className="q-templates-findings">
        {health?.findings.map((finding, at) => (
          <li key={at}>
            <Badge {...(tones[finding.severity] ?? { tone: 'plain', label: finding.severity })} />
            <div>
              <p>{finding.message}</p>
              <p className="q-dim">{finding.fix}</p>
              <p className="q-mono q-dim">{partName(finding.where)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
