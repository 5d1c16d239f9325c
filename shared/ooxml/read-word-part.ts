import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { own } from '../kernel/own';
import { attributeTally } from './attribute-tally';
import { followFields } from './follow-fields';
import { grounds, placesOnPage, type PageSize } from './hiding-places';
import { addToLook, over, unseen, type Look, type StyleLooks } from './looks';
import {
  addPiece,
  hidingKinds,
  markList,
  openParagraph,
  partVoices,
  type Hiding,
  type OpenParagraph,
} from './paragraph-voices';
import type { FileStory, Mark } from './reading';
import { refuse } from './read-zip';
import { trackChanges } from './track-changes';

export interface PartContext {
  readonly name: string;
  /** What a lawyer calls it: 'body', 'header of section 2'. */
  readonly label: string;
  readonly looks: StyleLooks;
  readonly page: PageSize;
}

export interface WordPart {
  readonly stories: readonly FileStory[];
  readonly marks: readonly Mark[];
  /** What a reader sees, a paragraph each; of notes, by the id of the note. */
  readonly seen: readonly string[];
  readonly notes: ReadonlyMap<string, { readonly where: string; readonly seen: string }>;
  /** 'footnote 3': the notes that something visible points at, by id. */
  readonly references: ReadonlySet<string>;
  /** Links out of the file, and the words that show them. */
  readonly links: readonly { readonly id: string; readonly where: string; readonly text: string }[];
  /** White text on a ground that this reader does not know. */
  readonly unsure: boolean;
  readonly tally: ReturnType<typeof attributeTally>;
}

