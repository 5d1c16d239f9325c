import { describe, expect, it } from 'vitest';
import { inspectTemplate } from '../../../../shared/render/inspect-template';
import { TEMPLATE_FIELDS, templateField } from '../../../../shared/templates/template-fields';
import { templates } from '../../../../templates/library';
import { ns, p, template } from '../render/sample-doc';

/** What the rows of the shipped lists provide; such names need no entry in the catalogue. */
const ROW = new Set(
  'line number asked answer produced bates withheld what basis amount mark title sealed reach authority people narrowed ground fired test cited side recorded vehicle who review place words why fix times verified history'.split(
    ' ',
  ),
);

describe('shipped templates', () => {
  it.each(Object.entries(templates))('%s has no fault and uses catalogued names only', (_, bytes) => {
    const { value, diagnostics } = inspectTemplate(bytes);
    expect(diagnostics).toEqual([]);
    for (const field of value.fields)
      if (!ROW.has(field.name)) expect(templateField(field.name)?.kind).toBe(field.kind);
  });

  it('between them use every block of the catalogue', () => {
    const used = new Set(
      Object.values(templates).flatMap((bytes) => inspectTemplate(bytes).value.fields.map((field) => field.name)),
    );
    // Ours set the signature line by line; the block is for a firm's template that does not.
    const unused = TEMPLATE_FIELDS.filter((field) => field.kind === 'block' && !used.has(field.name));
    expect(unused.map((field) => field.name)).toEqual(['signature']);
  });
});

describe('inspectTemplate', () => {
  it('lists fields, conditions, lists and blocks with the words around them', () => {
    const marks =
      p('Dear {{clientName | upper}},') +
      p('{{#federal}}x{{/federal}}') +
      p('{{#signerAddress}}{{line}}{{/signerAddress}}') +
      p('{{@facts}}');
    const { value, diagnostics } = inspectTemplate(template(marks));
    expect(diagnostics).toEqual([]);
    expect(value.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['clientName', 'value'],
      ['federal', 'condition'],
      ['signerAddress', 'list'],
      ['line', 'value'],
      ['facts', 'block'],
    ]);
    expect(value.fields[0]).toMatchObject({ part: 'word/document.xml', near: 'Dear {{clientName | upper}},' });
  });

  it('suggests the name that was meant', () => {
    const { diagnostics } = inspectTemplate(template(p('{{clientNmae}}')));
    expect(diagnostics).toMatchObject([
      { code: 'unknown-field', severity: 'warning', fix: 'Did you mean {{clientName}}?' },
    ]);
  });

  it.each([
    ['{{argument}}', 'Write {{@argument}} alone in its paragraph.'],
    ['{{@clientName}}', 'Write {{clientName}}.'],
    ['{{addressee}}', 'Write {{#addressee}}{{line}}{{/addressee}}.'],
    ['{{federal}}', 'Write {{#federal}} … {{/federal}} around the text it governs.'],
  ])('tells how %s should be written', (mark, fix) => {
    expect(inspectTemplate(template(p(mark))).diagnostics).toMatchObject([{ code: 'wrong-kind', fix }]);
  });

  it('warns of marks that are not filled or stand in a tracked change', () => {
    const code = '<w:p><w:r><w:instrText>TA \\l "{{clientName}}"</w:instrText></w:r></w:p>';
    const tracked = '<w:p><w:r><w:t>{{client</w:t></w:r><w:ins w:id="1"><w:r><w:t>Name}}</w:t></w:r></w:ins></w:p>';
    const endnotes = `<w:endnotes ${ns}><w:endnote w:id="1">${p('{{clientName}}')}</w:endnote></w:endnotes>`;
    const { diagnostics } = inspectTemplate(template(code + tracked, { 'word/endnotes.xml': endnotes }));
    expect(diagnostics.map((one) => one.code)).toEqual([
      'field-not-filled',
      'tag-in-tracked-change',
      'field-not-filled',
    ]);
  });

  it('reads a text box once, though Word writes it twice', () => {
    const box = `<w:txbxContent>${p('{{clientName}}')}</w:txbxContent>`;
    const twice = `<w:p><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(inspectTemplate(template(twice)).value.fields).toHaveLength(1);
  });
});

describe('a firm’s own names', () => {
  const marks =
    p('Dear {{debtor | upper}}, {{debtor}}') +
    p('{{#inFederal and not quiet}}x{{else quiet}}y{{/inFederal}}') +
    p('{{#copies}}{{line}}{{/copies}}') +
    p('{{@story}}');
  const names = { debtor: 'clientName', inFederal: 'federal', copies: 'ccList', story: 'facts' };

  it('are asked for until they are said to stand for ours', () => {
    const { value } = inspectTemplate(template(marks));
    expect(value.fields.filter(({ origin }) => origin === 'asked').map(({ name, kind }) => [name, kind])).toEqual([
      ['debtor', 'value'],
      ['inFederal', 'condition'],
      ['quiet', 'condition'],
      ['copies', 'list'],
      ['story', 'block'],
    ]);
  });

  it('are read as ours then, in values, conditions, lists and blocks, and close what they opened', () => {
    const { value, diagnostics } = inspectTemplate(template(marks), names);
    expect(diagnostics).toEqual([]);
    expect(value.fields.map(({ name, kind, origin }) => [name, kind, origin])).toEqual([
      ['clientName', 'value', 'matter'],
      ['federal', 'condition', 'matter'],
      ['quiet', 'condition', 'asked'],
      ['ccList', 'list', 'matter'],
      ['line', 'value', 'row'],
      ['facts', 'block', 'matter'],
    ]);
  });

  it('say so when they were given a field of another kind', () => {
    const { diagnostics } = inspectTemplate(template(p('{{debtor}}')), { debtor: 'facts' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-kind']);
  });
});
