import { useCallback, useEffect, useState } from 'react';
import type { Colleague, OwnCard } from '../../../shared/ipc/bundle-contract';
import { useVaultKind } from '../../state/vault';
import { FieldGroup } from '../../ui/field-row';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { AddColleague } from './add-colleague';
import { ColleagueLine } from './colleague-line';
import { OwnCardGroup } from './own-card';
import './know-colleagues.css';

/** This device's card, and the colleagues whose cards came in: who may be sealed to, and whose signature counts. */
export function ColleaguesPage() {
  const kind = useVaultKind();
  return kind === 'samples' ? (
    <FieldGroup title="Colleagues and this device">
      <p className="q-group-note">
        A vault of samples has no keys to share by: its own key lies open beside it. Give it a passphrase under{' '}
        <em>Lock and passphrase</em>; then this device gets a card.
      </p>
    </FieldGroup>
  ) : (
    <Known />
  );
}

function Known() {
  const { problem, ask } = useReply();
  const [card, setCard] = useState<OwnCard | null>();
  const [colleagues, setColleagues] = useState<readonly Colleague[]>();
  useEffect(() => {
    let live = true;
    void (async () => {
      const own = await ask(() => window.quash['bundle:card']({}));
      const known = own && (await ask(() => window.quash['bundle:colleagues']()));
      if (!live) return;
      setCard(own ? own.card : undefined);
      if (known) setColleagues(known.colleagues);
    })();
    return () => {
      live = false;
    };
  }, [ask]);
  const onAdded = useCallback(
    (added: Colleague) =>
      setColleagues((known = []) =>
        [...known.filter(({ signingKey }) => signingKey !== added.signingKey), added].sort((a, b) =>
          a.name.localeCompare(b.name),
        ),
      ),
    [],
  );
  const isLost = problem?.code === 'vault-damaged';
  return (
    <>
      <ProblemNote problem={problem} />
      {(card !== undefined || isLost) && <OwnCardGroup card={card ?? null} lost={isLost} onCard={setCard} />}
      {colleagues && (
        <FieldGroup
          title="Colleagues"
          note="A colleague’s card counts for nothing until you have compared its ten words by voice. Then you can seal to them, and what they signed is taken in."
        >
          {colleagues.length === 0 && <p className="q-dim">No card was added yet.</p>}
          <ul className="q-colleagues" aria-label="Colleagues">
            {colleagues.map((colleague) => (
              <ColleagueLine key={colleague.signingKey} colleague={colleague} onDecided={setColleagues} />
            ))}
          </ul>
          <AddColleague onAdded={onAdded} />
        </FieldGroup>
      )}
    </>
  );
}
