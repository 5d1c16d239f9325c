import { tellsMore } from '../ooxml/part-carriers';
import { isPlainField } from '../ooxml/field-kinds';
import { decodeXml, descendants, encodeXml, type XmlElement } from '../templates/xml-tree';
import { allOf, attribute, local, remove, setAttribute, unwrap } from './clean-tree';

interface Field {
  /** Its signs and codes. */
  readonly frame: XmlElement[];
  readonly codes: XmlElement[];
  /** What stands between its begin and its result, inner fields and all: no page shows it. */
  readonly zone: XmlElement[];
  code: string;
  text: string;
  shown: boolean;
}

const textIn = (element: XmlElement): string =>
  element.children
    .map((node) => (typeof node === 'string' ? (node.startsWith('<') ? '' : decodeXml(node)) : ''))
    .join('');

const linkOf = (code: string): string | undefined =>
  /^\s*HYPERLINK\s+"?([^"\\\s][^"]*?)"?(?:\s+\\|\s*$)/i.exec(code)?.[1];

/** Whether a field may go on working: it tells nothing more than the page does. */
function stays(code: string, text: string): boolean {
  if (code.trim() === '' || isPlainField(code)) return true;
  const target = linkOf(code);
  return target !== undefined && !tellsMore(target, text);
}

/** The code with the new names of the bookmarks it points at. */
function renamed(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(/[^\s"\\]+/g, (word) => names.get(word) ?? word);
}

/** Puts a field's whole code where its first piece stands. */
function setCode(codes: readonly XmlElement[], code: string): void {
  codes.forEach((element, at) => {
    element.children = at === 0 ? [encodeXml(code)] : [];
  });
}

/**
 * Turns the fields of a part that name a person, a file or data into the text they show, and gives the others the new
 * names of the bookmarks.
 */
export function freezeFields(root: XmlElement, names: ReadonlyMap<string, string>): void {
  for (const data of allOf(root, 'fldData')) remove(data);
  const open: Field[] = [];
  const gone: XmlElement[] = [];
  const loose: XmlElement[] = [];
  const judge = ({ frame, codes, zone, code, text }: Field): void => {
    if (!stays(code, text)) gone.push(...frame, ...codes, ...zone);
    else if (renamed(code, names) !== code) setCode(codes, renamed(code, names));
  };
  for (const element of descendants(root)) {
    if (element.parent === undefined || local(element.parent.name) !== 'r') continue;
    const name = local(element.name);
    const field = open.at(-1);
    for (const outer of open) if (!outer.shown && outer !== field) outer.zone.push(element);
    if (name === 'fldChar') {
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') {
        if (field && !field.shown) field.zone.push(element);
        open.push({ frame: [element], codes: [], zone: [], code: '', text: '', shown: false });
      } else if (field) {
        field.frame.push(element);
        if (type === 'separate') field.shown = true;
        else if (type === 'end') judge(open.pop() ?? field);
      } else gone.push(element);
    } else if (name === 'instrText' || name === 'delInstrText') {
      if (field && !field.shown) {
        field.codes.push(element);
        field.code += textIn(element);
      } else loose.push(element);
    } else if (name !== 'rPr') {
      if (field && !field.shown) field.zone.push(element);
      if (name === 't') for (const one of open) if (one.shown) one.text += textIn(element);
    }
  }
  for (const field of open) gone.push(...field.frame, ...field.codes);
  for (const element of [...gone, ...loose]) remove(element);
  for (const simple of allOf(root, 'fldSimple')) {
    const code = attribute(simple, 'instr') ?? '';
    if (stays(code, '')) setAttribute(simple, 'instr', renamed(code, names));
    else unwrap(simple);
  }
}
