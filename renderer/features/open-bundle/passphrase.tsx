import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatBytes } from '../../ui/format';

interface PassphraseProps {
  readonly size: number;
  readonly busy: boolean;
  readonly onOpen: (words: string) => void;
}

/** The words that open a bundle, as somebody told them. */
export function Passphrase({ size, busy, onOpen }: PassphraseProps) {
  const [words, setWords] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    onOpen(words);
  };
  return (
    <form className="q-bundle-form" onSubmit={open} noValidate>
      <p>
        It is sealed by a passphrase ({formatBytes(size)}). Whoever sent it tells you the words by voice. Capitals do
        not matter, and spaces may stand for the hyphens.
      </p>
      <PasswordInput
        label="The passphrase of the bundle"
        value={words}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" style={{ alignSelf: 'start' }} loading={busy} disabled={words.trim() === ''}>
        Open it
      </Button>
    </form>
  );
}
