import { Button, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { ExportGuard, OutputOf, PdfFacts } from '../../shared/ipc/contract';
import { letLeave, showSaved } from './desktop-files';
import type { UnderSeal } from './under-seal';

interface PdfRequest {
  /** What the dialog suggests, ending in .pdf. */
  readonly name: string;
  /** The Word file that the PDF shows. */
  readonly bytes: Uint8Array;
  readonly guard: ExportGuard;
  readonly underSeal?: UnderSeal | undefined;
}

const note = 'pdf-under-way';

function showProgress(): void {
  notifications.show({
    id: note,
    withBorder: true,
    autoClose: false,
    withCloseButton: false,
    message: (
      <span className="q-row" style={{ justifyContent: 'space-between' }}>
        <span className="q-row">
          <Loader size={16} aria-hidden /> LibreOffice is making the PDF…
        </span>
        <Button size="compact-xs" variant="light" onClick={() => void window.quash['pdf:cancel']()}>
          Cancel
        </Button>
      </span>
    ),
  });
}

const LETTER = { width: 612, height: 792 };

/** What a clerk's system would refuse, in words; empty when nothing stands against the file. */
export function preflight(facts: PdfFacts): string[] {
  return [
    ...(facts.width === LETTER.width && facts.height === LETTER.height ? [] : ['its pages are not US Letter']),
    ...(facts.searchable ? [] : ['its text cannot be searched']),
    ...(facts.fontsEmbedded ? [] : ['not every font is in the file']),
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 1)} MB`;

function inWords(facts: PdfFacts): string {
  const against = preflight(facts);
  const pages = `${facts.pages} ${facts.pages === 1 ? 'page' : 'pages'}, ${megabytes(facts.bytes)}`;
  if (against.length > 0) return `${pages}. Before you file it: ${against.join('; ')}.`;
  return `${pages}. US Letter, searchable, fonts embedded${facts.bookmarks ? ', bookmarks' : ''}. The court’s limit on size is not checked.`;
}

/**
 * Asks where, has LibreOffice make a PDF, and says what a filing system would look at. The Word file is searched as
 * any file that leaves. Gives the path; null: nothing was written.
 */
export async function savePdf({ name, bytes, guard, underSeal }: PdfRequest): Promise<string | null> {
  const saved = await letLeave<Extract<OutputOf<'pdf:save'>, { status: 'saved' }>>(
    { name, bytes, guard, kind: 'docx', underSeal },
    (told) => {
      showProgress();
      return window.quash['pdf:save']({ name, bytes, ...told }).finally(() => notifications.hide(note));
    },
  );
  if (!saved) return null;
  showSaved({ title: 'PDF saved', path: saved.path, said: inWords(saved.facts) });
  return saved.path;
}

/** The program of this machine that can make a PDF; null: none; undefined: not known yet. */
export function usePdfProgram(): string | null | undefined {
  const [office, setOffice] = useState<string | null>();
  useEffect(() => {
    let current = true;
    window.quash['pdf:status']()
      .then((reply) => current && setOffice(reply.ok ? reply.value.office : null))
      .catch(() => current && setOffice(null));
    return () => {
      current = false;
    };
  }, []);
  return office;
}
