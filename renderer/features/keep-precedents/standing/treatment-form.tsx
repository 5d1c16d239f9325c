import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Treatment, type TreatmentKind, treatmentKindSchema } from '../../../../shared/schema/library';
import { type NewTreatment, type PrecedentView, useToday } from '../../../data';
import { parseDateText } from '../../../ui/date-text';
import { FieldRow } from '../../../ui/field-row';
import { kindChoices, optionName } from '../keeping/say';

interface FormProps {
  readonly record: PrecedentView;
  readonly library: ReadonlyMap<string, PrecedentView>;
  readonly start?: Treatment;
  readonly onSave: (entered: NewTreatment) => void;
  readonly onCancel: () => void;
}

/** Names of the library's records for the field 'by what', each once, with the record that it means. */
function useNames(library: ReadonlyMap<string, PrecedentView>, without: string): ReadonlyMap<string, string> {
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const record of library.values()) {
      const name = optionName(record);
      if (record.id !== without && !names.has(name)) names.set(name, record.id);
    }
    return names;
  }, [library, without]);
}

/** A day as it is typed, or a year alone. */
function readDay(text: string, today: string): string | undefined {
  const typed = text.trim();
  return /^\d{4}$/.test(typed) ? typed : parseDateText(typed, today);
}

/** What happened, by what, when, to which part, and where it was read. */
export function TreatmentForm({ record, library, start, onSave, onCancel }: FormProps) {
  const today = useToday();
  const names = useNames(library, record.id);
  const data = useMemo(() => [...names.keys()], [names]);
  const known = typeof start?.byId === 'string' ? library.get(start.byId) : undefined;
  const [kind, setKind] = useState<TreatmentKind>(start?.kind ?? 'followed');
  const [by, setBy] = useState(known ? optionName(known) : (start?.by ?? ''));
  const [day, setDay] = useState<string>(start?.on ?? '');
  const [part, setPart] = useState(start?.part ?? '');
  const [source, setSource] = useState(start?.source ?? '');
  const on = readDay(day, today);
  const ready = by.trim() !== '' && source.trim() !== '' && on !== undefined;
  const save = () => {
    if (!ready) return;
    const byId = names.get(by) ?? null;
    const of = byId === null ? undefined : library.get(byId);
    const cited = of && [of.shortName, of.citations[0] ?? of.docket].filter(Boolean).join(', ');
    onSave({ kind, by: cited ?? by.trim(), byId, on, part: part.trim() || null, source: source.trim() });
  };
  return (
    <form
      className="q-kept-form"
      aria-label={start ? 'Edit treatment' : 'New treatment'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FieldRow label="What happened">
        <Select
          aria-label="What happened"
          allowDeselect={false}
          data={kindChoices}
          value={kind}
          onChange={(next) => next !== null && setKind(treatmentKindSchema.parse(next))}
        />
      </FieldRow>
      <FieldRow label="By what" hint="A record of the library, or the citation as it stands" htmlFor="treatment-by">
        <Autocomplete id="treatment-by" data={data} limit={12} value={by} onChange={setBy} />
      </FieldRow>
      <FieldRow label="When" hint="3/2/2026, or the year alone" htmlFor="treatment-on">
        <TextInput
          id="treatment-on"
          value={day}
          error={day.trim() !== '' && on === undefined ? 'Not a date. Try 3/2/2026, or 2026.' : null}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Only a part" hint="Leave empty when it is the whole decision" htmlFor="treatment-part">
        <TextInput
          id="treatment-part"
          placeholder="the part on costs"
          value={part}
          onChange={(event) => setPart(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Source" hint="Where you read it" htmlFor="treatment-source">
        <TextInput
          id="treatment-source"
          placeholder="Westlaw, the docket, the slip opinion"
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </FieldRow>
      <div className="q-row">
        <Button type="submit" size="compact-sm" disabled={!ready}>
          Save treatment
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
