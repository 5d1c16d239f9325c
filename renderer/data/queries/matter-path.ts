import { readPath } from '../row-path';
import type { MatterDetail } from './matters';

/** The stored value at a matter path, of a matter that is at hand. */
export function readMatterPath(detail: MatterDetail, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head === 'demand') return readPath(detail.demand, rest.join('.'));
  if (head === 'parties' || head === 'counsel' || head === 'accounts') {
    const rows: readonly { readonly key: string }[] = detail[head];
    const row = rows.find((r) => r.key === rest[0]);
    return readPath(row, rest.slice(1).join('.'));
  }
  const stored = head === 'today' ? 'todayFixed' : head === 'lawAsOf' ? 'lawAsOfFixed' : head;
  return readPath(detail.row, [stored, ...rest].join('.'));
}
