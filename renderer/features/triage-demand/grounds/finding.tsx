import type { ReactNode } from 'react';
import type { Law } from '../../../../shared/schema/law';
import type { FiredTrigger, ForumTest, GroundFinding } from '../../../../shared/triage/report';
import { WEIGHT_WORDS } from '../../../../shared/triage/words';
import { go } from '../../../state';
import { Badge, ConfidenceBadge } from '../../../ui/badge';
import { FactList } from '../fact-list';

const WEIGHT_TONE = { controls: 'ok', persuasive: 'info', argued: 'plain' } as const;
const AS = { defect: 'a defect', argument: 'an argument, authority both ways' } as const;

/** A word of the shared list, to begin a line with. */
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function Fired({ matterId, fired }: { readonly matterId: string; readonly fired: readonly FiredTrigger[] }) {
  return (
    <ul className="q-triage-lines" aria-label="What suggests it">
      {fired.map((trigger) => (
        <li key={trigger.id}>
          {trigger.text}{' '}
          <span className="q-dim">
            {capital(trigger.strength)}
            {trigger.role && `; ${AS[trigger.role]}`}
            {trigger.note && `; ${trigger.note}`}
          </span>
          <FactList matterId={matterId} facts={trigger.facts} />
        </li>
      ))}
    </ul>
  );
}

function Tests({ tests, noTest }: { readonly tests: readonly ForumTest[]; readonly noTest: string | null }) {
  return (
    <>
      {noTest !== null && <p>{noTest}</p>}
      <ul className="q-triage-lines">
        {tests.map((test) => (
          <li key={`${test.jurisdiction}${test.authority}`}>
            <Badge tone={WEIGHT_TONE[test.weight]} label={capital(WEIGHT_WORDS[test.weight])} /> {test.test}{' '}
            <span className="q-dim">{test.authority}</span> <ConfidenceBadge confidence={test.confidence} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Records of the library by their short names; a click leads to the record. */
function Records({ ids, law }: { readonly ids: readonly string[]; readonly law: Law }) {
  return (
    <>
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
            {law.precedents.get(id)?.shortName ?? id}
          </button>
        </span>
      ))}
    </>
  );
}

interface SideProps {
  readonly ids: readonly string[];
  readonly finding: Pick<GroundFinding, 'named'>;
  readonly adverse: boolean;
  readonly law: Law;
}

/** The authorities of one side: records first, then names without a record, which say so. */
function Side({ ids, finding, adverse, law }: SideProps) {
  const named = finding.named.filter((one) => one.adverse === adverse);
  if (ids.length === 0 && named.length === 0) return <>None in the library.</>;
  return (
    <>
      <Records ids={ids} law={law} />
      {named.map(({ name, cite }, at) => (
        <span key={`${name}${cite}`} className="q-dim">
          {(at > 0 || ids.length > 0) && '; '}
          {name}, {cite} (no library record)
        </span>
      ))}
    </>
  );
}

function Pair({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface FindingProps {
  readonly matterId: string;
  readonly finding: GroundFinding;
  readonly law: Law;
}

/** Why a ground is suggested here, by what test, with what for and against it, and what the other side will say. */
export function Finding({ matterId, finding, law }: FindingProps) {
  return (
    <>
      <Fired matterId={matterId} fired={finding.fired} />
      <dl className="q-triage-pairs">
        <Pair title="Test here">
          <Tests tests={finding.tests} noTest={finding.noTest} />
        </Pair>
        <Pair title="For">
          <Side ids={finding.for} finding={finding} adverse={false} law={law} />
        </Pair>
        <Pair title="Against">
          <Side ids={finding.against} finding={finding} adverse law={law} />
        </Pair>
        {finding.matters.length > 0 && (
          <Pair title="No authority">
            <Records ids={finding.matters} law={law} />
          </Pair>
        )}
        <Pair title="They will say">
          <ul className="q-triage-lines">
            {finding.counterArguments.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Pair>
      </dl>
    </>
  );
}

/** Who may be heard, which the other side raises first. */
export function WhoMayBeHeard({
  standing,
  law,
}: {
  readonly standing: { readonly for: readonly string[]; readonly against: readonly string[] };
  readonly law: Law;
}) {
  if (standing.for.length + standing.against.length === 0) return null;
  return (
    <div className="q-triage-aside">
      <h3 className="q-h3">Who may be heard</h3>
      <p className="q-dim">Records on standing, which the other side raises first.</p>
      <dl className="q-triage-pairs">
        <Pair title="For">{standing.for.length > 0 ? <Records ids={standing.for} law={law} /> : 'None.'}</Pair>
        <Pair title="Against">
          {standing.against.length > 0 ? <Records ids={standing.against} law={law} /> : 'None.'}
        </Pair>
      </dl>
    </div>
  );
}
