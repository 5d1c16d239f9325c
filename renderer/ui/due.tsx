import type { CivilDate } from '../../shared/kernel/civil-date';
import { daysBetween, formatDate, type DateStyle, relativeDays } from './format';
import './due.css';

interface DueTextProps {
  readonly date: CivilDate;
  readonly today: CivilDate;
  readonly style?: DateStyle;
  /** A closed deadline is dated but never late. */
  readonly closed?: boolean;
}

/** A date with its weekday and its count of days; the count never stands alone. */
export function DueText({ date, today, style = 'us', closed = false }: DueTextProps) {
  const days = daysBetween(today, date);
  const tone = closed ? 'far' : days < 0 ? 'late' : days <= 3 ? 'near' : 'far';
  const count = !closed && days < 0 ? `overdue, ${relativeDays(days)}` : relativeDays(days);
  return (
    <span className="q-due">
      {formatDate(date, style)} <span className={`q-due-${tone}`}>· {count}</span>
    </span>
  );
}
