import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { GroundLine } from './choices';

interface OrderProps {
  readonly argued: readonly GroundLine[];
  readonly onMove: (id: string, by: number) => void;
}

/** The grounds that are argued, in the order of argument. */
export function ArgumentOrder({ argued, onMove }: OrderProps) {
  return (
    <div className="q-triage-aside">
      <h3 className="q-h3">Argued, in this order</h3>
      {argued.length === 0 && (
        <p className="q-dim">None yet. Tick a ground to argue it: it brings its passage and its authorities.</p>
      )}
      <ol className="q-triage-order" aria-label="Argued, in this order">
        {argued.map(({ ground: { id, title }, applies }, at) => (
          <li key={id}>
            <span>
              {at + 1}. {title}
              {!applies && <span className="q-dim"> (not listed for this instrument)</span>}
            </span>
            <ActionIcon size={24} aria-label={`Move ${title} up`} disabled={at === 0} onClick={() => onMove(id, -1)}>
              <IconArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={24}
              aria-label={`Move ${title} down`}
              disabled={at === argued.length - 1}
              onClick={() => onMove(id, 1)}
            >
              <IconArrowDown size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
    </div>
  );
}
