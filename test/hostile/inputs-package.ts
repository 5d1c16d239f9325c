import { zipSync } from 'fflate';
import { ps, wordTemplate } from '../golden/templates/word-ways';
import { packedZeros, rawZip, type RawEntry } from './raw-zip';
import { acts, opened, refused, refusedEverywhere, wordsOf, type HostileInput, type Try } from './verdict';

/** 1–20: packages that lie about what they are. */

const ns = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file in three parts, as plain as can be. */
export const plainEntries = (document?: RawEntry): RawEntry[] => [
  {
    name: '[Content_Types].xml',
    data: `<Types xmlns="${ns}/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  },
  {
    name: '_rels/.rels',
    data: `<Relationships xmlns="${ns}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  document ?? {
    name: 'word/document.xml',
    data: `<w:document ${w}><w:body><w:p><w:r><w:t>Served words</w:t></w:r></w:p></w:body></w:document>`,
  },
];

/** The same, its document made of this XML. */
export const withDocument = (xml: string): Uint8Array =>
  rawZip(plainEntries({ name: 'word/document.xml', data: xml, stored: true }));
const withPart = (name: string | Uint8Array, more: Partial<RawEntry> = {}): Uint8Array =>
  rawZip([...plainEntries(), { name, data: '<x/>', ...more }]);

const named = (id: number, name: string, ...parts: string[]): HostileInput => ({
  id,
  name,
  verdict: 'refused by every reader of Word files: a part has a forbidden name',
  tries: () => parts.flatMap((part) => refusedEverywhere(withPart(part), /forbidden name/)),
});

/** Office’s older container, as a .doc or an encrypted .docx begins. */
const ole = (stream: string): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1024);
  return new Uint8Array(bytes);
};
const noPackage = (bytes: Uint8Array): Try[] => [
  ...refusedEverywhere(bytes, /no complete ZIP/).filter(({ entrance }) => /template|returned/.test(entrance)),
  {
    entrance: 'served paper',
    job: { kind: 'demand', name: 'x.docx', bytes, wordsOnly: false },
    judge: refused('bad-input', /older Office/),
  },
];

const zeros = (megabytes: number, size: number): Uint8Array =>
  rawZip(plainEntries({ name: 'word/document.xml', packed: { bytes: packedZeros(megabytes), size } }));

function nested(levels: number): Uint8Array {
  let inner: Uint8Array = new Uint8Array(Buffer.alloc(1024 * 1024));
  for (let at = 0; at < levels; at += 1) inner = zipSync({ 'x.zip': inner }, { level: 9 });
  return inner;
}

const gigabyte = 1024 * 1024 * 1024;
const dotm = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml';
const docm = 'application/vnd.ms-word.document.macroEnabled.main+xml';

