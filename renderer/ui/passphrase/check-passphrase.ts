/** Fewest characters of a passphrase. */
export const shortestPassphrase = 10;

export interface PassphraseFault {
  readonly field: 'first' | 'again';
  readonly message: string;
}

/** Characters as a reader counts them; the form in which the vault takes a passphrase. */
const lengthOf = (text: string): number => [...text.normalize('NFKC')].length;

/** What is wrong with a new passphrase and its repetition, and in which of the two fields; null: nothing. */
export function passphraseFault(first: string, again: string): PassphraseFault | null {
  const length = lengthOf(first);
  if (length === 0) return { field: 'first', message: 'Type a passphrase, or let Quash suggest one.' };
  if (length < shortestPassphrase) {
    const missing = shortestPassphrase - length;
    return {
      field: 'first',
      message: `Too short by ${missing} ${missing === 1 ? 'character' : 'characters'}. Add a word or two.`,
    };
  }
  if (again === '') return { field: 'again', message: 'Type the passphrase a second time.' };
  if (first.normalize('NFKC') !== again.normalize('NFKC')) {
    return { field: 'again', message: 'This is not the same as the passphrase above. Press Show to compare.' };
  }
  return null;
}
