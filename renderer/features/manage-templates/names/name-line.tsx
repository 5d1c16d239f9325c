import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { suggestNames } from '../../../../shared/templates/suggest-names';
import { AutosaveText } from '../../../ui/autosave';
import type { InspectedField } from '../../../workers/template-client';
import { type Choice, choiceOfOption, optionOf, optionsFor } from './choices';

interface NameLineProps {
  readonly field: InspectedField;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One name of the firm's, and what it stands for. */
export function NameLine({ field, choice, onChoose }: NameLineProps) {
  const { name, kind, near } = field;
  const options = useMemo(() => optionsFor(kind), [kind]);
  const like = useMemo(() => suggestNames(name, kind), [name, kind]);
  return (
    <tr>
      <td>
        <span className="q-mono">{name}</span>
        <span className="q-dim q-templates-near">{near}</span>
      </td>
      <td>
        <Select
          size="xs"
          searchable
          aria-label={`What “${name}” stands for`}
          nothingFoundMessage="No field of that name"
          data={options}
          value={optionOf(choice)}
          allowDeselect={false}
          onChange={(option) => option && onChoose(choiceOfOption(option))}
        />
        {choice.kind === 'fixed' && typeof choice.value === 'string' && (
          <AutosaveText
            id={`fixed-${name}`}
            label={`Text for “${name}”`}
            value={choice.value}
            onSave={(value) => onChoose({ kind: 'fixed', value })}
          />
        )}
        {choice.kind === 'ask' && like.length > 0 && (
          <p className="q-row q-templates-like">
            <span className="q-dim">Perhaps</span>
            {like.map((ours) => (
              <button
                key={ours}
                type="button"
                className="q-link"
                aria-label={`“${name}” stands for ${ours}`}
                onClick={() => onChoose({ kind: 'field', name: ours })}
              >
                {ours}
              </button>
            ))}
          </p>
        )}
      </td>
    </tr>
  );
}
