import { useEffect, useState } from 'react';
import { duration, minutesBetween, openPoints } from '../../../shared/emergency-desk/desk';
import type { EmergencyDesk } from '../../../shared/schema/emergency-desk';
import { localMoment } from '../../data';
import { Badge } from '../../ui/badge';
import { FieldGroup } from '../../ui/field-row';
import { formatMoment } from '../../ui/format';

const TICK_MS = 20_000;

/** Now, as the clock on the wall has it, and again every twenty seconds. */
function useMoment(): string {
  const [at, setAt] = useState(localMoment);
  useEffect(() => {
    const timer = setInterval(() => setAt(localMoment()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return at;
}

/** How long the request has been here, when somebody wants to have decided, and what is still open. */
export function DecisionClock({ desk }: { readonly desk: EmergencyDesk }) {
  const now = useMoment();
  const received = desk.request?.receivedAt;
  const { decideBy } = desk;
  const left = decideBy ? minutesBetween(now, decideBy) : undefined;
  const points = openPoints(desk);
  return (
    <FieldGroup title="Decision clock">
      <p className="q-desk-clock" role="timer" aria-label="Decision clock">
        {received ? (
          <>
            Received {formatMoment(received)}, <strong>{duration(minutesBetween(received, now))} ago</strong>.
          </>
        ) : (
          'When the request came is not entered.'
        )}{' '}
        {decideBy && left !== undefined && (
          <Badge
            tone={left < 0 ? 'bad' : left < 60 ? 'warn' : 'info'}
            label={
              left < 0
                ? `${duration(left)} past the target`
                : `${duration(left)} to the target, ${formatMoment(decideBy)}`
            }
          />
        )}
      </p>
      <ul className="q-list" aria-label="Still open">
        {points.map(({ id, words }) => (
          <li key={id}>
            <Badge tone="warn" label="Open" /> {words}
          </li>
        ))}
        {points.length === 0 && <li>Nothing is open on this desk.</li>}
      </ul>
    </FieldGroup>
  );
}
