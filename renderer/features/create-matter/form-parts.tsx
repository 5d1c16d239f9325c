import { Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { FieldRow } from '../../ui/field-row';
import { TriState } from '../../ui/tri-state';

interface PartProps<T> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: T;
  readonly onChange: (next: T) => void;
  readonly placeholder?: string;
}

/** One line of text. */
export function Line({ label, hint, value, onChange, placeholder = '' }: PartProps<string>) {
  const id = useId();
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <TextInput id={id} value={value} placeholder={placeholder} onChange={(e) => onChange(e.currentTarget.value)} />
    </FieldRow>
  );
}

/** Several lines of text. */
export function Area({ label, hint, value, onChange, placeholder = '' }: PartProps<string>) {
  const id = useId();
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <Textarea
        id={id}
        autosize
        minRows={2}
        value={value}
        placeholder={placeholder}
        onChange={(e) => onChange(e.currentTarget.value)}
      />
    </FieldRow>
  );
}

interface ChoiceProps<T extends string> extends PartProps<T | null> {
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

/** One of a list. */
export function Choice<T extends string>({ label, hint, value, onChange, placeholder, options }: ChoiceProps<T>) {
  const id = useId();
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <Select
        id={id}
        aria-label={label}
        clearable
        searchable={options.length > 8}
        data={options.map((o) => ({ ...o }))}
        value={value}
        placeholder={placeholder ?? 'Choose'}
        onChange={(next) => onChange(options.find((o) => o.value === next)?.value ?? null)}
      />
    </FieldRow>
  );
}

/** A question with three answers, or none yet. */
export function Question({ label, hint, value, onChange }: PartProps<boolean | null | undefined>) {
  return (
    <FieldRow label={label} hint={hint}>
      <TriState label={label} value={value} onChange={onChange} />
    </FieldRow>
  );
}
