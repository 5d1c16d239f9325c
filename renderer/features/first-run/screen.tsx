import { Button, Checkbox, Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import { clearHistory, installSamples, savePerson, saveSettings } from '../../data';
import { go } from '../../state';
import { backUpNow, useVaultKind } from '../../state/vault';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { draftedFirm, emptyFirm, FirmForm } from '../../ui/firm-form';
import { draftedPerson, emptyPerson, PersonForm } from '../../ui/person-form';
import './first-run.css';

type Start = 'samples' | 'empty';

/** The first thing a new profile shows: how to start, and who is at the keyboard. Every answer may wait. */
export function FirstRunScreen({ onDrawn }: { readonly onDrawn: () => void }) {
  const [start, setStart] = useState<Start>('samples');
  const [person, setPerson] = useState(emptyPerson);
  const [firm, setFirm] = useState(emptyFirm);
  const [backUp, setBackUp] = useState(true);
  const [busy, setBusy] = useState(false);
  const samplesOnly = useVaultKind() === 'samples';
  useEffect(onDrawn, [onDrawn]);

  const begin = async (answers: boolean) => {
    setBusy(true);
    try {
      if (samplesOnly || start === 'samples') await installSamples();
      if (answers && person.name.trim()) await savePerson(draftedPerson(person));
      go({ section: 'matters' });
      await saveSettings({ firstRunDone: true, ...(answers ? { firm: draftedFirm(firm) } : {}) });
      // Ctrl+Z must not lead back to this page.
      clearHistory();
      // The page is gone by then: the status bar says how it goes, and a failure is shown over whatever is there.
      if (answers && backUp && !samplesOnly) void backUpNow().catch(showFailure);
    } catch (error) {
      showFailure(error);
      setBusy(false);
    }
  };

  return (
    <main className="q-first">
      <form
        className="q-first-page q-wide"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(true);
        }}
      >
        <header>
          <h1>Welcome to Quash</h1>
          <p className="q-prose q-dim">
            From a demand to unmask a speaker to the motion, the complaint or the letter that answers it. Everything
            stays on this machine: Quash has no connection to any network.{' '}
            {!samplesOnly &&
              'Everything is encrypted before it reaches the disk, and opens with your passphrase or the recovery code.'}
          </p>
        </header>
        {samplesOnly ? <SamplesOnly /> : <HowToStart start={start} onStart={setStart} />}
        <FieldGroup
          title="Who are you?"
          note="Every change carries your name. The signature block is made from these answers."
        >
          <PersonForm value={person} onChange={setPerson} />
        </FieldGroup>
        <FieldGroup title="Your firm">
          <FirmForm value={firm} onChange={setFirm} />
        </FieldGroup>
        {!samplesOnly && (
          <FieldGroup
            title="Backup"
            note="Quash backs up every hour while you work and when it closes. A second place, such as a stick, is chosen in Settings."
          >
            <Checkbox
              label="Make the first backup now"
              checked={backUp}
              onChange={(event) => setBackUp(event.currentTarget.checked)}
            />
          </FieldGroup>
        )}
        <footer className="q-first-foot">
          <Button type="submit" size="sm" loading={busy}>
            Start
          </Button>
          <Button variant="subtle" size="sm" disabled={busy} onClick={() => void begin(false)}>
            Skip the questions
          </Button>
          <span className="q-dim">All of this can be changed in Settings.</span>
        </footer>
      </form>
    </main>
  );
}

function SamplesOnly() {
  return (
    <FieldGroup title="What this vault is for">
      <p className="q-prose">
        Six sample matters to read and change, from @ALT_USCIS to DreamHost. This vault opens without a passphrase:
        anybody at this machine can read it, so it takes no matter of your own. When you want to begin one, give the
        vault a passphrase in Settings; what is here stays.
      </p>
    </FieldGroup>
  );
}

interface HowToStartProps {
  readonly start: Start;
  readonly onStart: (next: Start) => void;
}

function HowToStart({ start, onStart }: HowToStartProps) {
  return (
    <FieldGroup title="How would you like to start?">
      <Radio.Group aria-label="How to start" value={start} onChange={(next) => onStart(next as Start)}>
        <div className="q-first-choices">
          <Radio.Card value="samples" className="q-first-choice">
            <Radio.Indicator size="xs" />
            <span>
              <strong>Explore with the sample matters</strong>
              <span className="q-dim">
                Six matters to read and change, from @ALT_USCIS to DreamHost, marked as samples. One click removes them.
              </span>
            </span>
          </Radio.Card>
          <Radio.Card value="empty" className="q-first-choice">
            <Radio.Indicator size="xs" />
            <span>
              <strong>Start empty</strong>
              <span className="q-dim">
                No matters. The law, the precedents and the templates are there all the same.
              </span>
            </span>
          </Radio.Card>
        </div>
      </Radio.Group>
    </FieldGroup>
  );
}
