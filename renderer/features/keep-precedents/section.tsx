import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One part of what is said of a precedent. */
export function Section({ title, tools, children }: SectionProps) {
  return (
    <section className="q-prec-section" aria-label={title}>
      <div className="q-prec-section-head">
        <h3 className="q-h3">{title}</h3>
        {tools}
      </div>
      <div className="q-prose">{children}</div>
    </section>
  );
}

/** Said where there is nothing to show. */
export const None = ({ children }: { readonly children: ReactNode }) => <span className="q-dim">{children}</span>;
