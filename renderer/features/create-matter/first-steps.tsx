import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { law } from '../../../shared/law';
import { dataTiers, issuerKinds } from '../../ui/demand-words';
import { FieldGroup } from '../../ui/field-row';
import { Conflicts } from './conflicts';
import { conflictNames, type FormItem, namesOf, shortName, type StepProps } from './form';
import { Area, Choice, Line } from './form-parts';

const sides = [
  { value: 'provider', label: 'The provider: the demand was sent to the client' },
  { value: 'account-holder', label: 'The account holder, as Doe: the client is the one to be unmasked' },
] as const;

/** Who demands, from whom, for whom we act; and whether we may. */
export function NamesStep({ form, change }: StepProps) {
  const doe = form.side === 'account-holder';
  return (
    <div className="q-names">
      <div>
        <FieldGroup title="Whose side">
          <Choice label="The client is" value={form.side} options={sides} onChange={(side) => change({ side })} />
          <Line
            label={doe ? 'Pseudonym of the client' : 'Client'}
            value={form.clientName}
            placeholder={doe ? 'John Doe' : 'Twitter, Inc.'}
            hint={
              doe
                ? 'Use the pseudonym that the papers will carry. The real name belongs in the matter’s sealed drawer, and nowhere else.'
                : undefined
            }
            onChange={(clientName) => change({ clientName })}
          />
          <Line
            label="Short name"
            value={form.clientShort}
            placeholder={shortName(form.clientName) || (doe ? 'Doe' : 'Twitter')}
            onChange={(clientShort) => change({ clientShort })}
          />
        </FieldGroup>
        <FieldGroup title="Who demands">
          <Choice
            label="Kind of issuer"
            value={form.issuerKind}
            options={issuerKinds}
            onChange={(issuerKind) => change({ issuerKind })}
          />
          <Line
            label="Issuer"
            value={form.issuerName}
            placeholder="U.S. Customs and Border Protection"
            onChange={(issuerName) => change({ issuerName })}
          />
          <Line
            label="Short name of the issuer"
            value={form.issuerShort}
            placeholder="CBP"
            onChange={(issuerShort) => change({ issuerShort })}
          />
          <Line
            label="Office or unit"
            value={form.issuerOffice}
            onChange={(issuerOffice) => change({ issuerOffice })}
          />
        </FieldGroup>
        <FieldGroup title="From whom">
          <Line
            label="Recipient"
            value={form.recipientName}
            placeholder={
              form.side === 'provider' ? namesOf(form).client.name || 'The client' : 'The provider that got the demand'
            }
            hint={form.side === 'provider' ? 'Leave it empty when the client got the demand.' : undefined}
            onChange={(recipientName) => change({ recipientName })}
          />
          <Area
            label="Other names"
            value={form.otherNames}
            placeholder="One a line"
            hint="Opposing counsel, officers, parties of the case behind the demand. Used for the conflict search only."
            onChange={(otherNames) => change({ otherNames })}
          />
        </FieldGroup>
      </div>
      <aside aria-label="Conflict search">
        <FieldGroup title="Conflicts">
          <Conflicts names={conflictNames(form)} />
        </FieldGroup>
      </aside>
    </div>
  );
}

/** Under what instrument, and what is asked for. */
export function DemandStep({ form, change }: StepProps) {
  const instruments = [...law.instruments.values()].map((i) => ({ value: i.id, label: i.title }));
  const chosen = form.instrument ? law.instruments.get(form.instrument) : undefined;
  const setItem = (id: string, patch: Partial<FormItem>) =>
    change({ items: form.items.map((item) => (item.id === id ? { ...item, ...patch } : item)) });
  return (
    <>
      <FieldGroup title="The instrument">
        <Choice
          label="Under what"
          value={form.instrument}
          options={instruments}
          hint={chosen?.issuingAuthority}
          onChange={(instrument) => change({ instrument, vehicle: null })}
        />
        <Line
          label="What it calls itself"
          value={form.demandTitle}
          placeholder="Summons"
          onChange={(demandTitle) => change({ demandTitle })}
        />
        <Line label="Number" value={form.demandNumber} onChange={(demandNumber) => change({ demandNumber })} />
        <Area
          label="Statutes cited on its face"
          value={form.statutes}
          placeholder="One a line: 19 U.S.C. § 1509"
          onChange={(statutes) => change({ statutes })}
        />
      </FieldGroup>
      <FieldGroup
        title="What is demanded"
        note="One row for each item, in the words of the demand, with the kind of data it reaches."
      >
        {form.items.map((item, at) => (
          <div className="q-item-row" key={item.id}>
            <TextInput
              aria-label={`Item ${at + 1}`}
              value={item.text}
              autoFocus={item.text === ''}
              onChange={(event) => setItem(item.id, { text: event.currentTarget.value })}
            />
            <Select
              aria-label={`Kind of data of item ${at + 1}`}
              placeholder="Kind of data"
              data={dataTiers.map((t) => ({ ...t }))}
              value={item.tier}
              onChange={(next) => setItem(item.id, { tier: dataTiers.find((t) => t.value === next)?.value ?? null })}
            />
            <ActionIcon
              aria-label={`Remove item ${at + 1}`}
              onClick={() => change({ items: form.items.filter((i) => i.id !== item.id) })}
            >
              <IconTrash size={15} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change({ items: [...form.items, { id: crypto.randomUUID(), text: '', tier: null }] })}
        >
          Add an item
        </Button>
      </FieldGroup>
    </>
  );
}
