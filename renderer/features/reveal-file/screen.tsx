import { Button, Modal } from '@mantine/core';
import { IconArrowLeft, IconEraser, IconEyeSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { GuardFinding } from '../../../shared/guard/finding';
import { drawerOpenUntil, newestVersion, watchDrawer } from '../../data';
import { go } from '../../state';
import { openFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { useFileDrop } from '../../ui/file-drop';
import { PaneHeader } from '../../ui/pane-header';
import { ReadingFile, UnreadFile } from '../../ui/reading-file';
import { showDone } from '../../ui/undo-toast';
import type { DrawerFacts } from './check-file';
import { Finding, Report } from './report';
import { saveCleanCopy } from './save-copy';
import { useFileReport } from './use-report';
import './reveal-file.css';

interface RevealFileProps {
  /** The matter whose accounts, facts and court are held against the file; undefined: none. */
  readonly matterId: string | undefined;
  readonly draftId: string | undefined;
  readonly drawerFacts: DrawerFacts;
  /** The form that opens the sealed drawer. */
  readonly openForm: (onOpened: () => void, onCancel: () => void) => ReactNode;
}

/** Whether the drawer is open, as it opens and shuts. */
function useDrawerOpen(): boolean {
  const [open, setOpen] = useState(drawerOpenUntil() !== null);
  useEffect(() => watchDrawer(() => setOpen(drawerOpenUntil() !== null)), []);
  return open;
}

/** What a file still reveals: any Word file or PDF, also one that came back from Word, and a cleaned copy of it. */
export function RevealFileScreen({ matterId, draftId, drawerFacts, openForm }: RevealFileProps) {
  const { state, check, clear } = useFileReport(matterId, draftId, drawerFacts);
  const [busy, setBusy] = useState(false);
  const [opening, setOpening] = useState(false);
  const [refused, setRefused] = useState<readonly GuardFinding[]>();
  const open = useDrawerOpen();
  const dropped = useFileDrop({ mostMegabytes: 50, tooLarge: 'Split it, or compress its pictures.', take: check });
  const sealed = state.kind === 'read' ? state.result.sealed : 0;

  useEffect(() => {
    if (draftId === undefined) return;
    newestVersion(draftId)
      .then((file) => file && check(file))
      .catch(showFailure);
  }, [draftId, check]);

  const pick = async () => {
    const file = await openFile('checked-file');
    if (file) await check(file);
  };
  const clean = async () => {
    if (state.kind !== 'read') return;
    // What the drawer holds is sought in the copy, too.
    if (sealed > 0) return setOpening(true);
    const copied = await saveCleanCopy(state.file, { matterId, drawerFacts });
    if (copied.status === 'refused') setRefused(copied.places);
    if (copied.status === 'saved') {
      const kept = matterId === undefined ? '' : '; what it left behind is kept in the matter';
      showDone(`Cleaned: ${copied.removed} ${copied.removed === 1 ? 'thing' : 'things'} left behind${kept}`);
    }
  };
  const run = () => {
    setBusy(true);
    clean()
      .catch(showFailure)
      .finally(() => setBusy(false));
  };

  return (
    <section className="q-screen" aria-label="What a file still reveals" {...dropped}>
      <PaneHeader title="What a file still reveals" count={state.kind === 'empty' ? undefined : state.file.name}>
        {state.kind === 'read' && state.result.cleanable && (
          <Button leftSection={<IconEraser size={14} aria-hidden />} loading={busy} onClick={run}>
            Save a cleaned copy…
          </Button>
        )}
        {(state.kind === 'read' || state.kind === 'failed') && (
          <Button variant="default" onClick={() => void pick().catch(showFailure)}>
            Check another…
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() =>
            go(matterId === undefined ? { section: 'drafts' } : { section: 'matters', matterId, tab: 'drafts' })
          }
        >
          Drafts
        </Button>
      </PaneHeader>
      {state.kind === 'empty' && (
        <EmptyState
          icon={IconEyeSearch}
          title="Which file?"
          body={`A Word file, a PDF, a picture or a message: yours, one that came back from Word, or the other side’s. Choose it, or drop it here. Deleted and hidden text, comments, properties and private facts are listed with their places${matterId === undefined ? '' : ', and what this matter protects is searched for'}. Nothing of it is kept.`}
          action={{ label: 'Choose a file…', onClick: () => void pick().catch(showFailure) }}
        />
      )}
      {state.kind === 'reading' && <ReadingFile words={`Reading “${state.file.name}”…`} onCancel={clear} />}
      {state.kind === 'failed' && (
        <UnreadFile
          what={state.what}
          fix={state.fix}
          another={{ label: 'Choose another file…', onClick: () => void pick().catch(showFailure) }}
        />
      )}
      {sealed > 0 && (
        <div className="q-reveals-note" role="note">
          <span className="q-fill">
            The sealed drawer is shut: {sealed === 1 ? 'the fact in it was' : `the ${sealed} facts in it were`} not
            searched for.
          </span>
          <Button size="compact-xs" variant="default" onClick={() => setOpening(true)}>
            Open it and search…
          </Button>
        </div>
      )}
      {state.kind === 'read' && <Report report={state.result.report} showFacts={open || !state.result.fromDrawer} />}
      <Modal opened={opening} onClose={() => setOpening(false)} title="Search for the facts of the sealed drawer">
        {opening &&
          openForm(
            () => {
              setOpening(false);
              if (state.kind === 'read') void check(state.file).catch(showFailure);
            },
            () => setOpening(false),
          )}
      </Modal>
      <Modal
        opened={refused !== undefined}
        onClose={() => setRefused(undefined)}
        title="No cleaned copy was saved"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <div className="q-stack" data-sealed>
          <p>No program can take this out of the file without changing what its pages say. Mend it in the source:</p>
          <ul className="q-list">
            {refused?.map((finding, at) => (
              <li key={at}>
                <Finding finding={finding} showFacts={open} />
              </li>
            ))}
          </ul>
        </div>
      </Modal>
    </section>
  );
}
