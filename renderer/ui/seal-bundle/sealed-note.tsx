import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { SealedFile } from './seal';

interface SealedNoteProps {
  readonly sealed: SealedFile & { readonly into: 'file' | 'folder' };
  /** It stays with whoever sealed it. */
  readonly travel: boolean;
  readonly onDone: () => void;
}

const forThisDevice = 'This vault alone opens it, or one that was restored from its backup.';
const offered = 'Those you chose are offered it when they next start Quash. Nobody else can open it.';
const send = 'Send it as you like: mail, stick, a shared drive. Only those you chose can open it.';

/** What was saved and where; a passphrase is shown here, and nowhere again. */
export function SealedNote({ sealed: { path, passphrase, into }, travel, onDone }: SealedNoteProps) {
  const [told, setTold] = useState(false);
  return (
    <section className="q-seal" aria-label="Sealed" role="status">
      <h2 className="q-h2">{into === 'folder' ? 'The bundle lies in the shared folder' : 'The bundle is saved'}</h2>
      <p className="q-seal-path">{path}</p>
      {passphrase === null ? (
        <p>{travel ? forThisDevice : into === 'folder' ? offered : send}</p>
      ) : (
        <>
          <p>
            These words open it.{' '}
            {travel ? 'Write them down, and keep them apart from the file.' : 'Tell them by voice.'} They are not kept
            anywhere and cannot be shown again: without them nobody opens the file.
          </p>
          <p className="q-seal-words" aria-label="The passphrase">
            {passphrase}
          </p>
          <Checkbox
            label={travel ? 'I have written the words down' : 'I have told the words, or written them down'}
            checked={told}
            onChange={(event) => setTold(event.currentTarget.checked)}
          />
        </>
      )}
      <div className="q-row">
        <Button disabled={passphrase !== null && !told} onClick={onDone}>
          Done
        </Button>
        <Button variant="default" onClick={() => void window.quash['file:show']({ path })}>
          Show in folder
        </Button>
      </div>
    </section>
  );
}
