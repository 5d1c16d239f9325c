import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { type PassphraseFault, passphraseFault, shortestPassphrase } from './check-passphrase';
import { SecretField } from './secret-field';
import { suggestedBits, suggestedWords, suggestPassphrase } from './suggest-passphrase';
import { passphraseWords } from '../../../shared/kernel/words.data';
import './new-passphrase.css';

/** What is typed into the two fields of a new passphrase, and what is wrong with it. */
export function useNewPassphrase() {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [suggested, setSuggested] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const againField = useRef<HTMLInputElement>(null);

  return {
    first,
    again,
    shown,
    setShown,
    fault,
    firstField,
    againField,
    isSuggested: first !== '' && first === suggested,
    typeFirst: (next: string) => {
      setFirst(next);
      if (fault?.field === 'first') setFault(null);
    },
    typeAgain: (next: string) => {
      setAgain(next);
      if (fault?.field === 'again') setFault(null);
    },
    suggest: () => {
      const next = suggestPassphrase();
      setSuggested(next);
      setFirst(next);
      setAgain('');
      setFault(null);
      setShown(true);
      againField.current?.focus();
    },
    /** The passphrase when both fields agree; otherwise null, and the field to mend has the cursor and says why. */
    take: (): string | null => {
      const found = passphraseFault(first, again);
      setFault(found);
      if (found === null) return first;
      (found.field === 'first' ? firstField : againField).current?.focus();
      return null;
    },
  };
}

const howStrong =
  `${suggestedWords} words drawn at random out of ${passphraseWords.length.toLocaleString('en-US')} (${suggestedBits} bits): ` +
  `at a million guesses a second, over a million years. Keep it on paper until you know it by heart.`;

interface NewPassphraseFieldsProps {
  readonly fields: ReturnType<typeof useNewPassphrase>;
  readonly busy?: boolean;
  /** Of the first field. */
  readonly label?: string;
  readonly autoFocus?: boolean;
}

/** The two fields of a new passphrase, and a button that proposes one of random words. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { fields, busy = false, label = 'Passphrase', autoFocus = false } = props;
  const { first, again, shown, setShown, fault, isSuggested } = fields;
  const note = useId();
  return (
    <>
      <SecretField
        label={label}
        hint={`At least ${shortestPassphrase} characters; longer is stronger. Spaces count.`}
        value={first}
        onChange={fields.typeFirst}
        shown={shown}
        onShown={setShown}
        error={fault?.field === 'first' ? fault.message : null}
        busy={busy}
        autoFocus={autoFocus}
        ref={fields.firstField}
      />
      {isSuggested && shown && (
        <p className="q-suggested" aria-hidden>
          {first}
        </p>
      )}
      <div className="q-suggest">
        <Button variant="default" disabled={busy} aria-describedby={note} onClick={fields.suggest}>
          {isSuggested ? 'Suggest another' : 'Suggest one'}
        </Button>
        <p id={note} className="q-dim" role="status">
          {isSuggested ? howStrong : `${suggestedWords} short words, drawn at random on this machine.`}
        </p>
      </div>
      <SecretField
        label={`Repeat the ${label.toLowerCase()}`}
        value={again}
        onChange={fields.typeAgain}
        shown={shown}
        onShown={setShown}
        error={fault?.field === 'again' ? fault.message : null}
        busy={busy}
        ref={fields.againField}
      />
    </>
  );
}
