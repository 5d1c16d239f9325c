import { Select, TextInput } from '@mantine/core';
import { useId } from 'react';
import { type BarAdmission, BarInput } from './bar-input';
import { ContactFields } from './contact-fields';
import { FieldRow } from './field-row';
import { initials } from './format';
import { LinesInput } from './lines-input';

/** Somebody who works on this machine, as the form holds them. */
export interface PersonDraft {
  readonly name: string;
  readonly initials: string;
  readonly role: 'attorney' | 'in-house' | 'paralegal';
  readonly bar: readonly BarAdmission[];
  readonly courts: readonly string[];
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}

export const emptyPerson: PersonDraft = {
  name: '',
  initials: '',
  role: 'attorney',
  bar: [],
  courts: [],
  title: '',
  phone: '',
  email: '',
};

/** The form of a person that is kept already. */
export function personDraft(person: {
  readonly name: string;
  readonly initials: string;
  readonly role: PersonDraft['role'];
  readonly bar: readonly BarAdmission[];
  readonly courts: readonly string[];
  readonly title?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}): PersonDraft {
  return { ...person, title: person.title ?? '', phone: person.phone ?? '', email: person.email ?? '' };
}

/** The person the form describes, without its empty answers; a paralegal signs nothing. */
export function draftedPerson({ name, role, title, phone, email, ...draft }: PersonDraft) {
  const signs = role !== 'paralegal';
  return {
    name: name.trim(),
    initials: draft.initials.trim() || initials(name),
    role,
    bar: signs ? draft.bar.map((b) => ({ ...b })) : [],
    courts: signs ? [...draft.courts] : [],
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
  };
}

export const personRoles = [
  { value: 'attorney', label: 'Attorney' },
  { value: 'in-house', label: 'In-house counsel' },
  { value: 'paralegal', label: 'Paralegal' },
] as const;

interface PersonFormProps {
  readonly value: PersonDraft;
  readonly onChange: (next: PersonDraft) => void;
  readonly autoFocus?: boolean;
}

/** Name, role and, for those who sign, admissions: what a signature block is made of. */
export function PersonForm({ value, onChange, autoFocus = false }: PersonFormProps) {
  const id = useId();
  const set = (patch: Partial<PersonDraft>) => onChange({ ...value, ...patch });
  const rename = (name: string) => {
    const followed = value.initials === initials(value.name);
    set({ name, initials: followed ? initials(name) : value.initials });
  };
  return (
    <>
      <FieldRow label="Name" htmlFor={`${id}-name`}>
        <TextInput
          id={`${id}-name`}
          value={value.name}
          autoFocus={autoFocus}
          autoComplete="off"
          onChange={(event) => rename(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Initials" htmlFor={`${id}-initials`}>
        <TextInput
          id={`${id}-initials`}
          w={90}
          maxLength={6}
          value={value.initials}
          onChange={(event) => set({ initials: event.currentTarget.value })}
        />
      </FieldRow>
      <FieldRow label="Role" htmlFor={`${id}-role`}>
        <Select
          id={`${id}-role`}
          w={220}
          data={personRoles.map((r) => ({ ...r }))}
          value={value.role}
          onChange={(next) => set({ role: personRoles.find((r) => r.value === next)?.value ?? value.role })}
        />
      </FieldRow>
      {value.role !== 'paralegal' && (
        <FieldRow label="Bar admissions" htmlFor={`${id}-bar`} hint="One a line: the state and the number.">
          <BarInput id={`${id}-bar`} value={value.bar} onChange={(bar) => set({ bar })} />
        </FieldRow>
      )}
      {value.role !== 'paralegal' && (
        <FieldRow label="Courts" htmlFor={`${id}-courts`} hint="Where you are admitted, one a line.">
          <LinesInput
            id={`${id}-courts`}
            value={value.courts}
            placeholder="N.D. Cal."
            onChange={(courts) => set({ courts })}
          />
        </FieldRow>
      )}
      <FieldRow label="Title" htmlFor={`${id}-title`}>
        <TextInput
          id={`${id}-title`}
          value={value.title}
          placeholder="Partner"
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      </FieldRow>
      <ContactFields id={id} value={value} onChange={set} />
    </>
  );
}
