import { TextInput } from '@mantine/core';
import { FieldRow } from './field-row';

interface Contact {
  readonly phone: string;
  readonly email: string;
}

interface ContactFieldsProps {
  /** Prefix of the fields' ids. */
  readonly id: string;
  /** What follows "Telephone" and "E-mail": ' of the firm'. */
  readonly whose?: string;
  readonly value: Contact;
  readonly onChange: (next: Partial<Contact>) => void;
}

/** Telephone and e-mail, as a person's and a firm's form both ask for them. */
export function ContactFields({ id, whose = '', value, onChange }: ContactFieldsProps) {
  return (
    <>
      <FieldRow label={`Telephone${whose}`} htmlFor={`${id}-phone`}>
        <TextInput
          id={`${id}-phone`}
          w={220}
          value={value.phone}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
      </FieldRow>
      <FieldRow label={`E-mail${whose}`} htmlFor={`${id}-email`}>
        <TextInput
          id={`${id}-email`}
          value={value.email}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
      </FieldRow>
    </>
  );
}
