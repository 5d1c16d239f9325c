import { create } from 'zustand';

/** A file that was chosen or dropped, on its way to the screen that takes it in. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const useOffered = create<{ readonly file: OfferedFile | null }>()(() => ({ file: null }));

/** Hands a file of authorities to the import screen, in the place of the one before. */
export function offerFile(file: OfferedFile | null): void {
  useOffered.setState({ file });
}

/** The file that waits to be taken in; null: none does. */
export function useOfferedFile(): OfferedFile | null {
  return useOffered(({ file }) => file);
}
