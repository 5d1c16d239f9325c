import { Button } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

interface EmptyStateProps {
  readonly title: string;
  readonly body: ReactNode;
  readonly action?: Action | undefined;
  readonly second?: Action | undefined;
  readonly icon?: TablerIcon;
}

/** Says what a page is for and what to do next: one primary button, one link. */
export function EmptyState({ title, body, action, second, icon: Icon }: EmptyStateProps) {
  return (
    <div className="q-empty">
      {Icon && <Icon size={32} stroke={1.2} aria-hidden />}
      <h2 className="q-h2">{title}</h2>
      <div className="q-empty-body">{body}</div>
      {action && (
        <Button size="xs" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
      {second && (
        <button type="button" className="q-link" onClick={second.onClick}>
          {second.label}
        </button>
      )}
    </div>
  );
}
