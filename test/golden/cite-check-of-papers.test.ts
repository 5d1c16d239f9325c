import { describe, expect, it } from 'vitest';
import { citeCheck } from '../../shared/cite-check/cite-check';
import { docTexts } from '../../shared/checks/doc-text';
import { citationsInDocument } from '../../shared/citations/find/citations-in-document';
import { DOCUMENTS } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { passages, sampleMatter, sampleNames } from '../../templates/library';

const TODAY = '2026-11-21';

/** The papers of the samples that have a table of authorities: what is argued before a court. */
const papers = sampleNames.flatMap((name) => {
  const matter = sampleMatter(name, TODAY);
  return DOCUMENTS.filter((kind) => !kind.unfit(matter)).flatMap(({ id }) => {
    const { value: doc } = draft({ matter, documentId: id, law, passages });
    return doc.authorities ? [{ name, id, doc, authorities: doc.authorities }] : [];
  });
});

it('there are papers with a table of authorities', () => {
  expect(papers.length).toBeGreaterThan(10);
});

const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/’/g, "'");

describe.each(papers)('$name: $id', ({ doc, authorities }) => {
  // The certificate of service is no part of the argument.
  const { certificate: _certificate, ...blocks } = doc.blocks;
  const texts = docTexts({ ...doc, blocks });
  const paragraphs = texts.map(({ text }) => ({ part: 'body', text }));
  const cites = citationsInDocument(paragraphs.map((one, paragraph) => ({ ...one, paragraph })));
  const report = citeCheck({ paragraphs, law, today: TODAY, staleDays: 365 });

  it('has every short form resolved', () => {
    const open = cites.filter(
      ({ kind, resolvesTo }) =>
        ['short-case', 'id', 'supra', 'reference'].includes(kind) && resolvesTo === undefined,
    );
    expect(open.map(({ text, paragraph }) => `${text} in “${texts[paragraph]?.text ?? ''}”`)).toEqual([]);
  });

  it('has every case in the library, cited as the library has it', () => {
    const serious = report.findings.filter(({ severity, kind }) => severity === 'error' || kind === 'not-in-library');
    expect(serious.map(({ kind, text, why }) => `${kind}: ${text}: ${why}`)).toEqual([]);
  });

  it('has every authority that it cites in its table', () => {
    const listed = new Set(authorities.map(({ key }) => key));
    const missing = report.authorities.filter(({ record, kind }) => {
      if (kind === 'full-case' || kind === 'docket' || kind === 'database') return record !== null && !listed.has(record);
      return false;
    });
    expect(missing.map(({ text, record }) => `${record ?? ''}: ${text}`)).toEqual([]);
    const entries = authorities.map(({ entry }) => plain(entry.map(({ t }) => t).join('')));
    const sections = report.authorities.filter(({ kind }) => kind === 'statute' || kind === 'rule' || kind === 'constitution');
    const unlisted = sections.filter(({ label }) => {
      const number = plain(label).split(/ (?=[^ ]+$)/)[1] ?? label;
      return !entries.some((entry) => entry.includes(number.replace(/^§+ ?/, '').split(/[-–]/)[0] ?? number));
    });
    expect(unlisted.map(({ label, text }) => `${label} (${text})`)).toEqual([]);
  });
});
