import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CivilDate } from '../../shared/kernel/civil-date';
import { DateInput, TimeInput } from './date-input';
import { FieldRow } from './field-row';
import { type FieldHandle, fieldId, useBoundField } from './field-source';
import type { DateStyle } from './format';
import { LinesInput } from './lines-input';
import { TriState } from './tri-state';

interface BoundProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** A field that must hold something can't be marked as not in the record. */
  readonly required?: boolean;
}

const NOT_IN_RECORD = 'Not in the record';

function Row<T>({ props, field, children }: { props: BoundProps; field: FieldHandle<T>; children: ReactNode }) {
  const empty = field.value === undefined || field.value === null || field.value === '';
  const offer = !props.required && empty;
  return (
    <FieldRow
      label={props.label}
      htmlFor={fieldId(props.path)}
      hint={field.error ? <span className="q-field-error">{field.error}</span> : props.hint}
      state={field.value === null ? 'not-in-record' : undefined}
      onNotInRecord={offer ? (on) => (on ? field.set(null) : field.clear()) : undefined}
    >
      {children}
    </FieldRow>
  );
}

const hintOf = (props: BoundProps, value: unknown) => ({
  placeholder: value === null ? NOT_IN_RECORD : (props.placeholder ?? ''),
});

/** One line of text. */
export function TextField(props: BoundProps) {
  const field = useBoundField<string>(props.path);
  return (
    <Row props={props} field={field}>
      <TextInput
        id={fieldId(props.path)}
        value={field.value ?? ''}
        disabled={field.value === null}
        error={field.error !== null}
        onChange={(event) => field.set(event.currentTarget.value || undefined)}
        {...hintOf(props, field.value)}
      />
    </Row>
  );
}

/** Several lines of text. */
export function AreaField({ minRows = 2, ...props }: BoundProps & { readonly minRows?: number }) {
  const field = useBoundField<string>(props.path);
  return (
    <Row props={props} field={field}>
      <Textarea
        id={fieldId(props.path)}
        autosize
        minRows={minRows}
        value={field.value ?? ''}
        disabled={field.value === null}
        error={field.error !== null}
        onChange={(event) => field.set(event.currentTarget.value || undefined)}
        {...hintOf(props, field.value)}
      />
    </Row>
  );
}

/** A list with one entry a line: an address, the statutes cited. `none`: the words for an empty list, an answer too. */
export function LinesField({ none, ...props }: BoundProps & { readonly none?: string }) {
  const field = useBoundField<string[]>(props.path);
  const empty = field.value?.length === 0;
  const hint =
    none === undefined || (field.value && !empty) ? (
      props.hint
    ) : (
      <button
        type="button"
        className="q-link"
        aria-pressed={empty}
        onClick={() => (empty ? field.clear() : field.set([]))}
      >
        {empty ? `Answered: ${none}. Take it back` : none}
      </button>
    );
  return (
    <Row props={{ ...props, hint }} field={{ ...field, value: empty ? undefined : field.value }}>
      <LinesInput
        id={fieldId(props.path)}
        value={field.value ?? []}
        disabled={field.value === null}
        invalid={field.error !== null}
        onChange={(lines) => field.set(lines.length > 0 ? lines : undefined)}
        {...hintOf({ placeholder: 'One a line', ...props }, field.value)}
      />
    </Row>
  );
}

interface DateFieldProps extends BoundProps {
  readonly today: CivilDate;
  readonly style?: DateStyle;
}

/** A calendar date. */
export function DateField({ today, style = 'us', ...props }: DateFieldProps) {
  const field = useBoundField<CivilDate>(props.path);
  return (
    <Row props={props} field={field}>
      <DateInput
        id={fieldId(props.path)}
        label={props.label}
        value={field.value}
        today={today}
        style={style}
        onChange={field.set}
      />
    </Row>
  );
}

/** A time of day. */
export function TimeField(props: BoundProps) {
  const field = useBoundField<string>(props.path);
  return (
    <Row props={props} field={field}>
      <TimeInput id={fieldId(props.path)} label={props.label} value={field.value} onChange={field.set} />
    </Row>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends BoundProps {
  readonly options: readonly Option[];
  /** Whether a choice can be taken back; as long as the field need not hold something, unless it is said. */
  readonly clearable?: boolean;
}

/** One of a list; searchable when the list is long. */
export function SelectField({ options, clearable, ...props }: SelectFieldProps) {
  const field = useBoundField<string>(props.path);
  return (
    <Row props={props} field={field}>
      <Select
        id={fieldId(props.path)}
        aria-label={props.label}
        data={options.map((o) => ({ ...o }))}
        value={field.value ?? null}
        disabled={field.value === null && !props.required}
        searchable={options.length > 8}
        clearable={clearable ?? !props.required}
        error={field.error !== null}
        onChange={(next) => field.set(next || undefined)}
        {...hintOf({ placeholder: 'Choose', ...props }, field.value)}
      />
    </Row>
  );
}

/** A number that counts something. */
export function NumberField({ decimals = 0, ...props }: BoundProps & { readonly decimals?: number }) {
  const field = useBoundField<number>(props.path);
  return (
    <Row props={props} field={field}>
      <NumberInput
        id={fieldId(props.path)}
        w={160}
        hideControls
        thousandSeparator=","
        decimalScale={decimals}
        value={field.value ?? ''}
        disabled={field.value === null}
        error={field.error !== null}
        onChange={(next) => field.set(typeof next === 'number' ? next : undefined)}
        {...hintOf(props, field.value)}
      />
    </Row>
  );
}

/** Yes, No, Not known, or unanswered. */
export function TriField(props: BoundProps) {
  const field = useBoundField<boolean>(props.path);
  return (
    <Row props={{ ...props, required: true }} field={field}>
      <TriState
        id={fieldId(props.path)}
        label={props.label}
        value={field.value}
        onChange={(next) => (next === undefined ? field.clear() : field.set(next))}
      />
    </Row>
  );
}
