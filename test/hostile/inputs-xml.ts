import { strToU8 } from 'fflate';
import { plainEntries, withDocument } from './inputs-package';
import { rawZip } from './raw-zip';
import { acts, cameBack, read, refusedEverywhere, type HostileInput, type Try } from './verdict';

/** 21–29: XML that grows, reaches out, or cannot be read. */

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string, before = ''): Uint8Array =>
  withDocument(`<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${w}><w:body>${body}</w:body></w:document>`);
const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const declares = /declares a document type or an entity/;
const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const deep = (levels: number, tag: string): Uint8Array =>
  document(said('Served words') + `<${tag}>`.repeat(levels) + `</${tag}>`.repeat(levels));

const declared = (id: number, name: string, doctype: string, body = said('&x;')): HostileInput => ({
  id,
  name,
  verdict: 'refused: no part may declare a document type or an entity',
  tries: () => refusedEverywhere(document(body, doctype), declares),
});

/** Without the reader of a cite check and of a served paper: those two say it in other words. */
const wellFormed = (bytes: Uint8Array): Try[] =>
  refusedEverywhere(bytes, /not well-formed/).filter(({ entrance }) => entrance !== 'template');

export const xmlInputs: readonly HostileInput[] = [
  declared(21, 'billion laughs', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, said('&l10;')),
  declared(
    22,
    'an entity of a megabyte, a thousand times',
    `<!DOCTYPE x [<!ENTITY x "${'a'.repeat(1_000_000)}">]>`,
    said('&x;'.repeat(1_000)),
  ),
  declared(23, 'an external entity, a file', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  declared(24, 'an external entity on another machine', '<!DOCTYPE x [<!ENTITY x SYSTEM "\\\\host\\share\\x">]>'),
  {
    id: 25,
    name: 'a document type in a .rels, and one in UTF-16',
    verdict: 'refused: no part may declare a document type or an entity',
    tries: () => {
      const [types, , body] = plainEntries();
      if (!types || !body) throw new Error('no parts');
      const rels = '<!DOCTYPE x SYSTEM "http://host/x.dtd"><Relationships/>';
      const wide = utf16(`<!DOCTYPE x><w:document ${w}/>`);
      return [
        ...refusedEverywhere(rawZip([types, { name: '_rels/.rels', data: rels }, body]), declares),
        ...refusedEverywhere(rawZip(plainEntries({ name: 'word/document.xml', data: wide })), declares),
      ];
    },
  },
  {
    id: 26,
    name: 'declared as UTF-7',
    verdict: 'refused: text is UTF-8, or UTF-16 with a mark',
    tries: () => [
      ...refusedEverywhere(
        withDocument(`<?xml version="1.0" encoding="UTF-7"?><w:document ${w}>+ADw-x+AD4-</w:document>`),
        /encoding utf-7/,
      ),
      ...refusedEverywhere(
        rawZip(plainEntries({ name: 'word/document.xml', data: strToU8('<x>\xff\xfe</x>', true) })),
        /not in UTF-8/,
      ),
    ],
  },
  {
    id: 27,
    name: '200,000 elements deep; millions side by side',
    verdict: 'refused: nested too deeply, or more elements than a document has',
    tries: () => [
      ...refusedEverywhere(deep(200_000, 'w:p'), /nested too deeply/).filter(({ entrance }) => entrance !== 'template'),
      ...acts(deep(200_000, 'w:r'), 'too-deep').filter(({ entrance }) => entrance === 'template'),
      ...refusedEverywhere(
        rawZip(
          plainEntries({
            name: 'word/document.xml',
            data: `<w:document ${w}><w:body>${'<w:p/>'.repeat(2_600_000)}</w:body></w:document>`,
            stored: true,
          }),
        ),
        /more elements/,
      ),
    ],
  },
  {
    id: 28,
    name: '200,000 attributes',
    verdict: 'refused as a template; an error in a returned paper; of a served one only the words are read',
    tries: () => {
      const attributes = Array.from({ length: 200_000 }, (_, at) => `a${at}="x"`).join(' ');
      return acts(document(`<w:p ${attributes}/>${said('Served words')}`), 'too-many-attributes');
    },
  },
  {
    id: 29,
    name: 'half a surrogate pair, and a reference to NUL',
    verdict: 'refused as not well-formed where words are read; a template shows the reference as it stands',
    tries: () => [
      ...wellFormed(document(said('a&#0;b'))),
      ...wellFormed(document(said('a&#xD800;b'))),
      read(document(said('a&#0;b')), ({ value }) => value.fields.length === 0),
      cameBack(document(said('a\u{1f600}b')), ({ document: { paragraphs } }) => paragraphs[0]?.text === 'a\u{1f600}b'),
    ],
  },
];
