import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CivilDate } from '../../../../shared/kernel/civil-date';
import { clock } from '../../../../shared/drafting/words';
import { decisionFields } from '../../../../shared/emergency-desk/desk';
import type { Matter } from '../../../../shared/schema/matter';
import { saveFields, undo } from '../../../data';
import { DateInput, TimeInput } from '../../../ui/date-input';
import { showFailure } from '../../../ui/desktop-files';
import { FieldRow } from '../../../ui/field-row';
import { formatDate } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';

type Recorded = NonNullable<Matter['demand']['decision']>;

/** Enters a decision in the log of the desk, or takes the last one back. */
async function save({ id, emergencyDesk }: Matter, decision: Recorded | undefined): Promise<void> {
  const log = emergencyDesk?.decisions ?? [];
  const next = decision ? [...log, { id: crypto.randomUUID(), ...decision }] : log.slice(0, -1);
  const operation = await saveFields(id, decisionFields(next));
  const message = decision ? 'Decision recorded' : 'Decision taken back';
  if (operation) showUndo({ message, undo: async () => void (await undo(operation)) });
}

/** An emergency request is answered only after a named person has decided; this records who, when and what. */
export function Decision({ matter }: { readonly matter: Matter }) {
  const { decision } = matter.demand;
  const [editing, setEditing] = useState(false);
  if (!decision || editing) return <DecisionForm matter={matter} onDone={() => setEditing(false)} />;
  const [day = '', time = ''] = decision.at.split('T');
  return (
    <section className="q-draft-decision" aria-label="Decision">
      <h3 className="q-h3">Decision</h3>
      <p>
        <b>{decision.outcome === 'decline' ? 'Decline for now' : 'Disclose the minimum'}</b>, decided by {decision.by}{' '}
        on {formatDate(day)} at {clock(time).replace(/\.?$/, '.')}
      </p>
      {decision.reasons && <p className="q-prose">{decision.reasons}</p>}
      <div className="q-row">
        <Button variant="default" size="compact-xs" onClick={() => setEditing(true)}>
          Change decision
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => void save(matter, undefined).catch(showFailure)}>
          Take decision back
        </Button>
      </div>
    </section>
  );
}

interface DecisionFormProps {
  readonly matter: Matter;
  readonly onDone: () => void;
}

function DecisionForm({ matter, onDone }: DecisionFormProps) {
  const known = matter.demand.decision;
  const [outcome, setOutcome] = useState<string>(known?.outcome ?? '');
  const [by, setBy] = useState(known?.by ?? '');
  const [day, setDay] = useState<CivilDate | undefined>(known?.at.split('T')[0]);
  const [time, setTime] = useState<string | undefined>(known?.at.split('T')[1]);
  const [reasons, setReasons] = useState(known?.reasons ?? '');
  const ready = (outcome === 'decline' || outcome === 'disclose') && by.trim() !== '' && day && time;
  const record = async () => {
    if (!ready) return;
    const why = reasons.trim();
    await save(matter, { outcome, by: by.trim(), at: `${day}T${time}`, ...(why ? { reasons: why } : {}) });
    onDone();
  };
  return (
    <form
      className="q-draft-decision"
      aria-label="Record the decision"
      onSubmit={(event) => {
        event.preventDefault();
        void record().catch(showFailure);
      }}
    >
      <h3 className="q-h3">Record the decision</h3>
      <p className="q-dim q-prose">
        Quash drafts neither letter on its own. A named person decides, and the paper says who and when.
      </p>
      <FieldRow label="Decision">
        <Radio.Group value={outcome} onChange={setOutcome} aria-label="Decision">
          <div className="q-stack" style={{ gap: 6 }}>
            <Radio value="decline" label="Decline for now, and ask for process" />
            <Radio value="disclose" label="Disclose the minimum that the emergency needs" />
          </div>
        </Radio.Group>
      </FieldRow>
      <FieldRow label="Decided by" htmlFor="decision-by" hint="A person’s name, not a team">
        <TextInput id="decision-by" value={by} onChange={(event) => setBy(event.currentTarget.value)} />
      </FieldRow>
      <FieldRow label="On" htmlFor="decision-day">
        <DateInput id="decision-day" label="Day of the decision" value={day} onChange={setDay} today={matter.today} />
      </FieldRow>
      <FieldRow label="At" htmlFor="decision-time">
        <TimeInput id="decision-time" label="Time of the decision" value={time} onChange={setTime} />
      </FieldRow>
      <FieldRow label="Reasons" htmlFor="decision-reasons">
        <TextInput
          id="decision-reasons"
          value={reasons}
          placeholder="One sentence, as the file should show it"
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      </FieldRow>
      <div className="q-row">
        <Button type="submit" disabled={!ready}>
          Record decision
        </Button>
        {known && (
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
        )}
        {!ready && <span className="q-dim">Needs the decision, a name, a day and a time.</span>}
      </div>
    </form>
  );
}
