import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { markedExhibits } from '../../../shared/drafting/record/exhibit-marks';
import { law } from '../../../shared/law';
import type { MatterDetail } from '../../data';
import { EntryCard } from '../../ui/entry-card';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId, useBoundField } from '../../ui/field-source';
import { DateField, NumberField, SelectField, TextField } from '../../ui/fields';
import type { DateStyle } from '../../ui/format';
import { recordList } from './record-list';

const kinds = [
  { value: 'demand', label: 'The demand itself' },
  { value: 'correspondence', label: 'Letter or message' },
  { value: 'policy', label: 'Policy' },
  { value: 'order', label: 'Order' },
  { value: 'account-page', label: 'Page of the account' },
  { value: 'press', label: 'Published account' },
  { value: 'other', label: 'Other' },
] as const;

interface ExhibitsProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** The exhibits in their order, which gives them their letters. */
export function ExhibitList({ matter, style }: ExhibitsProps) {
  const exhibits = recordList(matter, 'exhibits');
  const files = [{ value: '', label: 'None' }, ...matter.files.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <FieldGroup
      title="Exhibits"
      note="Their order gives them their letters, in every paper. Briefs cite the demand itself wherever they say what it demands."
      tools={
        <Button
          id={fieldId('record.exhibits')}
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => exhibits.add({ id: crypto.randomUUID(), what: 'other', title: 'New exhibit' })}
        >
          Add an exhibit
        </Button>
      }
    >
      {exhibits.list.length === 0 && <p className="q-dim">No exhibit is in the record. Papers then cite none.</p>}
      {markedExhibits(matter.row, law).map(({ exhibit, mark, at }) => {
        const path = `record.exhibits.${exhibit.id}`;
        return (
          <div key={exhibit.id} id={fieldId(path)} tabIndex={-1}>
            <EntryCard title={`Exhibit ${mark}`} name={`exhibit ${mark}`} {...exhibits.tools(at, `Exhibit ${mark}`)}>
              <TextField
                path={`${path}.title`}
                label="Title"
                required
                hint="As the list and the cover sheet print it."
              />
              <SelectField path={`${path}.what`} label="What it is" required options={kinds} />
              <DateField path={`${path}.dated`} label="Date" today={matter.today} style={style} />
              <NumberField path={`${path}.pages`} label="Pages" />
              <SelectField
                path={`${path}.fileId`}
                label="File"
                required
                options={files}
                hint={files.length === 1 ? 'Attach it under Files first.' : 'The attached file that holds it.'}
              />
              <Sealed path={`${path}.sealed`} />
            </EntryCard>
          </div>
        );
      })}
    </FieldGroup>
  );
}

function Sealed({ path }: { readonly path: string }) {
  const field = useBoundField<boolean>(path);
  return (
    <FieldRow label="Sealed" htmlFor={fieldId(path)}>
      <Checkbox
        id={fieldId(path)}
        label="Filed under seal; the public sheet says so and no more"
        checked={field.value === true}
        onChange={(event) => field.set(event.currentTarget.checked ? true : undefined)}
      />
    </FieldRow>
  );
}
