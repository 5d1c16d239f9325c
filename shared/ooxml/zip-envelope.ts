import type { FileStory, Mark } from './reading';

/**
 * What a ZIP package says outside its parts: its comment, its entries' names, dates and extra fields, and bytes that lie
 * between the entries. Read after readZip has let the file in, so the table of contents is known to be whole.
 */

interface Entry {
  readonly name: string;
  readonly date: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly offset: number;
  readonly packed: number;
  readonly described: boolean;
}

/** The first day ZIP can name, or none at all: no clock stood behind it. */
const neutralDates = new Set([0, 0x00210000]);

const nothing = new Uint8Array();

function entriesOf(bytes: Uint8Array, view: DataView, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; at + 46 <= end;) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    const from = at + 46;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(from, from + name)),
      date: view.getUint32(at + 12, true),
      extra: bytes.subarray(from + name, from + name + extra),
      comment: bytes.subarray(from + name + extra, from + name + extra + comment),
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      described: (view.getUint16(at + 8, true) & 8) !== 0,
    });
    at = from + name + extra + comment;
  }
  return entries;
}

/** 'YYYY-MM-DD hh:mm' of an MS-DOS date and time. */
function dateText(date: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = date >>> 16;
  return `${1980 + (day >>> 9)}-${two((day >>> 5) & 15)}-${two(day & 31)} ${two((date >>> 11) & 31)}:${two((date >>> 5) & 63)}`;
}

/** Bytes as the letters they may spell: one byte each, without the zeros that UTF-16 puts between them. */
export const spelled = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replaceAll('\0', '') + '\n' + new TextDecoder().decode(bytes);

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

/** The stories and marks of a package's envelope. */
export function zipEnvelope(bytes: Uint8Array): { stories: FileStory[]; marks: Mark[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (
    end > 0 &&
    !(view.getUint32(end, true) === 0x06054b50 && end + 22 + view.getUint16(end + 20, true) === bytes.byteLength)
  )
    end -= 1;
  const start = view.getUint32(end + 16, true);
  const stories: FileStory[] = [];
  const marks: Mark[] = [];
  const say = (kind: string, where: string, content: Uint8Array, show = true): void => {
    if (content.byteLength === 0) return;
    const text = spelled(content);
    stories.push({ where, text, bytes: content });
    marks.push(show ? { kind, where, text } : { kind, where });
  };
  say('zip-comment', 'zip comment', bytes.subarray(end + 22));

  const entries = entriesOf(bytes, view, start, end).sort((a, b) => a.offset - b.offset);
  stories.push({ where: 'zip entry names', text: entries.map(({ name }) => name).join('\n') });
  const dated = entries.filter(({ date }) => !neutralDates.has(date));
  const [newest] = dated.toSorted((a, b) => b.date - a.date);
  if (newest) {
    const text = dateText(newest.date);
    stories.push({ where: 'zip entry dates', text: [...new Set(dated.map(({ date }) => dateText(date)))].join('\n') });
    marks.push({ kind: 'zip-dates', where: `zip entry dates (${dated.length} parts)`, text });
  }
  let covered = 0;
  for (const { name, extra, comment, offset, packed, described } of entries) {
    if (offset > covered) say('zip-gap', `bytes before ${name} in the zip`, bytes.subarray(covered, offset), false);
    const nameLength = view.getUint16(offset + 26, true);
    const extraLength = view.getUint16(offset + 28, true);
    const from = offset + 30 + nameLength;
    const localName = new TextDecoder().decode(bytes.subarray(offset + 30, from));
    if (localName !== name) say('zip-extra', `second name of ${name} in the zip`, bytes.subarray(offset + 30, from));
    const local = bytes.subarray(from, from + extraLength);
    for (const one of [extra, local]) if (!isBlank(one)) say('zip-extra', `zip extra field of ${name}`, one, false);
    say('zip-comment', `zip comment of ${name}`, comment);
    covered = from + extraLength + packed;
    // After the data of a streamed entry come its check sum and sizes: 12 bytes, 16 with a signature.
    if (described) covered += view.getUint32(covered, true) === 0x08074b50 ? 16 : 12;
  }
  say(
    'zip-gap',
    'bytes before the zip’s table of contents',
    covered < start ? bytes.subarray(covered, start) : nothing,
    false,
  );
  return { stories, marks };
}
