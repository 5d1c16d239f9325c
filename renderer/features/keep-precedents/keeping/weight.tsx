import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { COURTS } from '../../../../shared/citations/courts';
import { law } from '../../../../shared/law';
import { type LawQuestion, type Weighed, weightIn } from '../../../../shared/precedents/weight';
import { type PrecedentView, useSettings } from '../../../data';
import { Badge, type Tone } from '../../../ui/badge';
import { Section } from '../section';

const words: Readonly<Record<Weighed['weight'], { readonly tone: Tone; readonly label: string }>> = {
  binding: { tone: 'ok', label: 'Binding' },
  persuasive: { tone: 'info', label: 'Persuasive' },
  'not-authority': { tone: 'bad', label: 'Not authority' },
};

const questions: readonly { readonly value: LawQuestion; readonly label: string }[] = [
  { value: 'federal', label: 'Federal law' },
  { value: 'state', label: 'Law of the forum’s State' },
];

/** The courts that papers are made for first, then every other that citations know; each name once. */
function forums(): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { id, name } of [...law.courts.values(), ...COURTS]) if (!names.has(name)) names.set(name, id);
  return [...names].map(([label, value]) => ({ value, label }));
}
const choices = forums();

/** The forum and the question asked of the record before: whoever walks through the list asks of one court. */
let asked: { readonly forum: string | null; readonly question: LawQuestion } | undefined;

/** What a record is worth in a court that the user picks, and the rule that says so. */
export function Weight({ record }: { readonly record: PrecedentView }) {
  const home = useSettings()?.defaultCourt ?? null;
  const [chosen, setChosen] = useState(asked);
  const { forum, question } = chosen ?? { forum: home, question: 'federal' };
  const choose = (next: Partial<NonNullable<typeof asked>>): void => {
    asked = { forum, question, ...next };
    setChosen(asked);
  };
  const weighed = forum === null ? undefined : weightIn(record, forum, question, record.keeping);
  return (
    <Section title="Weight in a forum">
      <div className="q-stack" style={{ gap: 6 }}>
        <Select
          size="xs"
          searchable
          limit={40}
          aria-label="Forum"
          placeholder="Choose the court you are in"
          nothingFoundMessage="No such court"
          data={choices}
          value={forum}
          onChange={(next) => choose({ forum: next })}
        />
        <SegmentedControl
          size="xs"
          aria-label="The question is one of"
          data={[...questions]}
          value={question}
          onChange={(next) => choose({ question: next === 'state' ? 'state' : 'federal' })}
        />
        {weighed && (
          <p role="status">
            <Badge {...words[weighed.weight]} /> {weighed.why}
          </p>
        )}
        {weighed && <p className="q-dim">Rank alone. Whether the holding is in point is for counsel.</p>}
      </div>
    </Section>
  );
}
