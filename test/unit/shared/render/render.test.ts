import { describe, expect, it } from 'vitest';
import type { DraftDoc } from '../../../../shared/drafting/draft-doc';
import { AppError } from '../../../../shared/kernel/app-error';
import { renderDocx } from '../../../../shared/render/render';
import { templates } from '../../../../templates/library';
import { ns, p, para, partsOf, plain, sampleDoc, template, words } from './sample-doc';

const body = (bytes: Uint8Array): string => words(partsOf(bytes)['word/document.xml']);
const render = (marks: string, more: Partial<DraftDoc> = {}) =>
  renderDocx({ template: template(marks), doc: sampleDoc(more) });

describe('filling', () => {
  it('gives equal bytes for equal input', () => {
    const input = { template: templates['motion-to-quash'] ?? new Uint8Array(), doc: sampleDoc() };
    expect(renderDocx(input).value).toEqual(renderDocx(structuredClone(input)).value);
  });

  it('fills a field that Word has split over three runs', () => {
    expect(body(render(p('Dear {', '{client', 'Name}}!')).value)).toBe('Dear Example, Inc.!');
  });

  it('obeys conditions, inverted conditions, lists and formats', () => {
    const marks =
      p('{{#hasNotice}}') + p('notice') + p('{{/hasNotice}}') + p('{{^newYork}}{{clientShort | upper}}{{/newYork}}');
    expect(body(render(marks + p('{{#signerAddress}}') + p('{{line}}') + p('{{/signerAddress}}')).value)).toBe(
      'notice\nEXAMPLE\n100 Sample Street\nSan Francisco',
    );
  });

  it('does not mind spaces inside the braces', () => {
    const marks =
      p('{{ clientShort }}{{ # hasNotice }}, {{/hasNotice }}{{^ newYork }}now{{ /newYork}}') + p('{{@ facts }}');
    expect(body(render(marks).value)).toBe('Example, now\nText.');
  });

  it('knows hasX from x, and drops a slot without blocks together with its paragraph', () => {
    const marks = p('{{#hasStandard}}a{{/hasStandard}}{{#hasCandor}}b{{/hasCandor}}') + p('{{@candor}}') + p('end');
    expect(body(render(marks).value)).toBe('a\nend');
  });

  it('never reads data again as marks or markup', () => {
    const hostile = '{{signerName}} </w:t><w:x/> & "quoted"\u0007';
    const blocks = { facts: [para(hostile)] };
    const { value } = render(p('{{clientName}}') + p('{{@facts}}'), { values: { clientName: hostile }, blocks });
    expect(body(value)).toBe(`${hostile.replace('\u0007', '')}\n${hostile.replace('\u0007', '')}`);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructor.name'])(
    'gives nothing for {{%s}}',
    (name) => {
      const marks =
        p(`{{${name}}}`) + p(`{{#${name}}}in{{/${name}}}`) + p(`{{#signerAddress}}{{${name}}}{{/signerAddress}}`);
      const { value, diagnostics } = render(marks);
      expect(body(value).replaceAll(`[MISSING: ${name}]`, '').trim()).toBe('');
      expect(diagnostics.map(({ code }) => code)).toContain('unanswered-question');
    },
  );

  it('prints and reports a field that nobody provides, with its place', () => {
    const { value, diagnostics } = render(p('To ', '{{clientNam', 'e2}} at once'));
    expect(body(value)).toBe('To [MISSING: clientName2] at once');
    expect(diagnostics).toMatchObject([{ code: 'unknown-field', severity: 'error', where: 'word/document.xml' }]);
    expect(diagnostics[0]?.message).toContain('To {{clientName2}} at once');
  });
});

describe('faulty templates', () => {
  it.each([
    ['an unclosed field', p('Dear {{clientName, hello'), 'unclosed-tag', 'Dear {{clientName, hello'],
    ['a stray close', p('Dear clientName}}'), 'unopened-tag', 'Dear clientName}}'],
    ['crossed sections', p('{{#federal}}a{{#newYork}}b{{/federal}}c{{/newYork}}'), 'crossed-sections', '{{/federal}}'],
    ['an unclosed section', p('{{#federal}}') + p('a'), 'unclosed-section', '{{#federal}}'],
    ['an unopened section', p('a{{/federal}}'), 'unopened-section', '{{/federal}}'],
    ['a slot with other text', p('See {{@argument}} below'), 'slot-not-alone', 'See {{@argument}} below'],
    ['an expression', p('{{1 + 1}}'), 'bad-field-name', '{{1 + 1}}'],
    ['a format that there is not', p('{{clientName | fancy}}'), 'unknown-format', '{{clientName | fancy}}'],
    ['a change of braces', p('{{=[[ ]]=}}'), 'bad-field-name', '{{=[[ ]]=}}'],
    ['a close without a name', p('{{#federal}}a{{/}}'), 'bad-field-name', '{{/}}'],
    ['a loop that names its element', p('{{-w:p federal}}a{{/federal}}'), 'bad-field-name', '{{-w:p federal}}'],
  ])('%s gives a located finding', (_, marks, code, near) => {
    const { diagnostics } = render(marks);
    const found = diagnostics.find((one) => one.code === code);
    expect(found).toMatchObject({ severity: 'error', where: 'word/document.xml' });
    expect(found?.message).toContain(near);
    expect(found?.fix).not.toBe('');
  });

  it('tells how a block is asked for when it stands as a value', () => {
    const { diagnostics } = render(p('{{argument}}'));
    expect(diagnostics).toMatchObject([{ code: 'wrong-kind', fix: 'Write {{@argument}} alone in its paragraph.' }]);
  });

  it('reports every fault at once and writes nothing', () => {
    const { value, diagnostics } = render(p('{{clientName') + p('{{#federal}}') + p('x {{@facts}}'));
    expect(value).toHaveLength(0);
    expect(diagnostics.map((one) => one.code)).toEqual(['unclosed-tag', 'unclosed-section', 'slot-not-alone']);
  });

  it('names the header and the footnote', () => {
    const header = `<w:hdr ${ns}>${p('{{clientName')}</w:hdr>`;
    const notes = `<w:footnotes ${ns}><w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p('See {{x')}</w:footnote></w:footnotes>`;
    const bytes = template(p('x'), { 'word/header1.xml': header, 'word/footnotes.xml': notes });
    const { diagnostics } = renderDocx({ template: bytes, doc: sampleDoc() });
    expect(diagnostics.map((one) => one.message.split(',')[0])).toEqual(['In footnote 1', 'In a header']);
  });

  it('refuses what is no Word document', () => {
    expect(() => renderDocx({ template: new Uint8Array(40), doc: sampleDoc() })).toThrow(AppError);
  });
});

describe('blanks', () => {
  it('are yellow in plain values, and only they are', () => {
    const marks = '<w:p><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>Re: {{subjectLine}} now</w:t></w:r></w:p>';
    expect(partsOf(render(marks).value)['word/document.xml']).toContain(
      '<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Re: Summons of </w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">[not in the record]</w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> now</w:t></w:r>',
    );
  });

  it('are yellow in blocks, headers and whatever prints them', () => {
    const header = `<w:hdr ${ns}>${p('{{nobody}}')}</w:hdr>`;
    const bytes = template(p('{{@facts}}'), { 'word/header1.xml': header });
    const { value } = renderDocx({
      template: bytes,
      doc: sampleDoc({ page: plain, blocks: { facts: [para('on [MISSING: date], at [MISSING: hour]')] } }),
    });
    const parts = partsOf(value);
    expect(parts['word/document.xml']?.match(/highlight/g)).toHaveLength(2);
    expect(parts['word/header1.xml']?.match(/highlight/g)).toHaveLength(1);
    expect(words(parts['word/document.xml'])).toBe('on [MISSING: date], at [MISSING: hour]');
  });
});

it('leaves the fingerprints of a template behind', () => {
  const settings = `<w:settings ${ns}><w:attachedTemplate/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars/></w:settings>`;
  const bytes = template('<w:p w:rsidR="00AB12CD"><w:r><w:t>x</w:t></w:r></w:p>', {
    'word/settings.xml': settings,
    'docProps/core.xml': '<x>Paula</x>',
    'docProps/custom.xml': '<x>secret</x>',
    'customXml/item1.xml': '<x/>',
  });
  const parts = partsOf(renderDocx({ template: bytes, doc: sampleDoc() }).value);
  expect(Object.keys(parts).filter((name) => /custom/i.test(name))).toEqual([]);
  expect(JSON.stringify(parts)).not.toMatch(/Paula|secret|rsid|attachedTemplate|docVars/);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Motion to Quash</dc:title><dc:creator></dc:creator>');
});
