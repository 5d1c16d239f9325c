import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { letBeShared, type MatterDetail, undo, useCurrentPerson } from '../../data';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { formatInstant } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';

const say = (message: string, operation: string | null) => {
  if (operation) showUndo({ message, undo: () => undo(operation) });
};

/** A restricted matter goes into no bundle, unless an attorney lets it, for a reason that stays in the matter. */
export function LiftRestriction({ matter }: { readonly matter: MatterDetail }) {
  const { id, mayBeShared } = matter.row;
  const person = useCurrentPerson()?.value;
  const [reason, setReason] = useState('');
  if (mayBeShared) {
    return (
      <section className="q-share-barred" aria-label="Restricted matter">
        <Badge tone="warn" label="Restricted, let out by an attorney" />
        <p>
          {mayBeShared.by}, {formatInstant(mayBeShared.at)}: “{mayBeShared.reason}”
        </p>
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'start' }}
          onClick={() =>
            void letBeShared(id, null)
              .then((operation) => say('The matter is kept out of bundles again', operation))
              .catch(showFailure)
          }
        >
          Keep it out of bundles again
        </Button>
      </section>
    );
  }
  const attorney = person !== undefined && person.role !== 'paralegal';
  const lift = (event: FormEvent) => {
    event.preventDefault();
    letBeShared(id, reason)
      .then((operation) => say('The restricted matter may be shared', operation))
      .catch(showFailure);
  };
  return (
    <form className="q-share-barred" aria-label="Restricted matter" onSubmit={lift} noValidate>
      <Badge tone="bad" label="Restricted: it goes into no bundle" />
      <p>
        It is sealed, gagged, a national security letter’s or a grand jury’s. Whether the order lets it be shown to the
        colleague you have in mind is for an attorney to decide, here, with a reason that is kept in the matter.
      </p>
      {attorney ? (
        <>
          <Textarea
            label="Why it may be shared"
            description={`Kept in the matter with your name (${person.name}) and the time; it goes with the matter`}
            value={reason}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" style={{ alignSelf: 'start' }} disabled={reason.trim() === ''}>
            Let this matter be shared
          </Button>
        </>
      ) : (
        <p>
          <strong>Nobody at work here is an attorney.</strong> Switch the person first: Settings, People.
        </p>
      )}
    </form>
  );
}
