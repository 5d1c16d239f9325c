import { useCallback, useEffect, useRef, useState } from 'react';
import { type Reading, type ReadingRequest, readInWorker } from '../../workers/reading-client';

/** What is on the page. The text is never kept: it is read again from its file. */
export type ReadingState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly request: ReadingRequest }
  | { readonly kind: 'read'; readonly request: ReadingRequest; readonly reading: Reading }
  | {
      readonly kind: 'failed';
      readonly request: ReadingRequest;
      readonly what: string;
      readonly fix: string;
    };

const fixOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'fix' in error && typeof error.fix === 'string'
    ? error.fix
    : 'Paste the text of the paper, or type what it says into the form of the demand.';

/** Reads a paper in a worker that ends when the page is left, the user cancels or a minute has passed. */
export function useReading() {
  const [state, setState] = useState<ReadingState>({ kind: 'empty' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(async (request: ReadingRequest) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ kind: 'reading', request });
    try {
      const reading = await readInWorker(request, mine.signal);
      if (!mine.signal.aborted) setState({ kind: 'read', request, reading });
    } catch (error) {
      if (mine.signal.aborted) return;
      const what = error instanceof Error ? error.message : 'The file could not be read.';
      setState({ kind: 'failed', request, what, fix: fixOf(error) });
    }
  }, []);

  const clear = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'empty' });
  }, []);

  return { state, read, clear };
}
