import { clock as clockWords } from '../../../shared/drafting/words';
import type { AtRisk, DeadlineItem } from '../../data';
import { Badge } from '../../ui/badge';
import type { Column } from '../../ui/data-table';
import { DueText } from '../../ui/due';
import type { DateStyle } from '../../ui/format';
import { MatterName } from '../../ui/restricted-badge';

/** Where a date stands, in a word. */
function Standing({ item, atRisk }: { readonly item: DeadlineItem; readonly atRisk: AtRisk }) {
  if (item.status === 'done') return <Badge tone="ok" label="Done" />;
  if (atRisk(item)) return <Badge tone="bad" label="At risk" title="The hearing comes after this date." />;
  return item.due.date < item.today ? <Badge tone="bad" label="Overdue" /> : <Badge tone="plain" label="Open" />;
}

/** Nobody has confirmed it, unless somebody has. */
function Checked({ item }: { readonly item: DeadlineItem }) {
  if (item.row?.signedOff) return <Badge tone="ok" label="Signed off" title={`By ${item.row.signedOff.by}`} />;
  if (item.row?.verified) return <Badge tone="ok" label="Confirmed" title={`By ${item.row.verified.by}`} />;
  return <Badge tone="warn" label="Not confirmed" title="Nobody has confirmed this date yet." />;
}

/** The columns of the list. */
export const columnsFor = (style: DateStyle, atRisk: AtRisk): readonly Column<DeadlineItem>[] => [
  {
    key: 'due',
    title: 'Due',
    width: 216,
    value: (d) => `${d.due.date} ${d.due.time ?? ''}`,
    cell: (d) => <DueText date={d.due.date} today={d.today} style={style} closed={d.status === 'done'} />,
  },
  {
    key: 'time',
    title: 'Time',
    width: 92,
    value: (d) => d.due.time,
    cell: (d) => d.due.time && clockWords(d.due.time),
  },
  { key: 'label', title: 'What', width: 110, grow: true, value: (d) => d.label },
  {
    key: 'matter',
    title: 'Matter',
    width: 150,
    grow: true,
    value: (d) => d.matterTitle,
    cell: (d) => <MatterName name={d.matterTitle} restricted={d.restricted} masked={d.masked} />,
  },
  {
    key: 'status',
    title: 'Status',
    width: 92,
    value: (d) => d.status,
    cell: (d) => <Standing item={d} atRisk={atRisk} />,
  },
  {
    key: 'verified',
    title: 'Checked',
    width: 122,
    value: (d) => (d.row?.signedOff ? 2 : d.row?.verified ? 1 : 0),
    cell: (d) => <Checked item={d} />,
  },
];
