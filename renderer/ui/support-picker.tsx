import { MultiSelect } from '@mantine/core';
import type { Option } from './fields';

interface SupportPickerProps {
  readonly label: string;
  readonly id: string;
  readonly choices: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (next: string[]) => void;
}

/** What of the record supports a sentence. One that is no longer there is shown as such, to be taken out. */
export function SupportPicker({ label, id, choices, value, onChange }: SupportPickerProps) {
  const gone = value.filter((key) => !choices.some((choice) => choice.value === key));
  const data = [...choices, ...gone.map((key) => ({ value: key, label: 'No longer in the record' }))];
  return (
    <MultiSelect
      size="xs"
      id={id}
      aria-label={label}
      data={data.map((choice) => ({ ...choice }))}
      value={[...value]}
      placeholder={value.length > 0 ? '' : 'Supported by: exhibit or paragraph'}
      nothingFoundMessage="Nothing is in the record yet: enter it under Record."
      searchable
      onChange={onChange}
    />
  );
}
