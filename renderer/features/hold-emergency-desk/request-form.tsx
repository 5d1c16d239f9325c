import type { CivilDate } from '../../../shared/kernel/civil-date';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { AreaField, SelectField, TextField, TriField } from '../../ui/fields';
import { MomentInput } from '../../ui/moment-input';

const at = (name: string): string => `emergencyDesk.request.${name}`;

const WAYS = [
  { value: 'portal', label: 'Portal' },
  { value: 'email', label: 'E-mail' },
  { value: 'fax', label: 'Fax' },
  { value: 'telephone', label: 'Telephone' },
  { value: 'in-person', label: 'In person' },
  { value: 'other', label: 'Another way' },
];

/** A moment of the record on screen, bound by its path. */
export function MomentField({
  path,
  label,
  of,
  today,
  hint,
}: {
  readonly path: string;
  readonly label: string;
  readonly of: string;
  readonly today: CivilDate;
  readonly hint?: string;
}) {
  const field = useBoundField<string>(path);
  return (
    <FieldRow label={label} htmlFor={fieldId(path)} hint={field.error ?? hint}>
      <MomentInput id={fieldId(path)} of={of} value={field.value} today={today} onChange={field.set} />
    </FieldRow>
  );
}

/** What providers ask an officer to state before they consider an emergency request. */
export function RequestForm({ today }: { readonly today: CivilDate }) {
  return (
    <FieldGroup
      title="The request"
      note="What the officer stated, in the officer’s words where there are any. What was not stated stays empty."
    >
      <MomentField path={at('receivedAt')} label="Received" of="the request" today={today} />
      <SelectField path={at('how')} label="How it came" options={WAYS} />
      <TextField path={at('agency')} label="Agency" />
      <TextField path={at('unit')} label="Unit" />
      <TextField path={at('officer')} label="Officer" />
      <TextField path={at('rank')} label="Rank" />
      <TextField path={at('badge')} label="Badge or ID" />
      <TextField path={at('supervisor')} label="Supervisor" />
      <TextField path={at('phoneGiven')} label="Number the officer gave" hint="Not the number to call back." />
      <TextField path={at('email')} label="E-mail" />
      <TextField path={at('caseNumber')} label="Agency’s case number" />
      <AreaField path={at('nature')} label="Nature of the emergency" />
      <AreaField path={at('whoIsInDanger')} label="Who is in danger" />
      <AreaField path={at('whyNow')} label="Why without delay" />
      <AreaField path={at('whyNoProcess')} label="Why process cannot be had first" />
      <AreaField path={at('dataAsked')} label="Data asked for" />
      <AreaField path={at('whyThisData')} label="How that data would avert the harm" />
      <TriField
        path={at('sworn')}
        label="Signed under penalty of perjury"
        hint="The sworn officer form is among the drafts of this matter."
      />
    </FieldGroup>
  );
}
