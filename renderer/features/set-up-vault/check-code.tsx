import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { LockPage } from '../../ui/lock-page';
import { isEndOfCode } from '../../ui/passphrase/check-code';
import { SecretField } from '../../ui/passphrase/secret-field';

interface CheckCodeProps {
  readonly code: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** With the code off the screen, asks for its end: so it is known to be on paper, and legible. */
export function CheckCode({ code, onBack, onDone }: CheckCodeProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [shown, setShown] = useState(true);
  const field = useRef<HTMLInputElement>(null);

  const check = () => {
    if (isEndOfCode(code, typed)) return onDone();
    setWrong(
      typed.trim() === ''
        ? 'Type the last two groups from your paper.'
        : 'These are not the last two groups. Compare letter by letter, or go back and see the code again.',
    );
    field.current?.focus();
    field.current?.select();
  };

  return (
    <LockPage
      title="Read it from your paper"
      step="Step 2 of 3"
      onSubmit={check}
      onBack={onBack}
      actions={
        <>
          <Button type="submit" size="sm">
            Continue
          </Button>
          <Button variant="subtle" size="sm" onClick={onBack}>
            Show the code again
          </Button>
        </>
      }
    >
      <p>The code is off the screen now. Its end shows that you have all of it, and that it can be read.</p>
      <SecretField
        label="Last two groups of the recovery code"
        hint="Small letters, spaces and dashes do not matter."
        code
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setWrong(null);
        }}
        shown={shown}
        onShown={setShown}
        error={wrong}
        autoFocus
        ref={field}
      />
    </LockPage>
  );
}
