import { Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import './field-row.css';

interface FieldRowProps {
  readonly label: string;
  readonly htmlFor?: string | undefined;
  readonly hint?: ReactNode;
  /** 'missing': nobody answered; 'not-in-record': counsel looked and the record does not say. */
  readonly state?: 'missing' | 'not-in-record' | undefined;
  /** Present where a field may be marked as not in the record. */
  readonly onNotInRecord?: ((on: boolean) => void) | undefined;
  readonly children: ReactNode;
}

/** One line of a form: label on the left, control on the right, what is missing said in words. */
export function FieldRow({ label, htmlFor, hint, state, onNotInRecord, children }: FieldRowProps) {
  return (
    <div className="q-field" data-state={state ?? 'filled'}>
      <label className="q-field-label" htmlFor={htmlFor}>
        {label}
      </label>
      <div className="q-field-control">
        {children}
        {hint && <div className="q-field-hint">{hint}</div>}
      </div>
      <div className="q-field-side">
        {state === 'missing' && (
          <span
            className="q-field-missing"
            title="Nobody has answered this yet. A paper that needs it prints [MISSING]."
          >
            <IconAlertTriangle size={13} aria-hidden /> Unanswered
          </span>
        )}
        {onNotInRecord && (
          <Checkbox
            size="xs"
            label="Not in the record"
            aria-label={`${label}: not in the record`}
            checked={state === 'not-in-record'}
            onChange={(event) => onNotInRecord(event.currentTarget.checked)}
          />
        )}
      </div>
    </div>
  );
}

interface FieldGroupProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** Buttons to the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function FieldGroup({ title, note, tools, children }: FieldGroupProps) {
  const id = useId();
  return (
    <div className="q-group" role="group" aria-labelledby={id}>
      <div className="q-group-head">
        <h2 className="q-h2" id={id}>
          {title}
        </h2>
        {tools}
      </div>
      {note && <p className="q-group-note">{note}</p>}
      {children}
    </div>
  );
}
