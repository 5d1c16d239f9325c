import { Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { sealSelection } from './seal-mark';
import { useAutosave } from './use-autosave';
import './autosave.css';

interface AutosaveProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (next: string) => void;
  readonly placeholder?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** A line of text that saves itself. Enter saves at once. */
export function AutosaveText({ label, value, onSave, placeholder, id, disabled }: AutosaveProps) {
  const field = useAutosave(value, onSave);
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={field.text}
      disabled={disabled ?? false}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onChange={(event) => field.change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') field.flush();
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(id === undefined ? {} : { id })}
    />
  );
}

const SYMBOLS = [
  { insert: '§\u00a0', shows: '§', name: 'section sign and no-break space' },
  { insert: '¶\u00a0', shows: '¶', name: 'paragraph sign and no-break space' },
  { insert: '–', shows: '–', name: 'en dash' },
  { insert: '\u00a0', shows: '␣', name: 'no-break space' },
];

interface AutosaveAreaProps extends AutosaveProps {
  readonly minRows?: number;
  /** Where to stop growing and scroll. */
  readonly maxRows?: number;
  /** Adds § ¶ – and no-break space buttons. */
  readonly symbols?: boolean;
  /** Adds the button that puts the selected words under seal. */
  readonly seals?: boolean;
}

/** Several lines of text that save themselves. */
export function AutosaveArea(props: AutosaveAreaProps) {
  const {
    label,
    value,
    onSave,
    placeholder,
    id,
    disabled,
    minRows = 2,
    maxRows,
    symbols = false,
    seals = false,
  } = props;
  const field = useAutosave(value, onSave);
  const area = useRef<HTMLTextAreaElement>(null);

  const insert = (what: string) => {
    const box = area.current;
    if (!box) return;
    const at = box.selectionStart;
    field.change(field.text.slice(0, at) + what + field.text.slice(box.selectionEnd));
    box.focus();
    requestAnimationFrame(() => box.setSelectionRange(at + what.length, at + what.length));
  };

  return (
    <div>
      <Textarea
        size="xs"
        ref={area}
        autosize
        minRows={minRows}
        aria-label={label}
        value={field.text}
        disabled={disabled ?? false}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onChange={(event) => field.change(event.currentTarget.value)}
        {...(maxRows === undefined ? {} : { maxRows })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(id === undefined ? {} : { id })}
      />
      {symbols && (
        <div className="q-symbols" role="group" aria-label={`Signs for ${label}`}>
          {SYMBOLS.map((s) => (
            <button
              key={s.name}
              type="button"
              title={`Insert ${s.name}`}
              aria-label={`Insert ${s.name}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(s.insert)}
            >
              {s.shows}
            </button>
          ))}
          {seals && (
            <button
              type="button"
              className="q-seal"
              title="Put the selected words under seal: [REDACTED] in the public version"
              aria-label="Put the selected words under seal"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                area.current?.focus();
                sealSelection();
              }}
            >
              Seal
            </button>
          )}
        </div>
      )}
    </div>
  );
}
