import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Problem } from './use-reply';
import './problem-note.css';

/** Says what failed and what to do, where the user is looking, and to a screen reader at once. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }) {
  const place = useRef<HTMLDivElement>(null);
  // In a low or enlarged window it may come up below what can be seen.
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div role="alert" className="q-note-place" ref={place}>
      {problem && (
        <div className="q-note q-note-bad">
          <IconAlertTriangle size={16} aria-hidden />
          <Words message={problem.message} fix={problem.fix} />
        </div>
      )}
    </div>
  );
}

/** Something the user should know and that does not stop them. */
export function PlainNote({ message, fix }: Problem) {
  return (
    <div className="q-note">
      <IconInfoCircle size={16} aria-hidden />
      <Words message={message} fix={fix} />
    </div>
  );
}

function Words({ message, fix }: Problem) {
  return (
    <div>
      <p className="q-note-what">{message}</p>
      {fix !== '' && <p>{fix}</p>}
    </div>
  );
}
