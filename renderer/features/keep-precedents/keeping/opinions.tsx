import { ActionIcon, Button } from '@mantine/core';
import { IconDeviceFloppy, IconFileTypeDocx, IconFileTypePdf, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpinionFile } from '../../../../shared/schema/library';
import { attachOpinion, type PrecedentView, readOpinionFile, removeOpinion, undo } from '../../../data';
import { openFile, saveFile, showFailure } from '../../../ui/desktop-files';
import { formatBytes, formatInstant } from '../../../ui/format';
import { showError, showUndo } from '../../../ui/undo-toast';
import { readPages } from '../../../workers/reading-client';
import { None, Section } from '../section';
import { OpinionPages } from './opinion-pages';

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const kindOf = (name: string): keyof typeof mimes | undefined =>
  /\.pdf$/i.test(name) ? 'pdf' : /\.docx$/i.test(name) ? 'docx' : undefined;

/** The pages of a file in words; none, with the reason said, where nothing can be read. */
async function pagesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { pages, notes } = await readPages({ name, bytes });
    if (notes[0] !== undefined) showError({ what: `${name} is kept`, fix: notes.join(' ') });
    return pages;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It could not be read.';
    showError({ what: `${name} is kept without its text`, fix: why });
    return [];
  }
}

/** The opinion itself, as files kept with the record, and their words page by page. */
export function Opinions({ record }: { readonly record: PrecedentView }) {
  const [busy, setBusy] = useState(false);
  const attach = async () => {
    const file = await openFile('attachment');
    if (!file) return;
    const kind = kindOf(file.name);
    if (kind === undefined) {
      showError({ what: `“${file.name}” was not attached`, fix: 'Attach a PDF or a Word document (.docx).' });
      return;
    }
    setBusy(true);
    // The worker is given a copy: the bytes themselves are kept.
    const pages = await pagesOf(file.name, file.bytes.slice());
    const operation = await attachOpinion(record.id, { ...file, mime: mimes[kind] }, pages);
    if (operation) showUndo({ message: `${file.name} attached`, undo: () => undo(operation) });
  };
  const { opinions } = record.keeping;
  return (
    <Section
      title="Opinion files"
      tools={
        <Button
          size="compact-xs"
          variant="default"
          loading={busy}
          leftSection={<IconPaperclip size={13} aria-hidden />}
          onClick={() =>
            void attach()
              .catch(showFailure)
              .finally(() => setBusy(false))
          }
        >
          Attach the opinion…
        </Button>
      }
    >
      {opinions.length === 0 && <None>No file is kept. Attach the opinion as a PDF or a Word document.</None>}
      <ul className="q-kept-files">
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} record={record} opinion={opinion} />
        ))}
      </ul>
    </Section>
  );
}

/** An opinion is a public paper and belongs to no matter; it leaves by the one exit like every file. */
const guard = { matterId: null, protectedWords: [] };

/** Saves the file that was attached: a Word file is written fresh like every one that leaves, a PDF is as it came. */
async function saveCopy(opinion: OpinionFile): Promise<void> {
  const { name } = opinion;
  await saveFile({ name, bytes: await readOpinionFile(opinion), kind: kindOf(name) ?? 'pdf', guard });
}

function Opinion({ record, opinion }: { readonly record: PrecedentView; readonly opinion: OpinionFile }) {
  const [open, setOpen] = useState(false);
  const { name, size, pages, by, at } = opinion;
  const Icon = kindOf(name) === 'pdf' ? IconFileTypePdf : IconFileTypeDocx;
  const remove = async () => {
    const operation = await removeOpinion(record.id, opinion.id);
    if (operation) showUndo({ message: `${name} removed`, undo: () => undo(operation) });
  };
  const counted = pages === 0 ? 'no text' : pages === 1 ? '1 page of text' : `${pages} pages of text`;
  return (
    <li>
      <div className="q-row">
        <Icon size={20} stroke={1.4} aria-hidden />
        <span className="q-fill">
          <span className="q-kept-file-name">{name}</span>
          <span className="q-dim">
            {formatBytes(size)}, {counted}. Attached by {by}, {formatInstant(at)}
          </span>
        </span>
        <SaveButton opinion={opinion} />
        <ActionIcon
          size={24}
          aria-label={`Remove ${name}`}
          title="Remove"
          onClick={() => void remove().catch(showFailure)}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </div>
      {pages > 0 && (
        <button type="button" className="q-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close the text' : 'Open the text'}
        </button>
      )}
      {open && <OpinionPages opinion={opinion} />}
    </li>
  );
}

function SaveButton({ opinion }: { readonly opinion: OpinionFile }) {
  const label = `Save a copy of ${opinion.name}`;
  return (
    <ActionIcon
      size={24}
      aria-label={label}
      title="Save a copy…"
      onClick={() => void saveCopy(opinion).catch(showFailure)}
    >
      <IconDeviceFloppy size={15} aria-hidden />
    </ActionIcon>
  );
}
