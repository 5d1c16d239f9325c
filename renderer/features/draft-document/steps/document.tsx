import { Select } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { type DocumentKind, documentsOf } from '../../../../shared/drafting/documents';
import { plainId } from '../../../../shared/drafting/record/declaration-of';
import type { Matter } from '../../../../shared/schema/matter';
import { type DraftOverview, editDraft, undo, useTemplates } from '../../../data';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { formatInstant } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { goToField } from '../context';
import { count } from '../steps';
import { Decision } from './decision';

interface DocumentStepProps {
  readonly matter: Matter;
  readonly kind: DocumentKind | undefined;
  readonly draft: DraftOverview | undefined;
  readonly drafts: readonly DraftOverview[];
  readonly onPick: (kind: DocumentKind) => void;
}

const EMERGENCY = 'emergency-request-2702';

/** Step 1: the catalogue, what fits this matter first; what does not fit says why, and what would change that. */
export function DocumentStep({ matter, kind, draft, drafts, onPick }: DocumentStepProps) {
  const fitting = documentsOf(matter).filter((document) => !document.unfit(matter));
  const unfit = documentsOf(matter).filter((document) => document.unfit(matter));
  return (
    <div className="q-stack">
      {matter.demand.instrument === EMERGENCY && <Decision matter={matter} />}
      <section aria-label="Documents for this matter">
        <h3 className="q-h3">Documents for this matter</h3>
        {fitting.every(({ internal }) => internal) && (
          <p className="q-dim">None to send or file yet. Below stands what each document still waits for.</p>
        )}
        <ul className="q-draft-documents">
          {fitting.map((document) => {
            const started = drafts.find((one) => one.row.documentId === document.id);
            const current = document.id === kind?.id;
            const Icon = current ? IconCircleCheckFilled : IconCircle;
            return (
              <li key={document.id}>
                <button
                  type="button"
                  className="q-draft-document"
                  aria-pressed={current}
                  onClick={() => onPick(document)}
                >
                  <Icon size={16} aria-hidden />
                  <span>
                    <b>{document.title}</b>
                    <span className="q-dim">{started ? startedOn(started) : 'Not started'}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {kind && draft && <TemplateChoice kind={kind} draft={draft} />}
      {unfit.length > 0 && (
        <section aria-label="Not for this matter">
          <h3 className="q-h3">Not for this matter as it stands</h3>
          <ul className="q-draft-unfit">
            {unfit.map((document) => (
              <Unfit key={document.id} matter={matter} document={document} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function startedOn({ row, last, versions }: DraftOverview): string {
  if (!last) return `Started ${formatInstant(row.createdAt)}, nothing saved yet`;
  return `${count(versions, 'version')}, the last of ${formatInstant(last.at)}`;
}

function Unfit({ matter, document }: { readonly matter: Matter; readonly document: DocumentKind }) {
  const why = document.unfit(matter);
  if (!why) return null;
  const hereToo = why.field.startsWith('demand.decision');
  return (
    <li>
      <b>{document.title}</b>
      <span className="q-dim">{why.message}</span>
      {!hereToo && (
        <button type="button" className="q-link" onClick={() => goToField(matter.id, why.field)}>
          Open that field
        </button>
      )}
    </li>
  );
}

/** The shipped template, or one of the firm's own that may be used for this document. */
function TemplateChoice({ kind, draft }: { readonly kind: DocumentKind; readonly draft: DraftOverview }) {
  const templates = useTemplates() ?? [];
  const usable = templates.filter(
    ({ documentIds }) => documentIds.length === 0 || documentIds.includes(plainId(kind.id)),
  );
  const pick = async (templateId: string | null) => {
    const operation = await editDraft(draft.id, { templateId });
    if (operation) showUndo({ message: 'Template changed', undo: async () => void (await undo(operation)) });
  };
  if (usable.length === 0) {
    return (
      <p className="q-dim">
        Laid out by the template that comes with Quash. Your own Word templates can be added under Templates.
      </p>
    );
  }
  return (
    <div className="q-row">
      <Select
        label="Template"
        w={320}
        data={[
          { value: '', label: 'The one that comes with Quash' },
          ...usable.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={draft.row.templateId ?? ''}
        onChange={(value) => void pick(value === '' ? null : value).catch(showFailure)}
      />
      {draft.row.templateId && <Badge tone="info" label="Own template" />}
    </div>
  );
}
