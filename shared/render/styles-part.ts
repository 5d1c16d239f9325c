import type { PageSetup } from '../drafting/draft-doc';
import { childXml, innerXml, withChild } from './child-order';
import { styleCatalogue, typedStyles, type StyleRecipe, type StyleRole } from './style-catalogue';

/** A style as the serializer uses it: its id in this template, and the list it is numbered by, if any. */
export interface StyleUse {
  readonly id: string;
  readonly numId?: string;
}

export interface StyleSheet {
  readonly xml: string;
  readonly use: Readonly<Record<StyleRole, StyleUse>>;
  /** Every paragraph style of the template by its name in small letters. */
  readonly named: ReadonlyMap<string, StyleUse>;
  /** The character style of a note's number. */
  readonly noteNumber: string;
}

const noteNumber = 'FootnoteReference';
const noteNumberStyle =
  `<w:style w:type="character" w:styleId="${noteNumber}"><w:name w:val="footnote reference"/>` +
  '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

const stylePattern = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g;

const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

interface Known {
  readonly id: string;
  readonly xml: string;
}

function paragraphStyles(xml: string): Map<string, Known> {
  const styles = new Map<string, Known>();
  for (const [style] of xml.matchAll(stylePattern)) {
    if (!/^<w:style\b[^>]*\bw:type="paragraph"/.test(style)) continue;
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase();
    const id = /^<w:style\b[^>]*\bw:styleId="([^"]*)"/.exec(style)?.[1];
    if (name !== undefined && id !== undefined && !styles.has(name)) styles.set(name, { id, xml: style });
  }
  return styles;
}

function useOf({ id, xml }: Known): StyleUse {
  const numId = /<w:numId\b[^>]*\bw:val="(\d+)"/.exec(xml)?.[1];
  return numId === undefined ? { id } : { id, numId };
}

function newStyle(recipe: StyleRecipe, spacing: string, id: string, basedOn: string | undefined): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${recipe.name}"/>` +
    (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    `<w:qFormat/><w:pPr>${recipe.before ?? ''}${spacing}${recipe.after ?? ''}</w:pPr>` +
    `${recipe.run ? `<w:rPr>${recipe.run}</w:rPr>` : ''}</w:style>`
  ).replace(
    / w:customStyle="1"(?=[^>]*><w:name w:val="(?:heading \d|Body Text|List Bullet|footnote text|toc \d|toa heading|table of authorities)"\/>)/,
    '',
  );
}

/** A style bound to the 28-line grid: fixed spacing, no widow control that would leave lines empty. */
function onGrid(style: string, spacing: string): string {
  const inner = innerXml(style);
  const old = childXml(inner, 'pPr') ?? '';
  let properties = withChild('pPr', old && innerXml(old), 'spacing', spacing);
  properties = withChild('pPr', properties, 'widowControl', '<w:widowControl w:val="0"/>');
  const open = style.slice(0, style.indexOf('>') + 1);
  return `${open}${withChild('style', inner, 'pPr', `<w:pPr>${properties}</w:pPr>`)}</w:style>`;
}

/**
 * The template's styles with what the blocks need: a style that is missing is added, and on pleading paper those
 * that text stands in keep to the grid. A template's own style is otherwise left as the firm wrote it.
 */
export function prepareStyles(source: string | undefined, roles: ReadonlySet<StyleRole>, page: PageSetup): StyleSheet {
  let xml = source ?? emptySheet;
  const known = paragraphStyles(xml);
  const ids = new Set([...known.values()].map((style) => style.id));
  const normal = known.get('normal')?.id;
  const pleading = page.paper === 'pleading';
  const use: Partial<Record<StyleRole, StyleUse>> = {};
  let added = '';
  for (const role of Object.keys(styleCatalogue) as StyleRole[]) {
    const recipe = styleCatalogue[role];
    const own = known.get(recipe.name.toLowerCase());
    if (own) {
      use[role] = useOf(own);
      if (pleading) xml = xml.replace(own.xml, () => onGrid(own.xml, recipe.pleading));
      continue;
    }
    const id = ids.has(recipe.id) ? `Quash${recipe.id}` : recipe.id;
    use[role] = { id };
    if (!roles.has(role)) continue;
    const spacing = pleading ? recipe.pleading : page.lineSpacing === 'single' ? recipe.single : recipe.double;
    added += pleading ? onGrid(newStyle(recipe, spacing, id, normal), spacing) : newStyle(recipe, spacing, id, normal);
  }
  if (pleading) {
    for (const { name, pleading: spacing } of typedStyles) {
      const own = known.get(name.toLowerCase());
      if (own) xml = xml.replace(own.xml, () => onGrid(own.xml, spacing));
    }
  }
  const number =
    /<w:style\b(?=[^>]*w:type="character")[^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="footnote reference"/.exec(
      xml,
    )?.[1];
  if (number === undefined && roles.has('footnote')) added += noteNumberStyle;
  return {
    xml: xml.replace('</w:styles>', () => `${added}</w:styles>`),
    use: use as Record<StyleRole, StyleUse>,
    named: new Map([...known].map(([name, style]) => [name, useOf(style)])),
    noteNumber: number ?? noteNumber,
  };
}
