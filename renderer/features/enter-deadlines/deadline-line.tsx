import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconCheck, IconPencil, IconRotateClockwise, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import {
  closeDeadline,
  confirmDeadline,
  type DeadlineItem,
  editDeadline,
  reopenDeadline,
  sayInstant,
  trashDeadline,
  undo,
} from '../../data';
import { go } from '../../state';
import { Badge } from '../../ui/badge';
import { DateInput, TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { DueText } from '../../ui/due';
import type { DateStyle } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';

interface DeadlineLineProps {
  readonly item: DeadlineItem;
  readonly style: DateStyle;
}

async function run(action: Promise<string | null>, message: string): Promise<void> {
  try {
    const operation = await action;
    if (operation) showUndo({ message, undo: () => undo(operation) });
  } catch (error) {
    showFailure(error);
  }
}

/** One date: what it is, when, how far away, who confirmed it, and what can be done with it. */
export function DeadlineLine({ item, style }: DeadlineLineProps) {
  const [editing, setEditing] = useState(false);
  const { row } = item;
  const done = item.status === 'done';
  if (row && editing) return <DeadlineForm item={item} style={style} onClose={() => setEditing(false)} />;
  return (
    <li className="q-date" data-done={done ? '' : undefined}>
      <div className="q-date-what">
        <div>{item.label}</div>
        <div className="q-row">
          <DueText date={item.due.date} today={item.today} style={style} closed={done} />
          {item.due.time && <span className="q-dim">at {item.due.time}</span>}
          {done && <Badge tone="ok" label="Done" />}
          {row?.verified ? (
            <Badge tone="ok" label={`Confirmed by ${row.verified.by}`} title={sayInstant(row.verified.at)} />
          ) : (
            <Badge tone="warn" label={row ? 'Not verified' : 'From the papers, not verified'} />
          )}
        </div>
      </div>
      {row ? (
        <div className="q-row">
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
    </li>
  );
}

function DeadlineForm({ item, style, onClose }: DeadlineLineProps & { readonly onClose: () => void }) {
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
        <DateInput label="Day it is due" value={date} today={item.today} style={style} onChange={setDate} />
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
