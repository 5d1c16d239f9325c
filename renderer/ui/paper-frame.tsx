import type { ReactNode } from 'react';
import './paper-frame.css';

interface PaperFrameProps {
  readonly label: string;
  /** Printed across the head of the desk: 'SAMPLE – NOT FOR FILING'. */
  readonly banner?: string | undefined;
  readonly children: ReactNode;
}

/** A desk with paper on it. The paper stays white in the dark theme, as it will be printed. */
export function PaperFrame({ label, banner, children }: PaperFrameProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className="q-paper-desk" role="region" aria-label={label} tabIndex={0}>
      {banner && <p className="q-paper-banner">{banner}</p>}
      <div className="q-paper">{children}</div>
    </div>
  );
}
