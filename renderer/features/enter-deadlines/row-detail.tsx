import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import { type DeadlineRow, type MatterDetail, sayInstant } from '../../data';
import { Arithmetic } from '../../ui/arithmetic';
import { Badge } from '../../ui/badge';
import { type DateStyle, formatDate } from '../../ui/format';
import { carefulDay, dayByHand } from './compare';
import { EntryDetail } from './entry-detail';
import { SignOff } from './sign-off';

/** A day that somebody set instead of the computed one wins, and says so. */
export function ByHand({ row, style }: { readonly row: DeadlineRow; readonly style: DateStyle }) {
  if (!row.computed) return null;
  if (dayByHand(row) !== undefined) {
    return <Badge tone="info" label={`By hand; computed: ${formatDate(carefulDay(row.computed), style)}`} />;
  }
  return row.computed.conservative === undefined ? null : <span className="q-dim">careful date of two</span>;
}

interface RowDetailProps {
  readonly row: DeadlineRow;
  readonly entry: MatterDeadline | undefined;
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

/** Who calendared and who checked it, and the arithmetic that stood behind it when it was calendared. */
export function RowDetail({ row, entry, matter, style }: RowDetailProps) {
  const same = entry && row.computed && carefulDay(entry) === carefulDay(row.computed);
  return (
    <div className="q-date-detail">
      {row.calendared && (
        <p>
          {row.source === 'computed' ? 'Calendared' : 'Entered'} by {row.calendared.by}, {sayInstant(row.calendared.at)}
          .
        </p>
      )}
      {same ? (
        <EntryDetail entry={entry} matter={matter} style={style} />
      ) : row.steps.length > 0 ? (
        <Arithmetic
          steps={row.steps}
          warnings={row.computed?.warnings ?? []}
          unverified={row.computed?.unverified ?? []}
          style={style}
        />
      ) : (
        <p className="q-dim">Entered by hand: there is no arithmetic.</p>
      )}
      <SignOff row={row} />
    </div>
  );
}
