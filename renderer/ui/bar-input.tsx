import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';

export interface BarAdmission {
  readonly state: string;
  readonly number: string;
}

/** 'California 123456' → state and number; a line without a number is not an admission yet. */
export function parseBar(text: string): BarAdmission[] {
  return text.split('\n').flatMap((line) => {
    const m = /^(.*?)[\s,:#-]+(?:no\.?\s*)?(\S*\d\S*)$/i.exec(line.trim());
    const state = m?.[1]?.replace(/\s+(state\s+)?bar$/i, '').trim();
    return m?.[2] && state ? [{ state, number: m[2] }] : [];
  });
}

const written = (bar: readonly BarAdmission[]): string => bar.map((b) => `${b.state} ${b.number}`).join('\n');

interface BarInputProps {
  readonly id: string;
  readonly value: readonly BarAdmission[];
  readonly onChange: (next: BarAdmission[]) => void;
}

/** Bar admissions, one a line: the state and the number. */
export function BarInput({ id, value, onChange }: BarInputProps) {
  const stored = written(value);
  const [text, setText] = useState(stored);
  useEffect(() => setText((typed) => (written(parseBar(typed)) === stored ? typed : stored)), [stored]);
  const lines = text.split('\n').filter((line) => line.trim());
  const unread = lines.length - parseBar(text).length;
  return (
    <Textarea
      spellCheck={false}
      id={id}
      autosize
      minRows={2}
      value={text}
      placeholder="California 123456"
      error={unread > 0 ? 'Each line needs a state and a number.' : null}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(parseBar(event.currentTarget.value));
      }}
    />
  );
}
