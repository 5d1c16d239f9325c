import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type OpenedFact, untrashFact } from '../../data';
import { showProtected } from '../../data/protected';
import { showFailure } from '../../ui/desktop-files';
import { AddFact } from './add-fact';
import { FactLine } from './fact-line';
import { factCount, inMinutes, kindWords } from './kinds';
import { OpenForm } from './open-form';
import { shutSoon } from './shut';
import { useJustBefore, useSecondsLeft } from './use-seconds-left';

/** What is typed is saved this long before the time is up. */
const savingMs = 1_000;
const soonSeconds = 20;

interface OpenedDrawerProps {
  readonly matterId: string;
  readonly until: number;
  readonly facts: readonly OpenedFact[];
}

/** The open drawer: its facts, and how long they will be seen. */
export function OpenedDrawer({ matterId, until, facts }: OpenedDrawerProps) {
  useJustBefore(until, savingMs, shutSoon);
  const kept = facts.filter((fact) => !fact.trashed);
  const trashed = facts.filter((fact) => fact.trashed);
  return (
    <div className="q-drawer-open" data-sealed spellCheck={false} translate="no">
      <Countdown until={until} />
      {kept.length === 0 && <p className="q-dim">Nothing lies in the drawer yet.</p>}
      <ul className="q-drawer-facts" aria-label="Protected facts">
        {kept.map((fact, at) => (
          <FactLine key={fact.id} matterId={matterId} fact={fact} number={at + 1} />
        ))}
      </ul>
      <AddFact matterId={matterId} />
      {trashed.length > 0 && <DrawerTrash facts={trashed} />}
    </div>
  );
}

/** How long it stays open, and the ways to make that longer or shorter. */
function Countdown({ until }: { readonly until: number }) {
  const left = useSecondsLeft(until);
  const [asking, setAsking] = useState(false);
  // Given again, the passphrase makes a new time: the question is answered.
  useEffect(() => setAsking(false), [until]);
  return (
    <div className="q-drawer-bar">
      <div className="q-row">
        <IconLockOpen size={16} aria-hidden />
        <span role="timer" className={left <= soonSeconds ? 'q-drawer-soon' : undefined}>
          Open. Shuts in {inMinutes(left)}
        </span>
        <span className="q-sr" role="status">
          {left <= soonSeconds && 'The drawer shuts in a few seconds. What you typed is saved.'}
        </span>
        <Button variant="default" size="compact-xs" disabled={asking} onClick={() => setAsking(true)}>
          Keep open…
        </Button>
        <Button variant="default" size="compact-xs" onClick={shutSoon}>
          Shut now
        </Button>
      </div>
      {asking && (
        <OpenForm verb="Keep open for two minutes" cancel={{ label: 'Cancel', run: () => setAsking(false) }} />
      )}
    </div>
  );
}

function DrawerTrash({ facts }: { readonly facts: readonly OpenedFact[] }) {
  return (
    <details className="q-drawer-trash">
      <summary>In the trash of the drawer: {factCount(facts.length)}. Files are not searched for them.</summary>
      <ul>
        {facts.map((fact, at) => (
          <li key={fact.id}>
            <span className="q-dim">{kindWords[fact.kind]}</span>
            <span className="q-clip">{showProtected(fact.value)}</span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Restore fact ${at + 1} of the trash`}
              onClick={() => void untrashFact(fact.id).catch(showFailure)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
