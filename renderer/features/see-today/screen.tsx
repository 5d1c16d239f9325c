import { Button } from '@mantine/core';
import { IconCheck, IconChecklist } from '@tabler/icons-react';
import { useMemo } from 'react';
import {
  closeDeadline,
  type DeadlineItem,
  type DraftOverview,
  undo,
  useDeadlines,
  useDrafts,
  useSettings,
  useToday,
} from '../../data';
import { go } from '../../state';
import { Badge, SampleBadge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { DueText } from '../../ui/due';
import { EmptyState } from '../../ui/empty-state';
import { type DateStyle, formatDate } from '../../ui/format';
import { PaneHeader } from '../../ui/pane-header';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { showUndo } from '../../ui/undo-toast';
import { dueSoon } from './due-soon';
import './see-today.css';

const errorsOf = ({ last }: DraftOverview): number =>
  last?.diagnostics.filter((finding) => finding.severity === 'error').length ?? 0;

/** What is due, and which drafts cannot be filed as they stand. No charts. */
export function TodayScreen() {
  const deadlines = useDeadlines();
  const drafts = useDrafts();
  const style = useSettings()?.dateFormat ?? 'us';
  const day = useToday();
  const due = useMemo(() => dueSoon(deadlines ?? []), [deadlines]);
  const blocked = useMemo(() => (drafts ?? []).filter((draft) => errorsOf(draft) > 0), [drafts]);
  if (!deadlines || !drafts) return <section className="q-screen" aria-label="Today" aria-busy="true" />;
  const nothing = due.overdue.length + due.today.length + due.week.length + blocked.length === 0;

  return (
    <section className="q-screen" aria-label="Today">
      <PaneHeader title="Today" count={formatDate(day, style)}>
        <Button variant="default" onClick={() => go({ section: 'deadlines' })}>
          All deadlines
        </Button>
      </PaneHeader>
      {nothing ? (
        <EmptyState
          icon={IconChecklist}
          title="Nothing is due in the next seven days"
          body="Dates that are late, of today and of the coming week stand here, and drafts that cannot be filed yet."
          action={{ label: 'Go to matters', onClick: () => go({ section: 'matters' }) }}
          second={{ label: 'See all deadlines', onClick: () => go({ section: 'deadlines' }) }}
        />
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <div className="q-scroll q-today" data-pane tabIndex={0} role="region" aria-label="What is due">
          <DueGroup title="Overdue" items={due.overdue} style={style} none="Nothing is overdue." />
          <DueGroup title="Today" items={due.today} style={style} none="Nothing is due today." />
          <DueGroup title="Next 7 days" items={due.week} style={style} none="Nothing is due in the next seven days." />
          <section aria-label="Drafts that cannot be filed yet">
            <h2 className="q-h2">
              Drafts that cannot be filed yet <span className="q-dim">{blocked.length}</span>
            </h2>
            {blocked.length === 0 && <p className="q-dim">No saved draft has an error.</p>}
            <ul className="q-today-list">
              {blocked.map((draft) => (
                <BlockedDraft key={draft.id} draft={draft} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </section>
  );
}

interface DueGroupProps {
  readonly title: string;
  readonly items: readonly DeadlineItem[];
  readonly style: DateStyle;
  readonly none: string;
}

function DueGroup({ title, items, style, none }: DueGroupProps) {
  return (
    <section aria-label={title}>
      <h2 className="q-h2">
        {title} <span className="q-dim">{items.length}</span>
      </h2>
      {items.length === 0 && <p className="q-dim">{none}</p>}
      <ul className="q-today-list">
        {items.map((item) => (
          <DueLine key={item.id} item={item} style={style} />
        ))}
      </ul>
    </section>
  );
}

function DueLine({ item, style }: { readonly item: DeadlineItem; readonly style: DateStyle }) {
  const { row } = item;
  const close = async (id: string) => {
    const operation = await closeDeadline(id);
    if (operation) showUndo({ message: `“${item.label}” is done`, undo: async () => void (await undo(operation)) });
  };
  return (
    <li className="q-today-line">
      <span className="q-today-due">
        <DueText date={item.due.date} today={item.today} style={style} />
      </span>
      <span className="q-clip">{item.label}</span>
      <span className="q-today-cell">
        <button
          type="button"
          className="q-link q-clip"
          onClick={() => go({ section: 'matters', matterId: item.matterId, tab: 'deadlines' })}
        >
          {item.matterTitle}
        </button>
      </span>
      <span className="q-row q-today-marks">
        {item.restricted && <RestrictedBadge masked={item.masked} />}
        {item.sample && <SampleBadge />}
        {row?.verified ? <Badge tone="ok" label="Verified" /> : <Badge tone="warn" label="Not verified" />}
        {row && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Done: ${item.label}`}
            leftSection={<IconCheck size={14} aria-hidden />}
            onClick={() => void close(row.id).catch(showFailure)}
          >
            Done
          </Button>
        )}
      </span>
    </li>
  );
}

function BlockedDraft({ draft }: { readonly draft: DraftOverview }) {
  const errors = errorsOf(draft);
  return (
    <li className="q-today-line">
      <span>
        <Badge tone="bad" label={`${errors} ${errors === 1 ? 'error' : 'errors'}`} />
      </span>
      <span className="q-today-cell">
        <button
          type="button"
          className="q-link q-clip"
          onClick={() => go({ section: 'drafts', matterId: draft.row.matterId, draftId: draft.id })}
        >
          {draft.row.title}
        </button>
      </span>
      <span className="q-clip">{draft.matterTitle}</span>
      <span className="q-row q-today-marks">
        {draft.restricted && <RestrictedBadge masked={draft.masked} />}
        {draft.sample && <SampleBadge />}
      </span>
    </li>
  );
}
