import { Button } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { createMatter, undo, useSettings } from '../../data';
import { go } from '../../state';
import { useVaultKind } from '../../state/vault';
import { showFailure } from '../../ui/desktop-files';
import { PaneHeader } from '../../ui/pane-header';
import { SamplesOnlyNote } from '../../ui/samples-only-note';
import { showUndo } from '../../ui/undo-toast';
import { type MatterForm, missingOf, toNewMatter, useMatterForm } from './form';
import { DemandStep, NamesStep } from './first-steps';
import { CourtStep, DatesStep, SecrecyStep, SpeechStep } from './steps';
import './create-matter.css';

const steps = [
  {
    title: 'Names and conflicts',
    Step: NamesStep,
    done: (f: MatterForm) => f.clientName !== '' && f.issuerName !== '',
  },
  { title: 'The demand', Step: DemandStep, done: (f: MatterForm) => f.instrument !== null && f.items.length > 0 },
  { title: 'Service and return', Step: DatesStep, done: (f: MatterForm) => Boolean(f.servedDate && f.dueDate) },
  {
    title: 'Secrecy, emergency',
    Step: SecrecyStep,
    done: (f: MatterForm) => f.gagRequested !== undefined && f.emergencyClaimed !== undefined,
  },
  { title: 'The speech', Step: SpeechStep, done: (f: MatterForm) => f.handles.trim() !== '' },
  { title: 'Court and name', Step: CourtStep, done: (f: MatterForm) => f.court !== null },
];

/** The guided form: names and conflicts first, then the demand, step by step. Back never loses an answer. */
export function CreateMatterScreen() {
  const { form, change, reset } = useMatterForm();
  const settings = useSettings();
  const [busy, setBusy] = useState(false);
  const kind = useVaultKind();
  if (!settings) return <section className="q-screen" aria-label="New matter" aria-busy="true" />;
  if (kind === 'samples') {
    return (
      <section className="q-screen" aria-label="New matter">
        <PaneHeader title="New matter" />
        <div className="q-new-refused">
          <SamplesOnlyNote onProtect={() => go({ section: 'settings', tab: 'lock' })} />
        </div>
      </section>
    );
  }

  const court = form.court ?? (form.step < steps.length - 1 ? settings.defaultCourt : null);
  const missing = missingOf(form);
  const matter = toNewMatter(form);
  const current = steps[form.step] ?? steps[0];
  const to = (step: number) => {
    const arrives = step === steps.length - 1 && form.court === null && court !== null;
    change({ step, ...(arrives ? { court } : {}) });
    document.querySelector('#new-matter-step')?.scrollTo(0, 0);
  };

  const create = async (tab?: 'read-demand') => {
    if (!matter) return;
    setBusy(true);
    try {
      const { matterId, operation } = await createMatter(matter);
      reset(null);
      go({ section: 'matters', matterId, ...(tab ? { tab } : {}) });
      showUndo({
        message: `Matter “${matter.title}” created`,
        undo: async () => {
          if (operation) await undo(operation);
          go({ section: 'matters' });
        },
      });
    } catch (error) {
      showFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="q-screen" aria-label="New matter">
      <PaneHeader title="New matter">
        <Button variant="subtle" color="gray" onClick={() => reset(null)}>
          Clear the form
        </Button>
        <Button variant="default" onClick={() => go({ section: 'matters' })}>
          Back to the list
        </Button>
      </PaneHeader>
      <div className="q-new">
        <nav className="q-new-outline" aria-label="Steps" data-pane>
          <ol>
            {steps.map(({ title, done }, at) => (
              <li key={title}>
                <button type="button" aria-current={at === form.step ? 'step' : undefined} onClick={() => to(at)}>
                  {done(form) ? <IconCheck size={15} aria-hidden /> : <IconCircle size={15} aria-hidden />}
                  <span>
                    {at + 1}. {title}
                    {done(form) && <span className="q-sr"> (answered)</span>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <form
          className="q-new-form"
          data-pane
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <div className="q-scroll q-wide" id="new-matter-step">
            {current && <current.Step form={form} change={change} style={settings.dateFormat} />}
          </div>
          <footer className="q-new-foot">
            <Button variant="default" disabled={form.step === 0} onClick={() => to(form.step - 1)}>
              Back
            </Button>
            <Button variant="default" disabled={form.step === steps.length - 1} onClick={() => to(form.step + 1)}>
              Next
            </Button>
            <span className="q-new-missing" role="status">
              {missing.length > 0 && `Still needed: ${missing.map((m) => m.what).join('; ')}.`}
            </span>
            <Button
              variant="default"
              disabled={!matter || busy}
              title="Creates the matter, then reads the paper you were served with: PDF, Word, e-mail or text"
              onClick={() => void create('read-demand')}
            >
              Create and read the paper…
            </Button>
            <Button type="submit" disabled={!matter} loading={busy}>
              Create matter
            </Button>
          </footer>
        </form>
      </div>
    </section>
  );
}
