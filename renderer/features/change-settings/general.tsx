import { SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { earlyWarnings, readWarnings } from '../../../shared/deadlines/early-warnings';
import { law } from '../../../shared/law';
import { saveSettings, today, useSettings } from '../../data';
import { useTheme } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { type DateStyle, formatDate } from '../../ui/format';
import { Dictionary } from './dictionary';

const styles: readonly DateStyle[] = ['us', 'iso', 'day-first'];

/** Theme, dates, warnings, and the court a new matter starts with. */
export function GeneralPage() {
  const settings = useSettings();
  const [theme, setTheme] = useTheme();
  if (!settings) return null;
  const save = (patch: Parameters<typeof saveSettings>[0]) => void saveSettings(patch).catch(showFailure);
  return (
    <>
      <FieldGroup title="Look">
        <FieldRow label="Theme">
          <SegmentedControl
            size="xs"
            aria-label="Theme"
            withItemsBorders={false}
            data={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={theme}
            onChange={(next) => setTheme(next)}
          />
        </FieldRow>
        <FieldRow label="Dates" htmlFor="date-style" hint="In lists and forms. Papers follow the court.">
          <Select
            id="date-style"
            w={240}
            data={styles.map((style) => ({ value: style, label: formatDate(today(), style) }))}
            value={settings.dateFormat}
            onChange={(next) => save({ dateFormat: styles.find((s) => s === next) ?? settings.dateFormat })}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title="Deadlines">
        <FieldRow
          label="Warn before"
          htmlFor="early-warnings"
          hint="Days before a deadline, for the calendar files you save and for what is said at the start."
        >
          <WarningsInput
            value={settings.earlyWarnings ?? earlyWarnings}
            onChange={(next) => save({ earlyWarnings: next })}
          />
        </FieldRow>
        <FieldRow
          label="At the start"
          htmlFor="say-due"
          hint="A note of your desktop, once, after the vault was opened. It never names a restricted matter."
        >
          <Switch
            id="say-due"
            label="Say what is due"
            checked={settings.sayDueAtStart !== false}
            onChange={(event) => save({ sayDueAtStart: event.currentTarget.checked })}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title="New matters">
        <FieldRow label="Default court" htmlFor="default-court" hint="Chosen in advance in the form for a new matter.">
          <Select
            id="default-court"
            clearable
            searchable
            placeholder="None"
            data={[...law.courts.values()].map((c) => ({ value: c.id, label: `${c.name} (${c.citation})` }))}
            value={settings.defaultCourt}
            onChange={(next) => save({ defaultCourt: next })}
          />
        </FieldRow>
      </FieldGroup>
      <Dictionary words={settings.words ?? []} />
    </>
  );
}

interface WarningsInputProps {
  readonly value: readonly number[];
  readonly onChange: (next: number[]) => void;
}

/** Days as a list: '7, 1'. */
function WarningsInput({ value, onChange }: WarningsInputProps) {
  const shown = value.join(', ');
  const [text, setText] = useState(shown);
  const read = readWarnings(text);
  const commit = (): void => {
    if (read === undefined || read.join(', ') === shown) return;
    onChange(read);
    setText(read.join(', '));
  };
  return (
    <TextInput
      id="early-warnings"
      w={160}
      value={text}
      placeholder="7, 1"
      error={read === undefined ? 'Write days, such as 7, 1.' : null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
