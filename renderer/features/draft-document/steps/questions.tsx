import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  type Answers,
  type DraftOverview,
  editDraft,
  fixedOf,
  readBytes,
  type TemplateRow,
  useTemplate,
} from '../../../data';
import { AutosaveArea } from '../../../ui/autosave';
import { showFailure } from '../../../ui/desktop-files';
import { FieldRow } from '../../../ui/field-row';
import { LinesInput } from '../../../ui/lines-input';
import { type InspectedField, inspectInWorker } from '../../../workers/template-client';

interface QuestionsProps {
  readonly draft: DraftOverview;
  readonly templateId: string;
  readonly show: (text: string) => void;
}

/** What a firm's own template asks beyond the matter. The answers are kept with the draft, and go with it. */
export function Questions({ draft, templateId, show }: QuestionsProps) {
  const asked = useAsked(useTemplate(templateId));
  const answers = draft.row.answers ?? {};
  const save = (name: string, value: Answers[string] | undefined) => {
    const { [name]: _before, ...others } = answers;
    const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    void editDraft(draft.id, { answers: empty ? others : { ...others, [name]: value } }).catch(showFailure);
  };
  if (asked === undefined || asked.length === 0) return null;
  return (
    <section aria-label="Asked by the template">
      <h3 className="q-h3">Asked by the template</h3>
      <p className="q-dim">
        Your template names these, and no field of the matter holds them. The answers are kept with this draft.
      </p>
      {asked.map((field) => (
        <Question
          key={field.name}
          field={field}
          value={Object.hasOwn(answers, field.name) ? answers[field.name] : undefined}
          onSave={(value) => save(field.name, value)}
          show={show}
        />
      ))}
    </section>
  );
}

/** The names of a template that nobody provides, each once; undefined while it is read. */
function useAsked(template: TemplateRow | undefined): readonly InspectedField[] | undefined {
  const [asked, setAsked] = useState<{ readonly of: string; readonly fields: readonly InspectedField[] }>();
  const { id, sha256, names = {} } = template ?? {};
  const fixed = template ? fixedOf(template) : {};
  const said = id === undefined ? '' : JSON.stringify([id, sha256, names, Object.keys(fixed)]);
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    readBytes(id)
      .then((bytes) => inspectInWorker(bytes, names))
      .then(({ value }) => {
        const open = value.fields.filter(({ origin, kind }) => origin === 'asked' && kind !== 'block');
        if (current) setAsked({ of: said, fields: open.filter(({ name }) => !Object.hasOwn(fixed, name)) });
      })
      .catch(showFailure);
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a row is new at every write; what it says is in `said`
  }, [said]);
  return asked?.of === said ? asked.fields : undefined;
}

interface QuestionProps {
  readonly field: InspectedField;
  readonly value: Answers[string] | undefined;
  readonly onSave: (value: Answers[string] | undefined) => void;
  readonly show: (text: string) => void;
}

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

function Question({ field, value, onSave, show }: QuestionProps) {
  const { name, label, kind } = field;
  const id = `asked-${name}`;
  const hint = (
    <span className="q-row">
      <span className="q-dim">near “{field.near}”</span>
      {value === undefined && kind === 'value' && (
        <button type="button" className="q-link" onClick={() => show(`[MISSING: ${name}`)}>
          Show on the page
        </button>
      )}
    </span>
  );
  return (
    <FieldRow label={label} htmlFor={id} state={value === undefined ? 'missing' : undefined} hint={hint}>
      {kind === 'condition' ? (
        <Select
          id={id}
          size="xs"
          clearable
          aria-label={label}
          data={yesOrNo}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(next) => onSave(next === null ? undefined : next === 'yes')}
        />
      ) : kind === 'list' ? (
        <LinesInput id={id} value={Array.isArray(value) ? value : []} onChange={onSave} />
      ) : (
        <AutosaveArea
          id={id}
          label={label}
          minRows={1}
          value={typeof value === 'string' ? value : ''}
          onSave={onSave}
          symbols
        />
      )}
    </FieldRow>
  );
}
