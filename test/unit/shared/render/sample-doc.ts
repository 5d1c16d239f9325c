import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Caption, CaptionLine, DraftDoc, PageSetup, Run } from '../../../../shared/drafting/draft-doc';

export const r = (t: string): Run[] => [{ t }];
export const para = (t: string): Block => ({ kind: 'para', runs: r(t) });
const line = (t: string, align?: CaptionLine['align']): CaptionLine => (align ? { runs: r(t), align } : { runs: r(t) });

export const pleading: PageSetup = { paper: 'pleading', lineSpacing: 'exact-24', banner: 'SAMPLE – NOT FOR FILING' };
export const plain: PageSetup = { ...pleading, paper: 'plain' };

export const caption = (style: Caption['style']): Caption => ({
  kind: 'caption',
  style,
  courtLines: ['UNITED STATES DISTRICT COURT', 'NORTHERN DISTRICT OF CALIFORNIA'],
  left: [
    line('EXAMPLE, INC.,'),
    line('Plaintiff,', 'indent'),
    line('v.', 'centre'),
    line('AGENCY,'),
    line('Defendant.', 'indent'),
  ],
  right: [line('Case No. 1'), { runs: [{ t: 'MOTION TO QUASH', b: true }] }],
});

/** One block of each kind. */
export const everyBlock: Block[] = [
  { kind: 'heading', level: 1, runs: r('The Summons Is Outside the Statute') },
  { kind: 'para', runs: [{ t: 'See ' }, { t: 'Talley v. California', i: true }, { t: ', 362 U.S. 60 (1960).' }] },
  { kind: 'heading', level: 2, runs: r('First') },
  { kind: 'heading', level: 3, runs: r('Further') },
  { kind: 'quote', runs: [{ t: 'Anonymity is a shield', u: true, b: true, i: true, mark: 'missing' }] },
  { kind: 'para', style: 'flush', runs: r('Flush.') },
  { kind: 'para', style: 'centre', runs: r('Centred.') },
  { kind: 'para', style: 'single', runs: r('Single.') },
  { kind: 'title', runs: r('FIRST CLAIM FOR RELIEF') },
  { kind: 'numbered', runs: r('Numbered.') },
  { kind: 'item', list: 'letter', runs: r('first;') },
  { kind: 'item', list: 'letter', runs: r('second.') },
  para('Between.'),
  { kind: 'item', list: 'letter', runs: r('again first.') },
  { kind: 'item', list: 'bullet', runs: r('bullet') },
  {
    kind: 'table',
    header: true,
    rows: [
      [r('Item'), r('Objection')],
      [r('1'), r('None')],
    ],
  },
  { kind: 'page-break' },
  para('On a new page.'),
];

const text = [para('Text.')];

/** A draft with every field of the catalogue filled. */
export function sampleDoc(more: Partial<DraftDoc> = {}): DraftDoc {
  return {
    documentId: 'motion-to-quash',
    title: 'Motion to Quash',
    page: pleading,
    diagnostics: [],
    values: {
      documentTitle: 'Motion to Quash',
      footerTitle: 'Motion to Quash',
      memorandumTitle: 'Memorandum of Law',
      courtName: 'Court',
      caseNumber: 'Case No. 1',
      todayLong: 'April 6, 2017',
      signingPlace: '',
      clientName: 'Example, Inc.',
      clientShort: 'Example',
      movant: 'Example',
      issuerName: 'Agency',
      recipientName: 'Example, Inc.',
      demandNoun: 'summons',
      demandTitle: 'Summons',
      signerName: 'Jane Q. Example',
      signerFirm: 'Example LLP',
      signerBar: 'State Bar No. 000000',
      signerPhone: '(415) 555-0100',
      signerEmail: 'jane@example.org',
      attorneysFor: 'Attorneys for Example, Inc.',
      judgeName: 'Hon. A. Judge',
      judgeTitle: 'United States District Judge',
      salutation: 'Dear Agent',
      subjectLine: 'Summons of [not in the record]',
      deliveryLine: 'By mail',
      addresseeName: 'Agent',
    },
    flags: { sample: true, hasNotice: true, hasCertificate: true, newYork: false },
    lists: {
      signerAddress: [{ line: '100 Sample Street' }, { line: 'San Francisco' }],
      counselLines: [],
      serviceList: [{ line: 'Agency' }],
      addressee: [{ line: 'Agent' }],
      reLines: [],
      ccList: [{ line: 'Counsel' }],
    },
    blocks: {
      counselBlock: [{ kind: 'counsel-block', lines: ['Jane Q. Example', 'Example LLP'] }],
      caption: [caption('pleading-paper')],
      notice: text,
      relief: text,
      introduction: text,
      facts: text,
      standard: text,
      argument: everyBlock,
      alternative: [],
      candor: [],
      conclusion: text,
      certificate: text,
      order: text,
      parties: text,
      jurisdiction: text,
      assignment: [],
      claims: text,
      prayer: text,
      body: text,
    },
    ...more,
  };
}

/** A Word file with this body (and these further parts), as small as one can be. */
export function template(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const kinds = Object.keys(more).filter((name) => /^word\/[a-z]+\d*\.xml$/.test(name));
  const overrides = kinds.map(
    (name) => `<Override PartName="/${name}" ContentType="${wordprocessing}.${/word\/([a-z]+)/.exec(name)?.[1]}+xml"/>`,
  );
  const relations = kinds.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${/word\/([a-z]+)/.exec(name)?.[1]}" Target="${name.slice(5)}"/>`,
  );
  const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordprocessing}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships ${relationships}><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${relationships}>${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${ns} xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date(2020, 1, 1),
  });
}

export const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A paragraph with one run for each piece. */
export const p = (...pieces: string[]): string =>
  `<w:p>${pieces.map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;

/** The parts of a rendered file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The words of a part, one paragraph a line; what old Word would see instead of a drawing is left out. */
export function words(xml: string | undefined): string {
  const shown = (xml ?? '').replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '');
  const tokens = shown.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g);
  return [...tokens]
    .map(([token, text]) => (text !== undefined ? text : token === '<w:tab/>' ? '\t' : '\n'))
    .join('')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '')
    .trim();
}
