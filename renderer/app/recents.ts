import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const KEPT = 12;

interface Recents {
  readonly ids: readonly string[];
  readonly visit: (matterId: string) => void;
}

/** Matters opened lately, newest first. Only their random ids are kept. */
export const useRecents = create<Recents>()(
  persist(
    (set) => ({
      ids: [],
      visit: (matterId) =>
        set(({ ids }) => ({ ids: [matterId, ...ids.filter((id) => id !== matterId)].slice(0, KEPT) })),
    }),
    { name: 'quash-recents' },
  ),
);
