import { Button } from '@mantine/core';
import { IconEyeSearch, IconFileTypeDocx, IconListSearch, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { openLimits } from '../../../shared/ipc/contract';
import { protectedWords } from '../../../shared/checks/protected-words';
import { wordsUnderSeal } from '../../../shared/sealing/facts';
import {
  type DraftOverview,
  type DraftVersionRow,
  readBytes,
  restoreDraft,
  snapshotOf,
  trashDraft,
  useDraftVersions,
} from '../../data';
import { go } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { openFile, saveFile, showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { bytesWithin } from '../../ui/file-drop';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { showUndo } from '../../ui/undo-toast';
import { VersionList } from '../../ui/version-list';
import { returnPaper } from './return-paper';
import { VersionView } from './version-view';

interface DraftDetailProps {
  readonly draft: DraftOverview;
  readonly onOpen: () => void;
}

async function saveAgain(version: DraftVersionRow): Promise<void> {
  const matter = await snapshotOf(version.matterId);
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
  // What was put under seal since then may stand in it in the open.
  const underSeal = version.version === 'sealed' ? undefined : { words: wordsUnderSeal(matter), found: [] };
  const bytes = await readBytes(version.id);
  await saveFile({ name: version.fileName, bytes, kind: 'docx', guard, underSeal });
}

/** Moves a draft to the trash and offers to take it back. */
export async function toTrash(draft: DraftOverview): Promise<void> {
  await trashDraft(draft.id);
  showUndo({
    message: `“${draft.row.title}” is in the trash`,
    undo: async () => void (await restoreDraft(draft.id)),
  });
}

/** One draft: its versions, and the one on show. A paper edited in Word is brought back here, by button or by drop. */
export function DraftDetail({ draft, onOpen }: DraftDetailProps) {
  const versions = useDraftVersions(draft.id);
  const [shownId, setShownId] = useState<string>();
  const [over, setOver] = useState(false);
  const shown = versions?.find((version) => version.id === shownId) ?? versions?.[0];
  const newest = versions?.[0];

  const takeBack = async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
    if (!newest) return;
    const id = await returnPaper(draft, await readBytes(newest.id), file);
    if (id) setShownId(id);
  };
  const choose = async () => {
    const file = await openFile('word-file');
    if (file) await takeBack(file);
  };
  const drop = async (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file || !newest) return;
    event.preventDefault();
    event.stopPropagation();
    const bytes = await bytesWithin(file, openLimits['word-file']);
    if (bytes) await takeBack({ name: file.name, bytes });
  };

  return (
    <section
      className="q-drafts-detail"
      aria-label={draft.row.title}
      data-pane
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        if (!newest) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event).catch(showFailure)}
    >
      <header className="q-drafts-head">
        <h2 className="q-h2">{draft.row.title}</h2>
        <p className="q-row">
          <button
            type="button"
            className="q-link"
            onClick={() => go({ section: 'matters', matterId: draft.row.matterId })}
          >
            {draft.matterTitle}
          </button>
          {draft.restricted && <RestrictedBadge masked={false} />}
          {draft.sample && <SampleBadge />}
        </p>
        <div className="q-row">
          <Button leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />} onClick={onOpen}>
            Open draft
          </Button>
          {newest && (
            <Button
              variant="default"
              leftSection={<IconFileTypeDocx size={16} stroke={1.6} aria-hidden />}
              title="A paper that you edited in Word becomes the next version; or drop the file here"
              onClick={() => void choose().catch(showFailure)}
            >
              Bring back from Word…
            </Button>
          )}
          {newest && (
            <Button
              variant="default"
              leftSection={<IconListSearch size={16} stroke={1.6} aria-hidden />}
              title="Every citation of the newest version, against the library"
              onClick={() => go({ section: 'drafts', tab: 'cites', matterId: draft.row.matterId, draftId: draft.id })}
            >
              Check citations
            </Button>
          )}
          {newest && (
            <Button
              variant="default"
              leftSection={<IconEyeSearch size={16} stroke={1.6} aria-hidden />}
              title="What the newest version says beyond what its reader sees, and a cleaned copy of it"
              onClick={() => go({ section: 'drafts', tab: 'reveals', matterId: draft.row.matterId, draftId: draft.id })}
            >
              What it reveals
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
            onClick={() => void toTrash(draft).catch(showFailure)}
          >
            Move to trash
          </Button>
        </div>
      </header>
      {versions && versions.length > 0 && shown ? (
        <>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
          <div className="q-drafts-versions" tabIndex={0} role="region" aria-label="Versions">
            <VersionList
              versions={versions}
              shownId={shown.id}
              onShow={(version) => setShownId(version.id)}
              onSave={(version) => void saveAgain(version).catch(showFailure)}
            />
          </div>
          <VersionView key={shown.id} title={draft.row.title} versions={versions} shown={shown} />
        </>
      ) : (
        <EmptyState
          title="No version yet"
          body="Open the draft and save it: each version is kept as it was, with its date and hash."
        />
      )}
    </section>
  );
}

/** A draft of a restricted matter that was not opened yet. */
export function MaskedDraft({ draft, onOpen }: DraftDetailProps) {
  return (
    <section className="q-drafts-detail" aria-label={draft.row.title} data-pane>
      <EmptyState
        icon={IconLock}
        title={draft.matterTitle}
        body="Its drafts are shown once you open the matter, or this draft of it."
        action={{ label: 'Open draft', onClick: onOpen }}
      />
    </section>
  );
}
