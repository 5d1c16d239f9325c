import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown, IconPencil, IconRotateClockwise, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { clock } from '../../../shared/drafting/words';
import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import {
  closeDeadline,
  confirmDeadline,
  type DeadlineItem,
  editDeadline,
  type MatterDetail,
  reopenDeadline,
  sayInstant,
  trashDeadline,
} from '../../data';
import { go } from '../../state';
import { Badge } from '../../ui/badge';
import { TimeInput } from '../../ui/date-input';
import { DueText } from '../../ui/due';
import type { DateStyle } from '../../ui/format';
import { PhraseInput } from '../../ui/phrase-input';
import { carefulDay } from './compare';
import { ByHand, RowDetail } from './row-detail';
import { run } from './run';
import { RuleBadge, SetBadge, StatusBadge } from './status-badge';

interface DeadlineLineProps {
  readonly item: DeadlineItem;
  /** What the matter computes for it now. */
  readonly entry?: MatterDeadline | undefined;
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** One date: what it is, when, how far away, who confirmed it, and what can be done with it. */
export function DeadlineLine({ item, entry, matter, style }: DeadlineLineProps) {
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState(false);
  const { row } = item;
  const done = item.status === 'done';
  if (row && editing) {
    return <DeadlineForm item={item} court={matter.row.court?.id} style={style} onClose={() => setEditing(false)} />;
  }
  // The set date stands on the calendar once its change was taken.
  const set = entry && row?.due.date === carefulDay(entry) ? entry.overridden : undefined;
  const risk = entry && !done && (entry.status === 'at-risk' || entry.status === 'stayed') ? entry.status : undefined;
  return (
    <li className="q-date-item" data-done={done ? '' : undefined} data-risk={risk === 'at-risk' ? '' : undefined}>
      <div className="q-date">
        <div className="q-date-what">
          <div className="q-date-label">{item.label}</div>
          <div className="q-row">
            <DueText date={item.due.date} today={item.today} style={style} closed={done} />
            {item.due.time && <span className="q-dim">at {clock(item.due.time)}</span>}
            {done && <Badge tone="ok" label="Done" />}
            {risk && <StatusBadge status={risk} />}
            {row && <ByHand row={row} style={style} />}
            {set ? <SetBadge overridden={set} style={style} /> : row?.computed && <RuleBadge of={row.computed} />}
            {row?.signedOff && (
              <Badge tone="ok" label={`Signed off by ${row.signedOff.by}`} title={sayInstant(row.signedOff.at)} />
            )}
            {row?.verified ? (
              <Badge tone="ok" label={`Confirmed by ${row.verified.by}`} title={sayInstant(row.verified.at)} />
            ) : (
              <Badge tone="warn" label={row ? 'Not confirmed' : 'From the papers, not confirmed'} />
            )}
          </div>
        </div>
        {row ? (
          <div className="q-row">
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              rightSection={<IconChevronDown size={13} className="q-turn" aria-hidden />}
              aria-expanded={open}
              aria-label={`Details of ${item.label}`}
              onClick={() => setOpen(!open)}
            >
              Details
            </Button>
            {!row.verified && !done && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void run(confirmDeadline(row.id), `${item.label}: date confirmed`)}
              >
                Confirm the date
              </Button>
            )}
            <ActionIcon aria-label={`Edit ${item.label}`} title="Edit" onClick={() => setEditing(true)}>
              <IconPencil size={15} aria-hidden />
            </ActionIcon>
            {done ? (
              <ActionIcon
                aria-label={`Reopen ${item.label}`}
                title="Reopen"
                onClick={() => void run(reopenDeadline(row.id), `${item.label} is open again`)}
              >
                <IconRotateClockwise size={15} aria-hidden />
              </ActionIcon>
            ) : (
              <ActionIcon
                aria-label={`Mark ${item.label} as done`}
                title="Mark as done"
                onClick={() => void run(closeDeadline(row.id), `${item.label} is done`)}
              >
                <IconCheck size={15} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              aria-label={`Move ${item.label} to trash`}
              title="Move to trash"
              onClick={() => void run(trashDeadline(row.id), `${item.label} is in the trash`)}
            >
              <IconTrash size={15} aria-hidden />
            </ActionIcon>
          </div>
        ) : (
          item.path && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => go({ section: 'matters', matterId: item.matterId, field: item.path ?? '' })}
            >
              Show the field
            </Button>
          )
        )}
      </div>
      {open && row && <RowDetail row={row} entry={entry} matter={matter} style={style} />}
    </li>
  );
}

interface DeadlineFormProps {
  readonly item: DeadlineItem;
  readonly court: string | undefined;
  readonly style: DateStyle;
  readonly onClose: () => void;
}

function DeadlineForm({ item, court, style, onClose }: DeadlineFormProps) {
  const [label, setLabel] = useState(item.label);
  const [date, setDate] = useState<string | undefined>(item.due.date);
  const [time, setTime] = useState<string | undefined>(item.due.time ?? undefined);
  const ready = label.trim() !== '' && date !== undefined;
  const save = () => {
    if (!ready) return;
    const due = { date, ...(time ? { time } : {}) };
    void run(editDeadline(item.id, { label: label.trim(), due }), `${label.trim()} changed`).then(onClose);
  };
  return (
    <li className="q-date">
      <form
        className="q-row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput
          w={260}
          aria-label="What is due"
          value={label}
          data-autofocus
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <PhraseInput
          label="Day it is due"
          value={date}
          today={item.today}
          court={court}
          style={style}
          onChange={(next) => setDate(next)}
        />
        <TimeInput label="Time it is due" value={time} onChange={setTime} />
        <Button type="submit" disabled={!ready}>
          Save
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </form>
    </li>
  );
}
