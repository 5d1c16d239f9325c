import { ActionIcon, Button } from '@mantine/core';
import { IconFileExport, IconTrash } from '@tabler/icons-react';
import { law } from '../../../shared/law';
import { type MatterOverview, useGrounds, useMatter } from '../../data';
import { go } from '../../state';
import { SampleBadge } from '../../ui/badge';
import { DueText } from '../../ui/due';
import type { DateStyle } from '../../ui/format';
import { formatDate } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { demandTypeOf, plainTitle, sideOf, stageWords } from './columns';
import { exportMatter } from './matter-file';

interface PreviewProps {
  readonly matter: MatterOverview;
  readonly style: DateStyle;
  readonly responsible: string | undefined;
  readonly onTrash: () => void;
}

/** The reading pane of the matters list: what a matter is about, without opening it. */
export function MatterPreview({ matter, style, responsible, onTrash }: PreviewProps) {
  const { row } = matter;
  const detail = useMatter(row.id);
  const grounds = useGrounds();
  const chosen = row.grounds.filter((g) => g.chosen).map((g) => grounds.get(g.id)?.title ?? g.id);
  const served = detail?.demand.served.date;
  return (
    <article className="q-scroll q-preview" aria-label={`Preview of ${plainTitle(matter)}`}>
      <h2 className="q-preview-title">{plainTitle(matter)}</h2>
      <div className="q-row">
        {row.restricted && <RestrictedBadge masked={false} />}
        {matter.sample && <SampleBadge />}
        <span className="q-dim">{stageWords[row.stage]}</span>
      </div>
      <div className="q-row">
        <Button onClick={() => go({ section: 'matters', matterId: row.id })}>Open matter</Button>
        <Button
          variant="default"
          leftSection={<IconFileExport size={14} aria-hidden />}
          onClick={() => void exportMatter(row.id)}
        >
          Export…
        </Button>
        <ActionIcon aria-label="Move to trash" title="Move to trash (Del)" onClick={onTrash}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <KeyValue
        items={[
          ['Client', `${row.client.name} · ${sideOf(matter)}`],
          ['Demand', demandTypeOf(matter)],
          ['Issuer', detail?.demand.issuer.name ?? matter.issuer],
          ['Recipient', detail?.demand.recipient.name ?? matter.recipient],
          ['Court', row.court ? (law.courts.get(row.court.id)?.name ?? row.court.id) : 'No court'],
          ['Served', served ? formatDate(served, style) : undefined],
          [
            'Return date',
            matter.due?.date ? (
              <DueText date={matter.due.date} today={matter.today} style={style} closed={row.stage === 'closed'} />
            ) : (
              'Not entered'
            ),
          ],
          [
            'Next deadline',
            matter.next && matter.next.path !== 'demand.due.date' ? (
              <>
                {matter.next.label}: <DueText date={matter.next.due.date} today={matter.today} style={style} />
              </>
            ) : undefined,
          ],
          ['Responsible', responsible],
          [
            'Account',
            detail?.accounts
              .filter((a) => !a.protect)
              .map((a) => a.handle)
              .join(', '),
          ],
        ]}
      />
      {detail && detail.demand.items.length > 0 && (
        <section>
          <h3 className="q-h3">What is demanded</h3>
          <ul className="q-list">
            {detail.demand.items.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </section>
      )}
      {chosen.length > 0 && (
        <section>
          <h3 className="q-h3">Grounds chosen</h3>
          <ol className="q-list">
            {chosen.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

/** A restricted matter that was not opened yet: that it is there, and when something is due. */
export function MaskedPreview({ matter, style }: Pick<PreviewProps, 'matter' | 'style'>) {
  const { row, next, today } = matter;
  return (
    <article className="q-scroll q-preview" aria-label={`Preview of ${plainTitle(matter)}`}>
      <h2 className="q-preview-title">{plainTitle(matter)}</h2>
      <div className="q-row">
        <RestrictedBadge masked />
        <span className="q-dim">{stageWords[row.stage]}</span>
      </div>
      <p className="q-dim">
        Sealed, gagged, NSL or grand jury: lists, search and notices say no more than this until the matter is opened.
      </p>
      <div className="q-row">
        <Button onClick={() => go({ section: 'matters', matterId: row.id })}>Open matter</Button>
      </div>
      {next && (
        <KeyValue items={[['Next deadline', <DueText key="due" date={next.due.date} today={today} style={style} />]]} />
      )}
    </article>
  );
}
