import { Button } from '@mantine/core';
import { IconPencil, IconSitemap, IconTrash } from '@tabler/icons-react';
import { isAuthority } from '../../../shared/precedents/authority';
import { sayTreatment } from '../../../shared/precedents/later-history';
import { standingOf } from '../../../shared/precedents/standing';
import { resetPrecedentField, restorePrecedent, trashPrecedent, type PrecedentView, undo } from '../../data';
import { go } from '../../state';
import { Badge, ConfidenceBadge, OutcomeBadge, StanceBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { formatInstant } from '../../ui/format';
import { KeyValue, Quoted } from '../../ui/law-text';
import { showUndo } from '../../ui/undo-toast';
import { RecordHistory } from './history/record-history';
import { CitedBy, Related } from './keeping/cited-by';
import { Opinions } from './keeping/opinions';
import { PrintedCitation } from './keeping/printed-citation';
import { Stances, Tags } from './keeping/stances';
import { Weight } from './keeping/weight';
import { Treatments } from './standing/treatments';
import { Verifications } from './standing/verifications';
import { useLibraryIndex, type Library } from './library-index';
import { PrecedentNotes } from './notes/notes';
import { None, Section } from './section';
import { decidedOn, fieldName, inWords, said, tagName } from './words';
import './keeping/keeping.css';

interface DetailProps {
  readonly record: PrecedentView;
  /** The whole library, by id: what other records say of this one. */
  readonly library: Library;
  readonly onEdit: () => void;
}

/** Right pane: one precedent, from its citation as it will print down to the notes. */
export function PrecedentDetail({ record, library, onEdit }: DetailProps) {
  const { cites } = useLibraryIndex(library);
  return (
    <article className="q-prec-detail" aria-label={record.shortName}>
      <header className="q-prec-head">
        <h2 className="q-prec-name">{record.shortName}</h2>
        <div className="q-prec-head-tools">
          <Button
            variant="default"
            size="compact-xs"
            leftSection={<IconSitemap size={14} aria-hidden />}
            onClick={() => go({ section: 'precedents', tab: 'network', precedentId: record.id })}
          >
            Network
          </Button>
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
      <PrintedCitation record={record} />
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
      <Treatments record={record} library={library} />
      <Verifications record={record} />
      <Weight record={record} />
      <Stances record={record} />
      <Tags record={record} library={library} />
      <Opinions record={record} />
      <CitedBy record={record} library={library} />
      <Related record={record} library={library} />
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
      <PrecedentNotes record={record} cites={cites} />
      <RecordHistory record={record} />
    </article>
  );
}

function Cautions({ record }: { readonly record: PrecedentView }) {
  const { gone, partly } = standingOf(record, record.keeping);
  return (
    <>
      {gone.map((treatment) => (
        <p key={treatment.id} className="q-prec-caution" data-gone="">
          Law no more: {sayTreatment(treatment)}. A paper that relies on it shows an error, which bars filing until an
          attorney decides.
        </p>
      ))}
      {partly.map((treatment) => (
        <p key={treatment.id} className="q-prec-caution">
          In part law no more: {sayTreatment(treatment)}; only {treatment.part}.
        </p>
      ))}
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

/** Moves a precedent of one's own to the trash and offers to take it back. */
export async function trashOwn(record: Pick<PrecedentView, 'id' | 'shortName'>): Promise<void> {
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
