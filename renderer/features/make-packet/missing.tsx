import { IconCheck } from '@tabler/icons-react';
import type { PacketLack, PacketPlan } from '../../../shared/packet/packet-plan';
import { Badge } from '../../ui/badge';

interface ListProps {
  readonly lacks: readonly PacketLack[];
  readonly onField: (path: string) => void;
}

function Lacks({ lacks, onField }: ListProps) {
  return (
    <ul className="q-packet-lacks">
      {lacks.map(({ label, where, fix, papers, needed }) => (
        <li key={`${where} ${label}`}>
          <p className="q-row">
            <strong>{label}</strong>
            {needed && <Badge tone="bad" label="Filing needs it" />}
          </p>
          <p className="q-dim">
            {fix} For: {papers.join('; ')}.
          </p>
          {where !== '' && (
            <button
              type="button"
              className="q-link"
              onClick={() => onField(where)}
              aria-label={`Open the field: ${label}`}
            >
              Open the field
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is missing over all papers, each thing once, and what the record does not say. */
export function Missing({ plan, onField }: { readonly plan: PacketPlan; readonly onField: ListProps['onField'] }) {
  const { missing, silent } = plan;
  return (
    <>
      <section aria-label="Missing">
        <h2 className="q-h2">What is missing ({missing.length})</h2>
        {missing.length === 0 ? (
          <p className="q-row" role="status">
            <IconCheck size={16} aria-hidden /> Nothing that these papers ask for is missing.
          </p>
        ) : (
          <Lacks lacks={missing} onField={onField} />
        )}
      </section>
      {silent.length > 0 && (
        <details className="q-packet-silent">
          <summary>The record does not say ({silent.length})</summary>
          <Lacks lacks={silent} onField={onField} />
        </details>
      )}
    </>
  );
}

/** The exhibits by letter, and whether a file is attached for each. */
export function Exhibits({ plan }: { readonly plan: PacketPlan }) {
  if (plan.exhibits.length === 0) return null;
  return (
    <section aria-label="Exhibits">
      <h2 className="q-h2">Exhibits ({plan.exhibits.length})</h2>
      <ul className="q-packet-lacks">
        {plan.exhibits.map(({ letter, title, sealed, fileId }) => (
          <li key={letter} className="q-row">
            <strong>{letter}</strong>
            <span>{title}</span>
            {sealed && <Badge tone="info" label="Sealed" />}
            {fileId === null && <Badge tone="warn" label="Not attached" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
