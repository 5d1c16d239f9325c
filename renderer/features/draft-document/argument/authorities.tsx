import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { isLawOn } from '../../../../shared/precedents/as-of';
import { standingOn, TREATMENT_WORDS } from '../../../../shared/precedents/later-history';
import { stanceOn } from '../../../../shared/precedents/stance-on';
import type { Ground } from '../../../../shared/schema/law';
import type { GroundChoice } from '../../../../shared/schema/matter';
import { chooseGrounds, type PrecedentView, undo, useGrounds, usePrecedents } from '../../../data';
import { Badge, ConfidenceBadge, StanceBadge } from '../../../ui/badge';
import { Citation } from '../../../ui/citation';
import { showFailure } from '../../../ui/desktop-files';
import { showUndo } from '../../../ui/undo-toast';
import { changed, citedIn, groundText, slotOf } from './choices';
import type { StepProps } from '../context';

type Place = 'text' | 'added' | 'struck' | 'unfaced';
const places: Readonly<Record<Place, string>> = {
  text: 'in the text',
  added: 'added by you',
  struck: 'struck',
  unfaced: 'adverse, not mentioned',
};

/** What the firm entered counts beside what the record says. */
const stands = (record: PrecedentView, lawAsOf: string): boolean => standingOn(record, record.keeping, lawAsOf).good;

interface Row {
  readonly record: PrecedentView;
  /** On the ground of the row. */
  readonly stance: PrecedentView['stance'];
  readonly place: Place;
}

/** Step 4: what each ground rests on, adverse authority first; strike what you do not want, add what you do. */
export function AuthoritiesStep(props: StepProps) {
  const records = usePrecedents();
  const byId = useMemo(() => new Map(records?.map((record) => [record.id, record])), [records]);
  const { lawAsOf } = props.matter;
  const options = useMemo(() => optionsOf(records ?? [], lawAsOf), [records, lawAsOf]);
  const chosen = props.matter.grounds.filter((choice) => choice.chosen);
  if (!props.files || !records) return <p className="q-dim">Reading the texts…</p>;
  if (chosen.length === 0) return <p className="q-dim">Choose the grounds first: each brings its authorities along.</p>;
  return (
    <div className="q-stack">
      {chosen.map((choice) => (
        <GroundAuthorities key={choice.id} {...props} choice={choice} byId={byId} options={options} />
      ))}
    </div>
  );
}

interface GroundProps extends StepProps {
  readonly choice: GroundChoice;
  readonly byId: ReadonlyMap<string, PrecedentView>;
  readonly options: readonly Option[];
}

const weight = ({ stance }: Row): number => (stance === 'adverse' ? 0 : stance === 'mixed' ? 1 : 2);

function rowsOf({ choice, byId, matter, kind, files }: GroundProps, ground: Ground | undefined): Row[] {
  const text = groundText(choice, matter, kind, files ?? {});
  const struck = new Set(choice.struckAuthorities);
  const rows = new Map<string, Place>();
  for (const id of citedIn(text.source, matter.lawAsOf)) rows.set(id, struck.has(id) ? 'struck' : 'text');
  for (const id of choice.addedAuthorities ?? []) rows.set(id, 'added');
  for (const key of ground?.keyAuthorities ?? []) {
    if (!key.adverse || slotOf(kind) !== 'argument') continue;
    for (const id of key.precedentIds) {
      const record = byId.get(id);
      if (record && !rows.has(id) && isLawOn(record, matter.lawAsOf) && stands(record, matter.lawAsOf))
        rows.set(id, 'unfaced');
    }
  }
  const found = [...rows].flatMap(([id, place]) => {
    const record = byId.get(id);
    return record ? [{ record, place, stance: stanceOn(record, record.keeping, choice.id) }] : [];
  });
  return found.sort((a, b) => weight(a) - weight(b));
}

