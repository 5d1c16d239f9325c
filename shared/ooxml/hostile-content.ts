import { AppError } from '../kernel/app-error';
import { attributesOf, decodeXml } from '../templates/xml-tree';
import { fieldCodes } from './field-codes';
import { isXmlPart, xmlText, type OoxmlPackage } from './read-package';

/** Something in a Word file because of which it is not used: what, where, and what to do about it. */
export interface HostileContent {
  readonly code: string;
  readonly message: string;
  readonly part: string;
  /** The words or the address that gave it away. */
  readonly near: string;
  readonly fix: string;
}

const clean = 'Take it out in Word, or copy the text into a new document and save that as .docx.';
const found = (code: string, part: string, near: string, message: string, fix = clean): HostileContent => ({
  code,
  part,
  near: near.replace(/\s+/g, ' ').trim().slice(0, 120),
  message,
  fix,
});

/** Parts that act or carry another file. */
const actors: readonly (readonly [RegExp, string, string])[] = [
  [/(?:^|\/)vba(?:Project|Data)\w*\.(?:bin|xml)$/i, 'macro', 'it holds macros'],
  [/(?:^|\/)(?:activeX|controls)\//i, 'active-control', 'it holds an ActiveX control'],
  [/(?:^|\/)embeddings\//i, 'embedded-object', 'it holds another file as an object'],
  [
    /(?:^|\/)(?:customizations|attachedToolbars)\.(?:xml|bin)$/i,
    'keys-or-toolbars',
    'it changes Word’s keys or toolbars',
  ],
  [
    /\.(?:exe|dll|js|vbs|bat|cmd|ps1|hta|lnk|scr|html?|mht|rtf)$/i,
    'foreign-part',
    'it carries a file that is no part of a document',
  ],
];

/** Kinds of relationships that act or bring in another file, wherever it lies. */
const actingKinds: Readonly<Record<string, readonly [string, string]>> = {
  aFChunk: ['alt-chunk', 'it takes in another document (altChunk)'],
  oleObject: ['embedded-object', 'it holds another file as an object'],
  package: ['embedded-object', 'it holds another file as an object'],
  control: ['active-control', 'it holds an ActiveX control'],
  vbaProject: ['macro', 'it holds macros'],
  wordVbaData: ['macro', 'it holds macros'],
  keyMapCustomizations: ['keys-or-toolbars', 'it changes Word’s keys or toolbars'],
  attachedToolbars: ['keys-or-toolbars', 'it changes Word’s keys or toolbars'],
  subDocument: ['sub-document', 'it is made up of other documents'],
  frame: ['frame', 'it shows another file in a frame'],
};

/** The scheme of an address as a browser reads it, which passes over spaces and control characters. */
const schemeOf = (target: string): string =>
  /^([a-z][a-z0-9+.-]*):/i.exec(target.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))?.[1]?.toLowerCase() ?? '';
/** Whether an address leaves the file: another scheme, another machine, a drive. */
const leaves = (target: string): boolean => schemeOf(target) !== '' || /^\s*(?:\\\\|\/\/)/.test(target);
const clicked = new Set(['https', 'http', 'mailto']);

/** A template that lies on the author's own disk is only a memory; it stays behind. Another machine's would be fetched. */
const localTemplate = (target: string): boolean =>
  /^file:\/{3}(?!\/)/i.test(target)
    ? !/^file:\/{3}[\\/]/i.test(target)
    : !leaves(target) || /^[a-z]:[\\/]/i.test(target);

function relationshipsOf(part: string, xml: string): HostileContent[] {
  const list: HostileContent[] = [];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    const attributes = attributesOf(tag);
    const target = attributes.get('Target') ?? '';
    const kind = (attributes.get('Type') ?? '').replace(/^.*\//, '');
    const external = (attributes.get('TargetMode') ?? '').trim().toLowerCase() === 'external' || leaves(target);
    const acts = Object.hasOwn(actingKinds, kind) ? actingKinds[kind] : undefined;
    if (acts) list.push(found(acts[0], part, target, `${acts[1]}: ${target.slice(0, 80)}`));
    else if (!external) continue;
    else if (kind === 'hyperlink') {
      if (!clicked.has(schemeOf(target)))
        list.push(
          found(
            'unsafe-link',
            part,
            target,
            `a link leads to ${target.slice(0, 80)}, not to a page of the web or a mail address`,
          ),
        );
    } else if (kind !== 'attachedTemplate' || !localTemplate(target)) {
      const what = kind === 'attachedTemplate' ? 'its own template' : `${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind}`;
      list.push(
        found('external-target', part, target, `it fetches ${what} from outside the file: ${target.slice(0, 80)}`),
      );
    }
  }
  return list;
}

/** Fields that run programs, fetch files or send to a printer. The rest shows what the document says of itself. */
const actingFields = new Set(
  'DDE DDEAUTO INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT LINK EMBED DATABASE MACROBUTTON RD ADDIN CONTROL OCX HTMLACTIVEX PRINT HTMLCONTROL'.split(
    ' ',
  ),
);

function fieldsOf(part: string, xml: string): HostileContent[] {
  if (!/fldChar|fldSimple|nstrText/.test(xml)) return [];
  return fieldCodes(xml, decodeXml).flatMap(({ code, computed }) => {
    const keyword = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? '';
    if (computed)
      return [
        found(
          'hidden-field',
          part,
          code,
          `one of Word’s fields hides what it does behind another field (${code.trim().slice(0, 60)})`,
        ),
      ];
    if (actingFields.has(keyword))
      return [found('acting-field', part, code, `its field ${keyword} runs a program or takes in another file`)];
    const link = keyword === 'HYPERLINK' ? /HYPERLINK\s+(?!\\)"?([^"\s]+)/i.exec(code)?.[1] : undefined;
    if (link !== undefined && leaves(link) && !clicked.has(schemeOf(link)))
      return [
        found(
          'unsafe-link',
          part,
          code,
          `a link leads to ${link.slice(0, 80)}, not to a page of the web or a mail address`,
        ),
      ];
    return [];
  });
}

