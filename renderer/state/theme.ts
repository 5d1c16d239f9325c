import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** 'auto' follows the system. Kept beside the window, not in the database: it is needed before that is open. */
export type Theme = 'auto' | 'light' | 'dark';

const useStored = create<{ readonly theme: Theme }>()(
  persist((): { readonly theme: Theme } => ({ theme: 'auto' }), { name: 'quash-theme' }),
);

function setTheme(theme: Theme): void {
  useStored.setState({ theme });
}

/** The theme, and how to change it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useStored(({ theme }) => theme), setTheme];
}