function GroundAuthorities(props: GroundProps) {
  const { choice, matter, kind } = props;
  const ground = useGrounds().get(choice.id);
  const title = ground?.title ?? choice.id;
  const rows = rowsOf(props, ground);
  const added = choice.addedAuthorities ?? [];
  const struck = choice.struckAuthorities ?? [];
  const save = async (patch: Parameters<typeof changed>[2], message: string) => {
    const operation = await chooseGrounds(matter.id, changed(matter, choice.id, patch));
    if (operation) showUndo({ message, undo: async () => void (await undo(operation)) });
  };
  const act = ({ record, place }: Row) => {
    const { id, shortName } = record;
    const without = (ids: readonly string[]) => ids.filter((one) => one !== id);
    const done =
      place === 'text'
        ? save({ struckAuthorities: [...struck, id] }, `${shortName} struck`)
        : place === 'struck'
          ? save({ struckAuthorities: without(struck) }, `${shortName} is back`)
          : place === 'added'
            ? save({ addedAuthorities: without(added) }, `${shortName} taken out`)
            : save({ addedAuthorities: [...added, id] }, `${shortName} added`);
    done.catch(showFailure);
  };
  return (
    <section aria-label={title}>
      <h3 className="q-h3">{title}</h3>
      {rows.length === 0 && <p className="q-dim">This text cites no case of the library.</p>}
      <ul className="q-draft-authorities">
        {rows.map((row) => (
          <Authority key={row.record.id} row={row} lawAsOf={matter.lawAsOf} onAct={() => act(row)} />
        ))}
      </ul>
      {slotOf(kind) === 'argument' && (
        <AddAuthority
          title={title}
          options={props.options}
          lawAsOf={matter.lawAsOf}
          taken={rows.map((row) => row.record.id)}
          onAdd={(id) => void save({ addedAuthorities: [...added, id] }, 'Authority added').catch(showFailure)}
        />
      )}
    </section>
  );
}

const actions: Readonly<Record<Place, string>> = {
  text: 'Strike',
  struck: 'Restore',
  added: 'Take out',
  unfaced: 'Add',
};

interface AuthorityProps {
  readonly row: Row;
  readonly lawAsOf: string;
  readonly onAct: () => void;
}

function Authority({ row, lawAsOf, onAct }: AuthorityProps) {
  const { record, place, stance } = row;
  const { gone, partly } = standingOn(record, record.keeping, lawAsOf);
  return (
    <li className="q-draft-authority" data-place={place}>
      <p>
        <Citation record={record} />
      </p>
      <div className="q-row">
        <StanceBadge stance={stance} />
        {record.confidence !== 'seen-in-source' && <ConfidenceBadge confidence={record.confidence} />}
        {[...gone, ...partly].map(({ id, kind, part }) => (
          <Badge
            key={id}
            tone={part === null ? 'bad' : 'warn'}
            label={`Entered as ${TREATMENT_WORDS[kind]}${part === null ? '' : ' in part'}`}
          />
        ))}
        {place === 'unfaced' ? (
          <Badge tone="warn" label={places[place]} />
        ) : (
          <span className="q-dim">{places[place]}</span>
        )}
        <button type="button" className="q-link" aria-label={`${actions[place]} ${record.shortName}`} onClick={onAct}>
          {actions[place]}
        </button>
      </div>
    </li>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What may be added: what was law on the matter's day, and is authority at all. */
function optionsOf(records: readonly PrecedentView[], lawAsOf: string): Option[] {
  return records
    .filter((record) => stands(record, lawAsOf) && isLawOn(record, lawAsOf))
    .map(({ id, shortName, decided, stance }) => ({
      value: id,
      label: `${shortName} (${decided.slice(0, 4)}, ${stance})`,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

interface AddProps {
  readonly title: string;
  readonly options: readonly Option[];
  readonly lawAsOf: string;
  readonly taken: readonly string[];
  readonly onAdd: (id: string) => void;
}

function AddAuthority({ title, options, lawAsOf, taken, onAdd }: AddProps) {
  return (
    <Select
      size="xs"
      w={340}
      searchable
      limit={60}
      aria-label={`Add authority to ${title}`}
      placeholder="Add from the library"
      nothingFoundMessage={`Nothing decided by ${lawAsOf} has this name`}
      data={options.filter((option) => !taken.includes(option.value))}
      value={null}
      onChange={(id) => id && onAdd(id)}
    />
  );
}
