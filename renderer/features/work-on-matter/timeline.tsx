import type { MatterDetail } from '../../data';
import { type DateStyle, formatDate } from '../../ui/format';

interface Point {
  readonly date: string;
  readonly what: string;
  readonly now?: boolean;
}

function pointsOf({ demand, deadlines, today }: MatterDetail): Point[] {
  const dated = (date: string | null | undefined, what: string): Point[] => (date ? [{ date, what }] : []);
  return [
    ...dated(demand.dated, 'Demand dated'),
    ...dated(demand.served.date, 'Served'),
    ...deadlines.map((d) => ({ date: d.due.date, what: d.row?.status === 'done' ? `${d.label} (done)` : d.label })),
    { date: today, what: 'Today', now: true },
  ];
}

/** The demand from its date to its return, with today among them. */
export function Timeline({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const points = pointsOf(matter).toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <ol className="q-timeline">
      {points.map((point) => (
        <li key={`${point.date}${point.what}`} data-now={point.now ? '' : undefined}>
          <div>{formatDate(point.date, style)}</div>
          <div className={point.now ? undefined : 'q-dim'}>{point.what}</div>
        </li>
      ))}
    </ol>
  );
}
