import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isAuthority } from '../../../shared/precedents/authority';
import { resetPrecedentField, restorePrecedent, trashPrecedent, type PrecedentView, undo } from '../../data';
import { go } from '../../state';
import { Badge, ConfidenceBadge, OutcomeBadge, StanceBadge } from '../../ui/badge';
import { Citation } from '../../ui/citation';
import { showFailure } from '../../ui/desktop-files';
import { formatInstant } from '../../ui/format';
import { KeyValue, Quoted } from '../../ui/law-text';
import { showUndo } from '../../ui/undo-toast';
import { PrecedentNotes } from './notes';
import { decidedOn, fieldName, groundsCiting, inWords, said, tagName } from './words';

interface DetailProps {
  readonly record: PrecedentView;
  readonly nameOf: (id: string) => string | undefined;
  readonly onEdit: () => void;
}

/** Right pane: one precedent, from its citation as it will print down to the notes. */
export function PrecedentDetail({ record, nameOf, onEdit }: DetailProps) {
  return (
    <article className="q-prec-detail" aria-label={record.shortName}>
      <header className="q-prec-head">
        <h2 className="q-prec-name">{record.shortName}</h2>
        <div className="q-prec-head-tools">
          <Button
            variant="default"
            size="compact-xs"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={onEdit}
          >
            Edit fields
          </Button>
          {record.own && <TrashOwn record={record} />}
        </div>
      </header>
      <p className="q-prec-cite" data-testid="citation">
        <Citation record={record} />
      </p>
      <div className="q-row">
        <StanceBadge stance={record.stance} />
        <OutcomeBadge outcome={record.outcome} />
        <ConfidenceBadge confidence={record.confidence} />
        {record.own && <Badge tone="info" label="Your own" />}
      </div>
      <Cautions record={record} />
      <EditedFields record={record} />
      <KeyValue
        items={[
          ['Full name', record.caption],
          ['Court', record.court],
          ['Docket', record.docket],
          ['Decided', decidedOn(record.decided)],
          ['Citations', record.citations.length > 1 ? record.citations.join('; ') : null],
          ['Instrument', inWords(record.instrument)],
          ['Sought by', record.soughtBy],
          ['Grounds', record.grounds.map(tagName).join(', ')],
        ]}
      />
      <Holdings record={record} />
      <Section title="Background">{record.background || <None>Nothing is written about the background.</None>}</Section>
      <Section title="Later history">
        {record.subsequentHistory ?? <None>None was looked up or found. Check it before filing.</None>}
      </Section>
      <CitedBy record={record} />
      <Related record={record} nameOf={nameOf} />
      <Section title="Sources">
        {record.sources.length === 0 ? (
          <None>No source is named. Add the one you read.</None>
        ) : (
          <ul className="q-list">
            {record.sources.map((source) => (
              <li key={source} className="q-prec-source">
                {source}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <PrecedentNotes precedentId={record.id} />
    </article>
  );
}

const None = ({ children }: { readonly children: ReactNode }) => <span className="q-dim">{children}</span>;

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="q-prec-section" aria-label={title}>
      <h3 className="q-h3">{title}</h3>
      <div className="q-prose">{children}</div>
    </section>
  );
}

function Cautions({ record }: { readonly record: PrecedentView }) {
  return (
    <>
      {record.confidence !== 'seen-in-source' && (
        <p className="q-prec-caution">
          Known, not seen: verify the citation, date and history in an official source before filing.
        </p>
      )}
      {!isAuthority(record) && (
        <p className="q-prec-caution">
          No ruling that stands. Use it as a matter to learn from; it is no authority to cite.
        </p>
      )}
    </>
  );
}

function EditedFields({ record }: { readonly record: PrecedentView }) {
  const edits = Object.entries(record.edited);
  if (edits.length === 0) return null;
  const revert = async (field: string) => {
    const operation = await resetPrecedentField(record.id, field).catch(showFailure);
    if (operation)
      showUndo({ message: `${inWords(field)} is as shipped again`, undo: () => undo(operation).then(() => {}) });
  };
  return (
    <ul className="q-prec-edits" aria-label="Edited fields">
      {edits.map(([field, edit]) => (
        <li key={field}>
          <span>
            <b>{fieldName(field)}</b> edited by {edit.by}, {formatInstant(edit.at)}. Shipped: {said(edit.base)}
          </span>
          <button type="button" className="q-link" onClick={() => void revert(field)}>
            Revert {fieldName(field).toLowerCase()}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Holdings({ record }: { readonly record: PrecedentView }) {
  return (
    <Section title="Holdings">
      {record.holdings.length === 0 && <None>No holding is written down. Edit the fields to add one.</None>}
      <ol className="q-prec-holdings">
        {record.holdings.map((holding, at) => (
          <li key={at}>
            <p>{holding.text}</p>
            {holding.quote && (
              <p className="q-prec-quote">
                <Quoted text={holding.quote} />
              </p>
            )}
            <p className="q-dim">
              {holding.pin ? `Pin: ${holding.pin.replace(/(\d)-(\d)/g, '$1–$2')}` : 'No pin seen: cite without one'}
              {holding.grounds.length > 0 && ` · ${holding.grounds.map(tagName).join(', ')}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function CitedBy({ record }: { readonly record: PrecedentView }) {
  const grounds = groundsCiting(record.id);
  return (
    <Section title="Grounds that rest on it">
      {grounds.length === 0 ? (
        <None>No ground of the shipped law names it.</None>
      ) : (
        <ul className="q-list">
          {grounds.map((ground) => (
            <li key={ground.id}>
              {ground.title}
              {ground.adverse && ' (adverse: the argument has to face it)'}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Related({ record, nameOf }: Pick<DetailProps, 'record' | 'nameOf'>) {
  const related = record.related.flatMap((id) => {
    const name = nameOf(id);
    return name === undefined ? [] : [{ id, name }];
  });
  return (
    <Section title="Related">
      {related.length === 0 && <None>None.</None>}
      <ul className="q-prec-related">
        {related.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Moves a precedent of one's own to the trash and offers to take it back. */
export async function trashOwn(record: PrecedentView): Promise<void> {
  await trashPrecedent(record.id);
  go({ section: 'precedents' });
  showUndo({
    message: `${record.shortName} is in the trash`,
    undo: async () => {
      await restorePrecedent(record.id);
      go({ section: 'precedents', precedentId: record.id });
    },
  });
}

function TrashOwn({ record }: { readonly record: PrecedentView }) {
  return (
    <Button
      variant="default"
      size="compact-xs"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => void trashOwn(record).catch(showFailure)}
    >
      Move to trash
    </Button>
  );
}
