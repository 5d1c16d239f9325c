import type { NetworkRow } from '../../../../shared/precedents/network/view';
import type { PrecedentView } from '../../../data';
import { Badge, StanceBadge } from '../../../ui/badge';
import type { Column } from '../../../ui/data-table';
import { courtShort } from '../words';
import { standingWord } from './words';

/** A row of the list, with the record that it stands for. */
export interface ListedRow extends NetworkRow {
  readonly record: PrecedentView;
  /** How it is linked with the record in the middle, in words; '' where only by way of another. */
  readonly how: string;
}

const steps = ['Middle', '1 step', '2 steps'] as const;

/** What the list says of a record; `around`: the record in the middle has a name. */
export function networkColumns(around: boolean): readonly Column<ListedRow>[] {
  const between: readonly Column<ListedRow>[] = [
    { key: 'how', title: 'Link', width: 150, grow: true, value: ({ how }) => how },
    {
      key: 'step',
      title: 'Steps',
      width: 70,
      value: ({ step }) => step,
      cell: ({ step }) => <span className={step === 0 ? undefined : 'q-dim'}>{steps[step]}</span>,
    },
  ];
  const court: readonly Column<ListedRow>[] = [
    { key: 'court', title: 'Court', width: 88, value: ({ record }) => courtShort(record) },
    { key: 'year', title: 'Year', width: 56, value: ({ record }) => record.decided.slice(0, 4) },
  ];
  return [
    {
      key: 'name',
      title: 'Precedent',
      width: 120,
      grow: true,
      value: ({ record }) => record.shortName,
      cell: ({ record }) => <i>{record.shortName}</i>,
    },
    ...(around ? between : court),
    {
      key: 'stance',
      title: 'Stance',
      width: 108,
      value: ({ record }) => record.stance,
      cell: ({ record }) => <StanceBadge stance={record.stance} />,
    },
    {
      key: 'standing',
      title: 'Standing',
      width: 136,
      value: ({ record }) => standingWord(record),
      cell: ({ record }) => <Standing record={record} />,
    },
    ...(around ? court : []),
    { key: 'links', title: 'Links', width: 58, value: ({ links }) => links },
  ];
}

/** What stands against relying on a record; nothing where nothing was entered. */
export function Standing({ record }: { readonly record: PrecedentView }) {
  const word = standingWord(record);
  if (word === '') return null;
  return (
    <Badge tone={word.endsWith('in part') ? 'warn' : 'bad'} label={word.charAt(0).toUpperCase() + word.slice(1)} />
  );
}
