import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type CivilDate, isCivilDate } from '../../shared/kernel/civil-date';
import { parseDateText, parseTimeText } from './date-text';
import { type DateStyle, formatDate } from './format';
import './date-input.css';

const NOT_IN_RECORD = 'Not in the record';

interface DateInputProps {
  readonly label: string;
  /** `null`: the record does not say; the field rests until that is taken back. */
  readonly value: CivilDate | null | undefined;
  readonly onChange: (next: CivilDate | undefined) => void;
  /** What '+14d' and 'fri' count from. */
  readonly today: CivilDate;
  readonly style?: DateStyle;
  readonly id?: string | undefined;
}

/** A calendar date that can be typed ('4/21', '+14d', 'fri') or picked. No hour, no zone. */
export function DateInput({ label, value, onChange, today, style = 'us', id }: DateInputProps) {
  const shown = value ? formatDate(value, style) : '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);

  const read = text.trim() === '' || text === shown ? undefined : parseDateText(text, today);
  const wrong = text.trim() !== '' && text !== shown && read === undefined;

  const commit = () => {
    if (text === shown) return;
    if (text.trim() === '') onChange(undefined);
    else if (read) {
      setText(formatDate(read, style));
      onChange(read);
    }
  };

  return (
    <TextInput
      size="xs"
      w={220}
      aria-label={label}
      value={text}
      disabled={value === null}
      placeholder={value === null ? NOT_IN_RECORD : '3/14, +14d, fri'}
      error={wrong ? 'Not a date. Try 3/14/2017, +14d or fri.' : null}
      description={read ? formatDate(read, style) : null}
      inputWrapperOrder={['input', 'description', 'error']}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      rightSection={value !== null && <DatePickerButton label={label} value={value} today={today} onPick={onChange} />}
      {...(id === undefined ? {} : { id })}
    />
  );
}

const calendarLabels = {
  nextMonth: 'Next month',
  previousMonth: 'Previous month',
  nextYear: 'Next year',
  previousYear: 'Previous year',
  nextDecade: 'Next ten years',
  previousDecade: 'Previous ten years',
};

interface PickerProps {
  readonly label: string;
  readonly value: CivilDate | null | undefined;
  readonly today: CivilDate;
  readonly onPick: (next: CivilDate) => void;
}

/** A button that opens a calendar to pick a day from. */
export function DatePickerButton({ label, value, today, onPick }: PickerProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal shadow="sm">
      <Popover.Target>
        <ActionIcon
          size={20}
          variant="subtle"
          color="gray"
          aria-label={`Pick ${label.toLowerCase()} from a calendar`}
          onClick={() => setOpened(!opened)}
        >
          <IconCalendar size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          size="sm"
          className="q-calendar"
          firstDayOfWeek={0}
          weekendDays={[]}
          ariaLabels={calendarLabels}
          value={value ?? null}
          defaultDate={value ?? today}
          onChange={(next) => {
            if (next !== null && isCivilDate(next)) onPick(next);
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface TimeInputProps {
  readonly label: string;
  /** 'HH:MM' on a 24-hour clock. */
  readonly value: string | null | undefined;
  readonly onChange: (next: string | undefined) => void;
  readonly id?: string | undefined;
}

const clockWords = (time: string | null | undefined): string => {
  if (!time) return '';
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
};

/** A time of day: '11:45', '1145', '3 pm'. */
export function TimeInput({ label, value, onChange, id }: TimeInputProps) {
  const shown = clockWords(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const read = parseTimeText(text);
  const wrong = text.trim() !== '' && text !== shown && read === undefined;

  const commit = () => {
    if (text === shown) return;
    if (text.trim() === '') onChange(undefined);
    else if (read) {
      setText(clockWords(read));
      onChange(read);
    }
  };

  return (
    <TextInput
      size="xs"
      w={120}
      aria-label={label}
      value={text}
      disabled={value === null}
      placeholder={value === null ? NOT_IN_RECORD : '11:45 am'}
      error={wrong ? 'Not a time of day' : null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      {...(id === undefined ? {} : { id })}
    />
  );
}
