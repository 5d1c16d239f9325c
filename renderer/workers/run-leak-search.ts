import { searchStories, type GuardFact } from '../../shared/guard/guard';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import { fileStories } from '../../shared/ooxml/file-stories';
import { searchByPlace, type FileStory } from '../../shared/ooxml/reading';

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

/** A PDF is somebody else's, an exhibit: it is read as a stranger's is, and its reader is loaded for it alone. */
async function storiesOf(bytes: Uint8Array, name: string, kind: string): Promise<readonly FileStory[]> {
  if (kind !== 'pdf') return fileStories(bytes, name, kind);
  const { revealFile } = await import('../../shared/reveal/reveal-file');
  return [{ where: 'file name', text: name }, ...(await revealFile(bytes)).stories];
}

/** Searches a file, its name included, for the facts. What goes wrong comes back as data, so that it can cross over. */
export async function searchLeaving({ bytes, name, kind, facts }: LeakRequest): Promise<LeakReply> {
  try {
    const stories = await storiesOf(bytes, name, kind);
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
