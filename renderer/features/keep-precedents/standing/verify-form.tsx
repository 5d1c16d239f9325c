import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { verificationSchema } from '../../../../shared/schema/library';
import { type NewVerification, useToday } from '../../../data';
import { DateInput } from '../../../ui/date-input';
import { FieldRow } from '../../../ui/field-row';
import { whatName } from '../keeping/say';

interface VerifyFormProps {
  /** What the button says. */
  readonly verb: string;
  readonly onSave: (entered: NewVerification) => void;
  readonly onCancel: () => void;
}

const whats = verificationSchema.shape.what.options.map((value) => ({ value, label: whatName[value] }));

/** What was looked up, where and when. It says nothing that nobody did: no field but the day is filled in. */
export function VerifyForm({ verb, onSave, onCancel }: VerifyFormProps) {
  const today = useToday();
  const [on, setOn] = useState<string | undefined>(today);
  const [where, setWhere] = useState('');
  const [what, setWhat] = useState<NewVerification['what']>('both');
  const [note, setNote] = useState('');
  const ready = on !== undefined && on <= today && where.trim() !== '';
  return (
    <form
      className="q-kept-form"
      aria-label="Verification"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave({ on, where: where.trim(), what, note: note.trim() });
      }}
    >
      <FieldRow label="Looked up">
        <Select
          aria-label="What was looked up"
          allowDeselect={false}
          data={whats}
          value={what}
          onChange={(next) => next !== null && setWhat(verificationSchema.shape.what.parse(next))}
        />
      </FieldRow>
      <FieldRow label="Where" hint="Westlaw, courtlistener.com, the printed volume" htmlFor="verify-where">
        <TextInput id="verify-where" value={where} onChange={(event) => setWhere(event.currentTarget.value)} />
      </FieldRow>
      <FieldRow label="On" hint={on !== undefined && on > today ? 'A day to come is no verification.' : undefined}>
        <DateInput label="Looked up on" value={on} today={today} onChange={setOn} />
      </FieldRow>
      <FieldRow label="Note" htmlFor="verify-note">
        <TextInput id="verify-note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </FieldRow>
      <div className="q-row">
        <Button type="submit" size="compact-sm" disabled={!ready}>
          {verb}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
