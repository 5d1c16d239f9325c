/** The styles a lawyer sees in Word's style list, for papers and for letters. */

const spacing = (line, rule, after) =>
  `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="${rule}"/>`;
const exact24 = spacing(480, 'exact', 0);
const single = (after) => spacing(240, 'auto', after);
/** Single-spaced among lines of exactly 24 points, which carry their space above the letters. */
const amongDouble = '<w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/>';
const spacedHeading = '<w:spacing w:before="240" w:after="240" w:line="240" w:lineRule="auto"/>';
const kept = '<w:keepNext/><w:keepLines/>';
const numbered = (numId, level = 0) =>
  `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${numId}"/></w:numPr>`;

function style(id, name, paragraph, { run = '', next, builtIn = false, basedOn = 'Normal', priority } = {}) {
  return (
    `<w:style w:type="paragraph"${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="${basedOn}"/>${next ? `<w:next w:val="${next}"/>` : ''}` +
    `${priority ? `<w:uiPriority w:val="${priority}"/>` : ''}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

const heading = (level, left, spacingXml) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `${kept}${numbered(1, level - 1)}${spacingXml}<w:ind w:left="${left}" w:hanging="720"/><w:outlineLvl w:val="${level - 1}"/>`,
    { run: '<w:b/><w:bCs/>', next: 'BodyText', builtIn: true, priority: 9 },
  );

const base =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const sheet = (styles) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${base}${styles.join('')}</w:styles>`;

const both = [
  style('CaptionText', 'Caption Text', spacing(280, 'exact', 0)),
  style('CourtTitle', 'Court Title', `<w:keepNext/>${spacing(320, 'exact', 0)}`, { run: '<w:b/>' }),
  style('CounselBlock', 'Counsel Block', single(0)),
  style('TableText', 'Table Text', single(40)),
  style('Header', 'header', '', { builtIn: true, priority: 99 }),
  style('Footer', 'footer', `${spacing(220, 'exact', 0)}<w:jc w:val="center"/>`, {
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
    builtIn: true,
    priority: 99,
  }),
];

const flow = (textSpacing, firstLine, quoteSpacing) => [
  style('BodyText', 'Body Text', `${textSpacing}${firstLine ? '<w:ind w:firstLine="720"/>' : ''}`, { builtIn: true }),
  style('BodyTextFlush', 'Body Text Flush', textSpacing),
  style('BodyTextCentered', 'Body Text Centered', `${textSpacing}<w:jc w:val="center"/>`),
  style('BodyTextSingle', 'Body Text Single', single(240)),
  style('BlockQuote', 'Block Quote', `${quoteSpacing}<w:ind w:left="720" w:right="720"/>`, { next: 'BodyText' }),
  style('NumberedParagraph', 'Numbered Paragraph', `${numbered(2)}${textSpacing}`),
  style('ListBullet', 'List Bullet', `${numbered(3)}${textSpacing}`, { builtIn: true }),
  style('LetteredItem', 'Lettered Item', `${numbered(4)}${textSpacing}`),
];

/** Styles of a paper filed in court: lines of exactly 24 points, argument headings numbered I., A., 1. */
export const paperStyles = sheet([
  ...flow(exact24, true, amongDouble),
  heading(1, 720, amongDouble),
  heading(2, 1440, amongDouble),
  heading(3, 2160, amongDouble),
  style('SectionHeading', 'Section Heading', `${kept}${exact24}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`, {
    run: '<w:b/>',
    next: 'BodyText',
  }),
  style('ClaimTitle', 'Claim Title', `${kept}${exact24}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`, {
    run: '<w:b/>',
    next: 'NumberedParagraph',
  }),
  style('SignatureBlock', 'Signature Block', `${kept}${single(0)}<w:ind w:left="4320"/>`),
  style('TOCHeading', 'TOC Heading', `${kept}${single(240)}<w:jc w:val="center"/>`, { run: '<w:b/>', builtIn: true }),
  ...[0, 480, 960, 1440].map((left, index) =>
    style(`TOC${index + 1}`, `toc ${index + 1}`, `<w:keepLines/>${single(240)}<w:ind w:left="${left}" w:right="0"/>`, {
      builtIn: true,
    }),
  ),
  style('TOAHeading', 'toa heading', `<w:keepNext/>${spacedHeading}`, { run: '<w:b/>', builtIn: true }),
  style(
    'TableofAuthorities',
    'table of authorities',
    `<w:keepLines/>${single(240)}<w:ind w:left="720" w:hanging="720"/>`,
    {
      builtIn: true,
    },
  ),
  style('FootnoteText', 'footnote text', spacing(280, 'exact', 0), {
    builtIn: true,
    run: '<w:sz w:val="24"/><w:szCs w:val="24"/>',
  }),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  ...both,
]);

/** Styles of a letter: single-spaced, paragraphs apart, nothing indented. */
export const letterStyles = sheet([
  ...flow(single(240), false, single(240)),
  heading(1, 720, single(120)),
  heading(2, 1440, single(120)),
  heading(3, 2160, single(120)),
  style('ClaimTitle', 'Claim Title', `${kept}${single(240)}<w:jc w:val="center"/>`, { run: '<w:b/>' }),
  style('SignatureBlock', 'Signature Block', `${kept}${single(0)}`),
  style('Letterhead', 'Letterhead', `${single(0)}<w:jc w:val="center"/>`, {
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  }),
  style('LetterBlock', 'Letter Block', `<w:keepLines/>${single(0)}`),
  ...both,
]);

const level = (index, format, text, paragraph, link = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${link && `<w:pStyle w:val="${link}"/>`}` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${paragraph}</w:pPr></w:lvl>`;
const hanging = (left, by) => `<w:ind w:left="${left}" w:hanging="${by}"/>`;

/** Lists: 1 argument headings, 2 paragraphs of a complaint, 3 bullets, 4 lettered items. */
export function numbering(forLetter) {
  const heads = forLetter ? ['decimal', 'lowerLetter', 'lowerRoman'] : ['upperRoman', 'upperLetter', 'decimal'];
  const lists = [
    [0, 1, 2]
      .map((at) => level(at, heads[at], `%${at + 1}.`, hanging(720 * (at + 1), 720), `Heading${at + 1}`))
      .join(''),
    level(
      0,
      'decimal',
      '%1.',
      '<w:tabs><w:tab w:val="num" w:pos="1440"/></w:tabs><w:ind w:left="0" w:firstLine="720"/>',
      'NumberedParagraph',
    ),
    level(0, 'bullet', '\u2022', hanging(forLetter ? 720 : 1440, 360), 'ListBullet'),
    level(0, 'lowerLetter', '(%1)', hanging(forLetter ? 720 : 1440, forLetter ? 360 : 720), 'LetteredItem'),
  ];
  const abstracts = lists.map(
    (levels, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:multiLevelType w:val="${index === 0 ? 'multilevel' : 'singleLevel'}"/>${levels}</w:abstractNum>`,
  );
  const nums = lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstracts.join('')}${nums.join('')}</w:numbering>`
  );
}
