import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeadlineAnswer } from '../../shared/deadlines/answer';
import { parsePhrase, type PhraseDate } from '../../shared/deadlines/phrase';
import type { CivilDate } from '../../shared/kernel/civil-date';
import { DatePickerButton } from './date-input';
import { type DateStyle, formatDate } from './format';

interface PhraseInputProps {
  readonly label: string;
  readonly value: CivilDate | undefined;
  /** The day, and the count behind it where court days were typed. */
  readonly onChange: (next: CivilDate | undefined, answer?: DeadlineAnswer) => void;
  readonly today: CivilDate;
  /** Court whose days 'court days' are. */
  readonly court: string | undefined;
  readonly style?: DateStyle;
  readonly id?: string | undefined;
}

/** A deadline takes the careful day where there are two. */
export const phraseDay = ({ date, answer }: PhraseDate): CivilDate => answer?.conservative ?? date;

/** The day of a deadline as a lawyer types it: '4/21', '+14d', 'fri', '14 court days before 12/16'; read back at once. */
export function PhraseInput({ label, value, onChange, today, court, style = 'us', id }: PhraseInputProps) {
  const shown = value === undefined ? '' : formatDate(value, style);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const typed = text.trim() !== '' && text !== shown;
  const read = typed ? parsePhrase(text, { today, court }) : undefined;

  const commit = (): void => {
    if (text === shown) return;
    if (text.trim() === '') onChange(undefined);
    else if (read?.ok) {
      const day = phraseDay(read);
      setText(formatDate(day, style));
      onChange(day, read.answer);
    }
  };

  return (
    <TextInput
      size="xs"
      w={280}
      maw="100%"
      aria-label={label}
      value={text}
      placeholder="4/21, +14d, fri, 14 court days before 12/16"
      error={read && !read.ok ? read.message : null}
      description={read?.ok ? read.reading : null}
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      rightSection={<DatePickerButton label={label} value={value} today={today} onPick={(day) => onChange(day)} />}
      {...(id === undefined ? {} : { id })}
    />
  );
}
