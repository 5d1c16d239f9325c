import type { EntryStatus, PacketEntry, PacketPlan } from '../../../shared/packet/packet-plan';
import { createDraft, draftsOf } from '../../data';
import { go } from '../../state';
import { Badge, type Tone } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';

function statusBadge(status: EntryStatus): { tone: Tone; label: string } {
  switch (status.kind) {
    case 'ready':
      return { tone: 'ok', label: 'Nothing missing' };
    case 'missing':
      return { tone: 'bad', label: `${status.labels.length} missing` };
    case 'unfit':
      return { tone: 'warn', label: 'Left out' };
    case 'not-in-build':
      return { tone: 'plain', label: 'Not in this build' };
  }
}

/** Opens the draft of a paper, which is begun when there is none yet. */
async function openPaper(matterId: string, documentId: string, title: string): Promise<void> {
  const known = (await draftsOf(matterId)).find((draft) => draft.documentId === documentId)?.id;
  const draftId = known ?? (await createDraft({ matterId, documentId, title })).id;
  go({ section: 'drafts', matterId, draftId });
}

interface PapersProps {
  readonly matterId: string;
  readonly plan: PacketPlan;
  readonly onField: (path: string) => void;
}

/** The papers in filing order: what each is for, which rule asks for it, and how it stands. */
export function Papers({ matterId, plan, onField }: PapersProps) {
  return (
    <ol className="q-packet-papers">
      <li>
        <span className="q-packet-number">00</span>
        <div>
          <p className="q-row">
            <strong>Packet cover and checklist</strong>
            <Badge tone="info" label="For counsel alone" />
          </p>
          <p className="q-dim">Lists what follows. Privileged; never filed.</p>
        </div>
      </li>
      {plan.entries.map((entry) => (
        <Paper key={entry.documentId} entry={entry} matterId={matterId} onField={onField} />
      ))}
    </ol>
  );
}

interface PaperProps extends Omit<PapersProps, 'plan'> {
  readonly entry: PacketEntry;
}

function Paper({ entry, matterId, onField }: PaperProps) {
  const { documentId, order, title, need, why, rule, ruleSeen, status } = entry;
  return (
    <li data-out={order === null || undefined}>
      <span className="q-packet-number">{order === null ? '–' : String(order).padStart(2, '0')}</span>
      <div>
        <p className="q-row">
          {order === null ? (
            <strong>{title}</strong>
          ) : (
            <button
              type="button"
              className="q-link"
              onClick={() => void openPaper(matterId, documentId, title).catch(showFailure)}
            >
              {title}
            </button>
          )}
          <Badge {...statusBadge(status)} />
          <span className="q-dim">{need === 'required' ? 'Required' : 'Usual'}</span>
        </p>
        <p>
          {why}
          {rule !== null && (
            <span className="q-dim">
              {' '}
              {rule}
              {ruleSeen ? '' : ' (not verified)'}
            </span>
          )}
        </p>
        {status.kind === 'unfit' && (
          <p className="q-row">
            <span>{status.message}</span>
            <button type="button" className="q-link" onClick={() => onField(status.field)}>
              Show the field
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
