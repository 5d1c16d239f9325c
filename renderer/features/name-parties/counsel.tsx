import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { BarInput } from '../../ui/bar-input';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { LinesField, SelectField, TextField } from '../../ui/fields';
import { entriesOf } from './use-entries';

const sides = [
  { value: 'client', label: 'For our client' },
  { value: 'opposing', label: 'For the other side' },
] as const;

/** Counsel on both sides; they fill the signature block and the certificate of service. */
export function CounselList({ matter }: { readonly matter: MatterDetail }) {
  const person = useCurrentPerson();
  const entries = entriesOf(matter.row.id, 'counsel', matter.counsel);
  const ours = matter.counsel.some((c) => c.side === 'client');
  const signer =
    person && person.value.role !== 'paralegal'
      ? `${person.value.name} signs, as Settings have it.`
      : 'Nobody can sign: name an attorney in Settings, or add counsel for the client here.';
  return (
    <FieldGroup
      title="Counsel"
      note={ours ? undefined : `No counsel for the client is named here. ${signer}`}
      tools={
        <span className="q-row">
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => entries.add({ side: 'client', name: 'New counsel' })}
          >
            Add our counsel
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => entries.add({ side: 'opposing', name: 'New counsel' })}
          >
            Add opposing counsel
          </Button>
        </span>
      }
    >
      {matter.counsel.map((counsel, at) => (
        <EntryCard
          key={counsel.key}
          title={counsel.name}
          name={`counsel ${at + 1}`}
          {...entries.tools(at, counsel.name)}
        >
          <SelectField path={`counsel.${counsel.key}.side`} label="Side" required options={sides} />
          <TextField path={`counsel.${counsel.key}.name`} label="Name" required />
          <TextField
            path={`counsel.${counsel.key}.role`}
            label="Title"
            placeholder="Assistant United States Attorney"
          />
          <TextField path={`counsel.${counsel.key}.firm`} label="Firm or office" />
          <LinesField path={`counsel.${counsel.key}.address`} label="Address" />
          <TextField path={`counsel.${counsel.key}.phone`} label="Telephone" />
          <TextField path={`counsel.${counsel.key}.email`} label="E-mail" />
          <Bar path={`counsel.${counsel.key}.bar`} />
        </EntryCard>
      ))}
    </FieldGroup>
  );
}

function Bar({ path }: { readonly path: string }) {
  const field = useBoundField<{ state: string; number: string }[]>(path);
  return (
    <FieldRow label="Bar admissions" htmlFor={fieldId(path)} hint={field.error}>
      <BarInput
        id={fieldId(path)}
        value={field.value ?? []}
        onChange={(next) => field.set(next.length > 0 ? next : undefined)}
      />
    </FieldRow>
  );
}
