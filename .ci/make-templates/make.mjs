/**
 * Writes the first version of shipped templates: `node .ci/make-templates/make.mjs NAME…`. They have since been files
 * of their own, to be edited in Word: running this again overwrites what was edited.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { complaint, letter, motion, proposedOrder } from './papers.mjs';
import { courtNotice, minimizationProtocol } from './papers-motions.mjs';
import { certificate, costStatement, objections, productionLog } from './papers-response.mjs';
import { recordTemplates } from './papers-record.mjs';
import { triageTemplates } from './papers-triage.mjs';
import { packetTemplates } from './papers-packet.mjs';
import { citeTemplates } from './papers-cites.mjs';
import { letterStyles, numbering, paperStyles } from './styles.mjs';

const templates = {
  'motion-to-quash': [motion, false],
  complaint: [complaint, false],
  'proposed-order': [proposedOrder, false],
  'challenge-letter': [letter, true],
  'court-notice': [courtNotice, false],
  'minimization-protocol': [minimizationProtocol, false],
  objections: [objections, false],
  'production-log': [productionLog, true],
  'custodian-certificate': [certificate, true],
  'cost-statement': [costStatement, true],
  ...recordTemplates,
  ...packetTemplates,
  ...triageTemplates,
  ...citeTemplates,
};

/** Only what is named is written, so that no template edited since is overwritten by the way. */
const named = process.argv.slice(2);

const settings =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>' +
  '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>';
const properties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator></dc:creator></cp:coreProperties>';

/** Parts that a template of ours has; the library writes some more. */
const kept =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(document|styles|numbering|settings|header\d|footer\d)\.xml|word\/_rels\/document\.xml\.rels)$/;

const cachedNumber = (xml) =>
  xml.replaceAll(
    /<w:fldChar w:fldCharType="separate"\/>(?=<w:fldChar w:fldCharType="end"\/>)/g,
    '<w:fldChar w:fldCharType="separate"/><w:t>1</w:t>',
  );

for (const [name, [build, forLetter]] of Object.entries(templates)) {
  if (!named.includes(name)) continue;
  const document = new Document({
    creator: '',
    externalStyles: forLetter ? letterStyles : paperStyles,
    numbering: { config: [] },
    sections: [build()].flat(),
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const text = Object.fromEntries(
    Object.entries(parts)
      .filter(([part]) => kept.test(part))
      .map(([part, bytes]) => [part, strFromU8(bytes)]),
  );
  for (const part of Object.keys(text)) if (/document|header|footer/.test(part)) text[part] = cachedNumber(text[part]);
  text['word/styles.xml'] = forLetter ? letterStyles : paperStyles;
  text['word/numbering.xml'] = numbering(forLetter);
  text['word/settings.xml'] = settings;
  text['docProps/core.xml'] = properties;
  const has = (target) => target in text;
  text['[Content_Types].xml'] = text['[Content_Types].xml']
    .replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>|<Override[^>]*PartName="\/([^"]*)"\/>/g, (row, a, b) =>
      has(a ?? b) ? row : '',
    )
    .replaceAll(/<Default [^>]*Extension="(?!rels|xml)[^"]*"[^>]*\/>/g, '');
  for (const [rels, folder] of [
    ['_rels/.rels', ''],
    ['word/_rels/document.xml.rels', 'word/'],
  ]) {
    text[rels] = text[rels].replaceAll(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (row, target) =>
      has(folder + target) ? row : '',
    );
  }
  const zip = Object.fromEntries(
    Object.keys(text)
      .sort()
      .map((part) => [part, strToU8(text[part])]),
  );
  const file = fileURLToPath(new URL(`../../templates/${name}.docx`, import.meta.url));
  writeFileSync(file, zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1) }));
  process.stdout.write(`${file}\n`);
}
