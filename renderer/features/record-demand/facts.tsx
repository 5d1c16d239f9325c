import { factAt } from '../../../shared/drafting/derive-facts';
import type { Facts } from '../../../shared/schema/facts';
import { FactField } from '../../ui/facts/fact-field';
import { factGroups } from '../../ui/facts/fact-groups.data';
import { FieldGroup } from '../../ui/field-row';
import type { OutlinedSection } from '../../ui/outlined-page';

/** The questions that grounds turn on, group by group, with how many are answered. */
export function factSections(facts: Facts): readonly OutlinedSection[] {
  return factGroups.map(({ title, questions }, index) => {
    const answered = questions.filter((q) => factAt(facts, q.path) !== undefined).length;
    return {
      title,
      ...(index === 0 ? { group: 'Facts that grounds turn on' } : {}),
      note: `${answered} of ${questions.length}`,
      body: (
        <FieldGroup title={title}>
          {questions.map((question) => (
            <FactField key={question.path} question={question} />
          ))}
        </FieldGroup>
      ),
    };
  });
}
