import { create } from 'zustand';

/** A bundle that main keeps, as much as can be told of it without a key. */
export interface ChosenBundle {
  readonly name: string;
  readonly bytes: number;
  readonly sealedTo: 'recipients' | 'passphrase';
  readonly recipients: number;
}

const useChosen = create<{ readonly bundle: ChosenBundle | null }>()(() => ({ bundle: null }));

/** Names the bundle that is to be opened, in the place of the one before. */
export function setChosenBundle(bundle: ChosenBundle | null): void {
  useChosen.setState({ bundle });
}

/** The bundle that waits to be opened; null: none does. */
export function useChosenBundle(): ChosenBundle | null {
  return useChosen(({ bundle }) => bundle);
}
