import type { PageSetup } from '../drafting/draft-doc';
import { innerXml, withChild } from './child-order';
import { numbersItsLines, pleadingMargins, pleadingRuns } from './pleading-paper';
import { escapeXml } from './run-xml';

/** The parts of a package that are text, by name; changed in place. */
export type TextParts = Map<string, string>;

const documentPart = 'word/document.xml';
const relationshipsPart = 'word/_rels/document.xml.rels';
const typesPart = '[Content_Types].xml';

const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
};

/** Declares on the root element what the inserted runs use. */
function withNamespaces(xml: string, prefixes: readonly string[]): string {
  return xml.replace(/<w:(hdr|document)\b[^>]*?(?=\/?>)/, (root) =>
    prefixes.reduce(
      (tag, prefix) => (tag.includes(`xmlns:${prefix}=`) ? tag : `${tag} xmlns:${prefix}="${namespaces[prefix]}"`),
      root,
    ),
  );
}

const sectionPattern = /<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;

/** Changes the properties of every section of a body. */
export const changeSections = (xml: string, change: (inner: string, index: number) => string): string => {
  let index = 0;
  return xml.replace(sectionPattern, (section) => {
    const open = section.slice(0, section.indexOf('>')).replace(/\/$/, '');
    return `${open}>${change(innerXml(section), index++)}</w:sectPr>`;
  });
};

type HeaderType = 'default' | 'first' | 'even';

const has = (sections: readonly string[], type: HeaderType): boolean =>
  new RegExp(`<w:headerReference\\b[^>]*w:type="${type}"`).test(sections[0] ?? '');

/** Which kinds of header some page will show but the first section does not have; later ones inherit from it. */
function missingTypes(parts: TextParts): HeaderType[] {
  const sections = [...(parts.get(documentPart) ?? '').matchAll(sectionPattern)].map(([xml]) => xml);
  const needed: HeaderType[] = ['default'];
  if (sections.some((section) => /<w:titlePg(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(section))) needed.push('first');
  if (/<w:evenAndOddHeaders(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(parts.get('word/settings.xml') ?? ''))
    needed.push('even');
  return needed.filter((type) => !has(sections, type));
}

function addHeader(parts: TextParts, type: HeaderType): void {
  let number = 1;
  while (parts.has(`word/header${number}.xml`)) number += 1;
  const name = `header${number}.xml`;
  const relationships =
    parts.get(relationshipsPart) ??
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  let id = 1;
  while (relationships.includes(`"rIdHeader${id}"`)) id += 1;
  parts.set(
    `word/${name}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${namespaces['w']}"></w:hdr>`,
  );
  parts.set(
    relationshipsPart,
    relationships
      .replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
      .replace(
        '</Relationships>',
        `<Relationship Id="rIdHeader${id}" Type="${namespaces['r']}/header" Target="${name}"/></Relationships>`,
      ),
  );
  const override = `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>`;
  parts.set(typesPart, (parts.get(typesPart) ?? '').replace('</Types>', `${override}</Types>`));
  const reference = `<w:headerReference w:type="${type}" r:id="rIdHeader${id}"/>`;
  const body = withNamespaces(parts.get(documentPart) ?? '', ['r']);
  parts.set(
    documentPart,
    changeSections(body, (inner, index) => (index === 0 ? reference + inner : inner)),
  );
}

const emptyHeader =
  /^\s*(?:<w:p\b[^>]*\/>|<w:p\b[^>]*>(?:<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>|<w:pPr\/>)?<\/w:p>)?\s*$/;

/** Puts banner and paper at the head of one header part; an empty header becomes just that. */
function headed(xml: string, paragraph: string, prefixes: readonly string[]): string {
  const declared = withNamespaces(xml.replace(/<w:hdr\b([^>]*)\/>/, '<w:hdr$1></w:hdr>'), prefixes);
  const start = declared.indexOf('>', declared.indexOf('<w:hdr')) + 1;
  const end = declared.lastIndexOf('</w:hdr>');
  const content = declared.slice(start, end);
  return declared.slice(0, start) + paragraph + (emptyHeader.test(content) ? '' : content) + declared.slice(end);
}

/** A body without any section properties gets some, so that it can have a header. */
function withSection(xml: string): string {
  if (/<w:sectPr\b/.test(xml)) return xml;
  const margins =
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>';
  return xml.replace('</w:body>', `<w:sectPr><w:pgSz w:w="12240" w:h="15840"/>${margins}</w:sectPr></w:body>`);
}

/**
 * Makes the paper: on pleading paper the margins, line numbers and rules; on every page the banner, in each header
 * of each section, created where the template has none.
 */
export function setPaper(parts: TextParts, page: PageSetup): void {
  const own = [...parts].some(([name, xml]) => /^word\/header\d*\.xml$/.test(name) && numbersItsLines(xml));
  const pleading = page.paper === 'pleading' && !own;
  if (!pleading && page.banner === undefined) return;
  parts.set(documentPart, withSection(parts.get(documentPart) ?? ''));
  for (const type of missingTypes(parts)) addHeader(parts, type);
  if (pleading) {
    const body = changeSections(parts.get(documentPart) ?? '', (inner) =>
      withChild('sectPr', withChild('sectPr', inner, 'lnNumType', ''), 'pgMar', pleadingMargins),
    );
    parts.set(documentPart, body);
  }
  const banner =
    page.banner === undefined
      ? ''
      : `<w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escapeXml(page.banner)}</w:t></w:r>`;
  const line = banner === '' ? 20 : 240;
  const properties =
    `<w:pPr><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>` +
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>';
  let id = 9001;
  for (const name of [...parts.keys()].filter((part) => /^word\/header\d*\.xml$/.test(part)).sort()) {
    const paper = pleading ? pleadingRuns(id) : '';
    parts.set(
      name,
      headed(
        parts.get(name) ?? '',
        `<w:p>${properties}${paper}${banner}</w:p>`,
        pleading ? ['mc', 'wp', 'wps', 'v'] : [],
      ),
    );
    id += 4;
  }
}
