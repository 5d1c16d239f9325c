import { Button, Radio } from '@mantine/core';
import { useId, useState } from 'react';
import { LockPage } from '../../ui/lock-page';
import { PlainNote, ProblemNote } from '../../ui/problem-note';
import type { Problem } from '../../ui/use-reply';
import './welcome.css';

type Kind = 'protected' | 'samples';

interface WelcomeProps {
  readonly legacy: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onProtect: () => void;
  readonly onLookAround: () => void;
  readonly onRestore: () => void;
}

/** The first page of a new profile: with a passphrase for real matters, or without one for the samples. */
export function Welcome({ legacy, busy, problem, onProtect, onLookAround, onRestore }: WelcomeProps) {
  const [kind, setKind] = useState<Kind>('protected');
  return (
    <LockPage
      title="Welcome to Quash"
      onSubmit={() => {
        if (busy) return;
        if (kind === 'protected') onProtect();
        else onLookAround();
      }}
      actions={
        <>
          <Button type="submit" size="sm" loading={busy}>
            {legacy ? 'Choose a passphrase' : 'Continue'}
          </Button>
          <button type="button" className="q-link q-lock-end" disabled={busy} onClick={onRestore}>
            Restore from a backup…
          </button>
        </>
      }
    >
      <p className="q-dim">Everything stays on this machine. Quash uses no network.</p>
      {legacy ? <MovesIn /> : <Kinds kind={kind} onKind={setKind} />}
      <ProblemNote problem={problem} />
    </LockPage>
  );
}

function MovesIn() {
  return (
    <>
      <PlainNote
        message="Matters of an earlier version were found on this machine. They are not encrypted."
        fix="Choose a passphrase: Quash makes a vault, moves them into it and takes the unencrypted copy away."
      />
      <p>
        From then on everything is encrypted before it reaches the disk, and Quash locks itself when you leave it alone.
      </p>
    </>
  );
}

interface KindsProps {
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}

function Kinds({ kind, onKind }: KindsProps) {
  return (
    <Radio.Group aria-label="How to start" name="kind" value={kind} onChange={(next) => onKind(next as Kind)}>
      <div className="q-kinds">
        <KindCard
          value="protected"
          chosen={kind === 'protected'}
          title="Protect my matters with a passphrase"
          what="Recommended, and needed for real matters."
          more="Everything is encrypted before it reaches the disk, and Quash locks itself when you leave it alone."
        />
        <KindCard
          value="samples"
          chosen={kind === 'samples'}
          title="Just look around with the samples"
          what="No passphrase: anybody at this machine can open it."
          more="Real matters are refused here until you protect it with a passphrase."
        />
      </div>
    </Radio.Group>
  );
}

interface KindCardProps {
  readonly value: Kind;
  readonly chosen: boolean;
  readonly title: string;
  readonly what: string;
  readonly more: string;
}

/** A radio button of its own kind, so that the arrows choose and Enter goes on, in a frame that can be clicked. */
function KindCard({ value, chosen, title, what, more }: KindCardProps) {
  const id = useId();
  return (
    <label className="q-kind" data-chosen={chosen || undefined} htmlFor={id}>
      <Radio
        id={id}
        value={value}
        autoFocus={chosen}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
        classNames={{ radio: 'q-kind-mark' }}
      />
      <span>
        <strong id={`${id}-title`}>{title}</strong>
        <span id={`${id}-what`} className="q-kind-what">
          <span>{what}</span> <span className="q-dim">{more}</span>
        </span>
      </span>
    </label>
  );
}
