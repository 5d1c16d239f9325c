import type { Checked } from '../child/protocol';
import type { Acknowledged } from './process';

/** What must hold after any fault: every acknowledged operation is there as it was, and nothing else is wrong. */
export function compare(acknowledged: Acknowledged, checked: Checked): { lost: number; wrong: readonly string[] } {
  let lost = 0;
  for (const [seq, tag] of acknowledged) {
    // Files are acknowledged under negative numbers; the check reads them back itself.
    if (seq > 0 && checked.tags[seq - 1] !== tag) lost += 1;
  }
  return { lost, wrong: [...checked.wrong, ...checked.faults] };
}
