import type { SaxesTagPlain } from 'saxes';
import { attributeLabel, isLabelled } from './attribute-labels';
import { isPlainBookmark } from './field-kinds';
import type { FileStory, Mark } from './reading';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Measures and switches: too short to name anybody. */
const measure = /^(?:-?\d{1,6}(?:\.\d+)?|true|false|on|off|auto|none|[0-9A-Fa-f]{6}|)$/;
const revisionId = /^[0-9A-Fa-f]{8}$/;
/** Namespaces of the standards and of Office. */
const knownNamespace =
  /^(?:https?:\/\/(?:schemas\.(?:openxmlformats|microsoft|xmlsoap)\.|(?:www\.)?w3\.org|purl\.(?:oclc\.)?org)|urn:schemas-microsoft-com)/;
/** A picture's name or text that is the path or the name of a file. */
const fileName = /[\\/].*\.\w{2,4}$|^[^\s].*\.(?:jpe?g|png|gif|tiff?|bmp|heic|webp|emf|wmf|pdf|docx?|svg)$/i;

/** Whether a picture’s name or description is the name of a file. */
export const isFileName = (value: string): boolean => fileName.test(value);

/** Collects what stands in attributes, comments and odd elements of a part, under the words a lawyer has for it. */
export function attributeTally(label: string) {
  const labelled = new Map<string, Set<string>>();
  const others = new Set<string>();
  const comments: string[] = [];
  const found: Mark[] = [];
  let revisions = 0;
  let mailMerge = false;
  const note = (where: string, value: string): void => {
    const values = labelled.get(where);
    if (values) values.add(value);
    else labelled.set(where, new Set([value]));
  };
  const mark = (kind: string, text: string): void => {
    if (text !== '') found.push({ kind, where: label, text });
  };

  const judge = (element: string, key: string, parent: string | undefined, value: string): void => {
    if (element === 'bookmarkStart' && key === 'name' && !isPlainBookmark(value)) mark('bookmark-name', value);
    else if (element === 'docVar' && key === 'name') mark('document-variable', value);
    else if ((element === 'tag' || element === 'alias') && key === 'val') mark('content-control', value);
    else if (element === 'listItem' && key === 'displayText') mark('content-control', value);
    else if (element === 'permStart' && key === 'ed') mark('edit-permission', value);
    else if (parent === 'ffData' && key === 'val' && /^(?:name|helpText|statusText)$/.test(element))
      mark('form-field', value);
    else if ((element === 'docPr' || element === 'cNvPr') && /^(?:name|descr|title)$/.test(key) && fileName.test(value))
      mark('picture-name', value);
    else if ((element === 'shape' || element === 'imagedata') && /^(?:alt|title)$/.test(key) && fileName.test(value))
      mark('picture-name', value);
    else if (element === 'person' && key === 'author') mark('people', value);
    else if ((element === 'writeProtection' || element === 'documentProtection') && key === 'hash')
      mark('password-hash', element);
  };

  return {
    element(tag: SaxesTagPlain, element: string, parent: string | undefined): void {
      if (element === 'mailMerge') mailMerge = true;
      if (element === 'docId') mark('document-id', Object.values(tag.attributes).join(' '));
      if (element === 'smartTag' || (element === 'customXml' && tag.name.startsWith('w:')))
        mark('smart-tag', tag.attributes['w:element'] ?? element);
      for (const [key, value] of Object.entries(tag.attributes)) {
        const attribute = local(key);
        if (
          attribute.startsWith('rsid') ||
          attribute === 'paraId' ||
          attribute === 'textId' ||
          (parent === 'rsids' && attribute === 'val')
        ) {
          revisions += 1;
          if (revisionId.test(value)) continue;
        }
        if (key.startsWith('xmlns')) {
          if (!knownNamespace.test(value)) others.add(value);
          continue;
        }
        if (measure.test(value)) {
          // Even a number can be the name of a bookmark or a tag.
          if (value !== '' && isLabelled(element) && attributeLabel(element, attribute, parent) !== undefined)
            judge(element, attribute, parent, value);
          continue;
        }
        judge(element, attribute, parent, value);
        const kind = attributeLabel(element, attribute, parent);
        const readable = value.includes('%') ? [value, decoded(value)] : [value];
        for (const one of readable)
          if (kind === undefined) others.add(one);
          else note(kind, one);
      }
    },
    /** Text of an element that is no text of the paper: measures, mostly. */
    value(text: string): void {
      if (!measure.test(text)) others.add(text);
    },
    comment(text: string): void {
      comments.push(text);
    },
    /** How many revision and paragraph ids stand in the part. */
    revisions: () => revisions,
    stories(): FileStory[] {
      const list = [...labelled].map(([where, values]) => ({
        where: `${where}, ${label}`,
        text: [...values].join('\n'),
      }));
      if (others.size > 0) list.push({ where: `codes, ${label}`, text: [...others].join('\n') });
      if (comments.length > 0) list.push({ where: `xml comment, ${label}`, text: comments.join('\n') });
      return list;
    },
    marks(): Mark[] {
      const list = [...found];
      if (mailMerge) list.push({ kind: 'mail-merge', where: label });
      if (comments.length > 0) list.push({ kind: 'xml-comment', where: label, text: comments.join(' ') });
      return list;
    },
  };
}
