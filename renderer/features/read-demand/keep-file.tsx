import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconPaperclip } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { keepDemandFile, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';
import type { ReadingRequest } from '../../workers/reading-client';

const mimes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  txt: 'text/plain',
};

/** Keeps the file that was read with the matter: by a click, or with the first offer that is accepted. */
export function useKeptFile(matterId: string, request: ReadingRequest | undefined) {
  const [wanted, setWanted] = useState(true);
  const [asExhibit, setAsExhibit] = useState(false);
  const [kept, setKept] = useState<ReadingRequest | null>(null);
  const busy = useRef<ReadingRequest | null>(null);
  const file = request && 'bytes' in request ? request : undefined;

  const keep = useCallback(async () => {
    if (!file || kept === file || busy.current === file) return;
    busy.current = file;
    try {
      const mime = mimes[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
      const title = asExhibit ? 'The demand as served' : null;
      const operation = await keepDemandFile(matterId, { name: file.name, mime, bytes: file.bytes }, title);
      setKept(file);
      if (operation) {
        showUndo({
          message: `${file.name} kept with the matter`,
          undo: async () => {
            await undo(operation);
            setKept(null);
          },
        });
      }
    } finally {
      busy.current = null;
    }
  }, [matterId, file, kept, asExhibit]);

  return { file, wanted, setWanted, asExhibit, setAsExhibit, isKept: file !== undefined && kept === file, keep };
}

/** Whether the file stays with the matter, and as what. */
export function KeepFile({ kept }: { readonly kept: ReturnType<typeof useKeptFile> }) {
  if (!kept.file) return null;
  if (kept.isKept) {
    return (
      <p className="q-row" role="status">
        <IconCheck size={14} aria-hidden /> “{kept.file.name}” is kept under Files.
      </p>
    );
  }
  return (
    <div className="q-row">
      <Checkbox
        size="xs"
        label="Keep the file with the matter"
        checked={kept.wanted}
        onChange={(event) => kept.setWanted(event.currentTarget.checked)}
      />
      <Checkbox
        size="xs"
        label="as the exhibit of the demand"
        checked={kept.asExhibit}
        disabled={!kept.wanted}
        onChange={(event) => kept.setAsExhibit(event.currentTarget.checked)}
      />
      <Button
        size="compact-xs"
        variant="default"
        disabled={!kept.wanted}
        leftSection={<IconPaperclip size={14} aria-hidden />}
        onClick={() => void kept.keep().catch(showFailure)}
      >
        Keep it now
      </Button>
    </div>
  );
}
