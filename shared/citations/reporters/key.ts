/** A spelling as the eye does not tell it apart: no spaces, one kind of apostrophe. Two spellings of one key are one. */
export function reporterKey(spelling: string): string {
  return spelling.replace(/\s+/g, '').replaceAll('’', "'");
}
