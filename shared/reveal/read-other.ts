import { readEml } from '../extract/read-eml';
import { pictureKind, pictureStories } from '../ooxml/picture-metadata';
import { decoded } from './bytes';
import { excerpt, type Reading } from './reading';

/** The strings of a JSON file as they are meant: a letter can be spelled as an escape. */
function jsonStrings(text: string): string | undefined {
  const strings: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string' || typeof value === 'number') strings.push(String(value));
      return value;
    });
  } catch {
    return undefined;
  }
  return strings.join('\n');
}

/** A calendar as a calendar program shows it: lines put together, signs as they are meant. */
const unfolded = (text: string): string =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1');

/** A file of text: what it says, and what a program that knows its kind makes of it. */
export function readTextFile(bytes: Uint8Array): Reading {
  const text = decoded(bytes).replace(/^\ufeff/, '');
  const stories = [{ where: 'content', text }];
  const meant = /^\s*[[{"]/.test(text) ? jsonStrings(text) : undefined;
  if (meant !== undefined) stories.push({ where: 'content, as it is meant', text: meant });
  if (/^BEGIN:V(?:CALENDAR|CARD)/im.test(text))
    stories.push({ where: 'content, as it is shown', text: unfolded(text) });
  return { stories, carriers: [], notChecked: [] };
}

/** A message: its head and its words, and each file attached to it, one level deep. */
export async function readMessage(
  bytes: Uint8Array,
  readInner: ((bytes: Uint8Array, name: string) => Promise<Reading>) | undefined,
): Promise<Reading> {
  const mail = await readEml(bytes);
  const stories: Reading['stories'] = [
    { where: 'message', text: mail.text },
    { where: 'message, as it is stored', text: decoded(bytes) },
  ];
  const reading: Reading = { stories, carriers: [], notChecked: [...mail.notes] };
  for (const { name, bytes: file } of mail.attached ?? []) {
    const where = `attached file “${name}”`;
    stories.push({ where, text: name });
    const inner = await readInner?.(file, name).catch(() => undefined);
    if (!inner) {
      stories.push({ where, text: '', bytes: file });
      reading.notChecked.push(where);
      continue;
    }
    stories.push(...inner.stories.map((story) => ({ ...story, where: `${where}: ${story.where}` })));
    reading.carriers.push(...inner.carriers.map((one) => ({ ...one, where: `${where}: ${one.where}` })));
    reading.notChecked.push(...inner.notChecked.map((what) => `${where}: ${what}`));
  }
  return reading;
}

/** A picture: what its file tells beside its pixels. */
export function readPicture(bytes: Uint8Array): Reading {
  const stories = pictureStories(bytes, pictureKind(bytes)?.toUpperCase() ?? 'picture');
  return {
    stories,
    carriers: stories.map(({ where, text }) => ({
      kind: 'picture-metadata',
      severity: 'warn' as const,
      where,
      text: excerpt(text),
      why: 'The picture tells more than it shows: often when, where and with what it was taken.',
      fix: 'Save the picture anew without its metadata, or make a screenshot of it.',
    })),
    notChecked: ['words in the pixels of the picture'],
  };
}
