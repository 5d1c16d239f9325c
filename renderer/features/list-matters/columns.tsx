import { law } from '../../../shared/law';
import type { MatterOverview } from '../../data';
import { SampleBadge } from '../../ui/badge';
import type { Column } from '../../ui/data-table';
import { DueText } from '../../ui/due';
import type { DateStyle } from '../../ui/format';
import { RestrictedBadge } from '../../ui/restricted-badge';

export const stageWords = { new: 'New', drafting: 'Drafting', filed: 'Filed', closed: 'Closed' } as const;
const sideWords = { provider: 'Provider', 'account-holder': 'Doe' } as const;

/** A title without the mark that every sample's title begins with; the badge says it. */
export const plainTitle = (m: MatterOverview): string => m.row.title.replace(/^SAMPLE – /, '');

/** 'N.D. Cal.', or that no court is chosen. Empty, like all that follows, for a matter that is masked. */
export const forumOf = (m: MatterOverview): string =>
  m.row.court ? (law.courts.get(m.row.court.id)?.citation ?? m.row.court.id) : m.masked ? '' : 'No court';

/** 'Doe' or 'Provider'. */
export const sideOf = (m: MatterOverview): string => (m.masked ? '' : sideWords[m.row.client.side]);

/** The instrument by its title, without what stands in brackets. */
export const demandTypeOf = (m: MatterOverview): string =>
  (law.instruments.get(m.instrument)?.title ?? m.instrument).replace(/ \(.*\)$/, '');

const updated = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** The columns of the matters list. */
export function matterColumns(
  people: ReadonlyMap<string, string>,
  style: DateStyle,
): readonly Column<MatterOverview>[] {
  const responsible = (m: MatterOverview) => (m.row.responsible ? (people.get(m.row.responsible) ?? '') : '');
  return [
    {
      key: 'title',
      title: 'Short name',
      width: 300,
      grow: true,
      value: plainTitle,
      cell: (m) => (
        <span className="q-matter-name">
          <span className="q-clip">{plainTitle(m)}</span>
          <span className="q-row">
            {m.row.restricted && <RestrictedBadge masked={m.masked} />}
            {m.sample && <SampleBadge />}
          </span>
        </span>
      ),
    },
    { key: 'forum', title: 'Forum', width: 96, value: forumOf },
    { key: 'demand', title: 'Demand type', width: 130, value: demandTypeOf },
    { key: 'client', title: 'Client', width: 140, value: (m) => m.row.client.short, hidden: true },
    { key: 'side', title: 'Client role', width: 100, value: sideOf },
    { key: 'issuer', title: 'Issuer', width: 160, value: (m) => m.issuer, hidden: true },
    {
      key: 'next',
      title: 'Next deadline',
      width: 210,
      value: (m) => m.next?.due.date,
      cell: (m) => {
        if (!m.next) return <span className="q-dim">None open</span>;
        return (
          <span title={m.next.label}>
            <DueText date={m.next.due.date} today={m.today} style={style} />
          </span>
        );
      },
    },
    { key: 'stage', title: 'Stage', width: 76, value: (m) => stageWords[m.row.stage] },
    { key: 'responsible', title: 'Responsible', width: 110, value: responsible },
    {
      key: 'updated',
      title: 'Updated',
      width: 150,
      value: (m) => m.row.updatedAt,
      cell: (m) => updated.format(Date.parse(m.row.updatedAt)),
    },
  ];
}
