import type { Story } from '../guard/guard';
import { AppError } from '../kernel/app-error';
import { readWordFile } from './read-word-file';
import type { FileStory } from './reading';

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('bad-input', 'The file to be written is not text.', 'This is a mistake in Quash. Restart it.');
  }
}

/** JSON can spell a letter as an escape: search what it means, too, not only what it says. */
function meaningOf(text: string): Story {
  const strings: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  } catch {
    throw new AppError('bad-input', 'The file to be written is no JSON.', 'This is a mistake in Quash. Restart it.');
  }
  return { where: 'content', text: strings.join('\n') };
}

/** A calendar folds its lines anywhere and spells a line's end in letters: search what a calendar program shows, too. */
const unfolded = (text: string): Story => ({
  where: 'content',
  text: text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1'),
});

/** Everything that can be read in a file that is about to leave, its name included. */
export function fileStories(bytes: Uint8Array, name: string, kind: string): FileStory[] {
  const stories: FileStory[] = [{ where: 'file name', text: name }];
  // A bundle is sealed: nobody reads a word of it. What may go into one is decided before it is sealed.
  if (kind === 'quash') return stories;
  if (kind === 'docx') return [...stories, ...readWordFile(bytes).stories];
  const text = decodeText(bytes);
  stories.push({ where: 'content', text });
  if (kind === 'ics') return [...stories, unfolded(text)];
  return kind === 'json' ? [...stories, meaningOf(text)] : stories;
}
