import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import './problem-note.css';

/** Says, before anything is typed, that a samples-only vault takes no matter of one's own, and leads to the way out. */
export function SamplesOnlyNote({ onProtect }: { readonly onProtect: () => void }) {
  return (
    <div className="q-note" role="note">
      <IconInfoCircle size={16} aria-hidden />
      <div className="q-stack">
        <div>
          <p className="q-note-what">This vault takes the samples only</p>
          <p>
            It opens without a passphrase, so a matter of your own would lie here for anybody to read. Give the vault a
            passphrase first; it takes a minute, and the samples stay.
          </p>
        </div>
        <div>
          <Button onClick={onProtect}>Protect this vault…</Button>
        </div>
      </div>
    </div>
  );
}
