import type { TemplateAnswers } from '../../../shared/render/merge-data';
import {
  blockControl, bookmark, cut, field, headRow, note, noteReference, para, ps, row, run, separators, table, textBox,
  type WordParts,
} from './word-ways';

/** A template that must fill right: its parts as Word makes them, and the words of every part afterwards. */
export interface Specimen {
  readonly name: string;
  readonly parts: WordParts;
  /** By part; the document's under 'document'. */
  readonly page: Readonly<Record<string, string>>;
  readonly answers?: TemplateAnswers;
}

const of = (name: string, body: string, page: string, answers?: TemplateAnswers): Specimen => ({
  name,
  parts: { body },
  page: { document: page },
  ...(answers ? { answers } : {}),
});

const greet = (mark: string): string => para(run('To ') + mark + run(', greetings.'));
const greeted = 'To Example, Inc., greetings.';
const whole = '{{clientName}}';
const link = (content: string): string => `<w:hyperlink r:id="rIdLink">${content}</w:hyperlink>`;
const linkTo =
  '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>';
const tracked = (kind: 'ins' | 'del', id: number, content: string): string =>
  `<w:${kind} w:id="${id}" w:author="A" w:date="2020-01-01T00:00:00Z">${content}</w:${kind}>`;
const deleted = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const control = (content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="7"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const smart = (content: string): string => `<w:smartTag w:uri="urn:x" w:element="place">${content}</w:smartTag>`;

/** Every way in which a mark comes apart. */
const splits: Specimen[] = [
  of('whole in one run', greet(run(whole)), greeted),
  of('one run a character', greet(cut('', ...whole)), greeted),
  of('spelling marks between', greet(cut('<w:proofErr w:type="spellStart"/>', '{{', 'clientName', '}}')), greeted),
  of('a bookmark begins inside', greet(run('{{client') + bookmark(3, 'inside', run('Name}}'))), greeted),
  of('runs of several sittings', greet('<w:r w:rsidR="00AA0001"><w:t>{{cli</w:t></w:r><w:r w:rsidR="00AA0002"><w:t>entName</w:t></w:r><w:r w:rsidRPr="00AA0003"><w:t>}}</w:t></w:r>'), greeted),
  of('half bold', greet(run('{{client', '<w:b/>') + run('Name}}')), greeted),
  of('half in another language', greet(run('{{cli', '<w:lang w:val="en-US"/>') + run('entName}}', '<w:lang w:val="fr-FR"/>')), greeted),
  of('a smart tag around a piece', greet(run('{{') + smart(run('clientName')) + run('}}')), greeted),
  of('a page ended here', greet(`<w:r><w:t>{{client</w:t><w:lastRenderedPageBreak/><w:t>Name}}</w:t></w:r>`), greeted),
  of('a soft hyphen inside', greet('<w:r><w:t>{{client</w:t><w:softHyphen/><w:t>Name}}</w:t></w:r>'), greeted),
  of('a no-break hyphen in a format', para('<w:r><w:t>{{signerAddress | one</w:t><w:noBreakHyphen/><w:t>line}}</w:t></w:r>'), '100 Sample Street, San Francisco'),
  of('a dash that Word made of a hyphen', para(run('{{signerAddress | one–line}}')), '100 Sample Street, San Francisco'),
  of('the two braces in two runs', greet(cut('', '{', '{clientName}', '}')), greeted),
  of('no-break spaces inside', greet(run('{{\u00a0clientName\u00a0}}')), greeted),
  of('a line break inside', greet('<w:r><w:t>{{</w:t><w:br/><w:t>clientName</w:t><w:br/><w:t>}}</w:t></w:r>'), greeted),
  of('a tab inside', greet('<w:r><w:t>{{</w:t><w:tab/><w:t>clientName}}</w:t></w:r>'), greeted),
  of('a zero-width space inside', greet(run('{{client\u200bName}}')), greeted),
  of('a comment anchored inside', greet(run('{{client') + '<w:commentRangeStart w:id="0"/>' + run('Name') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + run('}}')), greeted),
  of('a permission begins inside', greet(run('{{client') + '<w:permStart w:id="5" w:edGrp="everyone"/>' + run('Name}}') + '<w:permEnd w:id="5"/>'), greeted),
  of('half in a content control', greet(run('{{client') + control(run('Name}}'))), greeted),
  of('text kept without xml:space', greet('<w:r><w:t>{{clientName}}</w:t></w:r>'), greeted),
  { name: 'half in a hyperlink', parts: { body: greet(run('{{client') + link(run('Name}}'))), relationships: linkTo }, page: { document: greeted } },
  of('two marks that share a run', para(cut('', '{{clientShort}} v. {{iss', 'uerName}} and {{cli', 'entShort}}')), 'Example v. Agency and Example'),
  of('an ampersand beside it', para(run('A & B <x> {{clientName}}')), 'A & B <x> Example, Inc.'),
];

/** Marks that touch tracked changes. */
const changes: Specimen[] = [
  of('whole in an insertion', greet(tracked('ins', 1, run(whole))), greeted),
  of('half in an insertion', greet(run('{{client') + tracked('ins', 1, run('Name}}'))), greeted),
  of('deleted letters inside', greet(run('{{client') + tracked('del', 2, deleted('Short')) + run('Name}}')), 'To Example, Inc.[-Short-], greetings.'),
  of('a condition in an insertion', para(run('A') + tracked('ins', 1, run('{{#hasNotice}} and B{{/hasNotice}}')) + run('.')), 'A and B.'),
  of('a condition that goes with its insertion', para(run('A') + tracked('ins', 1, run('{{#newYork}} and B{{/newYork}}')) + run('.')), 'A.'),
];

const twoHeads = { header1: ps('{{caseNumber}}'), header2: ps('First page of {{documentTitle}}'), footer1: ps('{{footerTitle | upper}}') };

/** Every place of a page. */
const places: Specimen[] = [
  { name: 'headers and a footer', parts: { body: ps('x'), more: twoHeads }, page: { document: 'x', header1: 'Case No. 1', header2: 'First page of Motion to Quash', footer1: 'MOTION TO QUASH' } },
  {
    name: 'a footnote, split',
    parts: { body: para(run('x') + noteReference(1)), more: { footnotes: separators + note(1, cut('<w:proofErr w:type="spellStart"/>', ' See {{client', 'Name}}.')) } },
    page: { document: 'x', footnotes: '¶\n¶\n See Example, Inc..' },
  },
  {
    name: 'a comment stays behind',
    parts: { body: greet(run(whole)), more: { comments: '<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>{{clientName}}?</w:t></w:r></w:p></w:comment>' } },
    page: { document: greeted },
  },
  of('a text box and its twin', para(run('before ') + textBox(ps('{{clientName}}')) + run(' after')), 'before Example, Inc.\n⟨old⟩Example, Inc.\n after'),
  of('a text box with a condition', para(textBox(ps('{{#newYork}}', 'no', '{{else}}', 'yes', '{{/newYork}}'))), 'yes\n⟨old⟩yes\n¶'),
  of('a text box emptied', para(run('x') + textBox(ps('{{#newYork}}', 'no', '{{/newYork}}'))), 'x\n⟨old⟩\n¶'),
  of('a block content control', blockControl(greet(run(whole)), '<w:showingPlcHdr/>'), greeted),
  of('a content control bound to data', blockControl(greet(run(whole)), '<w:dataBinding w:xpath="/x" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/>'), greeted),
  of('an inline content control', greet(control(run(whole), '<w:text/>')), greeted),
  of('a table', table(2, row(ps('{{clientName}}'), ps('{{caseNumber}}'))), 'Example, Inc.|Case No. 1|‖'),
  of('a table in a table', table(1, row(table(1, row(ps('{{clientName}}'))) + ps('end'))), 'Example, Inc.|‖\nend|‖'),
  { name: 'a hyperlink', parts: { body: greet(link(run(whole))), relationships: linkTo }, page: { document: greeted } },
  of('the result of a field', greet(field('REF party', run(whole))), greeted),
  of('the result of a simple field', greet(`<w:fldSimple w:instr=" REF party ">${run(whole)}</w:fldSimple>`), greeted),
  of('a heading with a bookmark', para(bookmark(1, '_Toc1', run('Motion of {{clientShort}}'))), 'Motion of Example'),
];

const bold = '<w:b/>';

/** Conditions in every position; what goes leaves nothing behind. */
const conditions: Specimen[] = [
  of('paragraphs that stay', ps('a', '{{#hasNotice}}', 'b', '{{/hasNotice}}', 'c'), 'a\nb\nc'),
  of('paragraphs that go', ps('a', '{{#newYork}}', 'b', '', '{{/newYork}}', 'c'), 'a\nc'),
  of('paragraphs with else', ps('{{#newYork}}', 'a', '{{else}}', 'b', '{{/newYork}}'), 'b'),
  of('else of an inverted condition', ps('{{^newYork}}', 'a', '{{else}}', 'b', '{{/newYork}}'), 'a'),
  of('a second case', ps('{{#newYork}}a{{else hasNotice}}b{{else}}c{{/newYork}}'), 'b'),
  of('and, or, not', ps('{{#hasNotice and not newYork}}a{{/hasNotice}}{{#newYork or federal}}b{{/newYork or federal}}{{#not (newYork or federal)}}c{{/newYork}}'), 'ac'),
  of('or before and', ps('{{#hasNotice or newYork and federal}}a{{/hasNotice}}'), 'a'),
  of('nested paragraphs', ps('{{#hasNotice}}', 'a', '{{#newYork}}', 'b', '{{else}}', 'c', '{{/newYork}}', 'd', '{{/hasNotice}}'), 'a\nc\nd'),
  of('two openings in one paragraph', ps('{{#hasNotice}}{{#sample}}', 'a', '{{/sample}}{{/hasNotice}}', 'b'), 'a\nb'),
  of('one closes as the next opens', ps('{{#hasNotice}}', 'a', '{{/hasNotice}}{{#newYork}}', 'b', '{{/newYork}}', 'c'), 'a\nc'),
  of('opens at the begin of a paragraph', ps('{{#newYork}}a', 'b{{/newYork}}', '{{#hasNotice}}c', 'd{{/hasNotice}}'), 'c\nd'),
  of('a whole paragraph goes', ps('a', '{{#newYork}}gone{{/newYork}}', 'c'), 'a\nc'),
  of('words at the end go', ps('The motion{{#newYork}} and memorandum{{/newYork}}.'), 'The motion.'),
  of('words in the middle go', ps('The {{#newYork}}amended{{/newYork}} motion'), 'The motion'),
  of('words before a full stop go', ps('The motion {{#newYork}}and memorandum{{/newYork}}.'), 'The motion.'),
  of('words at the begin go', ps('{{#newYork}}Amended{{/newYork}} motion'), 'motion'),
  of('words at the last place go', ps('Motion {{#newYork}}amended{{/newYork}}'), 'Motion'),
  of('spaces on both sides of an edge', ps('The {{#hasNotice}} amended {{/hasNotice}} motion'), 'The amended motion'),
  of('across formats', para(run('The ') + run('{{#newYork}}', bold) + run('amended', bold) + run('{{/newYork}}') + run(' motion', '<w:i/>')), 'The motion'),
  of('inline, split over runs', para(cut('<w:proofErr w:type="gramStart"/>', 'A{', '{#has', 'Notice}', '}, B{{/has', 'Notice}}.')), 'A, B.'),
  of('inline else', ps('Dear {{#isDoe}}Doe{{else}}Counsel{{/isDoe}}:'), 'Dear Counsel:'),
  of('inline, nested', ps('a{{#hasNotice}} b{{#newYork}} c{{/newYork}} d{{/hasNotice}} e'), 'a b d e'),
  of('a row that goes', table(1, row(ps('a')), row(ps('{{#newYork}}b{{/newYork}}')), row(ps('c'))), 'a|‖\nc|‖'),
  of('a row by its cells', table(2, row(ps('{{#newYork}}Judge'), ps('{{judgeName}}{{/newYork}}')), row(ps('{{#hasNotice}}x'), ps('y{{/hasNotice}}'))), 'x|y|‖'),
  of('rows between rows of marks', table(1, row(ps('{{#newYork}}')), row(ps('b')), row(ps('{{else}}')), row(ps('c')), row(ps('{{/newYork}}'))), 'c|‖'),
  of('a cell that is emptied keeps its place', table(2, row(ps('Judge'), ps('{{#newYork}}', 'x', '{{/newYork}}'))), 'Judge|¶|‖'),
  of('cells that both empty take the row', table(2, row(ps('a'), ps('b')), row(ps('{{#newYork}}Judge{{/newYork}}'), ps('{{#newYork}}x{{/newYork}}'))), 'a|b|‖'),
  of('all rows go, and the table', ps('a') + table(1, row(ps('{{#newYork}}')), row(ps('b')), row(ps('{{/newYork}}'))) + ps('c'), 'a\nc'),
  of('only the head of a table is left', ps('a') + table(1, headRow(ps('Copies')), row(ps('{{#reLines}}{{line}}{{/reLines}}'))) + ps('c'), 'a\nc'),
  of('a table between marks', ps('{{#newYork}}') + table(1, row(ps('a'))) + ps('{{/newYork}}', 'b'), 'b'),
  of('tables do not grow together', table(1, row(ps('a'))) + ps('{{#newYork}}', 'x', '{{/newYork}}') + table(1, row(ps('b'))) + ps('c'), 'a|‖\n¶\nb|‖\nc'),
  of('a numbered paragraph goes', ['a', '{{#newYork}}b{{/newYork}}', 'c'].map((text) => para(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')).join(''), 'a\nc'),
  of('a bookmark around words that go', para(run('See ') + bookmark(4, 'ref', run('{{#newYork}}this{{/newYork}}')) + run('part.')), 'See part.'),
  of('a bookmark that begins in what goes', para(run('{{#newYork}}a ') + '<w:bookmarkStart w:id="4" w:name="ref"/>' + run('b{{/newYork}}c') + '<w:bookmarkEnd w:id="4"/>'), 'c'),
  of('a bookmark over paragraphs that go', ps('{{#newYork}}') + para('<w:bookmarkStart w:id="4" w:name="ref"/>' + run('a')) + ps('{{/newYork}}') + para(run('b') + '<w:bookmarkEnd w:id="4"/>'), 'b'),
  of('a content control that empties goes', ps('a') + blockControl(ps('{{#newYork}}x{{/newYork}}')) + ps('b'), 'a\nb'),
  of('marks in content controls of their own', control(ps('{{#newYork}}')) + ps('x') + blockControl(ps('{{/newYork}}')) + ps('b'), 'b'),
  { name: 'a hyperlink that goes', parts: { body: para(run('See{{#newYork}} ') + link(run('here')) + run('{{/newYork}}.')), relationships: linkTo }, page: { document: 'See.' } },
  { name: 'an edge inside a hyperlink', parts: { body: para(link(run('one{{#newYork}} two')) + run(' three{{/newYork}} four')), relationships: linkTo }, page: { document: 'one four' } },
  {
    name: 'a note goes with its reference',
    parts: { body: para(run('a{{#newYork}} b') + noteReference(1) + run('{{/newYork}} c') + noteReference(2)), more: { footnotes: separators + note(1, run(' one {{clientName}}')) + note(2, run(' two {{clientName}}')) } },
    page: { document: 'a c', footnotes: '¶\n¶\n two Example, Inc.' },
  },
  { name: 'a footer that goes', parts: { body: ps('x'), more: { footer1: ps('{{#newYork}}', 'x', '{{/newYork}}') } }, page: { document: 'x', footer1: '¶' } },
  of('hasX of a value that is empty', ps('a{{#hasSigningPlace}} at {{signingPlace}}{{/hasSigningPlace}}.'), 'a.'),
];

/** Lists, blocks, formats and questions. */
const lists: Specimen[] = [
  of('paragraphs of a list', ps('{{#signerAddress}}', '{{line}}', '{{/signerAddress}}', 'end'), '100 Sample Street\nSan Francisco\nend'),
  of('a list without rows', ps('a', '{{#reLines}}', '{{line}}', '{{else}}', 'none', '{{/reLines}}', 'b'), 'a\nnone\nb'),
  of('a list in a line', ps('({{#signerAddress}}{{rowNumber}}) {{line}}{{^isLast}}; ({{/isLast}}{{/signerAddress}}'), '(1) 100 Sample Street; (2) San Francisco'),
  of('rows of a list in one row', table(2, headRow(ps('No.'), ps('Line')), row(ps('{{#signerAddress}}{{rowNumber}}'), ps('{{line}}{{/signerAddress}}'))), 'No.|Line|‖\n1|100 Sample Street|‖\n2|San Francisco|‖'),
  of('two rows to a line', table(1, row(ps('{{#signerAddress}}')), row(ps('{{line}}')), row(ps('{{clientShort}}')), row(ps('{{/signerAddress}}'))), '100 Sample Street|‖\nExample|‖\nSan Francisco|‖\nExample|‖'),
  of('items of a numbered list', para(run('{{#signerAddress}}')) + para(run('{{line}}'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') + ps('{{/signerAddress}}'), '100 Sample Street\nSan Francisco'),
  of('lists in a list', ps('{{#points}}', '{{title}}', '{{#parts}}', '– {{line}} of {{title}}', '{{/parts}}', '{{/points}}'), 'One\n– a of One\n– b of One\nTwo\n– c of Two'),
  of('a bookmark and a picture in a list', ps('{{#signerAddress}}') + para(bookmark(9, 'row', run('{{line}}')) + textBox(ps('x'), 4)) + ps('{{/signerAddress}}'), '100 Sample Streetx\n⟨old⟩x\n¶\nSan Franciscox\n⟨old⟩x\n¶'),
  of('a list in a content control', blockControl(ps('{{#signerAddress}}', '{{line}}', '{{/signerAddress}}')), '100 Sample Street\nSan Francisco'),
  of('a content control in a list', ps('{{#signerAddress}}') + blockControl(ps('{{line}}')) + ps('{{/signerAddress}}'), '100 Sample Street\nSan Francisco'),
  of('caption, certificate and signature', ps('{{@caption}}', '{{@certificate}}', '{{@signature}}'), 'Court\nText.\nRespectfully submitted,'),
  of('a block without content goes', ps('a', '{{@candor}}', 'b'), 'a\nb'),
  of('a block alone in a cell', table(1, row(ps('{{@candor}}')), row(ps('{{@facts}}'))), 'Text.|‖'),
  of('dates', ps('{{todayLong | short}}; {{todayLong | numeric}}; {{todayLong | weekday}}; {{todayLong | day-of}}; {{filed | long}}; {{filed | year}}'), 'Apr. 6, 2017; 4/6/2017; Thursday, April 6, 2017; 6th day of April, 2017; May 3, 2017; 2017', { filed: '2017-05-03' }),
  of('names', ps('{{signerName | last}}, {{signerName | first}} ({{signerName | initials}}), {{clientShort | possessive}} counsel'), 'Example, Jane (J.Q.E.), Example’s counsel'),
  of('addresses', ps('{{signerAddress | one-line}}', '{{signerAddress | lines}}'), '100 Sample Street, San Francisco\n100 Sample Street↵San Francisco'),
  of('numbers', ps('{{n | words}}; {{n | figures}}; {{n | ordinal}}; {{n | comma}}; {{cost | money}}'), 'one thousand two hundred twenty-one; one thousand two hundred twenty-one (1,221); 1,221st; 1,221; $12,500.00', { n: '1221', cost: '12500' }),
  of('lists in words', ps('{{a | and}}; {{b | and}}; {{c | and}}; {{c | or | upper}}; {{c | count}}'), 'A; A and B; A, B, and C; A, B, OR C; 3', { a: ['A'], b: ['A', 'B'], c: ['A', 'B', 'C'] }),
  of('letters', ps('{{title1 | title}}; {{clientShort | upper}}; {{demandNoun | capital}}'), 'Motion to Quash the Summons; EXAMPLE; Summons', { title1: 'motion to quash the summons' }),
  of('questions answered', ps('{{trialDate | long}}{{#juryAsked}} (jury){{/juryAsked}}', '{{#exhibits}}', 'Exhibit {{line}}', '{{/exhibits}}'), 'June 1, 2017 (jury)\nExhibit A\nExhibit B', { trialDate: '2017-06-01', juryAsked: true, exhibits: ['A', 'B'] }),
  of('a blank keeps its form', ps('{{subjectLine}} {{unknownThing | upper}}'), 'Summons of [not in the record] [MISSING: unknownThing]'),
];

/** Templates as docassemble and its kin write them. */
const jinja: Specimen[] = [
  of('jinja fields and filters', ps('{% if newYork %}x{% endif %}{{ client.name }} / {{ client_short|upper }} / {{ comma_and_list(exhibits) }}'), 'Example, Inc. / EXAMPLE / A and B', { exhibits: ['A', 'B'] }),
  of('jinja paragraphs', ps('{%p if has_notice %}', 'a', '{%p elif newYork %}', 'b', '{%p else %}', 'c', '{%p endif %}', 'd'), 'a\nd'),
  of('jinja rows', table(1, row(ps('{%tr for item in signer_address %}')), row(ps('{{ loop.index }}. {{ item }}')), row(ps('{%tr endfor %}'))), '1. 100 Sample Street|‖\n2. San Francisco|‖'),
  of('jinja in a line, split', para(cut('<w:proofErr w:type="spellStart"/>', 'A{', '% if not ', 'newYork %', '}, B{% endif', ' %}.')), 'A, B.'),
  of('jinja rows with names', ps('{%p for p in points %}', '{{ p.title }}{# a remark #}', '{%p endfor %}'), 'One\nTwo'),
  of('jinja comparison asked as yes or no', ps('{% if venue == “S.D.N.Y.” and not federal %}yes{% else %}no{% endif %}'), 'yes', { venueIsSDNY: true }),
  of('jinja include', ps('{% if hasNotice %}x{% endif %}', '{{p include_docx_template("caption.docx") }}', 'end'), 'x\nCourt\nend'),
];

export const zoo: readonly Specimen[] = [...splits, ...changes, ...places, ...conditions, ...lists, ...jinja];
