import { useCallback, useEffect, useRef, useState } from 'react';
import { checkPicked, type DrawerFacts, type FileReport, type PickedFile } from './check-file';

/** What is on the page. */
export type RevealState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: PickedFile }
  | { readonly kind: 'read'; readonly file: PickedFile; readonly result: FileReport }
  | { readonly kind: 'failed'; readonly file: PickedFile; readonly what: string; readonly fix: string };

const fixOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'fix' in error && typeof error.fix === 'string'
    ? error.fix
    : 'Save it as a new file in the program that made it, and try again.';

/** Reads and checks one file at a time; leaving the page, or Cancel, calls it off. */
export function useFileReport(matterId: string | undefined, draftId: string | undefined, drawerFacts: DrawerFacts) {
  const [state, setState] = useState<RevealState>({ kind: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = useCallback(
    async (file: PickedFile) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ kind: 'reading', file });
      try {
        const result = await checkPicked(file, { matterId, draftId, drawerFacts }, mine.signal);
        if (!mine.signal.aborted) setState({ kind: 'read', file, result });
      } catch (error) {
        if (mine.signal.aborted) return;
        const what = error instanceof Error ? error.message : 'The file could not be read.';
        setState({ kind: 'failed', file, what, fix: fixOf(error) });
      }
    },
    [matterId, draftId, drawerFacts],
  );
  const clear = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'empty' });
  }, []);
  return { state, check, clear };
}
