import { Button } from '@mantine/core';
import { IconCheck, IconEyeCheck, IconRotate, IconTrash } from '@tabler/icons-react';
import { clock } from '../../../shared/drafting/words';
import { law } from '../../../shared/law';
import {
  closeDeadline,
  confirmDeadline,
  type DeadlineItem,
  type DeadlineRow,
  editDeadline,
  reopenDeadline,
  trashDeadline,
  undo,
} from '../../data';
import { go } from '../../state';
import { Badge, SampleBadge } from '../../ui/badge';
import { AutosaveText } from '../../ui/autosave';
import { Arithmetic } from '../../ui/arithmetic';
import { TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { DueText } from '../../ui/due';
import { FieldRow } from '../../ui/field-row';
import { type DateStyle, formatInstant } from '../../ui/format';
import { PhraseInput } from '../../ui/phrase-input';
import { RestrictedBadge } from '../../ui/restricted-badge';
import { showUndo } from '../../ui/undo-toast';

/** A rule or trigger of the deadline law, by its name. */
const ruleName = (id: string | null): string =>
  (id && (law.deadlines.triggers.get(id)?.label ?? law.deadlines.rules.get(id)?.title)) || 'rule not named';

interface DetailProps {
  readonly item: DeadlineItem;
  /** The court of the matter, whose days a typed date may count. */
  readonly court: string | undefined;
  readonly style: DateStyle;
}

/** Runs a command and offers to take it back. */
export function act(message: string, command: Promise<string | null>): void {
  command
    .then((operation) => {
      if (operation) showUndo({ message, undo: async () => void (await undo(operation)) });
    })
    .catch(showFailure);
}

/** One date: where it comes from, who confirmed it, and what can be done with it. */
export function DeadlineDetail({ item, court, style }: DetailProps) {
  const { row } = item;
  return (
    <section className="q-deadline-detail" aria-label={item.label} data-pane>
      <h2 className="q-h2">{item.label}</h2>
      <p>
        <DueText date={item.due.date} today={item.today} style={style} closed={item.status === 'done'} />
        {item.due.time && `, at ${clock(item.due.time)}`}
      </p>
      <p className="q-row">
        <button
          type="button"
          className="q-link"
          onClick={() => go({ section: 'matters', matterId: item.matterId, tab: 'deadlines' })}
        >
          {item.matterTitle}
        </button>
        {item.sample && <SampleBadge />}
        {item.restricted && <RestrictedBadge masked={item.masked} />}
      </p>
      {item.masked ? (
        <Masked item={item} />
      ) : row ? (
        <Entered item={item} row={row} court={court} style={style} />
      ) : (
        <FromMatter item={item} />
      )}
    </section>
  );
}

/** What the date is for stays in the matter until that is opened; it cannot be changed unseen from here. */
function Masked({ item }: { readonly item: DeadlineItem }) {
  return (
    <>
      <p className="q-dim q-prose">What this date is for is shown in the matter, once you open it.</p>
      <Button
        style={{ alignSelf: 'start' }}
        onClick={() => go({ section: 'matters', matterId: item.matterId, tab: 'deadlines' })}
      >
        Open matter
      </Button>
    </>
  );
}

function FromMatter({ item }: { readonly item: DeadlineItem }) {
  return (
    <>
      <p className="q-row">
        <Badge tone="warn" label="Not confirmed" />
      </p>
      <p className="q-dim q-prose">
        This date stands in the matter itself, as the paper gives it. It is closed with the matter, and changed where it
        is entered.
      </p>
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() =>
          go({
            section: 'matters',
            matterId: item.matterId,
            ...(item.path ? { field: item.path } : {}),
          })
        }
      >
        Open the field
      </Button>
    </>
  );
}

function Entered({ item, row, court, style }: DetailProps & { readonly row: DeadlineRow }) {
  const due = (patch: Partial<DeadlineRow['due']>) =>
    act('Date changed', editDeadline(row.id, { due: { ...row.due, ...patch } }));
  return (
    <>
      <p className="q-row">
        {row.verified ? (
          <Badge tone="ok" label="Confirmed" />
        ) : (
          <Badge tone="warn" label="Not confirmed" title="Nobody has confirmed this date yet." />
        )}
        <span className="q-dim">
          {row.verified && `by ${row.verified.by}, ${formatInstant(row.verified.at)}. `}
          {row.source === 'entered'
            ? 'Entered by hand.'
            : `Computed: ${ruleName(row.rule)}${row.calendared ? `, calendared by ${row.calendared.by}` : ''}.`}
        </span>
      </p>
      {row.signedOff && (
        <p className="q-dim">
          Signed off by {row.signedOff.by}, {formatInstant(row.signedOff.at)}: a record, not an authentication.
        </p>
      )}
      {row.steps.length > 0 && (
        <Arithmetic
          steps={row.steps}
          warnings={row.computed?.warnings ?? []}
          unverified={row.computed?.unverified ?? []}
          style={style}
        />
      )}
      <div className="q-group">
        <FieldRow label="What" htmlFor="deadline-label">
          <AutosaveText
            id="deadline-label"
            label="What"
            value={row.label}
            onSave={(label) => label.trim() && act('Deadline renamed', editDeadline(row.id, { label: label.trim() }))}
          />
        </FieldRow>
        <FieldRow
          label="Date"
          htmlFor="deadline-date"
          hint="A changed date has to be confirmed again. It wins over the computed one, and says so."
        >
          <PhraseInput
            id="deadline-date"
            label="Date"
            value={row.due.date}
            today={item.today}
            court={court}
            style={style}
            onChange={(date) => date && due({ date })}
          />
        </FieldRow>
        <FieldRow label="Time" htmlFor="deadline-time">
          <TimeInput
            id="deadline-time"
            label="Time"
            value={row.due.time}
            onChange={(time) => due({ time: time ?? null })}
          />
        </FieldRow>
      </div>
      <div className="q-row">
        {row.status === 'open' ? (
          <Button
            leftSection={<IconCheck size={16} aria-hidden />}
            onClick={() => act('Deadline done', closeDeadline(row.id))}
          >
            Mark as done
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconRotate size={16} aria-hidden />}
            onClick={() => act('Deadline reopened', reopenDeadline(row.id))}
          >
            Reopen
          </Button>
        )}
        {!row.verified && (
          <Button
            variant="default"
            leftSection={<IconEyeCheck size={16} aria-hidden />}
            onClick={() => act('Date confirmed', confirmDeadline(row.id))}
          >
            Confirm the date
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => act('Deadline moved to the trash', trashDeadline(row.id))}
        >
          Move to trash
        </Button>
      </div>
    </>
  );
}
