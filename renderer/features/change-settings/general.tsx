import { SegmentedControl, Select } from '@mantine/core';
import { law } from '../../../shared/law';
import { saveSettings, today, useSettings } from '../../data';
import { useTheme } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { type DateStyle, formatDate } from '../../ui/format';

const styles: readonly DateStyle[] = ['us', 'iso', 'day-first'];

/** Theme, dates, and the court a new matter starts with. */
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
    </>
  );
}
