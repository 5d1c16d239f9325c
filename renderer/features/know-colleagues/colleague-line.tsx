import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Colleague } from '../../../shared/ipc/bundle-contract';
import { Badge, type Tone } from '../../ui/badge';
import { ConfirmTyped } from '../../ui/confirm-typed';
import { formatDate } from '../../ui/format';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { Fingerprint } from '../../ui/fingerprint';

const standings: Record<Colleague['standing'], readonly [Tone, string]> = {
  unconfirmed: ['warn', 'Not confirmed'],
  confirmed: ['ok', 'Confirmed by voice'],
  revoked: ['bad', 'Revoked'],
};

interface ColleagueLineProps {
  readonly colleague: Colleague;
  readonly onDecided: (all: readonly Colleague[]) => void;
}

/** One colleague: who it is, how far they are believed, and the two decisions on that. */
export function ColleagueLine({ colleague, onDecided }: ColleagueLineProps) {
  const { name, standing, since, hasCard, signingKey } = colleague;
  const [doing, setDoing] = useState<'compare' | 'revoke'>();
  const { problem, ask, busy } = useReply();
  const decide = async (next: 'confirmed' | 'revoked') => {
    const answer = await ask(() => window.quash['bundle:decide']({ signingKey, standing: next }));
    setDoing(undefined);
    if (answer) onDecided(answer.colleagues);
  };
  const [tone, label] = standings[standing];
  return (
    <li className="q-colleague">
      <div className="q-colleague-head">
        <strong>{name}</strong>
        <Badge tone={tone} label={label} />
        <span className="q-dim">{formatDate(since.slice(0, 10))}</span>
        <span className="q-colleague-tools">
          {standing === 'unconfirmed' && doing !== 'compare' && (
            <Button size="compact-xs" aria-label={`Compare the words of ${name}`} onClick={() => setDoing('compare')}>
              Compare the words…
            </Button>
          )}
          {standing !== 'revoked' && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Revoke ${name}`}
              onClick={() => setDoing('revoke')}
            >
              Revoke…
            </Button>
          )}
        </span>
      </div>
      {!hasCard && <p className="q-dim">Known from a signature only. Ask for the card to be able to seal to {name}.</p>}
      {doing === 'compare' && (
        <Compare
          colleague={colleague}
          busy={busy}
          onSame={() => void decide('confirmed')}
          onClose={() => setDoing(undefined)}
        />
      )}
      <ProblemNote problem={problem} />
      <ConfirmTyped
        opened={doing === 'revoke'}
        title={`Revoke ${name}’s key`}
        word="revoke"
        confirmLabel="Revoke the key"
        body={
          <p>
            Nothing is sealed to this key any more, and what it signed is refused. It cannot be taken back: {name} needs
            a new card. Files that were sealed to it before can still be opened with it.
          </p>
        }
        onConfirm={() => void decide('revoked')}
        onClose={() => setDoing(undefined)}
      />
    </li>
  );
}

interface CompareProps {
  readonly colleague: Colleague;
  readonly busy: boolean;
  readonly onSame: () => void;
  readonly onClose: () => void;
}

function Compare({ colleague: { name, fingerprint }, busy, onSame, onClose }: CompareProps) {
  const [same, setSame] = useState(false);
  return (
    <div className="q-colleague-form">
      <p>
        Call {name} on a number that you had before this card came. Have them read the ten words from their own screen
        (Settings, Colleagues), and compare each one.
      </p>
      <Fingerprint words={fingerprint} label={`Fingerprint of ${name}`} />
      <Checkbox
        label={`${name} read these ten words to me`}
        checked={same}
        onChange={(event) => setSame(event.currentTarget.checked)}
      />
      <div className="q-row">
        <Button disabled={!same} loading={busy} onClick={onSame}>
          Confirm the fingerprint
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
}
