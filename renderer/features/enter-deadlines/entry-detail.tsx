import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import type { CalendarEventKind } from '../../../shared/schema/calendar';
import type { MatterDetail } from '../../data';
import { Arithmetic, sayMoment } from '../../ui/arithmetic';
import type { DateStyle } from '../../ui/format';
import { EventForm } from './triggers/event-form';

interface EntryDetailProps {
  readonly entry: MatterDeadline;
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

const REMEDIES: readonly (readonly [kind: CalendarEventKind, label: string])[] = [
  ['extension-agreed', 'Extension agreed'],
  ['time-shortened', 'Time shortened'],
  ['stay-entered', 'Stay entered'],
  ['show-cause-order-signed', 'Show-cause order signed'],
];

/** A computed date opened up: the two days, the arithmetic, what to mind, and what takes the red away. */
export function EntryDetail({ entry, matter, style }: EntryDetailProps) {
  return (
    <div className="q-date-detail">
      <OtherDays entry={entry} style={style} />
      {entry.detail && <p>{entry.detail}</p>}
      <Arithmetic steps={entry.steps} warnings={entry.warnings} unverified={entry.unverified} style={style} />
      {entry.remedies && <Remedies remedies={entry.remedies} matter={matter} style={style} />}
    </div>
  );
}

function OtherDays({ entry, style }: { readonly entry: MatterDeadline; readonly style: DateStyle }) {
  const { conservative, latest, workingDate, due, overridden } = entry;
  return (
    <>
      {conservative !== undefined && (
        <p>
          Two dates: the careful one is calendared. By the rule’s text it is {sayMoment(due, style)}
          {latest === undefined ? '' : `; if every unsettled day counts, ${sayMoment(latest, style)}`}.
        </p>
      )}
      {conservative === undefined && latest !== undefined && (
        <p>If every unsettled day counts it is {sayMoment(latest, style)}; the earlier date is kept.</p>
      )}
      {workingDate !== undefined && <p>Last safe day in practice: {sayMoment(workingDate, style)}.</p>}
      {overridden && (
        <p>
          <strong>Set by hand:</strong> {overridden.because}, entered by {overridden.by}. Computed:{' '}
          {sayMoment(overridden.computed, style)}.
        </p>
      )}
    </>
  );
}

/** Ways to live with a hearing after the compliance date; the date stays red until one is recorded. */
function Remedies({
  remedies,
  matter,
  style,
}: {
  readonly remedies: readonly string[];
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}) {
  const [kind, setKind] = useState<CalendarEventKind>();
  return (
    <div role="group" aria-label="What takes the red away">
      <p>Ask for one of these, and record it once you have it:</p>
      <ul className="q-list">
        {remedies.map((remedy) => (
          <li key={remedy}>{remedy}</li>
        ))}
      </ul>
      <div className="q-row">
        {REMEDIES.map(([each, label]) => (
          <Button
            key={each}
            size="compact-xs"
            variant="default"
            aria-pressed={kind === each}
            onClick={() => setKind(kind === each ? undefined : each)}
          >
            {label}…
          </Button>
        ))}
      </div>
      {kind && <EventForm key={kind} matter={matter} style={style} kind={kind} onRecorded={() => setKind(undefined)} />}
    </div>
  );
}
