import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { AppError } from '../../../../shared/kernel/app-error';
import { readBytes, type TemplateRow } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { showDone } from '../../../ui/undo-toast';
import { bringIn } from './bring-in';

/** Where the working copy of each template lies; forgotten with the window. */
const copies = new Map<string, string>();

/** Word opens a .dotx as a new document, which would be saved elsewhere. */
const copyName = (name: string): string => name.replace(/\.dotx$/i, '.docx');

/** Writes a working copy and has the system open it; gives its path. */
async function openInWord(row: TemplateRow): Promise<string> {
  const reply = await window.quash['word:edit']({ name: copyName(row.fileName), bytes: await readBytes(row.id) });
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.fix);
  copies.set(row.id, reply.value.path);
  return reply.value.path;
}

/** Takes the working copy in, if it was changed. */
async function takeIn(row: TemplateRow, path: string): Promise<void> {
  const reply = await window.quash['word:read']({ path });
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.fix);
  if (!reply.value.changed) return showDone('Nothing was changed in the copy yet. Save it in Word first.');
  await bringIn(row, { name: copyName(row.fileName), bytes: reply.value.bytes });
}

/** Edit in Word and back: the copy, where it lies, and that it lies there in the clear. */
export function WordCopy({ row }: { readonly row: TemplateRow }) {
  const [path, setPath] = useState(() => copies.get(row.id));
  const [busy, setBusy] = useState(false);
  const run = (work: Promise<void>) => {
    setBusy(true);
    work.catch(showFailure).finally(() => setBusy(false));
  };
  return (
    <section className="q-templates-copy" aria-label="Edit in Word">
      <div className="q-row">
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconFileTypeDocx size={16} stroke={1.6} aria-hidden />}
          onClick={() => run(openInWord(row).then(setPath))}
        >
          Edit in Word
        </Button>
        {path !== undefined && (
          <Button disabled={busy} onClick={() => run(takeIn(row, path))}>
            Bring the changes in
          </Button>
        )}
      </div>
      {path !== undefined && (
        <p className="q-dim">
          The working copy is <span className="q-mono">{path}</span>. It lies there unencrypted, outside the vault: type
          nothing of a client into it. Save it in Word, then bring the changes in. Quash deletes it when it quits,
          unless it holds changes that were not brought in.
        </p>
      )}
    </section>
  );
}
