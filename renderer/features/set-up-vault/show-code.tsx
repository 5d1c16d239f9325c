import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { LockPage } from '../../ui/lock-page';
import { CodeOnScreen, CodePaper } from '../../ui/passphrase/code-paper';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';

interface ShowCodeProps {
  readonly code: string;
  readonly made: CivilDate;
  readonly onNext: () => void;
  readonly onWithout: () => void;
}

/** Shows the recovery code, prints it, and lets nobody go on without it by accident. */
export function ShowCode({ code, made, onNext, onWithout }: ShowCodeProps) {
  const { busy, problem, ask } = useReply();
  const [printed, setPrinted] = useState(false);
  const [leaving, setLeaving] = useState(false);

  const print = async () => {
    if (busy) return;
    const reply = await ask(() => window.quash['page:print']());
    if (reply?.status === 'printed') setPrinted(true);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <LockPage
      title="Put the recovery code on paper"
      step="Step 2 of 3"
      onSubmit={onNext}
      onBack={leaving ? () => setLeaving(false) : undefined}
      actions={
        <>
          <Button size="sm" variant={printed ? 'default' : 'filled'} onClick={() => void print()}>
            Print…
          </Button>
          <Button type="submit" size="sm" variant={printed ? 'filled' : 'default'}>
            I have it on paper
          </Button>
          <span role="status">{printed && 'Sent to the printer.'}</span>
        </>
      }
    >
      <p>
        It opens the vault when the passphrase is forgotten. <strong>It is shown this once and kept nowhere.</strong>{' '}
        Print it or write it down, and lock it up apart from this computer.
      </p>
      <CodeOnScreen code={code} />
      <CodePaper code={code} made={made} />
      <p className="q-dim">
        Quash does not copy it: other programs can read the clipboard. Print on paper, not into a file.
      </p>
      <ProblemNote problem={problem} />
      {leaving ? (
        <WithoutCode onWithout={onWithout} onStay={() => setLeaving(false)} />
      ) : (
        <div className="q-lock-ways">
          <button type="button" className="q-link" onClick={() => setLeaving(true)}>
            Go on without a recovery code…
          </button>
        </div>
      )}
    </LockPage>
  );
}

function WithoutCode({ onWithout, onStay }: { readonly onWithout: () => void; readonly onStay: () => void }) {
  return (
    <div className="q-note q-note-bad" role="group" aria-label="Go on without a recovery code">
      <div className="q-stack">
        <p>
          <strong>
            If you forget the passphrase, every matter in the vault and every backup of it is lost. Nobody can open
            them: not you, not your IT, not the makers of Quash.
          </strong>{' '}
          While you know the passphrase, a new code can be made in Settings.
        </p>
        <div className="q-row">
          <Button variant="default" autoFocus onClick={onStay}>
            Keep the code
          </Button>
          <Button variant="default" c="var(--q-bad)" onClick={onWithout}>
            Go on without it
          </Button>
        </div>
      </div>
    </div>
  );
}