export const packageInputs: readonly HostileInput[] = [
  {
    id: 1,
    name: '1 GiB of zeros in document.xml',
    verdict: 'refused by its size, before anything is unpacked',
    tries: () => refusedEverywhere(zeros(1024, gigabyte), /(?:larger|to more) than \d+ bytes/),
  },
  {
    id: 2,
    name: 'the same with lying sizes',
    verdict: 'refused at the first byte more than it says',
    tries: () => [
      ...refusedEverywhere(zeros(1024, 1000), /larger than it says/),
      ...refusedEverywhere(zeros(1024, 40 * 1024 * 1024), /larger than it says/),
    ],
  },
  {
    id: 3,
    name: 'a ZIP in a ZIP, five times',
    verdict: 'refused where it is no Word document; inside one it is never unpacked, and only the words are read',
    tries: () => [
      ...refusedEverywhere(nested(5), /no Word document/),
      wordsOf(wordTemplate({ body: ps('Served words'), files: { 'word/media/x.zip': nested(5) } }), 'Served words'),
    ],
  },
  {
    id: 4,
    name: 'entries on top of each other',
    verdict: 'refused',
    tries: () => {
      const twice = plainEntries().concat({ name: 'word/other.xml', data: '<x/>', offset: 0 });
      return refusedEverywhere(rawZip(twice), /on top of each other/);
    },
  },
  {
    id: 5,
    name: '70,000 empty entries',
    verdict: 'refused by their number',
    tries: () => {
      const many = Array.from({ length: 70_000 }, (_, at): RawEntry => ({ name: `x/${at}`, data: '', stored: true }));
      return [
        ...refusedEverywhere(rawZip(many), /parts, more than 2000/),
        ...refusedEverywhere(rawZip(many, { count: 3 }), /table of contents/),
      ];
    },
  },
  {
    id: 6,
    name: 'word/document.xml twice',
    verdict: 'refused',
    tries: () => refusedEverywhere(withPart('word/document.xml'), /holds word\/document.xml twice/),
  },
  named(7, '../../x', '../../x', 'word/../../x.xml'),
  named(8, '/etc/x', '/etc/x'),
  named(9, 'a drive and another machine', 'C:\\x', '\\\\host\\x', 'C:/x'),
  named(10, 'NUL in a name', 'word/x\0.xml', 'word/document.xml\0.txt'),
  {
    id: 11,
    name: 'an entry that is a link',
    verdict: 'refused',
    tries: () =>
      refusedEverywhere(withPart('word/x.xml', { attributes: (0xa1ff << 16) >>> 0 }), /link to another file/),
  },
  {
    id: 12,
    name: 'WORD/Document.xml, a twin by case',
    verdict: 'refused',
    tries: () => refusedEverywhere(withPart('WORD/Document.xml'), /twice/),
  },
  {
    id: 13,
    name: 'flagged as encrypted',
    verdict: 'refused',
    tries: () =>
      [0x1, 0x40, 0x2000].flatMap((flags) => refusedEverywhere(withPart('word/x.xml', { flags }), /password/)),
  },
  {
    id: 14,
    name: 'its table of contents cut off',
    verdict: 'refused',
    tries: () =>
      [30, 60, 120].flatMap((cut) => refusedEverywhere(rawZip(plainEntries()).slice(0, -cut), /no complete ZIP/)),
  },
  {
    id: 15,
    name: 'a ZIP64 bomb',
    verdict: 'refused',
    tries: () => [
      ...refusedEverywhere(rawZip(plainEntries(), { count: 0xffff }), /ZIP64/),
      ...refusedEverywhere(rawZip(plainEntries(), { start: 0xffffffff }), /ZIP64/),
      ...refusedEverywhere(zeros(8, 0xffffffff), /(?:larger|to more) than \d+ bytes/),
    ],
  },
  {
    id: 16,
    name: 'something before it; a PDF and a ZIP in one',
    verdict: 'refused as a Word file; as a served paper it is the PDF that it begins as',
    tries: () => {
      const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
      const asWord = (bytes: Uint8Array, says: RegExp): Try[] =>
        refusedEverywhere(bytes, says).filter(({ entrance }) => /template|returned/.test(entrance));
      const both = rawZip(plainEntries(), { before: pdf });
      return [
        ...asWord(both, /before its first part/),
        ...asWord(rawZip(plainEntries(), { before: pdf, adjusted: false }), /not where it should be/),
        ...asWord(rawZip(plainEntries(), { before: new Uint8Array([0x4d, 0x5a]) }), /before its first part/),
        {
          entrance: 'served paper',
          job: { kind: 'demand', name: 'paper.docx', bytes: both, wordsOnly: false },
          judge: (answer) =>
            refused('file-unreadable', /PDF/)(answer) === null
              ? null
              : opened('demand', ({ paper }) => paper.kind === 'pdf')(answer),
        },
      ];
    },
  },
  { id: 17, name: 'a .doc renamed', verdict: 'refused', tries: () => noPackage(ole('WordDocument')) },
  {
    id: 18,
    name: 'a .docm renamed, and vbaProject.bin',
    verdict: 'refused as a template; an error in a returned paper; of a served one only the words are read',
    tries: () => [
      ...acts(wordTemplate({ body: ps('Served words'), mainType: docm }), 'macro'),
      ...acts(wordTemplate({ body: ps('Served words'), files: { 'word/vbaProject.bin': 'x' } }), 'macro'),
    ],
  },
  {
    id: 19,
    name: 'a .dotm by its content type',
    verdict: 'refused as a template; an error in a returned paper; of a served one only the words are read',
    tries: () => acts(wordTemplate({ body: ps('Served words'), mainType: dotm }), 'macro'),
  },
  { id: 20, name: 'a .docx with a password', verdict: 'refused', tries: () => noPackage(ole('EncryptedPackage')) },
];
