import { create } from 'zustand';
import { watchCommits } from '../data';

/** Whether the last change is on the disk. */
export interface Saving {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** When the last change was saved in this session. */
  readonly at: string | null;
  /** Why it could not be saved. */
  readonly message: string | null;
}

const useStore = create<Saving>()(() => ({ state: 'idle', at: null, message: null }));

watchCommits((event) => {
  if (event.kind === 'saving') useStore.setState({ state: 'saving' });
  else if (event.kind === 'saved') useStore.setState({ state: 'saved', at: event.at, message: null });
  else useStore.setState({ state: 'failed', message: event.message });
});

/** For the status bar. */
export function useSaving(): Saving {
  return useStore();
}
