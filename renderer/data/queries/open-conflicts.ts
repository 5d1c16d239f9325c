import type { Conflict } from '../../../shared/schema/conflict';
import type { HeadsRow } from '../../../shared/schema/records';
import { loadRow } from '../working-set/load';
import { useLive } from './live';

const none: readonly Conflict[] = [];

/** What is undecided in a matter since work on it was joined; undefined: not read yet. */
export function useOpenConflicts(matterId: string): readonly Conflict[] | undefined {
  return useLive(`conflicts:${matterId}`, ['heads'], async () => {
    return ((await loadRow('heads', matterId)) as HeadsRow | null)?.conflicts ?? none;
  });
}
