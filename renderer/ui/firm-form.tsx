import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { ContactFields } from './contact-fields';
import { FieldRow } from './field-row';
import { LinesInput } from './lines-input';

/** A firm, as the form holds it. */
export interface FirmDraft {
  readonly name: string;
  readonly address: readonly string[];
  readonly phone: string;
  readonly email: string;
}

export const emptyFirm: FirmDraft = { name: '', address: [], phone: '', email: '' };

interface FirmValue {
  readonly name?: string | null | undefined;
  readonly address?: readonly string[] | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** The form of a firm that is kept already. */
export function firmDraft(firm: FirmValue): FirmDraft {
  return { name: firm.name ?? '', address: firm.address ?? [], phone: firm.phone ?? '', email: firm.email ?? '' };
}

/** The firm the form describes, without its empty answers. */
export function draftedFirm({ name, address, phone, email }: FirmDraft) {
  return {
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(address.length > 0 ? { address: [...address] } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
    ...(email.trim() ? { email: email.trim() } : {}),
  };
}

interface FirmFormProps {
  readonly value: FirmDraft;
  readonly onChange: (next: FirmDraft) => void;
}

/** What stands under the signature: firm, address, telephone. */
export function FirmForm({ value, onChange }: FirmFormProps) {
  const id = useId();
  const set = (patch: Partial<FirmDraft>) => onChange({ ...value, ...patch });
  return (
    <>
      <FieldRow label="Firm or company" htmlFor={`${id}-name`}>
        <TextInput
          id={`${id}-name`}
          value={value.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </FieldRow>
      <FieldRow label="Address" htmlFor={`${id}-address`}>
        <LinesInput
          id={`${id}-address`}
          value={value.address}
          placeholder="Street, then city, state and ZIP code, one a line"
          onChange={(address) => set({ address })}
        />
      </FieldRow>
      <ContactFields id={id} whose=" of the firm" value={value} onChange={set} />
    </>
  );
}
