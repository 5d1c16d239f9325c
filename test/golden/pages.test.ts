import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockText } from '../../shared/checks/doc-text';
import type { Block, DraftDoc, Run } from '../../shared/drafting/draft-doc';
import { documentKind } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { layOut } from '../../shared/render/paginate';
import { renderDocx } from '../../shared/render/render';
import { passages, sampleMatter, templates, type SampleName } from '../../templates/library';

/*
 * The pages that the tables print are those of the layout engine. Here LibreOffice makes a PDF of the same files with
 * a named destination for every bookmark, and says where the lines of numbered paper stand.
 */
const tools = ['soffice', 'pdfinfo', 'pdftotext'];
const ready = tools.every((tool) => spawnSync('which', [tool]).status === 0);

interface Paper {
  readonly name: string;
  readonly doc: DraftDoc;
  readonly bytes: Uint8Array;
  /** Pages of the caption and the tables, and the page of each bookmark. */
  front: number;
  bookmarks: ReadonlyMap<string, string>;
}

/**
 * A long footnote with a cite under every twelfth paragraph of the argument, as a brief has them. Under every fourth the
 * two engines part on some 1.3 of 100 bookmarks (docs/documents.md).
 */
function withNotes(doc: DraftDoc): DraftDoc {
  const cited = doc.authorities?.[0];
  const note: Run[] = [{ t: 'The point is made more fully in the papers below. ' }, ...(cited ? [{ t: cited.short, cite: { authority: cited.key, form: 'short' as const } }] : []), { t: '. It does not depend on who the speaker is, or on what the speaker said, and no reading of the demand makes it so.' }];
  const argument = (doc.blocks['argument'] ?? []).map((block, at): Block =>
    block.kind === 'para' && at % 12 === 5 ? { ...block, runs: [...block.runs, { t: '', note }] } : block,
  );
  return { ...doc, blocks: { ...doc.blocks, argument } };
}

/** A sample in another court, with so many of its grounds, its tables or none, with footnotes or none. */
type Row = [sample: SampleName, document: string, court: string, grounds: number, how?: 'notes' | 'no tables'];
const rows: Row[] = [
  ['alt-uscis-doe', 'motion-to-quash', 'cand', 9],
  ['alt-uscis-doe', 'motion-to-quash', 'cand', 2, 'notes'],
  ['alt-uscis-doe', 'motion-to-quash', 'cand', 1, 'no tables'],
  ['alt-uscis-doe', 'motion-to-quash', 'dcd', 2],
  ['alt-uscis-doe', 'motion-to-quash', 'nysd', 3, 'notes'],
  ['alt-uscis-doe', 'motion-to-quash', 'vaed', 1],
  ['alt-uscis-doe', 'motion-to-quash', 'us-district-generic', 2, 'notes'],
  ['live', 'motion-to-quash', 'cand', 9, 'notes'],
  ['live', 'motion-to-quash', 'cand', 3],
  ['live', 'motion-to-quash', 'dcd', 1],
  ['live', 'motion-to-quash', 'nysd', 2],
  ['live', 'motion-to-quash', 'vaed', 4, 'notes'],
  ['live', 'motion-to-quash', 'us-district-generic', 1, 'notes'],
  ['harris', 'motion-to-quash', 'nyc-criminal', 9],
  ['harris', 'motion-to-quash', 'nyc-criminal', 2, 'notes'],
  ['harris', 'motion-to-quash', 'ny-supreme-nycounty', 1],
  ['harris', 'motion-to-quash', 'ny-supreme-nycounty', 3],
  ['dreamhost', 'opposition', 'dc-superior', 9],
  ['dreamhost', 'opposition', 'dc-superior', 2, 'notes'],
  ['dreamhost', 'opposition', 'dc-superior', 1],
  ['alt-uscis-doe', 'motion-to-quash', 'ca-superior-sf', 2],
  ['live', 'motion-to-quash', 'ca-superior-sf', 1, 'notes'],
  ['alt-uscis-doe', 'proposed-order', 'cand', 9],
  ['alt-uscis', 'complaint', 'cand', 9],
];

async function made([sample, documentId, court, grounds, how]: Row): Promise<Paper> {
  const base = sampleMatter(sample, '2026-11-21');
  const chosen = base.grounds.filter((ground) => ground.chosen).slice(0, grounds);
  const there = court === base.court?.id ? base.court : { id: court, caseNumber: null };
  const matter = { ...base, grounds: chosen, court: there };
  const drafted = draft({ matter, documentId, law, passages }).value;
  const brief = drafted.page.tables !== undefined;
  const doc = how === 'notes' ? withNotes(drafted) : drafted;
  const on = brief && how !== 'no tables';
  const input = { template: templates[documentKind(documentId)?.template ?? ''] ?? new Uint8Array(), doc, tables: { contents: on, authorities: on } };
  const estimated = await layOut(renderDocx(input).value);
  const { value } = renderDocx({ ...input, pageOf: (name) => estimated.bookmarks.get(name) });
  const front = on && drafted.page.tables?.front === 'roman' ? (estimated.sectionPageCounts?.slice(0, 2) ?? []) : [];
  return {
    name: [sample, documentId, court, grounds, how ?? ''].join('-').replace(/\W+/g, '-'),
    doc,
    bytes: value,
    front: front.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    bookmarks: estimated.bookmarks,
  };
}

