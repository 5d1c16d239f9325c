import type { AtRisk, DeadlineItem } from '../../data';

export type Which = 'open' | 'overdue' | 'at-risk' | 'done' | 'all';

export const choices: { value: Which; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'at-risk', label: 'At risk' },
  { value: 'done', label: 'Done' },
  { value: 'all', label: 'All' },
];

/** The dates of a choice whose words hold all that is asked for. */
export function filterDeadlines(
  items: readonly DeadlineItem[],
  which: Which,
  words: string,
  atRisk: AtRisk,
): readonly DeadlineItem[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (which === 'open' && item.status !== 'open') return false;
    if (which === 'overdue' && (item.status !== 'open' || item.due.date >= item.today)) return false;
    if (which === 'done' && item.status !== 'done') return false;
    if (which === 'at-risk' && !atRisk(item)) return false;
    const text = `${item.label} ${item.matterTitle} ${item.due.date}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}
