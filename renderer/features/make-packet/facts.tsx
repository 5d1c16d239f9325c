import { Checkbox } from '@mantine/core';
import type { PacketPlan } from '../../../shared/packet/packet-plan';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { LinesField, TextField } from '../../ui/fields';
import { LinesInput } from '../../ui/lines-input';

/** Names, one a line; that there is none is an answer, too. */
function NamesOrNone({ path, label }: { readonly path: string; readonly label: string }) {
  const field = useBoundField<string[]>(path);
  const none = field.value?.length === 0;
  return (
    <FieldRow
      label={label}
      htmlFor={fieldId(path)}
      hint={field.error ? <span className="q-field-error">{field.error}</span> : undefined}
      state={field.value === null ? 'not-in-record' : field.value === undefined ? 'missing' : undefined}
      onNotInRecord={(on) => (on ? field.set(null) : field.clear())}
    >
      <LinesInput
        id={fieldId(path)}
        value={field.value ?? []}
        disabled={field.value === null || none}
        onChange={(names) => field.set(names.length > 0 ? names : undefined)}
      />
      <Checkbox
        size="xs"
        label="There is none"
        aria-label={`${label}: there is none`}
        checked={none}
        onChange={(event) => (event.currentTarget.checked ? field.set([]) : field.clear())}
      />
    </FieldRow>
  );
}

/** Facts that only the papers around the others ask for, entered here and nowhere else. */
export function PacketFacts({ plan }: { readonly plan: PacketPlan }) {
  const has = (id: string) => plan.entries.some(({ documentId, order }) => documentId === id && order !== null);
  const disclosure = has('disclosure-statement');
  const summons = has('summons-list');
  const sheet = has('civil-cover-sheet');
  if (!disclosure && !summons && !sheet) return null;
  return (
    <FieldGroup title="Facts that only this packet asks for">
      {sheet && <TextField path="client.county" label="County of the client" />}
      {disclosure && (
        <>
          <NamesOrNone path="client.disclosure.parents" label="Parent corporations" />
          <NamesOrNone path="client.disclosure.publicOwners" label="Public owners of ten percent or more" />
          <NamesOrNone path="client.disclosure.interested" label="Others with an interest" />
        </>
      )}
      {summons && (
        <>
          <LinesField path="court.process.unitedStatesAttorney" label="United States Attorney, address" />
          <LinesField path="court.process.attorneyGeneral" label="Attorney General, address" />
        </>
      )}
    </FieldGroup>
  );
}
