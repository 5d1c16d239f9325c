import { TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import './secret-field.css';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** A code off paper: readable from the start, in letters of one width. */
  readonly code?: boolean;
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
  readonly autoFocus?: boolean;
  /** What is in it is being tried: it keeps the cursor and takes no key. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field for a passphrase or a code: hidden or shown by a button in it; says when Caps Lock is on. */
export function SecretField(props: SecretFieldProps) {
  const { label, value, onChange, hint, error, code = false, shown, onShown, autoFocus, busy = false, ref } = props;
  const [caps, setCaps] = useState(false);
  const seeCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <div>
      <TextInput
        size="sm"
        label={label}
        description={hint}
        error={error ? <span role="alert">{error}</span> : null}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        type={shown ? 'text' : 'password'}
        value={value}
        readOnly={busy}
        autoFocus={autoFocus ?? false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        classNames={{
          label: 'q-secret-label',
          description: 'q-secret-hint',
          input: shown ? 'q-secret q-secret-shown' : 'q-secret',
          error: 'q-secret-error',
        }}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={seeCaps}
        onKeyUp={seeCaps}
        rightSectionWidth={58}
        rightSection={
          <button
            type="button"
            className="q-link q-secret-show"
            aria-label={`${shown ? 'Hide' : 'Show'}: ${label}`}
            onClick={() => onShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        }
        {...(ref === undefined ? {} : { ref })}
      />
      <div role="status" className="q-secret-caps">
        {caps && !code && (
          <>
            <IconAlertTriangle size={14} aria-hidden /> Caps Lock is on.
          </>
        )}
      </div>
    </div>
  );
}
