import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { MatterDetail } from '../../data';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { SelectField, TextField } from '../../ui/fields';
import { entriesOf } from './use-entries';

const kinds = [
  { value: 'account', label: 'Account' },
  { value: 'site', label: 'Web site' },
  { value: 'group', label: 'Group' },
  { value: 'other', label: 'Other' },
] as const;

/** The handles of the matter: those demanded, and those that no paper may show. */
export function Accounts({ matter }: { readonly matter: MatterDetail }) {
  const entries = entriesOf(matter.row.id, 'accounts', matter.accounts);
  return (
    <FieldGroup
      title="Accounts"
      note="Handles as the demand spells them. What leads to the speaker – a real name, address or device – belongs in the sealed drawer and nowhere else."
      tools={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => entries.add({ handle: '@new', kind: 'account' })}
        >
          Add an account
        </Button>
      }
    >
      {matter.accounts.length === 0 && <p className="q-dim">No account is entered yet.</p>}
      {matter.accounts.map((account, at) => (
        <EntryCard
          key={account.key}
          title={account.handle}
          name={`account ${at + 1}`}
          {...entries.tools(at, account.handle)}
        >
          <TextField path={`accounts.${account.key}.handle`} label="Handle" required />
          <TextField path={`accounts.${account.key}.platform`} label="Platform" />
          <SelectField path={`accounts.${account.key}.kind`} label="Kind" options={kinds} required />
          <Protect path={`accounts.${account.key}.protect`} />
        </EntryCard>
      ))}
    </FieldGroup>
  );
}

function Protect({ path }: { readonly path: string }) {
  const field = useBoundField<boolean>(path);
  return (
    <FieldRow
      label="Protected"
      htmlFor={fieldId(path)}
      hint="Another account of the same speaker, say. A file that holds this handle is not saved."
    >
      <Checkbox
        id={fieldId(path)}
        label="This handle must not appear in any paper"
        checked={field.value === true}
        onChange={(event) => field.set(event.currentTarget.checked ? true : undefined)}
      />
    </FieldRow>
  );
}
