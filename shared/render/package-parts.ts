import { refuse } from '../ooxml/read-zip';

/** Which parts a Word file of ours may have, and the content type of each. */

/** The last step of a relationship's type names its kind ('styles', 'image'); transitional and strict agree on it. */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/**
 * By kind of relationship: kept, or left behind because nothing in the text depends on it.
 * A kind that is not listed (an embedded workbook, a macro, a chart) is refused: leaving it out would leave a hole in the page.
 */
export const keptParts: Readonly<Record<string, 'keep' | 'drop'>> = {
  styles: 'keep',
  numbering: 'keep',
  settings: 'keep',
  fontTable: 'keep',
  theme: 'keep',
  header: 'keep',
  footer: 'keep',
  footnotes: 'keep',
  endnotes: 'keep',
  image: 'keep',
  hyperlink: 'keep',
  comments: 'drop',
  commentsExtended: 'drop',
  commentsIds: 'drop',
  commentsExtensible: 'drop',
  people: 'drop',
  customXml: 'drop',
  glossaryDocument: 'drop',
  webSettings: 'drop',
  stylesWithEffects: 'drop',
  printerSettings: 'drop',
  attachedTemplate: 'drop',
  font: 'drop',
  recipientData: 'drop',
  keyMapCustomizations: 'drop',
};

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const types: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${wordprocessing}.document.main+xml`],
  [/^word\/styles\.xml$/, `${wordprocessing}.styles+xml`],
  [/^word\/numbering\.xml$/, `${wordprocessing}.numbering+xml`],
  [/^word\/settings\.xml$/, `${wordprocessing}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${wordprocessing}.fontTable+xml`],
  [/^word\/footnotes\.xml$/, `${wordprocessing}.footnotes+xml`],
  [/^word\/endnotes\.xml$/, `${wordprocessing}.endnotes+xml`],
  [/^word\/header\d*\.xml$/, `${wordprocessing}.header+xml`],
  [/^word\/footer\d*\.xml$/, `${wordprocessing}.footer+xml`],
  [/^word\/theme\/theme\d*\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^word\/media\/[^/]+\.png$/i, 'image/png'],
  [/^word\/media\/[^/]+\.jpe?g$/i, 'image/jpeg'],
  [/^word\/media\/[^/]+\.gif$/i, 'image/gif'],
];

export const documentType = `${wordprocessing}.document.main+xml`;

/** The content type of a part that Quash may write; undefined: it is none of those. */
export const partTypeOf = (name: string): string | undefined => types.find(([pattern]) => pattern.test(name))?.[1];

/** The content type of a part; a part without one is none of ours. */
export function partTypes(name: string): string {
  return partTypeOf(name) ?? refuse(`it holds a part that Quash does not write (${name})`);
}
