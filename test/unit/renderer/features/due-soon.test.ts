import { describe, expect, it } from 'vitest';
import type { DeadlineItem } from '../../../../renderer/data';
import { dueSoon } from '../../../../renderer/features/see-today/due-soon';

const item = (date: string, status: 'open' | 'done' = 'open'): DeadlineItem => ({
  id: date,
  matterId: 'm',
  matterTitle: 'A matter',
  sample: false,
  restricted: false,
  masked: false,
  stage: 'drafting',
  today: '2026-11-21',
  label: 'Return date',
  due: { date },
  status,
  row: null,
  path: null,
});

describe('what is due', () => {
  it('is late, of today, or of the next seven days; closed dates are left out', () => {
    const all = ['2026-11-01', '2026-11-21', '2026-11-22', '2026-11-28', '2026-11-29'].map((date) => item(date));
    const due = dueSoon([...all, item('2026-11-02', 'done')]);
    expect(due.overdue.map(({ id }) => id)).toEqual(['2026-11-01']);
    expect(due.today.map(({ id }) => id)).toEqual(['2026-11-21']);
    expect(due.week.map(({ id }) => id)).toEqual(['2026-11-22', '2026-11-28']);
  });
});
