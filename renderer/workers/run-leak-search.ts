import { findProtectedWords } from '../../shared/checks/leak';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import { fileStories } from '../../shared/ooxml/file-stories';
import { searchByPlace } from '../../shared/ooxml/reading';

/** A file that is about to leave, and what must not stand in it. */
export interface LeakRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: string;
  readonly words: readonly string[];
}

/** A word that was found, by its place in the list of words, so that no word travels back. */
export interface LeakFound {
  readonly word: number;
  readonly where: string;
}

export type LeakReply =
  | { readonly kind: 'searched'; readonly found: readonly LeakFound[] }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Searches a file, its name included, for the words. What goes wrong comes back as data, so that it can cross over. */
export function searchLeaving({ bytes, name, kind, words }: LeakRequest): LeakReply {
  try {
    const trimmed = words.map((word) => word.trim());
    const stories = fileStories(bytes, name, kind);
    const hits = searchByPlace(
      stories,
      (where) => findProtectedWords(where, trimmed),
      ({ word }) => word,
    );
    const found = hits.flatMap(({ where, word }) =>
      trimmed.flatMap((one, at) => (one === word ? [{ word: at, where }] : [])),
    );
    const once = new Map(found.map((one) => [`${one.word} ${one.where}`, one]));
    return { kind: 'searched', found: [...once.values()] };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be searched.' };
  }
}
