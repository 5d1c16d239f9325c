import { mapTemplate, type TemplateRow, undo } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import type { InspectedField } from '../../../workers/template-client';
import { type Choice, choiceOf, withChoice } from './choices';
import { NameLine } from './name-line';

interface NamesSectionProps {
  readonly row: TemplateRow;
  /** The names that are none of ours, as the template writes them. */
  readonly unknown: readonly InspectedField[];
}

/** What the firm's own names stand for: a field of ours, a question in each draft, or what they always say. */
export function NamesSection({ row, unknown }: NamesSectionProps) {
  if (unknown.length === 0) return null;
  const left = unknown.filter((field) => choiceOf(row, field.name).kind === 'ask').length;
  const choose = async (field: InspectedField, choice: Choice) => {
    const operation = await mapTemplate(row.id, withChoice(row, field.name, choice));
    if (operation && choice.kind === 'field') {
      showUndo({
        message: `“${field.name}” stands for ${choice.name}`,
        undo: async () => void (await undo(operation)),
      });
    }
  };
  return (
    <section aria-label="Names of your own">
      <h3 className="q-h3">Names of your own ({unknown.length})</h3>
      <p className="q-dim">
        These names are none of ours.{' '}
        {left === 0
          ? 'You have said what each of them stands for.'
          : 'Say what they stand for, once for this template; what is left is asked in each draft. A likeness is only a proposal: nothing is taken for something else by itself.'}
      </p>
      <table className="q-templates-fields q-templates-names">
        <thead>
          <tr>
            <th scope="col">In the template</th>
            <th scope="col">Stands for</th>
          </tr>
        </thead>
        <tbody>
          {unknown.map((field) => (
            <NameLine
              key={`${field.kind}:${field.name}`}
              field={field}
              choice={choiceOf(row, field.name)}
              onChoose={(choice) => void choose(field, choice).catch(showFailure)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
