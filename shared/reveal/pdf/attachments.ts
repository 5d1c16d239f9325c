import type { Reading } from '../reading';
import { decoded, runsOf } from '../bytes';
import { dictionaries } from './actions';
import { getDict, streamOf } from './objects';
import type { Teller } from './teller';
import { as } from './values';

/** What reads a file that lies in another, one level deep. */
export type ReadInner = (bytes: Uint8Array, name: string) => Promise<Reading>;

const mostFiles = 50;

/** Files inside the file: their names and, one level deep, what they say. */
export async function tellAttachments(teller: Teller, readInner: ReadInner | undefined): Promise<void> {
  const seen = new Set<number>();
  for (const [dict] of [...dictionaries(teller)]) {
    const embedded = getDict(teller.file, dict, 'EF');
    const ref =
      embedded && ['UF', 'F', 'Unix', 'DOS', 'Mac'].map((key) => as(embedded.entries.get(key), 'ref')).find(Boolean);
    const bytes = streamOf(teller.file, ref);
    if (!ref || !bytes || seen.has(ref.number)) continue;
    seen.add(ref.number);
    teller.toldStreams.add(ref.number);
    if (seen.size > mostFiles) {
      teller.into.notChecked.push(`attached files after the first ${mostFiles}`);
      return;
    }
    const names = ['UF', 'F', 'Desc'].map((key) => teller.textOf(dict.entries.get(key)));
    const name = names.find((one) => one !== '') ?? 'without a name';
    const where = `attached file “${name}”`;
    teller.story(where, [...new Set(names)].join('\n'));
    teller.carrier({
      kind: 'embedded-file',
      severity: 'block',
      where,
      text: name,
      why: 'The file carries another file inside it, which most readers do not show.',
      fix: 'Delete the attachment, or have a cleaned copy made: it has none.',
    });
    await tellInner(teller, bytes, name, where, readInner);
  }
}

async function tellInner(
  teller: Teller,
  bytes: Uint8Array,
  name: string,
  where: string,
  readInner?: ReadInner,
): Promise<void> {
  const { into } = teller;
  if (readInner) {
    const inner = await readInner(bytes, name).catch(() => undefined);
    if (inner) {
      for (const story of inner.stories) into.stories.push({ ...story, where: `${where}: ${story.where}` });
      for (const carrier of inner.carriers) into.carriers.push({ ...carrier, where: `${where}: ${carrier.where}` });
      into.notChecked.push(...inner.notChecked.map((what) => `${where}: ${what}`));
      return;
    }
  }
  const text = decoded(bytes);
  if (text.includes('\0')) teller.story(where, runsOf(bytes), bytes);
  else teller.story(where, text);
  into.notChecked.push(`${where}: it was only searched for words that stand in it plainly`);
}
