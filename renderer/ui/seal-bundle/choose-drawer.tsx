import { Checkbox } from '@mantine/core';
import type { Colleague } from '../../../shared/ipc/bundle-contract';

interface ChooseDrawerProps {
  readonly facts: number;
  readonly known: readonly Colleague[];
  /** Signing keys of those who get the drawer; null: it stays. */
  readonly value: readonly string[] | null;
  readonly onChange: (next: readonly string[] | null) => void;
}

/** The sealed drawer goes along only if it is ticked, under a seal of its own, to colleagues who are named for it. */
export function ChooseDrawer({ facts, known, value, onChange }: ChooseDrawerProps) {
  const ready = known.filter(({ standing, hasCard }) => standing === 'confirmed' && hasCard);
  const list = value ?? [];
  return (
    <div className="q-seal-choices" role="group" aria-label="The sealed drawer">
      <Checkbox
        label={`The sealed drawer goes, too: ${facts} protected ${facts === 1 ? 'fact' : 'facts'}`}
        description="They say who the speaker is. They lie in the file under a seal of their own, which only those you name here can open, whoever else opens the bundle."
        disabled={ready.length === 0}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? [] : null)}
      />
      {value !== null && (
        <div className="q-seal-people" role="group" aria-label="Who gets the sealed drawer">
          {ready.map(({ signingKey, name }) => (
            <Checkbox
              key={signingKey}
              label={`${name} learns the protected facts`}
              checked={list.includes(signingKey)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...list, signingKey] : list.filter((one) => one !== signingKey))
              }
            />
          ))}
        </div>
      )}
    </div>
  );
}
