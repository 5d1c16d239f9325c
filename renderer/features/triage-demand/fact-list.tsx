import type { ShownFact } from '../../../shared/triage/truth';
import { go } from '../../state';
import { answerOf, fieldOf, labelOf } from './fact-words';

interface FactListProps {
  readonly matterId: string;
  readonly facts: readonly ShownFact[];
}

/** Facts with their answers; a click on one leads to the field that holds it. */
export function FactList({ matterId, facts }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <ul className="q-triage-facts">
      {facts.map(({ path, value }) => (
        <li key={path}>
          <button
            type="button"
            className="q-link"
            onClick={() => go({ section: 'matters', matterId, field: fieldOf(path) })}
          >
            {labelOf(path)}
          </button>{' '}
          {answerOf(path, value)}
        </li>
      ))}
    </ul>
  );
}
