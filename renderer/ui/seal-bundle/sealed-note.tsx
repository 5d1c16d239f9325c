import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { SealedFile } from './seal';

interface SealedNoteProps {
  readonly sealed: SealedFile;
  readonly onDone: () => void;
}

/** What was saved and where; a passphrase is shown here, and nowhere again. */
export function SealedNote({ sealed: { path, passphrase }, onDone }: SealedNoteProps) {
  const [told, setTold] = useState(false);
  return (
    <section className="q-seal" aria-label="Sealed" role="status">
      <h2 className="q-h2">The bundle is saved</h2>
      <p className="q-seal-path">{path}</p>
      {passphrase === null ? (
        <p>Send it as you like: mail, stick, a shared drive. Only those you chose can open it.</p>
      ) : (
        <>
          <p>
            These words open it. Tell them by voice. They are not kept anywhere and cannot be shown again: without them
            nobody opens the file.
          </p>
          <p className="q-seal-words" aria-label="The passphrase">
            {passphrase}
          </p>
          <Checkbox
            label="I have told the words, or written them down"
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
