import { Select } from '@mantine/core';

interface ChoiceProps<T extends string> {
  /** What is chosen, for those who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Null: nothing is chosen yet. */
  readonly value: T | null;
  readonly onChange: (next: T | null) => void;
  readonly w?: number;
}

/** One of a few fixed answers. */
export function Choice<T extends string>({ label, options, value, onChange, w = 220 }: ChoiceProps<T>) {
  return (
    <Select
      w={w}
      aria-label={label}
      placeholder="Choose"
      data={options.map((option) => ({ ...option }))}
      value={value}
      onChange={(next) => onChange(options.find((option) => option.value === next)?.value ?? null)}
    />
  );
}
