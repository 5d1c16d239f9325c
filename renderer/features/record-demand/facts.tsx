import { NumberInput, Select } from '@mantine/core';
import { factAt } from '../../../shared/drafting/derive-facts';
import type { Facts } from '../../../shared/schema/facts';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { LinesField, NumberField, SelectField, TextField, TriField } from '../../ui/fields';
import type { OutlinedSection } from '../../ui/outlined-page';
import { type FactQuestion, factGroups } from './fact-groups.data';

/** The questions that grounds turn on, group by group, with how many are answered. */
export function factSections(facts: Facts): readonly OutlinedSection[] {
  return factGroups.map(({ title, questions }, index) => {
    const answered = questions.filter((q) => factAt(facts, q.path) !== undefined).length;
    return {
      title,
      ...(index === 0 ? { group: 'Facts that grounds turn on' } : {}),
      note: `${answered} of ${questions.length}`,
      body: (
        <FieldGroup title={title}>
          {questions.map((question) => (
            <FactField key={question.path} question={question} />
          ))}
        </FieldGroup>
      ),
    };
  });
}

function FactField({ question: { path, label, hint, type } }: { readonly question: FactQuestion }) {
  const props = { path: `facts.${path}`, label, ...(hint ? { hint } : {}) };
  switch (type.kind) {
    case 'yes':
      return <TriField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'lines':
      return <LinesField {...props} required />;
    case 'choice':
      return <SelectField {...props} options={type.options.map(([value, word]) => ({ value, label: word }))} />;
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
