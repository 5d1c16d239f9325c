import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addFact, type FactKind } from '../../data';
import { protect } from '../../data/protected';
import { showFailure } from '../../ui/desktop-files';
import { kindChoices } from './fact-line';
import { beforeShut } from './shut';

/** A new fact. What is typed when the drawer shuts is put into it, not lost. */
export function AddFact({ matterId }: { readonly matterId: string }) {
  const [kind, setKind] = useState<FactKind>('name');
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = () => {
    if (value.trim() === '') return;
    void addFact(matterId, { kind, value: protect(value), note: protect(note) }).catch(showFailure);
    setValue('');
    setNote('');
    field.current?.focus();
  };
  const current = useRef(add);
  useEffect(() => {
    current.current = add;
  });
  useEffect(() => beforeShut(() => current.current()), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };

  return (
    <form className="q-drawer-fact q-drawer-add" onSubmit={onSubmit}>
      <Select
        aria-label="Kind of the new fact"
        data={kindChoices}
        value={kind}
        onChange={(next) => next && setKind(next as FactKind)}
      />
      <TextInput
        ref={field}
        aria-label="New fact"
        placeholder="Add a fact"
        value={value}
        autoComplete="off"
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <TextInput
        aria-label="Note on the new fact"
        placeholder="Note"
        value={note}
        autoComplete="off"
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={value.trim() === ''}
        leftSection={<IconPlus size={14} aria-hidden />}
      >
        Add
      </Button>
    </form>
  );
}
