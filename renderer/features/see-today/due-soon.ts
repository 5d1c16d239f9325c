import type { DeadlineItem } from '../../data';
import { daysBetween } from '../../ui/format';

interface Due {
  readonly overdue: DeadlineItem[];
  readonly today: DeadlineItem[];
  readonly week: DeadlineItem[];
}

/** Open dates that are past, of today, or of the next seven days. */
export function dueSoon(items: readonly DeadlineItem[]): Due {
  const open = items.filter((item) => item.status === 'open');
  const within = (from: number, to: number) =>
    open.filter((item) => {
      const days = daysBetween(item.today, item.due.date);
      return days >= from && days <= to;
    });
  return { overdue: within(-Infinity, -1), today: within(0, 0), week: within(1, 7) };
}
