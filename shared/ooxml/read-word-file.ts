import { linkCarriers, partCarriers } from './part-carriers';
import { partLabels } from './part-labels';
import { partLinks, reachableParts } from './part-links';
import { pictureKind, pictureStories } from './picture-metadata';
import { readProperties } from './properties';
import { readOtherPart } from './read-other-part';
import { isXmlPart, readPackage, xmlText, type OoxmlPackage } from './read-package';
import { readWordPart, type WordPart } from './read-word-part';
import { styleLooks } from './looks';
import type { FileReading, FileStory, Mark } from './reading';
import { spelled, zipEnvelope } from './zip-envelope';

/** A file read whole: its stories and marks, and what a reader of its pages sees. */
export interface WordFile extends FileReading {
  /** The words of the page in the order of the parts: body, notes, headers and footers; no hidden or deleted text. */
  readonly seen: readonly string[];
}

/** Roots of the parts whose text stands in w:t, among fields, changes and what is hidden. */
const wordRoot =
  /<(?:\w+:)?(?:document|glossaryDocument|hdr|ftr|footnotes|endnotes|comments|settings|styles|numbering|fonts|webSettings)[\s/>]/;
const packed = /\.(?:docx|docm|dotx|dotm|xlsx|xlsm|pptx|potx|ppsx)$/i;

/** Reads every part of a package once. `depth`: how deep it lies in another file. */
export function readWordParts(parts: OoxmlPackage, depth = 0): WordFile {
  const links = partLinks(parts);
  const labels = partLabels(parts, links);
  const reachable = reachableParts(links);
  const stylesPart =
    links.find(({ from, kind }) => from === labels.document && kind === 'styles')?.part ?? 'word/styles.xml';
  const stylesXml = parts.get(stylesPart);
  const looks = styleLooks(stylesXml && xmlText(stylesXml));
  const stories: FileStory[] = [];
  const marks: Mark[] = [];
  const notChecked = new Set<string>();
  const read = new Map<string, WordPart>();
  let revisions = 0;

  for (const [name, bytes] of parts) {
    const label = labels.labelOf(name);
    if (!isXmlPart(name)) {
      const other = readBinary(name, label, bytes, depth);
      stories.push(...other.stories);
      marks.push(...other.marks);
      for (const one of other.notChecked) notChecked.add(one);
      continue;
    }
    const xml = xmlText(bytes);
    if (/^docProps\/[^/]+\.xml$/.test(name)) {
      const properties = readProperties(name, xml);
      stories.push(...properties.stories);
      marks.push(...properties.marks);
    } else if (name.startsWith('word/') && !name.endsWith('.rels') && wordRoot.test(xml.slice(0, 4_000))) {
      const part = readWordPart({ name, label, looks, page: labels.page }, xml);
      read.set(name, part);
      stories.push(...part.stories);
      marks.push(...part.marks);
      revisions += part.tally.revisions();
      if (part.unsure)
        notChecked.add('white text in shapes and in tables that a style may fill: whether it can be seen');
    } else {
      const part = readOtherPart(name, label, xml);
      stories.push(...part.stories);
      marks.push(...part.marks);
    }
  }
  if (revisions > 0)
    marks.push({ kind: 'revision-ids', where: 'ids of revisions and paragraphs', text: `${revisions} ids` });
  const notes = notesOf(read);
  marks.push(...notes.marks);
  const shown = [...read].flatMap(([owner, part]) => part.links.map((link) => ({ owner, ...link })));
  marks.push(...partCarriers(parts, links, labels, reachable), ...linkCarriers(links, labels, shown));
  const visible = [...read].filter(
    ([name]) =>
      name === labels.document ||
      (/^(?:header|footer) of section/.test(labels.labelOf(name)) && !labels.unusedHeaders.has(name)),
  );
  // By what they are, not by what their files are called.
  const rank = (name: string): string => (name === labels.document ? '' : labels.labelOf(name));
  const order = visible.toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return {
    stories,
    marks,
    notChecked: [...notChecked],
    seen: [...order.flatMap(([, part]) => part.seen), ...notes.seen].filter((text) => text.trim() !== ''),
  };
}

/** Notes that something on the page points at are seen; the others only look as if they were gone. */
function notesOf(read: ReadonlyMap<string, WordPart>): { seen: string[]; marks: Mark[] } {
  const references = new Set([...read.values()].flatMap((part) => [...part.references]));
  const all = [...read.values()].flatMap((part) => [...part.notes]);
  const isUsed = ([id, { where }]: (typeof all)[number]): boolean =>
    references.has(`${where.replace(/ \d+$/, '')} ${id}`);
  return {
    seen: all.filter(isUsed).map(([, note]) => note.seen),
    marks: all
      .filter((note) => !isUsed(note) && note[1].seen.trim() !== '')
      .map(([, { where, seen }]) => ({ kind: 'unused-note', where, text: seen.trim() })),
  };
}

/** A part that is no XML: a picture’s metadata, another file, or bytes that are handed on as they are. */
function readBinary(name: string, label: string, bytes: Uint8Array, depth: number): FileReading {
  if (pictureKind(bytes) !== undefined) {
    const stories = pictureStories(bytes, label);
    return {
      stories,
      marks: stories.map(({ where, text }) => ({
        kind: 'picture-metadata',
        where,
        text: text.replace(/[^\x20-\x7e]+/g, ' ').trim(),
      })),
      notChecked: ['the pixels of pictures: text in them is not read'],
    };
  }
  const raw: FileStory = { where: label, text: bytes.byteLength < 20_000 ? spelled(bytes) : '', bytes };
  if (packed.test(name) && depth === 0) {
    try {
      const inner = readWordParts(readPackage(bytes), 1);
      return {
        stories: [...inner.stories, ...zipEnvelope(bytes).stories].map((story) => inFile(story, label)),
        marks: [],
        notChecked: inner.notChecked,
      };
    } catch {
      return { stories: [raw], marks: [], notChecked: [`${label}: it could not be opened`] };
    }
  }
  return { stories: [raw], marks: [], notChecked: [`${label}: searched as bytes only`] };
}

const inFile = (story: FileStory, file: string): FileStory => ({
  ...story,
  where: `${file}: ${story.where}`,
  ...(story.places ? { places: story.places.map(({ at, where }) => ({ at, where: `${file}: ${where}` })) } : {}),
});

/** Everything that a DOCX says, its envelope included. Throws AppError('unsafe-document') for what is not let in. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const file = readWordParts(readPackage(bytes));
  const envelope = zipEnvelope(bytes);
  return { ...file, stories: [...file.stories, ...envelope.stories], marks: [...file.marks, ...envelope.marks] };
}
