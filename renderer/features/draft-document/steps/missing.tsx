import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Need } from '../../../../shared/drafting/needs';
import { isCivilDate } from '../../../../shared/kernel/civil-date';
import { useField } from '../../../data';
import { AutosaveArea, AutosaveText } from '../../../ui/autosave';
import { DateInput, TimeInput } from '../../../ui/date-input';
import { FieldRow } from '../../../ui/field-row';
import { goToField, type StepProps } from '../context';
import { count } from '../steps';
import { Questions } from './questions';
import { SaveAnswers } from './save-answers';

/** Fields that are no single line of text: they are entered on the page of the matter. */
const ELSEWHERE =
  /^(record\..*|counsel|accounts|parties|title|client\.side|court\.id|today|demand\.(instrument|items|statutes|served\.method|issuer\.kind|decision.*|underlying\.partyWhoDemands))$/;
const LONG = /(describes|summary|description|purposeStated|offenceStated|words|claim|nature)$/;
const LEFT_OUT = 'The text leaves this out while it is unanswered.';
/** A required field can be empty in no record. */
const REQUIRED = /^(client\.(name|short)|demand\.(issuer|recipient)\.(name|short))$/;

/** A need as it is now; `idle` when the text leaves the fact out as long as nobody has answered it. */
type Row = Need & { readonly idle: boolean };

/**
 * Groups needs by the state they were first seen in, and lets none go: a row that is being answered, or cleared,
 * must not jump away from under the cursor.
 */
function useSettled(needs: readonly Need[]): (state: Need['state']) => Row[] {
  const [first] = useState(() => new Map<string, Need>());
  for (const need of needs) if (!first.has(need.path)) first.set(need.path, need);
  const now = new Map(needs.map((need) => [need.path, need]));
  return (state) =>
    [...first.values()]
      .filter((need) => need.state === state)
      .map((need) => ({ ...(now.get(need.path) ?? need), idle: !now.has(need.path) }));
}

/** Step 2: only what this paper asks for, the blanks first; simple ones can be answered here. */
export function MissingStep({ matter, kind, draft, needs, live, show }: StepProps) {
  const settled = useSettled(needs);
  const blanks = settled('missing');
  const silent = settled('not-in-record');
  const filled = settled('filled');
  const left = needs.filter((need) => need.state === 'missing').length;
  const asked = live.diagnostics.filter((finding) => finding.code === 'unanswered-question').length;
  const row = (need: Row) => (
    <NeedRow key={need.path} need={need} matterId={matter.id} today={matter.today} show={show} />
  );
  return (
    <div className="q-stack">
      <p className="q-row" role="status">
        {left === 0 && asked === 0 && live.doc && <IconCheck size={16} aria-hidden />}
        {left > 0
          ? `${count(left, 'blank')}: each prints as a highlighted [MISSING] until it is answered. The paper can be saved, but not filed.`
          : asked > 0
            ? `${count(asked, 'question')} of the template, below: each prints as a highlighted [MISSING] until it is answered.`
            : live.doc
              ? 'Nothing this paper needs is missing.'
              : 'Reading what this paper needs…'}
      </p>
      {live.doc && <SaveAnswers matter={matter} kind={kind} draft={draft} />}
      {blanks.length > 0 && (
        <section aria-label="Missing">
          <h3 className="q-h3">Missing</h3>
          {blanks.map(row)}
        </section>
      )}
      {draft?.row.templateId && <Questions draft={draft} templateId={draft.row.templateId} show={show} />}
      {silent.length > 0 && (
        <section aria-label="Not in the record">
          <h3 className="q-h3">Not in the record</h3>
          <p className="q-dim">You looked and the record does not say. Prints as [not in the record].</p>
          {silent.map(row)}
        </section>
      )}
      {filled.length > 0 && (
        <details className="q-draft-filled">
          <summary>Answered ({filled.length})</summary>
          {filled.map(row)}
        </details>
      )}
    </div>
  );
}

interface NeedRowProps {
  readonly need: Row;
  readonly matterId: string;
  readonly today: string;
  readonly show: (text: string) => void;
}

function NeedRow({ need, matterId, today, show }: NeedRowProps) {
  const links = (
    <span className="q-row">
      <button type="button" className="q-link" onClick={() => goToField(matterId, need.path)}>
        Open the field
      </button>
      {need.state !== 'filled' && (
        <button
          type="button"
          className="q-link"
          onClick={() => show(need.state === 'missing' ? `[MISSING: ${need.label}` : '[not in the record]')}
        >
          Show on the page
        </button>
      )}
    </span>
  );
  if (ELSEWHERE.test(need.path)) {
    return (
      <FieldRow label={need.label} state={need.state === 'filled' ? undefined : need.state}>
        {links}
      </FieldRow>
    );
  }
  return <Answer need={need} matterId={matterId} today={today} links={links} />;
}

interface AnswerProps extends Omit<NeedRowProps, 'show'> {
  readonly links: React.ReactNode;
}

function Answer({ need, matterId, today, links }: AnswerProps) {
  const { path, label } = need;
  const field = useField<string>(matterId, path);
  const value = field.value ?? '';
  const id = `need-${path}`;
  const save = (next: string | undefined) => (next ? field.set(next) : field.clear());
  const control = /(\.date|\.dated)$/.test(path) ? (
    <DateInput id={id} label={label} value={isCivilDate(value) ? value : undefined} onChange={save} today={today} />
  ) : /\.time$/.test(path) ? (
    <TimeInput id={id} label={label} value={field.value} onChange={save} />
  ) : LONG.test(path) ? (
    <AutosaveArea id={id} label={label} value={value} onSave={save} symbols />
  ) : (
    <AutosaveText id={id} label={label} value={value} onSave={save} />
  );
  const state = field.value === null ? 'not-in-record' : need.state === 'missing' ? 'missing' : undefined;
  return (
    <FieldRow
      label={label}
      htmlFor={id}
      state={state}
      hint={field.error ?? (need.idle ? LEFT_OUT : need.state === 'filled' ? undefined : links)}
      onNotInRecord={REQUIRED.test(path) ? undefined : (on) => (on ? field.set(null) : field.clear())}
    >
      {control}
    </FieldRow>
  );
}
