import { type ReactNode, useEffect, useId, useRef } from 'react';
import './lock-page.css';

interface LockPageProps {
  readonly title: string;
  /** Where in a row of pages: 'Step 2 of 3'. */
  readonly step?: string;
  /** The buttons, the one that goes on first. */
  readonly actions: ReactNode;
  /** What Enter does. */
  readonly onSubmit: () => void;
  /** What Esc does; absent: there is no way back. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One page of the lock window: a sheet with a title, what it asks, and its buttons at the foot. */
export function LockPage({ title, step, actions, onSubmit, onBack, children }: LockPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  // A page without a field to begin in begins with its title, so that a screen reader says where it is.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, []);

  useEffect(() => {
    if (!onBack) return;
    const back = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, [onBack]);

  return (
    <main className="q-lock" aria-labelledby={id}>
      <form
        className="q-lock-page"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <header className="q-lock-head">
          <h1 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {step && <span className="q-dim">{step}</span>}
        </header>
        <div className="q-lock-body">{children}</div>
        <footer className="q-lock-foot">{actions}</footer>
      </form>
    </main>
  );
}
