import { describe, expect, it } from 'vitest';
import { citationsInDocument, type DocumentCitation } from '../../shared/citations/find/citations-in-document';
import { yearFault } from '../../shared/citations/find/year-fault';
import { DOCUMENTS } from '../../shared/drafting/documents';
import type { Block, CiteMark, DraftDoc, Run } from '../../shared/drafting/draft-doc';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { passages, sampleMatter, sampleNames } from '../../templates/library';

/*
 * Every citation that a drafted paper marks is found in its words again, and every short form refers to the authority
 * that the draft meant: two roads to the table of authorities, which must meet.
 */
const TODAY = '2026-11-21';

interface Marked {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly mark: CiteMark;
}

const runsOf = (block: Block): readonly Run[] => ('runs' in block ? block.runs : []);

/** The paragraphs of a paper that has arguments, with the cites that the draft marks in them. */
function readDraft(doc: DraftDoc) {
  const paragraphs: { part: string; paragraph: number; text: string }[] = [];
  const marked: Marked[] = [];
  for (const block of Object.values(doc.blocks).flat()) {
    const paragraph = paragraphs.length;
    let text = '';
    for (const { t, cite } of runsOf(block)) {
      const last = marked.at(-1);
      if (cite && last?.mark === cite && last.paragraph === paragraph) {
        marked[marked.length - 1] = { ...last, end: text.length + t.length };
      } else if (cite) {
        marked.push({ paragraph, start: text.length, end: text.length + t.length, mark: cite });
      }
      text += t;
    }
    paragraphs.push({ part: 'body', paragraph, text });
  }
  return { paragraphs, marked };
}

const overlaps = (cite: DocumentCitation, { paragraph, start, end }: Marked): boolean =>
  cite.paragraph === paragraph && cite.start < end && start < cite.end;

const isFullOf =
  ({ authority }: CiteMark) =>
  ({ mark }: Marked): boolean =>
    mark.form === 'full' && mark.authority === authority;

const papers = sampleNames.flatMap((name) => {
  const matter = sampleMatter(name, TODAY);
  return DOCUMENTS.filter((kind) => !kind.unfit(matter)).map(({ id }) => [`${name}: ${id}`, matter, id] as const);
});

describe('the citations of drafted papers', () => {
  it.each(papers)('%s', (_name, matter, documentId) => {
    const { paragraphs, marked } = readDraft(draft({ matter, documentId, law, passages }).value);
    const found = citationsInDocument(paragraphs);
    const markAt = (cite: DocumentCitation | undefined) => cite && marked.find((one) => overlaps(cite, one))?.mark;
    const missed = marked
      .filter(({ mark }) => mark.form !== 'name')
      // A section that stands without its code before the code is cited is known to the draft alone.
      .filter(({ mark }, place) => mark.form !== 'back' || marked.slice(0, place).some(isFullOf(mark)))
      .filter((one) => !found.some((cite) => overlaps(cite, one)))
      .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end));
    expect(missed).toEqual([]);
    const astray = found
      .filter(({ kind, resolvesTo }) => ['id', 'short-case', 'supra', 'reference'].includes(kind) || resolvesTo !== undefined)
      .filter((cite) => {
        const [meant, read] = [markAt(cite), markAt(found[cite.resolvesTo ?? -1])];
        return meant === undefined ? cite.resolvesTo === undefined : meant.authority !== read?.authority;
      })
      .map(({ text, resolvesTo }) => [text, resolvesTo === undefined ? null : found[resolvesTo]?.text]);
    expect(astray).toEqual([]);
    expect(found.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    expect(found.filter((cite) => yearFault(cite))).toEqual([]);
  });

  it('are many', () => {
    const all = papers.flatMap(([, matter, id]) => readDraft(draft({ matter, documentId: id, law, passages }).value).marked);
    expect(all.length).toBeGreaterThan(500);
  });
});
