import { useEffect, useState } from 'react';
import type { CivilDate } from '../../shared/kernel/civil-date';
import { DateInput, TimeInput } from './date-input';

interface MomentInputProps {
  /** What it is the moment of: 'the decision'. */
  readonly of: string;
  /** Local day and time, 'YYYY-MM-DDTHH:MM'. */
  readonly value: string | null | undefined;
  readonly today: CivilDate;
  readonly onChange: (next: string | undefined) => void;
  readonly id?: string | undefined;
}

/** A day and a time of day; a moment only when both are there. */
export function MomentInput({ of, value, today, onChange, id }: MomentInputProps) {
  const [day, setDay] = useState<string | undefined>(value?.slice(0, 10));
  const [time, setTime] = useState<string | undefined>(value?.slice(11));
  useEffect(() => {
    setDay(value?.slice(0, 10));
    setTime(value?.slice(11));
  }, [value]);
  const say = (nextDay: string | undefined, nextTime: string | undefined): void => {
    setDay(nextDay);
    setTime(nextTime);
    if (nextDay !== undefined && nextTime !== undefined) onChange(`${nextDay}T${nextTime}`);
    else if (value) onChange(undefined);
  };
  return (
    <div className="q-row">
      <DateInput id={id} label={`Day of ${of}`} value={day} today={today} onChange={(next) => say(next, time)} />
      <TimeInput label={`Time of ${of}`} value={time} onChange={(next) => say(day, next)} />
    </div>
  );
}