const plain = (text: string): string => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/[\s_\u00a0]+/g, '').toUpperCase();

/** Text that the rule lets stand between the numbers: counsel, caption, notes, tables, signature, service list. */
function singleSpaced(doc: DraftDoc): string {
  const blocks = Object.values(doc.blocks).flat();
  const apart = blocks.filter((block) => ['caption', 'counsel-block', 'table'].includes(block.kind)).flatMap((block) => [blockText(block), ...(block.kind === 'caption' ? [...block.left.map((line, at) => `${line.runs.map((run) => run.t).join('')}${block.right[at]?.runs.map((run) => run.t).join('') ?? ''}`)] : [])]);
  const notes = blocks.flatMap((block) => ('runs' in block ? block.runs : [])).flatMap((run) => (run.note ? [run.note.map(({ t }) => t).join('')] : []));
  const signed = ['Dated:', 'Respectfully submitted,', 'Telephone: ', 'E-mail: ', 'Signature of the person making service', ...Object.values(doc.values), ...Object.values(doc.lists).flat().flatMap((row) => Object.values(row).map(String))];
  return plain([...apart, ...notes, ...signed].join('|'));
}

interface Line { readonly y: number; readonly words: readonly string[] }

/** The lines of a page of numbered paper, and where its numbers stand. */
function readPage(xml: string): { readonly numbers: readonly number[]; readonly lines: readonly Line[] } {
  const words = [...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(([, x, y, end, text = '']) => ({ x: Number(x), y: Number(y), end: Number(end), text }));
  const numbers = words.filter(({ end, text }) => end < 97 && /^\d+$/.test(text)).map(({ y }) => y);
  const lines = new Map<number, string[]>();
  // Between the head of the page and its foot.
  for (const { x, y, text } of words) if (x >= 104 && y > 60 && y < 750) lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), text]);
  return { numbers, lines: [...lines].map(([y, found]) => ({ y, words: found })) };
}

describe.skipIf(!ready)('the pages that are printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quash-pages-'));
  const papers: Paper[] = [];
  const path = (paper: Paper, extension: string): string => join(folder, `${paper.name}.${extension}`);

  beforeAll(async () => {
    for (const row of rows) papers.push(await made(row));
    for (const paper of papers) writeFileSync(path(paper, 'docx'), paper.bytes);
    const filter = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    const files = papers.map((paper) => path(paper, 'docx'));
    spawnSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', folder, ...files], { encoding: 'utf8' });
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are those of LibreOffice for 99 in 100 bookmarks and more', () => {
    let all = 0;
    const apart: string[] = [];
    for (const paper of papers) {
      const { stdout } = spawnSync('pdfinfo', ['-dests', path(paper, 'pdf')], { encoding: 'utf8' });
      for (const [, page, name = ''] of stdout.matchAll(/^ *(\d+) \[.*\] "(5F(?:TA|Toc)[^"]*)"/gm)) {
        all += 1;
        const bookmark = name.replaceAll('5F', '_');
        const ours = Number(paper.bookmarks.get(bookmark)) + paper.front;
        if (ours !== Number(page)) apart.push(`${paper.name} ${bookmark}: ${ours}, LibreOffice ${page}`);
      }
    }
    console.log(`bookmarks on the page that LibreOffice gives them: ${all - apart.length} of ${all}, in ${papers.length} documents`);
    expect(papers.filter(({ bookmarks }) => [...bookmarks.keys()].some((name) => name.startsWith('_TA'))).length).toBeGreaterThanOrEqual(20);
    expect(all).toBeGreaterThan(1000);
    expect(apart.length / all, apart.join('\n')).toBeLessThan(0.01);
  }, 120_000);

  it('stand on the 28 numbers of the paper, line by line', () => {
    const numbered = papers.filter(({ doc }) => doc.page.paper === 'pleading');
    const off: string[] = [];
    let on = 0;
    for (const paper of numbered) {
      const allowed = singleSpaced(paper.doc);
      spawnSync('pdftotext', ['-bbox-layout', path(paper, 'pdf'), path(paper, 'html')]);
      const pages = readFileSync(path(paper, 'html'), 'utf8').split('<page ').slice(1);
      for (const [at, page] of pages.entries()) {
        const { numbers, lines } = readPage(page);
        expect(numbers, `${paper.name} page ${at + 1}`).toHaveLength(28);
        for (const { y, words } of lines) {
          if (numbers.some((number) => Math.abs(number - y) < 1.5)) on += 1;
          else if (!words.every((word) => allowed.includes(plain(word)) || /^\d$/.test(word))) off.push(`${paper.name} page ${at + 1}: ${words.join(' ')}`);
        }
      }
    }
    console.log(`lines on a number: ${on}; off and no single-spaced text: ${off.length}, in ${numbered.length} documents`);
    expect(numbered.length).toBeGreaterThanOrEqual(8);
    expect(off).toEqual([]);
  }, 120_000);
});
