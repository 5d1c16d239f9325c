import { NumberInput, Select } from '@mantine/core';
import { FieldRow } from '../field-row';
import { fieldId, useBoundField } from '../field-source';
import { LinesField, NumberField, SelectField, TextField, TriField } from '../fields';
import type { FactQuestion } from './fact-groups.data';

interface FactFieldProps {
  readonly question: FactQuestion;
  /** What the field source knows the facts by. */
  readonly at?: string;
}

/** The field that answers a fact, by its kind. */
export function FactField({ question: { path, label, hint, type }, at = 'facts' }: FactFieldProps) {
  const props = { path: `${at}.${path}`, label, ...(hint ? { hint } : {}) };
  switch (type.kind) {
    case 'yes':
      return <TriField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'lines':
      return <LinesField {...props} required none="There is none" />;
    case 'choice':
      // Its answers are all there are: none of them is "not in the record".
      return (
        <SelectField
          {...props}
          required
          clearable
          options={type.options.map(([value, word]) => ({ value, label: word }))}
        />
      );
    case 'duration':
      return <DurationField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

/** A length of secrecy: none, without end, or a number of days. */
function DurationField({ path, label }: { readonly path: string; readonly label: string }) {
  const field = useBoundField<string | number>(path);
  const days = typeof field.value === 'number' ? field.value : undefined;
  return (
    <FieldRow label={label} htmlFor={fieldId(path)} hint={field.error}>
      <div className="q-row">
        <Select
          id={fieldId(path)}
          w={180}
          clearable
          placeholder="Choose"
          data={[
            { value: 'none', label: 'No secrecy' },
            { value: 'indefinite', label: 'Without end' },
            { value: 'days', label: 'A number of days' },
          ]}
          value={days === undefined ? ((field.value as string | undefined) ?? null) : 'days'}
          onChange={(next) => field.set(next === 'days' ? 90 : (next ?? undefined))}
        />
        {days !== undefined && (
          <NumberInput
            w={100}
            aria-label="Days of secrecy"
            min={1}
            hideControls
            value={days}
            onChange={(next) => typeof next === 'number' && next > 0 && field.set(Math.round(next))}
          />
        )}
      </div>
    </FieldRow>
  );
}
