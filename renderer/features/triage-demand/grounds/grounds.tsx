import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { GroundChoice } from '../../../../shared/schema/matter';
import { caseFacts } from '../../../../shared/triage/case-facts';
import type { GroundFinding, TriageReport } from '../../../../shared/triage/report';
import { roleWords } from '../../../../shared/triage/words';
import { chooseGrounds, type MatterDetail, undo } from '../../../data';
import { Badge, ConfidenceBadge, type Tone } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { FieldGroup } from '../../../ui/field-row';
import { fieldId } from '../../../ui/field-source';
import { formatDate } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import type { Triaged } from '../use-report';
import { type GroundLine, movedBy, sortGrounds, ticked } from './choices';
import { Finding, WhoMayBeHeard } from './finding';
import { GroundLaw, Triggers } from './ground-law';
import { ArgumentOrder } from './order';

const STRENGTH: Readonly<Record<GroundFinding['strength'], { readonly tone: Tone; readonly label: string }>> = {
  strong: { tone: 'ok', label: 'Strong' },
  moderate: { tone: 'info', label: 'Moderate' },
  weak: { tone: 'plain', label: 'Weak' },
};

interface GroundsProps {
  readonly matter: MatterDetail;
  readonly triaged: Triaged;
}

/** The grounds that the facts suggest, to tick and order; the others under a fold, with what would suggest them. */
export function Grounds({ matter, triaged: { snapshot, law, report } }: GroundsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const matterId = matter.row.id;
  const choices = matter.row.grounds;
  const { argued, suggested, alone, rest } = sortGrounds(choices, report.grounds, report.instrument.id, law);
  const look = caseFacts(snapshot);

  const save = async (next: GroundChoice[], message?: string) => {
    const operation = await chooseGrounds(matterId, next);
    if (operation && message) showUndo({ message, undo: () => undo(operation) });
  };
  const tick = ({ ground }: GroundLine, chosen: boolean) => {
    const message = `${ground.title} ${chosen ? 'is argued' : 'is not argued any more'}`;
    void save(ticked(choices, ground.id, chosen), message).catch(showFailure);
  };
  const move = (id: string, by: number) => void save(movedBy(choices, id, by)).catch(showFailure);

  const unsuggested = (line: GroundLine) => (
    <GroundCard key={line.ground.id} line={line} onTick={(chosen) => tick(line, chosen)}>
      <Triggers matterId={matterId} triggers={line.ground.triggers} look={look} />
      <LawBehind line={line} collected={law.asOf} />
    </GroundCard>
  );
  return (
    <FieldGroup
      title="Grounds"
      note="The facts suggest, counsel decides. A tick brings the passage and the authorities into the papers."
    >
      <ArgumentOrder argued={argued} onMove={move} />
      {suggested.length === 0 && (
        <p className="q-dim">Nothing that is answered suggests a ground. The questions below would.</p>
      )}
      <ul className="q-triage-cards" aria-label="Grounds that the facts suggest">
        {suggested.map((line) => (
          <GroundCard key={line.ground.id} line={line} onTick={(chosen) => tick(line, chosen)}>
            {line.found && <Finding matterId={matterId} finding={line.found} law={law} />}
            <LawBehind line={line} collected={law.asOf}>
              <Triggers matterId={matterId} triggers={notFired(line)} look={look} />
            </LawBehind>
          </GroundCard>
        ))}
      </ul>
      {alone.length > 0 && (
        <>
          <h3 className="q-h3">Argued, though no fact suggests them</h3>
          <ul className="q-triage-cards">{alone.map(unsuggested)}</ul>
        </>
      )}
      <NotOffered report={report} law={law} />
      <WhoMayBeHeard standing={report.standing} law={law} />
      {rest.length > 0 && (
        <>
          <button
            type="button"
            className="q-triage-fold"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            Grounds that no fact suggests ({rest.length})
          </button>
          {unfolded && (
            <ul className="q-triage-cards" aria-label="Grounds that no fact suggests">
              {rest.map(unsuggested)}
            </ul>
          )}
        </>
      )}
    </FieldGroup>
  );
}

const notFired = ({ ground, found }: GroundLine) =>
  ground.triggers.filter(({ id }) => found?.triggers.includes(id) !== true);

interface GroundCardProps {
  readonly line: GroundLine;
  readonly onTick: (chosen: boolean) => void;
  readonly children: ReactNode;
}

function GroundCard({ line: { ground, choice, found }, onTick, children }: GroundCardProps) {
  const role = found ? roleWords(found) : '';
  return (
    <li>
      <div className="q-row">
        <Checkbox
          id={fieldId(`grounds.${ground.id}`)}
          aria-label={`Argue ${ground.title}`}
          checked={choice?.chosen === true}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <h3 className="q-h3">{ground.title}</h3>
        {found && <Badge {...STRENGTH[found.strength]} />}
        {role !== '' && <Badge tone="warn" label={role} />}
        {found?.firm && <Badge tone="info" label={`Firm pack: ${found.firm}`} />}
        <ConfidenceBadge confidence={ground.confidence} />
      </div>
      {children}
    </li>
  );
}

interface LawBehindProps {
  readonly line: GroundLine;
  readonly collected: string;
  readonly children?: ReactNode;
}

function LawBehind({ line, collected, children }: LawBehindProps) {
  return (
    <details className="q-triage-law">
      <summary>
        The law behind it, as collected on {formatDate(collected)}, whatever the matter’s day
        {children ? '; what else would suggest it' : ''}
      </summary>
      {children}
      <GroundLaw ground={line.ground} />
    </details>
  );
}

/** Triggers whose facts are there and that are set aside here all the same. */
function NotOffered({ report, law }: { readonly report: TriageReport; readonly law: Triaged['law'] }) {
  if (report.notOffered.length === 0) return null;
  return (
    <div className="q-triage-aside">
      <h3 className="q-h3">Not offered here</h3>
      <ul className="q-triage-lines">
        {report.notOffered.map(({ ground, trigger, why, confidence }) => (
          <li key={`${ground}${trigger}`}>
            {law.grounds.get(ground)?.title ?? ground}: {why} <ConfidenceBadge confidence={confidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
