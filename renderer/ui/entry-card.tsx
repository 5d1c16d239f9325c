import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './entry-card.css';

interface EntryCardProps {
  readonly title: string;
  /** What the buttons call it: 'party 2'. */
  readonly name: string;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One entry of a list that is filled in like a form, with buttons to move and remove it. */
export function EntryCard({ title, name, onUp, onDown, onRemove, children }: EntryCardProps) {
  return (
    <fieldset className="q-entry">
      <legend>
        <span>{title}</span>
        <ActionIcon size={24} aria-label={`Move ${name} up`} disabled={!onUp} onClick={onUp}>
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={`Move ${name} down`} disabled={!onDown} onClick={onDown}>
          <IconArrowDown size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={`Remove ${name}`} onClick={onRemove}>
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      </legend>
      {children}
    </fieldset>
  );
}
