import { own } from '../kernel/own';
import { xmlText, type OoxmlPackage } from '../ooxml/read-package';
import { attributesOf } from '../templates/xml-tree';
import { documentType, partTypeOf } from './package-parts';

/** The neutral name of a part that a cleaned copy carries along, by the kind of its relationship; # is its number. */
const places: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  settings: 'word/settings.xml',
  fontTable: 'word/fontTable.xml',
  theme: 'word/theme/theme#.xml',
  header: 'word/header#.xml',
  footer: 'word/footer#.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  image: 'word/media/image#.*',
  chart: 'word/charts/chart#.xml',
  chartStyle: 'word/charts/style#.xml',
  chartColorStyle: 'word/charts/colors#.xml',
  chartUserShapes: 'word/drawings/drawing#.xml',
  diagramData: 'word/diagrams/data#.xml',
  diagramLayout: 'word/diagrams/layout#.xml',
  diagramQuickStyle: 'word/diagrams/quickStyle#.xml',
  diagramColors: 'word/diagrams/colors#.xml',
  diagramDrawing: 'word/diagrams/drawing#.xml',
};

/** Where a part of that kind goes; undefined: it stays behind. */
export const foreignParts = (kind: string): string | undefined => own(places, kind);

/** The content types of a foreign package: those that Quash knows by the new name, else what the package says. */
export function foreignTypes(parts: OoxmlPackage): (from: string, to: string) => string {
  const bytes = parts.get('[Content_Types].xml');
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const [tag] of (bytes ? xmlText(bytes) : '').matchAll(
    /<(?:\w+:)?(?:Override|Default)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>/g,
  )) {
    const attributes = attributesOf(tag);
    const type = attributes.get('ContentType') ?? '';
    const name = attributes.get('PartName');
    if (name !== undefined) overrides.set(name.replace(/^\//, '').toLowerCase(), type);
    else defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
  }
  return (from, to) => {
    if (to === 'word/document.xml') return documentType;
    const ending = from.slice(from.lastIndexOf('.') + 1).toLowerCase();
    const said = overrides.get(from.toLowerCase()) ?? defaults.get(ending);
    return partTypeOf(to) ?? said ?? 'application/octet-stream';
  };
}
