import type { Diagnostic, Severity } from '../../../../shared/kernel/diagnostic';
import { go } from '../../../state';
import { Badge, type Tone } from '../../../ui/badge';
import { goToField, type StepProps } from '../context';
import { namesField } from './names-field';

const order: readonly Severity[] = ['error', 'warning', 'info'];
const words: Readonly<Record<Severity, { tone: Tone; label: string }>> = {
  error: { tone: 'bad', label: 'Error' },
  warning: { tone: 'warn', label: 'Warning' },
  info: { tone: 'info', label: 'Note' },
};

interface FindingsProps extends Pick<StepProps, 'goTo' | 'show'> {
  readonly matterId: string;
  readonly findings: readonly Diagnostic[];
}

/** What the checks found: what, where, and how to mend it, the errors first. */
export function Findings({ matterId, findings, goTo, show }: FindingsProps) {
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul className="q-draft-findings">
      {sorted.map((finding, at) => (
        <li key={`${finding.code}:${finding.where}:${at}`}>
          <Badge {...words[finding.severity]} />
          <div>
            <p>{finding.message}</p>
            <p className="q-dim">{finding.fix}</p>
            <Where finding={finding} matterId={matterId} goTo={goTo} show={show} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Where({ finding, matterId, goTo, show }: Omit<FindingsProps, 'findings'> & { readonly finding: Diagnostic }) {
  const { where, code } = finding;
  const link = (label: string, onClick: () => void) => (
    <button type="button" className="q-link" onClick={onClick}>
      {label}
    </button>
  );
  const place = where.replace(/^(passage|precedent):/, '');
  return (
    <span className="q-row">
      <span className="q-mono q-dim">{place}</span>
      {namesField(where) && link('Open the field', () => goToField(matterId, where))}
      {/^grounds\b/.test(where) &&
        link('Open the grounds', () => goTo(code === 'adverse-not-faced' ? 'authorities' : 'grounds'))}
      {where.startsWith('passage:') && link('Open the text', () => goTo('text'))}
      {where.startsWith('precedent:') &&
        link('Open the precedent', () => go({ section: 'precedents', precedentId: place }))}
      {code === 'adverse-controlling' && link('Open the authorities', () => goTo('authorities'))}
      {code === 'missing-field' && link('Show on the page', () => show('[MISSING: '))}
    </span>
  );
}
