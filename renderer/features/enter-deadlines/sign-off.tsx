import { Autocomplete, Button } from '@mantine/core';
import { useState } from 'react';
import { type DeadlineRow, signOffDeadline, standFor, usePeople } from '../../data';
import { formatInstant } from '../../ui/format';
import { run } from './run';

/** Notes that a second person checked a date: by name, and provably by nobody. */
export function SignOff({ row }: { readonly row: DeadlineRow }) {
  const people = usePeople() ?? [];
  const [name, setName] = useState('');
  const first = standFor(row);
  const others = people.map(({ value }) => value.name).filter((each) => !first.includes(each));
  if (row.signedOff) {
    const { by, at, notedBy } = row.signedOff;
    return (
      <p>
        Signed off by {by}, {formatInstant(at)}, noted by {notedBy}. A record of what was said at this machine; Quash
        did not ask {by} for proof.
      </p>
    );
  }
  return (
    <form
      className="q-row"
      onSubmit={(event) => {
        event.preventDefault();
        void run(signOffDeadline(row.id, name), 'Sign-off noted').then(() => setName(''));
      }}
    >
      <Autocomplete
        w={220}
        aria-label={`Second person for ${row.label}`}
        placeholder="Second person’s name"
        data={[...new Set(others)]}
        value={name}
        onChange={setName}
      />
      <Button type="submit" size="compact-xs" variant="default" disabled={name.trim() === ''}>
        Note the sign-off
      </Button>
      <span className="q-dim">
        By another person than {first.length > 0 ? first.join(' and ') : 'the one who confirmed it'}. A record, not an
        authentication.
      </span>
    </form>
  );
}
