import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type MatterDetail, saveField, undo } from '../../data';
import { supportChoices, supportKey, supportsOf } from '../../../shared/drafting/record/support-choices';
import { law } from '../../../shared/law';
import { AutosaveArea, AutosaveText } from '../../ui/autosave';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { SupportPicker } from '../../ui/support-picker';
import { showError, showUndo } from '../../ui/undo-toast';

type Event = MatterDetail['demand']['chronology'][number];

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What happened, sentence by sentence, as it may stand in a statement of facts. */
export function Chronology({ matter }: { readonly matter: MatterDetail }) {
  const events = matter.demand.chronology;
  const choices = supportChoices(matter.row, law);
  const save = async (next: readonly Event[], message?: string) => {
    const operation = await saveField(matter.row.id, 'demand.chronology', next);
    if (message && operation) showUndo({ message, undo: () => undo(operation) });
  };
  const run = (next: readonly Event[], message?: string) => void save(next, message).catch(showFailure);
  const change = (at: number, patch: Partial<Event>) => {
    const event = events[at];
    if (!event) return;
    const next = { ...event, ...patch };
    if (!DATE.test(next.date)) {
      showError({ what: `“${next.date}” was not saved: it is no date`, fix: 'Write 2017-03-14, 2017-03 or 2017.' });
    } else if (next.text.trim() === '') {
      showError({ what: 'An event needs a sentence', fix: 'Write one, or remove the event.' });
    } else run(events.with(at, next));
  };

  return (
    <FieldGroup
      title="Chronology"
      note="Full sentences in the past tense, each with where it comes from. They go into the statement of facts word for word."
      tools={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => run([...events, { date: matter.today, text: 'On this day, …' }])}
        >
          Add an event
        </Button>
      }
    >
      {events.length === 0 && <p className="q-dim">Nothing is recorded yet.</p>}
      {events.map((event, at) => (
        <div key={`${at} of ${events.length}`} className="q-event">
          <AutosaveText
            label={`Date of event ${at + 1}`}
            value={event.date}
            onSave={(date) => change(at, { date: date.trim() })}
          />
          <div className="q-stack" style={{ gap: 4 }}>
            <AutosaveArea
              label={`Sentence of event ${at + 1}`}
              value={event.text}
              minRows={1}
              symbols
              onSave={(text) => change(at, { text })}
            />
            <AutosaveText
              label={`Source of event ${at + 1}`}
              value={event.source ?? ''}
              placeholder="Source: exhibit, paragraph, publication"
              onSave={(source) => change(at, { source: source.trim() || undefined })}
            />
            <SupportPicker
              id={fieldId(`demand.chronology.${at}`)}
              label={`Support of event ${at + 1}`}
              choices={choices}
              value={(event.support ?? []).map(supportKey)}
              onChange={(keys) => {
                const support = supportsOf(matter.row, keys, event.support ?? []);
                change(at, { support: support.length > 0 ? support : undefined });
              }}
            />
          </div>
          <ActionIcon
            aria-label={`Remove event ${at + 1}`}
            onClick={() => run(events.toSpliced(at, 1), `Event ${at + 1} removed`)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </FieldGroup>
  );
}
