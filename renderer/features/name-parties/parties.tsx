import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { MatterDetail } from '../../data';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup } from '../../ui/field-row';
import { AreaField, LinesField, SelectField, TextField } from '../../ui/fields';
import { entriesOf } from './use-entries';

const roles = [
  { value: 'plaintiff', label: 'Plaintiff' },
  { value: 'defendant', label: 'Defendant' },
  { value: 'movant', label: 'Movant' },
  { value: 'petitioner', label: 'Petitioner' },
  { value: 'respondent', label: 'Respondent' },
  { value: 'people', label: 'The People' },
  { value: 'government', label: 'The government' },
  { value: 'interested-party', label: 'Interested party' },
  { value: 'requester', label: 'Requester' },
] as const;

/** The parties as the caption and the complaint name them, in their order. */
export function Parties({ matter }: { readonly matter: MatterDetail }) {
  const entries = entriesOf(matter.row.id, 'parties', matter.parties);
  const complaint = matter.row.vehicle === 'decl-injunctive-complaint';
  const addBoth = () =>
    entries.add(
      { role: complaint ? 'plaintiff' : 'movant', name: matter.row.client.name },
      { role: complaint ? 'defendant' : 'respondent', name: matter.demand.issuer.name },
    );
  return (
    <FieldGroup
      title="Parties"
      note="In the order of the caption. The description is one sentence for the parties section of a complaint."
      tools={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => entries.add({ role: 'defendant', name: 'New party' })}
        >
          Add a party
        </Button>
      }
    >
      {matter.parties.length === 0 && (
        <div className="q-row">
          <span className="q-dim">No party is named yet.</span>
          <Button variant="default" onClick={addBoth}>
            Add {matter.row.client.short} and {matter.demand.issuer.short}
          </Button>
        </div>
      )}
      {matter.parties.map((party, at) => (
        <EntryCard key={party.key} title={party.name} name={`party ${at + 1}`} {...entries.tools(at, party.name)}>
          <SelectField path={`parties.${party.key}.role`} label="Role" required options={roles} />
          <TextField path={`parties.${party.key}.name`} label="Name" required />
          <TextField
            path={`parties.${party.key}.capacity`}
            label="Capacity"
            placeholder="in his official capacity as Secretary of Homeland Security"
          />
          <AreaField path={`parties.${party.key}.description`} label="Description" minRows={1} />
          {party.role === 'defendant' && (
            <LinesField path={`parties.${party.key}.address`} label="Address for service" />
          )}
        </EntryCard>
      ))}
    </FieldGroup>
  );
}
