import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { LockPage } from '../../ui/lock-page';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';

/** Offers a second place for backups, before there is anything to lose. */
export function SecondPlace({ onDone }: { readonly onDone: () => void }) {
  const { busy, problem, ask } = useReply();
  const [folder, setFolder] = useState<string | null>(null);

  const choose = async () => {
    if (busy) return;
    const reply = await ask(() => window.quash['backup:choose-place']({}));
    if (reply?.status === 'chosen') setFolder(reply.path);
  };

  return (
    <LockPage
      title="A second place for backups"
      step="Step 3 of 3"
      onSubmit={() => {
        if (busy) return;
        if (folder === null) void choose();
        else onDone();
      }}
      actions={
        folder === null ? (
          <>
            <Button type="submit" size="sm">
              Choose a folder…
            </Button>
            <Button variant="subtle" size="sm" disabled={busy} onClick={onDone}>
              Later
            </Button>
          </>
        ) : (
          <>
            <Button type="submit" size="sm" disabled={busy}>
              Open Quash
            </Button>
            <Button variant="subtle" size="sm" onClick={() => void choose()}>
              Choose another folder…
            </Button>
          </>
        )
      }
    >
      <p>
        Every hour while you work, and when you quit, Quash makes a backup in its own folder on this machine. It is
        encrypted like the vault and checked after writing.
      </p>
      <p>
        If this machine is lost or stolen, that folder goes with it. Choose a second place, such as a USB stick or a
        network drive, and each backup is written there too.
      </p>
      {folder !== null && (
        <div className="q-note" role="status">
          <IconCheck size={16} aria-hidden />
          <div>
            <p className="q-note-what">Backups also go to this folder</p>
            <p>{folder}</p>
          </div>
        </div>
      )}
      <ProblemNote problem={problem} />
      <p className="q-dim">You can choose or change it at any time in Settings.</p>
    </LockPage>
  );
}
