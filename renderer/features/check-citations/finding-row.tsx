import type { CiteFinding } from '../../../shared/cite-check/report';
import { go } from '../../state';
import { Badge } from '../../ui/badge';
import { kindWords, severityWords } from './words';

/** How much of the paragraph is shown on either side of the words. */
const AROUND = 90;

/** Some words on either side, none of them cut. */
function around(text: string, start: number, end: number): readonly [from: number, to: number] {
  const near = Math.max(0, start - AROUND);
  const space = near === 0 ? -1 : text.slice(near, start).search(/\s/);
  const far = Math.min(text.length, end + AROUND);
  const last = far === text.length ? -1 : text.slice(end, far).search(/\s\S*$/);
  return [space === -1 ? near : near + space + 1, last === -1 ? far : end + last];
}

/** 'body, paragraph 12'; a text without parts is counted by its lines. */
function placeOf({ part, paragraph, start }: CiteFinding, text: string): string {
  if (part !== 'text') return `${part}, paragraph ${paragraph + 1}`;
  return `line ${text.slice(0, start).split('\n').length}`;
}

interface FindingRowProps {
  readonly finding: CiteFinding;
  /** The paragraph that the finding points into. */
  readonly text: string;
}

/** One finding with its words in their sentence, what was found, and the right form. */
export function FindingRow({ finding, text }: FindingRowProps) {
  const { start, end, why, fix, record, severity, kind } = finding;
  const [from, to] = around(text, start, end);
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
          <span className="q-dim">{placeOf(finding, text)}</span>
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
