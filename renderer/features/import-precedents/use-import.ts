import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryEntry } from '../../../shared/precedents/merge/library-entry';
import type { MergeRow } from '../../../shared/precedents/merge/plan';
import { applyImport, type ImportedPrecedents, readLibraryEntries } from '../../data';
import type { OfferedFile } from '../../state';
import { type ComparedFile, compareInWorker, type ImportProgress } from '../../workers/import-client';

/** Where an import stands. */
export type ImportState =
  | { readonly at: 'waiting' }
  | { readonly at: 'working'; readonly progress: ImportProgress | null }
  | { readonly at: 'failed'; readonly what: string; readonly fix: string }
  | {
      readonly at: 'compared';
      readonly file: Pick<ComparedFile, 'format' | 'problems'>;
      readonly rows: readonly MergeRow[];
      readonly entries: ReadonlyMap<string, LibraryEntry>;
      readonly applying: boolean;
    };

interface Import {
  readonly state: ImportState;
  readonly cancel: () => void;
  /** Puts another decision in the place of the one at `index`. */
  readonly decide: (index: number, row: MergeRow) => void;
  readonly apply: () => Promise<ImportedPrecedents | null>;
}

const failed = (error: unknown): ImportState => ({
  at: 'failed',
  what: error instanceof Error ? error.message : String(error),
  fix: typeof error === 'object' && error !== null && 'fix' in error ? String(error.fix) : 'Choose another file.',
});

/** Compares the offered file with the library, keeps the decisions, applies them. */
export function useImport(offered: OfferedFile | null, giveUp: () => void): Import {
  const [state, setState] = useState<ImportState>({ at: 'waiting' });
  const abort = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!offered) {
      setState({ at: 'waiting' });
      return undefined;
    }
    const mine = new AbortController();
    abort.current = mine;
    setState({ at: 'working', progress: null });
    const work = async (): Promise<void> => {
      const entries = await readLibraryEntries();
      const file = await compareInWorker({
        ...offered,
        entries,
        signal: mine.signal,
        onProgress: (progress) => !mine.signal.aborted && setState({ at: 'working', progress }),
      });
      if (mine.signal.aborted) return;
      const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
      setState({ at: 'compared', file, rows: file.rows, entries: byId, applying: false });
    };
    work().catch((error: unknown) => !mine.signal.aborted && setState(failed(error)));
    return () => mine.abort();
  }, [offered]);

  const cancel = useCallback(() => {
    abort.current?.abort();
    giveUp();
  }, [giveUp]);

  const decide = useCallback((index: number, row: MergeRow) => {
    setState((now) => (now.at === 'compared' ? { ...now, rows: now.rows.with(index, row) } : now));
  }, []);

  const apply = async (): Promise<ImportedPrecedents | null> => {
    if (state.at !== 'compared' || !offered) return null;
    setState({ ...state, applying: true });
    try {
      return await applyImport(state.rows, offered.name);
    } catch (error) {
      setState(failed(error));
      return null;
    }
  };
  return { state, cancel, decide, apply };
}
