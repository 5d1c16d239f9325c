/** Paths that this run gave out for files it saved: only they can be shown in the file manager. */
const saved = new Set<string>();

export function rememberSaved(path: string): void {
  saved.add(path);
}

export const wasSaved = (path: string): boolean => saved.has(path);
