import { useCallback, useEffect, useRef, useState } from 'react';
import { draftKeeping, draftPrecedents, today } from '../../data';
import { type CiteChecked, citeCheckInWorker } from '../../workers/cite-check-client';

export interface CheckedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is on the page. */
export type CheckState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'checking'; readonly file: CheckedFile }
  | { readonly kind: 'checked'; readonly file: CheckedFile; readonly checked: CiteChecked }
  | { readonly kind: 'failed'; readonly file: CheckedFile; readonly what: string; readonly fix: string };

const fixOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'fix' in error && typeof error.fix === 'string'
    ? error.fix
    : 'Save the document as .docx or as plain text, and try again.';

/** Checks a document in a worker that ends when the page is left, the user cancels or a minute has passed. */
export function useCheck() {
  const [state, setState] = useState<CheckState>({ kind: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = useCallback(async (file: CheckedFile) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ kind: 'checking', file });
    try {
      const [precedents, kept] = [await draftPrecedents(), await draftKeeping()];
      const checked = await citeCheckInWorker({ ...file, precedents, kept, today: today() }, mine.signal);
      if (!mine.signal.aborted) setState({ kind: 'checked', file, checked });
    } catch (error) {
      if (mine.signal.aborted) return;
      const what = error instanceof Error ? error.message : 'The file could not be checked.';
      setState({ kind: 'failed', file, what, fix: fixOf(error) });
    }
  }, []);

  const clear = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'empty' });
  }, []);

  return { state, check, clear };
}
