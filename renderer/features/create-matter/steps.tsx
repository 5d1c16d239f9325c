import { law } from '../../../shared/law';
import { today } from '../../data';
import { DateInput, TimeInput } from '../../ui/date-input';
import { serviceMethods } from '../../ui/demand-words';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { type StepProps, suggestedTitle } from './form';
import { Area, Choice, Line, Question } from './form-parts';

/** Served when and how, due when. */
export function DatesStep({ form, change, style }: StepProps) {
  const day = today();
  const early = form.servedDate && form.dueDate && form.dueDate < form.servedDate;
  return (
    <FieldGroup title="Service and return" note="Type 3/14/2017, +14d or fri. Dates have no time zone.">
      <FieldRow label="Dated">
        <DateInput label="Dated" value={form.dated} today={day} style={style} onChange={(dated) => change({ dated })} />
      </FieldRow>
      <FieldRow label="Served on">
        <div className="q-row">
          <DateInput
            label="Served on"
            value={form.servedDate}
            today={day}
            style={style}
            onChange={(servedDate) => change({ servedDate })}
          />
          <TimeInput
            label="Time of service"
            value={form.servedTime}
            onChange={(servedTime) => change({ servedTime })}
          />
        </div>
      </FieldRow>
      <Choice
        label="How it was served"
        value={form.servedMethod}
        options={serviceMethods}
        onChange={(servedMethod) => change({ servedMethod })}
      />
      <FieldRow
        label="Due on"
        hint={
          early
            ? 'The return date is before service. That is kept as it stands: it is a defect of the demand.'
            : undefined
        }
      >
        <div className="q-row">
          <DateInput
            label="Due on"
            value={form.dueDate}
            today={day}
            style={style}
            onChange={(dueDate) => change({ dueDate })}
          />
          <TimeInput label="Time of return" value={form.dueTime} onChange={(dueTime) => change({ dueTime })} />
        </div>
      </FieldRow>
      <Line label="Place of return" value={form.duePlace} onChange={(duePlace) => change({ duePlace })} />
    </FieldGroup>
  );
}

/** Secrecy asked? Emergency claimed? */
export function SecrecyStep({ form, change }: StepProps) {
  return (
    <>
      <FieldGroup title="Secrecy">
        <Question
          label="Secrecy asked for?"
          value={form.gagRequested}
          onChange={(gagRequested) => change({ gagRequested })}
        />
        <Question
          label="Ordered by a court?"
          value={form.gagOrdered}
          onChange={(gagOrdered) => change({ gagOrdered })}
        />
        <Area
          label="Its exact words"
          value={form.secrecyWords}
          placeholder="for an indefinite period"
          hint="Quoted in the papers word for word."
          onChange={(secrecyWords) => change({ secrecyWords })}
        />
      </FieldGroup>
      <FieldGroup title="Emergency">
        <Question
          label="Emergency claimed?"
          value={form.emergencyClaimed}
          onChange={(emergencyClaimed) => change({ emergencyClaimed })}
        />
        {form.emergencyClaimed === true && (
          <Area
            label="What is claimed"
            value={form.emergencyClaim}
            onChange={(emergencyClaim) => change({ emergencyClaim })}
          />
        )}
      </FieldGroup>
    </>
  );
}

/** Whose speech. */
export function SpeechStep({ form, change }: StepProps) {
  return (
    <FieldGroup title="The speech">
      <Area
        label="Accounts demanded"
        value={form.handles}
        placeholder="One a line: @ALT_uscis"
        hint="As the demand spells them."
        onChange={(handles) => change({ handles })}
      />
      <Line
        label="Platform"
        value={form.platform}
        placeholder="Twitter"
        onChange={(platform) => change({ platform })}
      />
      <Area
        label="The account …"
        value={form.describes}
        placeholder="posts commentary critical of federal immigration policy"
        hint="Completes the sentence in the papers: verb first, no full stop."
        onChange={(describes) => change({ describes })}
      />
      <Question label="Anonymous?" value={form.anonymous} onChange={(anonymous) => change({ anonymous })} />
      <Question label="Political?" value={form.political} onChange={(political) => change({ political })} />
      <Question
        label="Critical of the issuer?"
        value={form.criticises}
        onChange={(criticises) => change({ criticises })}
      />
    </FieldGroup>
  );
}

/** Which court, by which road, and what the matter is called. */
export function CourtStep({ form, change }: StepProps) {
  const courts = [...law.courts.values()].map((c) => ({ value: c.id, label: `${c.name} (${c.citation})` }));
  const vehicles = (form.instrument ? (law.instruments.get(form.instrument)?.vehicles ?? []) : []).map((v) => ({
    value: v.id,
    label: v.name,
  }));
  return (
    <>
      <FieldGroup title="The court">
        <Choice
          label="Which court"
          value={form.court}
          options={courts}
          placeholder="No court yet"
          onChange={(court) => change({ court })}
        />
        <Choice
          label="Vehicle"
          value={form.vehicle}
          options={vehicles}
          placeholder={vehicles.length > 0 ? 'Undecided' : 'Choose the instrument first'}
          onChange={(vehicle) => change({ vehicle })}
        />
      </FieldGroup>
      <FieldGroup title="The matter">
        <Line
          label="Short name of the matter"
          value={form.title}
          placeholder={suggestedTitle(form) || 'Twitter v. CBP (@ALT_uscis)'}
          hint="Only you see it. Left empty, it is the one shown."
          onChange={(title) => change({ title })}
        />
      </FieldGroup>
    </>
  );
}
