import { XMLSerializer } from '@xmldom/xmldom';
import { parseStrictly } from './parse-strictly';

/** Takes out of a part what tells who wrote it, when, on which machine, and in which sittings. */

/** Revision and paragraph ids let two papers be traced to one sitting. */
const fingerprints = /\s(?:\w+:)?(?:rsid\w*|paraId|textId)="[^"]*"/g;

/** Comments and data bindings point at parts that stay behind. */
const orphaned =
  /<w:(?:commentRangeStart|commentRangeEnd|commentReference|annotationRef|dataBinding|printerSettings|embed(?:Regular|Bold|Italic|BoldItalic))\b[^>]*?(?:\/>|><\/w:\w+>)/g;

/** The run that holds nothing but a comment's mark goes with it. */
const commentMark =
  /<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:(?:commentReference|annotationRef)\b[^>]*\/><\/w:r>/g;

const tracked =
  /^<w:(?:ins|del|moveFrom|moveTo|\w+Change|cellIns|cellDel|cellMerge|moveFromRangeStart|moveToRangeStart)\b/;

const cleanTag = (tag: string): string => {
  const plain = tag.replace(fingerprints, '');
  if (!tracked.test(plain)) return plain;
  return plain.replace(/\sw:author="[^"]*"/, ' w:author="Quash"').replace(/\sw:date="[^"]*"/, '');
};

/** A document, header, footer, notes, styles or numbering part without fingerprints. */
export function cleanBody(xml: string): string {
  return xml
    .replace(commentMark, '')
    .replace(orphaned, '')
    .replace(/<[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*>/g, cleanTag);
}

/** Elements of settings.xml that name a person, a template, a sitting, or data from elsewhere. */
const untold = new Set([
  'rsids',
  'attachedTemplate',
  'docVars',
  'mailMerge',
  'docId',
  'writeProtection',
  'saveThroughXslt',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'proofState',
  'readModeInkLockDown',
  'schemaLibrary',
  'attachedSchema',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
]);

/** What else the settings of a file from outside can tell: passwords, names, words that stand on no page. */
const alsoUntold: ReadonlySet<string> = new Set([
  ...untold,
  'documentProtection',
  'trackRevisions',
  'activeWritingStyle',
  'smartTagType',
  'captions',
  'autoCaptions',
  'docPartObj',
]);

/** The settings part without them. */
export const cleanSettings = (xml: string): string => settingsWithout(xml, untold);

/** The settings of a file from outside. */
export const cleanForeignSettings = (xml: string): string => settingsWithout(xml, alsoUntold);

function settingsWithout(xml: string, untold: ReadonlySet<string>): string {
  const document = parseStrictly(xml, 'its settings are not well-formed');
  const root = document.documentElement;
  for (const node of [...(root?.childNodes ?? [])]) {
    const name = node.nodeName.slice(node.nodeName.indexOf(':') + 1);
    if (untold.has(name)) root?.removeChild(node);
  }
  return new XMLSerializer().serializeToString(document);
}
