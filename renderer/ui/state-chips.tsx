import type { ReactNode } from 'react';
import './state-chips.css';

/** The states of a comparison side by side, each with how many things are in it. */
export function StateChips({ children }: { readonly children: ReactNode }) {
  return (
    <div className="q-states" role="group" aria-label="States">
      {children}
    </div>
  );
}

interface StateChipProps {
  readonly label: string;
  readonly count: number;
  /** Only what is in this state is listed. */
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** One state; pressing it lists what is in it. */
export function StateChip({ label, count, pressed, disabled, onClick }: StateChipProps) {
  return (
    <button type="button" className="q-state" aria-pressed={pressed} disabled={disabled} onClick={onClick}>
      {label} <b>{count}</b>
    </button>
  );
}
