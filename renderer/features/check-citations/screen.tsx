import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileSearch, IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { protectedWords } from '../../../shared/checks/protected-words';
import { newestVersion, snapshotOf } from '../../data';
import { go } from '../../state';
import { openFile, saveFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { useFileDrop } from '../../ui/file-drop';
import { PaneHeader } from '../../ui/pane-header';
import { ReadingFile, UnreadFile } from '../../ui/reading-file';
import { Result } from './result';
import { useCheck } from './use-check';
import './check-citations.css';

interface CheckCitationsProps {
  /** The matter whose draft is checked; undefined: any document. */
  readonly matterId: string | undefined;
  readonly draftId: string | undefined;
}

/** The citations of a draft's newest version, or of any document, against the library. Nothing is kept. */
export function CheckCitationsScreen({ matterId, draftId }: CheckCitationsProps) {
  const { state, check, clear } = useCheck();
  const dropped = useFileDrop({ mostMegabytes: 50, tooLarge: 'Split it, or save its text apart.', take: check });

  useEffect(() => {
    if (draftId === undefined) return;
    newestVersion(draftId)
      .then((file) => file && check(file))
      .catch(showFailure);
  }, [draftId, check]);

  const pick = async () => {
    const file = await openFile('cited-document');
    if (file) await check(file);
  };
  const save = async () => {
    if (state.kind !== 'checked') return;
    const matter = matterId === undefined ? null : await snapshotOf(matterId);
    const guard = { matterId: matter?.id ?? null, protectedWords: matter ? protectedWords(matter) : [] };
    await saveFile({ name: 'Cite check.docx', bytes: state.checked.sheet, kind: 'docx', guard });
  };

  return (
    <section className="q-screen" aria-label="Check citations" {...dropped}>
      <PaneHeader title="Check citations" count={state.kind === 'empty' ? undefined : state.file.name}>
        {state.kind === 'checked' && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={14} aria-hidden />}
            onClick={() => void save().catch(showFailure)}
          >
            Save the report…
          </Button>
        )}
        {(state.kind === 'checked' || state.kind === 'failed') && (
          <Button variant="default" onClick={() => void pick().catch(showFailure)}>
            Check another…
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => go({ section: 'drafts' })}
        >
          Drafts
        </Button>
      </PaneHeader>
      {state.kind === 'empty' && (
        <EmptyState
          icon={IconFileSearch}
          title="Which document?"
          body="A Word file, a PDF with text or a plain text: yours, or the other side’s. Choose it, or drop it here. It is read on this machine and not kept. No citator is consulted."
          action={{ label: 'Choose a document…', onClick: () => void pick().catch(showFailure) }}
        />
      )}
      {state.kind === 'checking' && <ReadingFile words={`Checking “${state.file.name}”…`} onCancel={clear} />}
      {state.kind === 'failed' && (
        <UnreadFile
          what={state.what}
          fix={state.fix}
          another={{ label: 'Choose another document…', onClick: () => void pick().catch(showFailure) }}
        />
      )}
      {state.kind === 'checked' && <Result checked={state.checked} />}
    </section>
  );
}