/** Word nests a few dozen levels; two hundred thousand is an attack on the reader. */
const deepest = 256;
const standIn: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '\u00ad',
};
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part of WordprocessingML in one pass: its stories, and what it carries unseen. */
export function readWordPart({ name, label, looks, page }: PartContext, xml: string): WordPart {
  const path: string[] = [];
  const voices = partVoices(label);
  const list = markList();
  const tally = attributeTally(label);
  const ground = grounds();
  const placing = placesOnPage(page);
  const notes = new Map<string, { where: string; seen: string }>();
  const references = new Set<string>();
  const links: { id: string; where: string; text: string }[] = [];
  const openLinks: { id: string; where: string; text: string }[] = [];
  const loose = openParagraph(label);
  const paragraphs: OpenParagraph[] = [];
  const runs: { look: Look; style: string; webHidden: boolean }[] = [];
  let begun = 0;
  let noteCount = 0;
  let inside: { id: string; where: string; note: boolean; text: string; by: string } | undefined;
  let fallback = 0;
  let unsure = false;

  const current = (): OpenParagraph => paragraphs.at(-1) ?? loose;
  const changes = trackChanges(list, () => current().where);
  const fields = followFields(list, () => current().where);

  /** The value of an attribute of Word's namespace, whatever its prefix. */
  const read = (tag: SaxesTagPlain, key: string): string | undefined => {
    const plain = tag.attributes[`w:${key}`] ?? tag.attributes[key];
    if (plain !== undefined) return plain;
    for (const [one, value] of Object.entries(tag.attributes))
      if (!one.startsWith('r:') && !one.startsWith('xmlns') && local(one) === key) return value;
    return undefined;
  };

  /** What an element without text adds to the line; a sign of a symbol font is the letter at its place. */
  const signOf = (tag: SaxesTagPlain, element: string): string | undefined => {
    if (element !== 'sym') return own(standIn, element);
    const code = parseInt(read(tag, 'char') ?? '', 16);
    return code > 0 && code <= 0xffff
      ? String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)
      : undefined;
  };

  const hidingOf = (paragraph: OpenParagraph): Hiding | undefined => {
    if (fields.inCode()) return 'in the code of a field';
    if (placing.isOff() || paragraph.offPage) return 'off the page';
    if (ground.rowHidden()) return 'hidden';
    const run = runs.at(-1);
    if (!run) return undefined;
    const style = looks.get(paragraph.style === '' ? 'default paragraph' : paragraph.style);
    const look = over(looks.get(''), style, run.style === '' ? undefined : looks.get(run.style), run.look);
    const behind = paragraph.behind ?? ground.behind();
    const why = unseen(look, behind);
    // White on a ground nobody knows: a shape, or a table whose style may fill its cells.
    if (why === undefined && behind === undefined && unseen(look, 'FFFFFF') !== undefined) unsure = true;
    return why;
  };

  const addText = (text: string): void => {
    const paragraph = current();
    const gone = changes.deleted() || ground.deleted();
    const hiding = gone ? undefined : hidingOf(paragraph);
    addPiece(paragraph, { text, deleted: gone, inserted: changes.inserted(), hiding });
    changes.add(text);
    if (fallback > 0) return;
    const kind = hiding && own(hidingKinds, hiding);
    if (kind !== undefined && text.trim() !== '') list.add(kind, paragraph.where, text);
    if (
      runs.at(-1)?.webHidden === true &&
      hiding === undefined &&
      openLinks.length === 0 &&
      !fields.showing() &&
      text.trim() !== ''
    )
      list.add('web-hidden', paragraph.where, text);
    if (hiding !== undefined || gone) return;
    for (const link of openLinks) link.text += text;
    fields.shown(text);
    if (inside) inside.text += text;
  };

  const begin = (): void => {
    begun += 1;
    const outer = paragraphs.at(-1);
    const where = outer
      ? `text box in ${outer.where}`
      : inside
        ? inside.where
        : label === 'body'
          ? `body, paragraph ${begun}`
          : label;
    paragraphs.push(openParagraph(fallback > 0 ? `${where} (for older programs)` : where));
  };
  const beginNote = (tag: SaxesTagPlain, element: string): void => {
    if (read(tag, 'type') !== undefined && !/^normal$/.test(read(tag, 'type') ?? '')) return;
    noteCount += 1;
    inside = { id: read(tag, 'id') ?? '', where: `${element} ${noteCount}`, note: true, text: '', by: '' };
  };
  const beginComment = (tag: SaxesTagPlain): void => {
    const author = read(tag, 'author') ?? '';
    const by = [author, read(tag, 'date')].filter((one) => one !== undefined && one !== '').join(', ');
    inside = { id: '', where: `comment by ${author === '' ? 'nobody named' : author}`, note: false, text: '', by };
  };

  const inRun = (tag: SaxesTagPlain, element: string): boolean => {
    const run = runs.at(-1);
    const holder = path.at(-3);
    if (!run || path.at(-2) !== 'rPr' || holder !== 'r') {
      if (run && element === 'noFill' && path.includes('textFill')) run.look.unfilled = true;
      return false;
    }
    if (element === 'rStyle') run.style = read(tag, 'val') ?? '';
    else if (element === 'webHidden') run.webHidden = read(tag, 'val') !== '0';
    else addToLook(run.look, element, read(tag, 'val'), read(tag, 'fill'));
    return true;
  };

  const inParagraph = (tag: SaxesTagPlain, element: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || path.at(-2) !== 'pPr') return;
    if (element === 'pStyle') paragraph.style = read(tag, 'val') ?? '';
    else if (element === 'shd') paragraph.behind = ground.fill(read(tag, 'fill')) ?? paragraph.behind;
    else if (element === 'framePr') paragraph.offPage ||= placing.off(read(tag, 'x'), read(tag, 'y'));
    else if (element === 'ind') paragraph.offPage ||= placing.off(read(tag, 'left') ?? read(tag, 'start'), undefined);
  };

  const parser = new SaxesParser();
  parser.on('error', () => refuse(`its part ${name} is not well-formed`));
  parser.on('opentag', (tag) => {
    const element = local(tag.name);
    const parent = path.at(-1);
    path.push(element);
    if (path.length > deepest) refuse(`its part ${name} is nested too deeply`);
    tally.element(tag, element, parent);
    changes.open(element, parent, (key) => read(tag, key));
    if (element === 'p') begin();
    else if (element === 'r') runs.push({ look: {}, style: '', webHidden: false });
    else if (element === 'rt' || element === 'Fallback') {
      // What is read beside the line, or in its place, is no part of it: its words would touch the others.
      paragraphs.push(openParagraph(current().where));
      if (element === 'Fallback') fallback += 1;
    }
    else if (element === 'footnote' || element === 'endnote') beginNote(tag, element);
    else if (element === 'comment') beginComment(tag);
    else if (element === 'hyperlink')
      openLinks.push({ id: tag.attributes['r:id'] ?? '', where: current().where, text: '' });
    else if (element === 'footnoteReference' || element === 'endnoteReference') {
      if (!changes.deleted() && hidingOf(current()) === undefined)
        references.add(`${element.replace('Reference', '')} ${read(tag, 'id') ?? ''}`);
    } else if (element === 'fldChar') fields.character(read(tag, 'fldCharType') ?? '');
    else if (element === 'fldSimple') fields.simple(read(tag, 'instr') ?? '');
    else if (!inRun(tag, element)) {
      inParagraph(tag, element);
      ground.open(element, parent, (key) => read(tag, key));
      placing.open(element, parent, tag.attributes);
    }
    const sign = parent === 'r' ? signOf(tag, element) : undefined;
    if (sign !== undefined) addText(sign);
    if (placing.leftNow()) list.add('off-page', current().where);
  });
  const takeText = (text: string): void => {
    const element = path.at(-1) ?? '';
    if (element === 't' || element === 'delText') addText(text);
    else if (element === 'instrText' || element === 'delInstrText') fields.code(text);
    else if (text.trim() !== '') {
      placing.text(element, path.at(-2), text);
      tally.value(text);
    }
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('comment', (text) => tally.comment(text));
  parser.on('processinginstruction', ({ target, body }) => tally.comment(`${target} ${body}`));
  parser.on('closetag', (tag) => {
    const element = local(tag.name);
    path.pop();
    if (element === 'p') closeParagraph();
    else if (element === 'r') runs.pop();
    else if (element === 'rt') closeParagraph();
    else if (element === 'Fallback') {
      closeParagraph();
      fallback -= 1;
    }
    else if (element === 'footnote' || element === 'endnote' || element === 'comment') closeInside();
    else if (element === 'hyperlink') links.push(...openLinks.splice(-1));
    changes.close(element);
    ground.close(element);
    placing.close(element);
  });
  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph) voices.close(paragraph, fallback === 0 && inside === undefined);
    if (inside) inside.text += '\n';
  };
  const closeInside = (): void => {
    if (inside?.note === true) notes.set(inside.id, { where: inside.where, seen: inside.text });
    else if (inside) list.add('comment', inside.where, inside.text.trim(), inside.by);
    inside = undefined;
  };
  parser.write(xml).close();
  voices.close(loose, loose.seen !== '');
  fields.finish();
  return {
    stories: [...voices.stories(), ...fields.stories(label), ...tally.stories()],
    marks: [...list.marks, ...tally.marks()],
    seen: voices.seen,
    notes,
    references,
    links: [...links, ...fields.links],
    unsure,
    tally,
  };
}
