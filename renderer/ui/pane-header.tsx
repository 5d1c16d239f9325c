import type { ReactNode } from 'react';
import './pane-header.css';

interface PaneHeaderProps {
  readonly title: ReactNode;
  /** How many things the list below holds. */
  readonly count?: string | number | undefined;
  readonly children?: ReactNode;
}

/** The strip above a screen: its name, and the buttons that act on it. */
export function PaneHeader({ title, count, children }: PaneHeaderProps) {
  return (
    <header className="q-pane-header">
      <h1>{title}</h1>
      {count !== undefined && <span className="q-pane-count">{count}</span>}
      <div className="q-pane-tools">{children}</div>
    </header>
  );
}
