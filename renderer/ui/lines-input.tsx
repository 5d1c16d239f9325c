import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';

interface LinesInputProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (next: string[]) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
}

const toLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A list of short texts, one a line. */
export function LinesInput({ id, value, onChange, placeholder = 'One a line', disabled, invalid }: LinesInputProps) {
  const stored = value.join('\n');
  const [text, setText] = useState(stored);
  useEffect(() => setText((typed) => (toLines(typed).join('\n') === stored ? typed : stored)), [stored]);
  return (
    <Textarea
      id={id}
      autosize
      spellCheck={false}
      minRows={2}
      value={text}
      placeholder={placeholder}
      disabled={disabled ?? false}
      error={invalid ?? false}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(toLines(event.currentTarget.value));
      }}
    />
  );
}
