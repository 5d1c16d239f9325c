import { searchStories, type GuardFact } from '../../shared/guard/guard';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import { fileStories } from '../../shared/ooxml/file-stories';
import { searchByPlace } from '../../shared/ooxml/reading';
import { pdfStories } from '../../shared/reveal/pdf-stories';

/** A file that is about to leave, and what must not stand in it. */
export interface LeakRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly GuardFact[];
}

/** A fact that was found, by its place in the list of facts, so that no fact travels back. */
export interface LeakFound {
  readonly fact: number;
  readonly where: string;
  /** How it was hidden, in plain words. */
  readonly disguise: string;
}

export type LeakReply =
  | { readonly kind: 'searched'; readonly found: readonly LeakFound[] }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Searches a file, its name included, for the facts. What goes wrong comes back as data, so that it can cross over. */
export function searchLeaving({ bytes, name, kind, facts }: LeakRequest): LeakReply {
  try {
    // A PDF that leaves was cleaned and read in the process for imports first; here its strings and properties are searched.
    const stories =
      kind === 'pdf' ? [{ where: 'file name', text: name }, ...pdfStories(bytes)] : fileStories(bytes, name, kind);
    const hits = searchByPlace(
      stories,
      (where) => searchStories(facts, where),
      ({ fact }) => fact,
    );
    const once = new Map(
      hits
        .toReversed()
        .map(({ fact, where, disguise }): [string, LeakFound] => [`${fact} ${where}`, { fact, where, disguise }]),
    );
    return { kind: 'searched', found: [...once.values()].toReversed() };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be searched.' };
  }
}
