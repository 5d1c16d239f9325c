import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { installSamples, removeSamples, useMatters } from '../../data';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { hideUndo, showDone } from '../../ui/undo-toast';

/** Installs and removes the sample matters, each in one action. */
export function SamplesPage() {
  const open = useMatters();
  const trashed = useMatters({ trashed: true });
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!open || !trashed) return null;
  const count = [...open, ...trashed].filter((m) => m.sample).length;

  const run = async (action: () => Promise<string>) => {
    setBusy(true);
    try {
      showDone(await action());
    } catch (error) {
      showFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const install = () =>
    void run(async () => {
      const added = await installSamples();
      return added === 0
        ? 'All samples are there already'
        : `${added} sample ${added === 1 ? 'matter' : 'matters'} installed`;
    });
  const remove = () => {
    setAsking(false);
    hideUndo();
    void run(async () => {
      await removeSamples();
      return 'The sample matters are gone';
    });
  };

  return (
    <FieldGroup
      title="Sample matters"
      note="Four demands from the public record, one of them from both sides, and one live fictitious matter. They hold recorded facts only; counsel is fictitious. Every page they print says SAMPLE – NOT FOR FILING."
    >
      <div className="q-stack">
        <p>
          {count === 0
            ? 'No sample matter is installed.'
            : `${count} sample ${count === 1 ? 'matter is' : 'matters are'} installed.`}
        </p>
        <div className="q-row">
          <Button variant={count === 0 ? 'filled' : 'default'} loading={busy} onClick={install}>
            {count === 0 ? 'Install the samples' : 'Install missing samples'}
          </Button>
          <Button variant="default" disabled={count === 0 || busy} onClick={() => setAsking(true)}>
            Remove all samples…
          </Button>
        </div>
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Remove all sample matters">
        <div className="q-stack">
          <p>
            The samples go for good, with every change, note, file and draft in them. Your own matters are not touched,
            and fresh samples can be installed again.
          </p>
          <div className="q-row" style={{ justifyContent: 'flex-end' }}>
            <Button variant="default" onClick={() => setAsking(false)}>
              Keep them
            </Button>
            <Button color="red.9" data-autofocus onClick={remove}>
              Remove the samples
            </Button>
          </div>
        </div>
      </Modal>
    </FieldGroup>
  );
}
