import type { Defect } from '../../../shared/triage/report';
import { Badge, ConfidenceBadge } from '../../ui/badge';
import { FieldGroup } from '../../ui/field-row';
import { FactList } from './fact-list';

interface DefectsProps {
  readonly matterId: string;
  readonly defects: readonly Defect[];
}

/** What is wrong with the demand on its face, each with the facts that show it. */
export function Defects({ matterId, defects }: DefectsProps) {
  return (
    <FieldGroup title="Defects on the face">
      {defects.length === 0 && (
        <p className="q-dim">What is recorded shows no defect. What nobody has answered shows none either.</p>
      )}
      <ul className="q-triage-cards" aria-label="Defects">
        {defects.map((defect) => (
          <li key={defect.id}>
            <div className="q-row">
              <Badge tone="bad" label="Defect" />
              <h3 className="q-h3">{defect.title}</h3>
            </div>
            <p className="q-prose">{defect.why}</p>
            <FactList matterId={matterId} facts={defect.shown} />
            <div className="q-row">
              <span className="q-dim">{defect.authority}</span> <ConfidenceBadge confidence={defect.confidence} />
            </div>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
