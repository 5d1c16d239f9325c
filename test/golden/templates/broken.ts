import { blockControl, cut, field, headRow, note, noteReference, para, ps, row, run, separators, table, textBox, type WordParts } from './word-ways';

/** A template with one fault: what must be said of it, where, and how to mend it. */
export interface Broken {
  readonly name: string;
  readonly parts: WordParts;
  readonly code: string;
  readonly part: string;
  /** Words that the message must hold: the place and what is wrong. */
  readonly says: readonly string[];
  readonly fix: RegExp;
}

const body = 'word/document.xml';
const of = (name: string, content: string, code: string, says: readonly string[], fix: RegExp): Broken => ({
  name,
  parts: { body: content },
  code,
  part: body,
  says,
  fix,
});
const inserted = (content: string): string => `<w:ins w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z">${content}</w:ins>`;
const removed = (text: string): string =>
  `<w:del w:id="2" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

export const broken: readonly Broken[] = [
  // Braces.
  of('no end', ps('Dear {{clientName, hello'), 'unclosed-tag', ['In the body', 'Dear {{clientName, hello', 'not closed with }}'], /Type }} right after/),
  of('no begin', ps('Dear clientName}}, hello'), 'unopened-tag', ['the body', 'Dear clientName}}', 'no {{ before it'], /Type {{ before the name/),
  of('one brace at the end', ps('Dear {{clientName}, hello'), 'unclosed-tag', ['{{clientName}'], /one } only/),
  of('one brace at the begin', ps('Dear {clientName}}, hello'), 'unopened-tag', ['{clientName}}'], /one { only/),
  of('a space between the braces', ps('Dear { {clientName}}'), 'unopened-tag', ['{ {clientName}}'], /space stands between the two opening braces/),
  of('an end lost before the next mark', ps('{{clientName and {{issuerName}}'), 'unclosed-tag', ['{{clientName and'], /Type }} right after/),
  of('no end, in pieces', para(cut('<w:proofErr w:type="spellStart"/>', 'Dear {', '{client', 'Name, hello')), 'unclosed-tag', ['Dear {{clientName, hello'], /Type }}/),
  of('cut by a paragraph mark', ps('Dear {{client', 'Name}} and all'), 'split-tag', ['Word split this tag', '{{client', 'Name}}'], /type the whole mark again/),
  of('cut by a cell', table(2, row(ps('{{client'), ps('Name}}'))), 'split-tag', ['a table in the body', 'another cell', 'Name}}'], /in one place/),
  of('its end in a field code', para(run('{{client') + field('REF Name}}', run('x'))), 'split-tag', ['inside the code of one of Word’s own fields'], /type the whole mark again/),
  of('its end deleted', para(run('{{client') + removed('Name}}')), 'split-tag', ['deleted in a tracked change'], /type the whole mark again/),
  // Names and formats.
  of('a formula', ps('{{1 + 1}}'), 'bad-field-name', ['{{1 + 1}} is no field'], /cannot compute/),
  of('a call', ps('{{constructor.constructor("return process")()}}'), 'bad-field-name', ['is no field'], /cannot compute/),
  of('an assignment', ps('{{a=1}}'), 'bad-field-name', ['{{a=1}}'], /cannot compute/),
  of('nothing inside', ps('x {{ }} y'), 'bad-field-name', ['{{ }} is no field'], /one name/),
  of('two names', ps('{{client name}}'), 'bad-field-name', ['{{client name}}'], /one name/),
  of('an unknown format', ps('{{todayLong | lnog}}'), 'unknown-format', ['format “lnog”'], /Did you mean “long”\?/),
  of('a format that runs on', ps('{{todayLong | long | fancy}}'), 'unknown-format', ['“fancy”'], /The formats are/),
  of('letters of another alphabet', ps('{{cli\u0435ntName}}'), 'odd-letters', ['another alphabet', 'U+0435'], /plain letters/),
  of('a mark that turns the line around', ps('{{client\u202eName}}'), 'odd-letters', ['U+202E'], /type it again/),
  of('a condition that compares', ps('{{#court = nysd}}x{{/court}}'), 'bad-field-name', ['{{#court = nysd}}'], /and, or, not/),
  of('a condition that ends in and', ps('{{#federal and}}x{{/federal}}'), 'bad-field-name', ['{{#federal and}}'], /and, or, not/),
  of('a parenthesis too few', ps('{{#(federal or dc}}x{{/federal}}'), 'bad-field-name', ['{{#(federal or dc}}'], /and, or, not/),
  // Sections.
  of('never closed', ps('{{#federal}}', 'a'), 'unclosed-section', ['begins with {{#federal}}', 'never closed'], /Type {{\/federal}}/),
  of('never opened', ps('a{{/federal}}'), 'unopened-section', ['{{/federal}} closes a part that was never opened'], /type {{#federal}}/),
  of('closed by another name', ps('{{#federal}}a{{/newYork}}'), 'wrong-closing', ['{{#federal}} is closed with {{/newYork}}'], /Write {{\/federal}} here/),
  of('crossed', ps('{{#federal}}a{{#newYork}}b{{/federal}}c{{/newYork}}'), 'crossed-sections', ['{{/federal}}', '{{#newYork}}', 'the two cross'], /Close {{\/newYork}} before {{\/federal}}/),
  of('closed without a name', ps('{{#federal}}a{{/}}'), 'bad-field-name', ['{{/}}'], /one name/),
  of('else outside a condition', ps('a {{else}} b'), 'stray-else', ['{{else}} stands outside a condition'], /type {{#…}}/),
  of('else twice', ps('{{#federal}}a{{else}}b{{else}}c{{/federal}}'), 'second-else', ['a second {{else}}'], /Keep one {{else}}/),
  of('a paragraph cut in two', ps('The {{#federal}}motion', 'is', 'long{{/federal}}'), 'section-amid-text', ['stands amid the words', '{{#federal}}', '{{/federal}}'], /paragraph of its own/),
  of('begins in the text, ends in a table', ps('{{#federal}}') + table(1, row(ps('{{/federal}}'), ps('x'))), 'section-crosses', ['(the body)', '(a table in the body)'], /same text, the same cell/),
  of('ends in a text box', para(run('{{#federal}}x') + textBox(ps('{{/federal}}'))), 'section-crosses', ['a text box in the body'], /same text/),
  of('else between the cells of a row', table(2, row(ps('{{#federal}}a{{else}}'), ps('b{{/federal}}'))), 'section-amid-text', ['shares its row with other text'], /a row of its own/),
  of('ends in a content control with other words', ps('{{#federal}}') + blockControl(ps('x', '{{/federal}}')), 'section-crosses', ['begins in one place'], /same text/),
  // Blocks and kinds.
  of('a block among words', ps('See {{@argument}} below'), 'slot-not-alone', ['{{@argument}}', 'shares its paragraph'], /alone in a paragraph/),
  of('a block as a value', ps('{{argument}}'), 'wrong-kind', ['is a block of paragraphs'], /Write {{@argument}}/),
  of('a list as a value', ps('{{addressee}}'), 'wrong-kind', ['is a list'], /{{#addressee}}{{line}}{{\/addressee}}/),
  of('a condition as a value', ps('{{federal}}'), 'wrong-kind', ['is a condition'], /{{#federal}} … {{\/federal}}/),
  of('a value as a block', ps('{{@clientName}}'), 'wrong-kind', ['is not a block'], /Write {{clientName}}/),
  of('a note in a list', table(1, headRow(ps('x')), row(para(run('{{#signerAddress}}{{line}}') + noteReference(1) + run('{{/signerAddress}}')))), 'note-in-list', ['footnote stands inside the list {{#signerAddress}}'], /outside the list/),
  of('almost a field', ps('Dear {{clientNmae}}'), 'unknown-field', ['no field called “clientNmae”'], /Did you mean {{clientName}}\?/),
  // Places.
  { name: 'in an endnote', parts: { body: ps('x'), more: { endnotes: `<w:endnote w:id="1">${ps('See {{clientName}}')}</w:endnote>` } }, code: 'field-not-filled', part: 'word/endnotes.xml', says: ['In an endnote', 'not filled'], fix: /Move the field/ },
  of('in a field code', para(field('TA \\l "{{clientName}}"', run('x'))), 'field-not-filled', ['field code', 'TA \\l'], /Move the field/),
  { name: 'in a comment', parts: { body: ps('x'), more: { comments: `<w:comment w:id="0" w:author="A">${ps('{{clientName}}')}</w:comment>` } }, code: 'field-in-comment', part: 'word/comments.xml', says: ['In a comment', 'do not come along'], fix: /Move the field/ },
  of('in deleted text', para(run('x') + removed('{{clientName}}')), 'tag-in-deletion', ['{{clientName}} stands in text that a tracked change has deleted'], /Accept the change/),
  of('half in an insertion', para(run('{{client') + inserted(run('Name}}'))), 'tag-in-tracked-change', ['half inside a tracked insertion'], /Accept the change/),
  { name: 'in a header', parts: { body: ps('x'), more: { header1: ps('{{caseNumber') } }, code: 'unclosed-tag', part: 'word/header1.xml', says: ['In a header'], fix: /Type }}/ },
  { name: 'in a footer', parts: { body: ps('x'), more: { footer1: ps('{{#sample}}x') } }, code: 'unclosed-section', part: 'word/footer1.xml', says: ['In a footer'], fix: /{{\/sample}}/ },
  {
    name: 'in the second note',
    parts: { body: para(run('x') + noteReference(1) + noteReference(2)), more: { footnotes: separators + note(1, run(' fine')) + note(2, run(' See {{clientName')) } },
    code: 'unclosed-tag',
    part: 'word/footnotes.xml',
    says: ['In footnote 2'],
    fix: /Type }}/,
  },
  of('in a text box, told once', para(textBox(ps('{{clientName'))), 'unclosed-tag', ['a text box in the body'], /Type }}/),
  // Jinja.
  of('jinja: an if without its end', ps('{% if federal %}a'), 'unclosed-section', ['{% if federal %}'], /{% endif %}/),
  of('jinja: a for closed as an if', ps('{%p for x in exhibits %}', '{{ x }}', '{%p endif %}'), 'wrong-closing', ['{%p for x in exhibits %}', '{%p endif %}'], /{% endfor %}/),
  of('jinja: a formula', ps('{% if total > 3 %}a{% endif %}'), 'not-understood', ['the condition “total > 3”'], /Replace it/),
  of('jinja: an unknown filter', ps('{% if federal %}a{% endif %}{{ client|wordcount }}'), 'not-understood', ['the filter “wordcount”'], /Replace it/),
  of('jinja: something set', ps('{% set x = 1 %}{% if federal %}a{% endif %}'), 'not-understood', ['“set”'], /Replace it/),
];