const elements: readonly (readonly [RegExp, string, string])[] = [
  [/<w:altChunk\b[^>]*>/, 'alt-chunk', 'it takes in another document (altChunk)'],
  [/<o:OLEObject\b[^>]*>/, 'embedded-object', 'it holds another file as an object'],
  [/<w:control\b[^>]*>/, 'active-control', 'it holds an ActiveX control'],
  [/<w:subDoc\b[^>]*>/, 'sub-document', 'it is made up of other documents'],
];

/** What VML and web settings name by an address instead of a relationship. */
function addressesOf(part: string, xml: string): HostileContent[] {
  const list: HostileContent[] = [];
  for (const [, name, double, single] of xml.matchAll(
    /\s((?:o:)?(?:src|href|althref))\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const target = decodeXml(double ?? single ?? '');
    const link = /href$/.test(name ?? '') && clicked.has(schemeOf(target));
    if (leaves(target) && !link)
      list.push(
        found('external-target', part, target, `it fetches something from outside the file: ${target.slice(0, 80)}`),
      );
  }
  for (const [pattern, code, message] of elements) {
    const near = pattern.exec(xml)?.[0];
    if (near !== undefined) list.push(found(code, part, near, message));
  }
  return list;
}

/** More than Word ever writes: built to exhaust the reader. */
const deepest = 256;
const mostAttributes = 256;

function sizeOf(part: string, xml: string): HostileContent[] {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<(?![?!])(?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    if (tag[1] === '/') depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > deepest) return [found('too-deep', part, '', 'its parts are nested too deeply')];
    if (tag.length > 4000 && (tag.match(/=/g)?.length ?? 0) > mostAttributes && attributesOf(tag).size > mostAttributes)
      return [found('too-many-attributes', part, tag.slice(0, 60), 'one of its elements has too many properties')];
  }
  return [];
}

const documentTypes =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

function typesOf(xml: string): HostileContent[] {
  const part = '[Content_Types].xml';
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:Override|Default)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>/g)) {
    const attributes = attributesOf(tag);
    const type = attributes.get('ContentType') ?? '';
    if (/macroEnabled|vbaProject|vbaData/i.test(type))
      return [
        found(
          'macro',
          part,
          type,
          'it is a Word file with macros (.docm or .dotm)',
          'Save it in Word as .docx or .dotx, without macros.',
        ),
      ];
    if (/\.main\+xml$/.test(type) && !documentTypes.test(type))
      return [found('no-word-document', part, type, 'it is no Word document', 'Save it in Word as .docx.')];
  }
  return [];
}

/** All of a package that acts, fetches or hides, with its places. An empty list: nothing was found. */
export function hostileContent(parts: OoxmlPackage): HostileContent[] {
  const list = typesOf(xmlText(parts.get('[Content_Types].xml') ?? new Uint8Array()));
  for (const [name, bytes] of parts) {
    for (const [pattern, code, message] of actors) if (pattern.test(name)) list.push(found(code, name, name, message));
    if (!isXmlPart(name)) continue;
    const xml = xmlText(bytes);
    list.push(...sizeOf(name, xml));
    if (name.endsWith('.rels')) list.push(...relationshipsOf(name, xml));
    else if (name.startsWith('word/')) list.push(...fieldsOf(name, xml), ...addressesOf(name, xml));
  }
  const seen = new Set<string>();
  return list.filter(({ code, part, near }) => {
    const key = `${code} ${part} ${near}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Refuses a package that acts, fetches or hides, with every reason. */
export function refuseHostile(parts: OoxmlPackage): void {
  const list = hostileContent(parts);
  const [first] = list;
  if (!first) return;
  const reasons = [...new Set(list.map(({ message }) => message))].slice(0, 8).join('; ');
  throw new AppError('unsafe-document', `This file was not opened: ${reasons}.`, first.fix);
}
