import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './log-list.css';

interface LogEntryProps {
  /** What the button calls it: 'service 2'. */
  readonly name: string;
  /** Absent: it stays. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One thing that happened, with a button to take it out. Stands in a list of class `q-log`. */
export function LogEntry({ name, onRemove, children }: LogEntryProps) {
  return (
    <li className="q-logged">
      <div>{children}</div>
      {onRemove && (
        <ActionIcon size={24} aria-label={`Remove ${name}`} onClick={onRemove}>
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
