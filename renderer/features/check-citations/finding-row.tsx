import type { CiteFinding } from '../../../shared/cite-check/report';
import { go } from '../../state';
import { Badge } from '../../ui/badge';
import { kindWords, severityWords } from './words';

/** How much of the paragraph is shown on either side of the words. */
const AROUND = 90;

interface FindingRowProps {
  readonly finding: CiteFinding;
  /** The paragraph that the finding points into. */
  readonly text: string;
}

/** One finding with its words in their sentence, what was found, and the right form. */
export function FindingRow({ finding, text }: FindingRowProps) {
  const { start, end, part, paragraph, why, fix, record, severity, kind } = finding;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return (
    <li>
      <Badge {...severityWords[severity]} />
      <div>
        <p>
          <b>{kindWords[kind]}.</b> {why}
        </p>
        <p className="q-cites-words">
          {from > 0 && '… '}
          {text.slice(from, start)}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, to)}
          {to < text.length && ' …'}
        </p>
        {fix !== undefined && <p className="q-dim">{fix}</p>}
        <span className="q-row">
          <span className="q-dim">
            {part}, paragraph {paragraph + 1}
          </span>
          {record !== undefined && (
            <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: record })}>
              Open the precedent
            </button>
          )}
        </span>
      </div>
    </li>
  );
}
