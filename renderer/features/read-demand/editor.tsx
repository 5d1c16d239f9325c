import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type CivilDate, isCivilDate } from '../../../shared/kernel/civil-date';
import { law } from '../../../shared/law';
import type { IntakeField, Offer, OfferedItem } from '../../../shared/intake/offer';
import { DateInput, TimeInput } from '../../ui/date-input';
import { dataTiers, issuerKinds, serviceMethods } from '../../ui/demand-words';
import type { DateStyle } from '../../ui/format';

interface EditorProps {
  readonly offer: Offer;
  readonly label: string;
  readonly today: CivilDate;
  readonly style: DateStyle;
  readonly onAccept: (value: Offer['value']) => void;
  readonly onCancel: () => void;
}

type Options = readonly { readonly value: string; readonly label: string }[];

const optionsOf = (field: IntakeField): Options | undefined => {
  if (field === 'demand.instrument')
    return [...law.instruments.values()].map(({ id, title }) => ({ value: id, label: title }));
  if (field === 'demand.issuer.kind') return issuerKinds;
  return field === 'demand.served.method' ? serviceMethods : undefined;
};

/** A value mended before it is accepted. What the record is to hold is typed here; the words in the paper stay. */
export function OfferEditor({ offer, label, today, style, onAccept, onCancel }: EditorProps) {
  const [value, setValue] = useState(offer.value);
  const ready = typeof value === 'object' ? value.text.trim() !== '' : value !== '';
  return (
    <div className="q-offer-editor">
      {typeof value === 'object' ? (
        <ItemInputs value={value} today={today} style={style} onChange={setValue} />
      ) : (
        <PlainInput field={offer.field} label={label} value={value} today={today} style={style} onChange={setValue} />
      )}
      <div className="q-row">
        <Button size="compact-xs" disabled={!ready} onClick={() => onAccept(value)}>
          Accept as edited
        </Button>
        <Button size="compact-xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

interface PlainProps {
  readonly field: IntakeField;
  readonly label: string;
  readonly value: string | number | true;
  readonly today: CivilDate;
  readonly style: DateStyle;
  readonly onChange: (next: string | number) => void;
}

function PlainInput({ field, label, value, today, style, onChange }: PlainProps) {
  const text = String(value);
  const options = optionsOf(field);
  if (options) {
    return (
      <Select
        size="xs"
        aria-label={label}
        data={options.map((one) => ({ ...one }))}
        value={text}
        searchable
        allowDeselect={false}
        onChange={(next) => next && onChange(next)}
      />
    );
  }
  if (isCivilDate(text) && typeof value === 'string') {
    return (
      <DateInput label={label} value={text} today={today} style={style} onChange={(next) => next && onChange(next)} />
    );
  }
  if (field.endsWith('.time'))
    return <TimeInput label={label} value={text} onChange={(next) => next && onChange(next)} />;
  return (
    <Textarea
      size="xs"
      aria-label={label}
      autosize
      minRows={1}
      maxRows={8}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onChange(typeof value === 'number' && /^\d{1,4}$/.test(typed) ? Number(typed) : typed);
      }}
    />
  );
}

interface ItemProps {
  readonly value: OfferedItem;
  readonly today: CivilDate;
  readonly style: DateStyle;
  readonly onChange: (next: OfferedItem) => void;
}

function ItemInputs({ value, today, style, onChange }: ItemProps) {
  const set = (patch: Partial<OfferedItem>): void => onChange({ ...value, ...patch });
  return (
    <>
      <Textarea
        size="xs"
        aria-label="Words of the demand"
        autosize
        minRows={2}
        maxRows={8}
        value={value.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Select
        size="xs"
        aria-label="Tier of data"
        data={dataTiers.map((one) => ({ ...one }))}
        value={value.tier}
        allowDeselect={false}
        onChange={(next) => {
          const tier = dataTiers.find((one) => one.value === next)?.value;
          if (tier) set({ tier });
        }}
      />
      <div className="q-row">
        <DateInput
          label="From"
          value={value.from ?? undefined}
          today={today}
          style={style}
          onChange={(from) => from && set({ from })}
        />
        <DateInput
          label="To"
          value={value.to ?? undefined}
          today={today}
          style={style}
          onChange={(to) => to && set({ to })}
        />
      </div>
    </>
  );
}
