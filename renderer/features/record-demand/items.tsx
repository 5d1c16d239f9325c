import { Button, MultiSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { law } from '../../../shared/law';
import type { DemandItem } from '../../../shared/schema/demand';
import { type MatterDetail, saveField, undo } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { dataCategories, dataTiers } from '../../ui/demand-words';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { AreaField, DateField, NumberField, SelectField } from '../../ui/fields';
import type { DateStyle } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';

interface ItemsProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** What the demand asks for, item by item, each with the tier of data it reaches. */
export function DemandItems({ matter, style }: ItemsProps) {
  const { items } = matter.demand;
  const matterId = matter.row.id;

  const save = async (next: readonly DemandItem[], message?: string) => {
    const operation = await saveField(matterId, 'demand.items', next);
    if (message && operation) showUndo({ message, undo: () => undo(operation) });
  };
  const run = (next: readonly DemandItem[], message?: string) => void save(next, message).catch(showFailure);
  const move = (at: number, by: number) => {
    const item = items[at];
    if (item) run(items.toSpliced(at, 1).toSpliced(at + by, 0, item));
  };

  return (
    <FieldGroup
      title="Items demanded"
      note="One entry for each thing asked for, in the words of the demand."
      tools={
        <Button
          id={fieldId('demand.items')}
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => run([...items, { id: crypto.randomUUID(), text: 'New item', tier: 'basic-subscriber' }])}
        >
          Add an item
        </Button>
      }
    >
      {items.length === 0 && (
        <p className="q-dim">No item is entered. Without items no paper can say what is demanded.</p>
      )}
      {items.map((item, at) => (
        <EntryCard
          key={item.id}
          title={`Item ${at + 1}`}
          name={`item ${at + 1}`}
          onUp={at > 0 ? () => move(at, -1) : undefined}
          onDown={at < items.length - 1 ? () => move(at, 1) : undefined}
          onRemove={() => run(items.toSpliced(at, 1), `Item ${at + 1} removed`)}
        >
          <AreaField path={`demand.items.${item.id}.text`} label="Words of the demand" required minRows={1} />
          <SelectField
            path={`demand.items.${item.id}.tier`}
            label="Tier of data"
            required
            options={dataTiers}
            hint={law.dataTiers[item.tier]}
          />
          <Categories path={`demand.items.${item.id}.categories`} />
          <DateField path={`demand.items.${item.id}.from`} label="From" today={matter.today} style={style} />
          <DateField path={`demand.items.${item.id}.to`} label="To" today={matter.today} style={style} />
          <NumberField path={`demand.items.${item.id}.people`} label="People it reaches" />
        </EntryCard>
      ))}
    </FieldGroup>
  );
}

function Categories({ path }: { readonly path: string }) {
  const field = useBoundField<string[]>(path);
  return (
    <FieldRow label="Kinds of data" htmlFor={fieldId(path)} hint={field.error}>
      <MultiSelect
        id={fieldId(path)}
        data={[...dataCategories]}
        value={field.value ?? []}
        placeholder={field.value?.length ? '' : 'Choose'}
        searchable
        onChange={(next) => field.set(next.length > 0 ? next : undefined)}
      />
    </FieldRow>
  );
}
