import { ActionIcon, Button } from '@mantine/core';
import { IconFile, IconFileTypeDocx, IconFileTypePdf, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { openLimits } from '../../../shared/ipc/contract';
import { attachFile, type FileRow, removeFile, sayInstant, undo, useMatter } from '../../data';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { FieldGroup } from '../../ui/field-row';
import { bytesWithin } from '../../ui/file-drop';
import { formatBytes } from '../../ui/format';
import { showError, showUndo } from '../../ui/undo-toast';
import './attach-files.css';

const mimes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

async function attach(matterId: string, name: string, bytes: Uint8Array): Promise<void> {
  const mime = mimes[extension(name)];
  if (mime === undefined) {
    showError({ what: `“${name}” was not attached`, fix: 'Attach a PDF or a Word document (.docx).' });
    return;
  }
  try {
    const { operation } = await attachFile(matterId, { name, mime, bytes });
    if (operation) showUndo({ message: `${name} attached`, undo: () => undo(operation) });
  } catch (error) {
    showFailure(error);
  }
}

/** Documents kept with the matter: the demand as served, correspondence, orders. */
export function FilesPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const [over, setOver] = useState(false);
  if (!matter) return null;

  const choose = async () => {
    const file = await openFile('attachment');
    if (file) await attach(matterId, file.name, file.bytes);
  };
  const drop = async (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files].filter((file) => extension(file.name) !== 'json');
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    for (const file of files) {
      const bytes = await bytesWithin(file, openLimits.attachment);
      if (bytes) await attach(matterId, file.name, bytes);
    }
  };

  return (
    <div
      className="q-scroll"
      role="region"
      aria-label="Files of the matter"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event).catch(showFailure)}
    >
      <FieldGroup
        title="Files"
        note="PDF and Word documents up to 50 MB. They are kept inside Quash on this machine; the originals stay where they are."
        tools={
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPaperclip size={14} aria-hidden />}
            onClick={() => void choose().catch(showFailure)}
          >
            Attach a file…
          </Button>
        }
      >
        {matter.files.length === 0 ? (
          <EmptyState
            icon={IconPaperclip}
            title="No file is attached"
            body="Attach the demand as it was served, or drag a PDF or DOCX onto this page."
            action={{ label: 'Attach a file…', onClick: () => void choose().catch(showFailure) }}
          />
        ) : (
          <ul className="q-files">
            {matter.files.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </ul>
        )}
      </FieldGroup>
    </div>
  );
}

function FileLine({ file }: { readonly file: FileRow }) {
  const Icon = file.mime === mimes['pdf'] ? IconFileTypePdf : file.mime === mimes['docx'] ? IconFileTypeDocx : IconFile;
  const remove = async () => {
    const operation = await removeFile(file.id);
    if (operation) showUndo({ message: `${file.name} is in the trash`, undo: () => undo(operation) });
  };
  return (
    <li>
      <Icon size={22} stroke={1.4} aria-hidden />
      <div className="q-fill">
        <div className="q-clip">{file.name}</div>
        <div className="q-dim">
          {formatBytes(file.size)} · attached by {file.by}, {sayInstant(file.at)}
        </div>
        <div className="q-dim q-mono q-clip" title="SHA-256 of the file">
          {file.sha256}
        </div>
      </div>
      <ActionIcon
        aria-label={`Move ${file.name} to trash`}
        title="Move to trash"
        onClick={() => void remove().catch(showFailure)}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
}
