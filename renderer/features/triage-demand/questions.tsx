import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Question } from '../../../shared/triage/report';
import { useField } from '../../data';
import { go } from '../../state';
import { Badge } from '../../ui/badge';
import { FactField } from '../../ui/facts/fact-field';
import { factQuestion } from '../../ui/facts/fact-groups.data';
import { FieldGroup } from '../../ui/field-row';
import { FieldSource, type UseBoundField } from '../../ui/field-source';
import { fieldOf, labelOf } from './fact-words';

/** Fields here answer the facts of the page of the demand; a control’s id must stand once in the window. */
const ASKED = 'asked';

function askedFields(matterId: string): UseBoundField {
  return function useAskedField(path) {
    return useField<unknown>(matterId, path.replace(/^asked\./, 'facts.'));
  };
}

const FIRST = 8;

/**
 * The questions in their order, those that were answered in this visit still in their place: an answer can be looked at,
 * and taken back, where it was given.
 */
function withHeld(questions: readonly Question[], held: ReadonlyMap<string, Question>): readonly Question[] {
  const open = new Set(questions.map(({ path }) => path));
  const answered = [...held.values()].filter(({ path }) => !open.has(path));
  const weights = (question: Question): number => held.get(question.path)?.weight ?? question.weight;
  return [...questions, ...answered].toSorted((a, b) => weights(b) - weights(a) || (a.path < b.path ? -1 : 1));
}

interface AskedProps {
  readonly matterId: string;
  readonly question: Question;
  readonly answered: boolean;
  readonly onTouch: () => void;
}

function Asked({ matterId, question, answered, onTouch }: AskedProps) {
  const { path, why } = question;
  const inPlace = factQuestion(path);
  return (
    <li onFocusCapture={onTouch} onClickCapture={onTouch}>
      <div className="q-row">
        <h3 className="q-h3">{question.question}</h3>
        {answered && <Badge tone="ok" label="Answered" />}
      </div>
      <p className="q-dim">{answered ? 'The page is read anew with this answer.' : why}</p>
      {inPlace ? (
        <FactField question={inPlace} at={ASKED} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Answer in the demand: ${labelOf(path)}`}
          rightSection={<IconArrowRight size={14} aria-hidden />}
          onClick={() => go({ section: 'matters', matterId, field: fieldOf(path) })}
        >
          {labelOf(path)}
        </Button>
      )}
    </li>
  );
}

interface QuestionsProps {
  readonly matterId: string;
  readonly questions: readonly Question[];
}

/** What nobody has answered, the weightiest first; most are answered on the spot, and the page is read anew at once. */
export function Questions({ matterId, questions }: QuestionsProps) {
  const [held, setHeld] = useState<ReadonlyMap<string, Question>>(new Map());
  const [all, setAll] = useState(false);
  const fields = useMemo(() => askedFields(matterId), [matterId]);
  const listed = withHeld(questions, held);
  const shown = all ? listed : listed.slice(0, FIRST);
  const open = new Set(questions.map(({ path }) => path));
  const hold = (question: Question): void => {
    if (!held.has(question.path)) setHeld(new Map(held).set(question.path, question));
  };
  return (
    <FieldGroup title="Questions, the weightiest first">
      {listed.length === 0 && <p className="q-dim">Everything that bears on this demand is answered.</p>}
      <FieldSource value={fields}>
        <ul className="q-triage-cards" aria-label="Questions">
          {shown.map((question) => (
            <Asked
              key={question.path}
              matterId={matterId}
              question={question}
              answered={!open.has(question.path)}
              onTouch={() => hold(question)}
            />
          ))}
        </ul>
      </FieldSource>
      {listed.length > shown.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          Show {listed.length - shown.length} more
        </Button>
      )}
    </FieldGroup>
  );
}
