import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Keys the field does not use itself, e.g. ArrowDown to move into the list. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly width?: number;
}

/** A filter over the list below it. Escape clears it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder = 'Filter', inputRef, onKeyDown, width = 220 } = props;
  return (
    <TextInput
      type="search"
      size="xs"
      w={width}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      ref={inputRef ?? null}
      data-find
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={value ? <CloseButton size="xs" aria-label="Clear the filter" onClick={() => onChange('')} /> : null}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value) {
          event.stopPropagation();
          onChange('');
        } else onKeyDown?.(event);
      }}
    />
  );
}
