import { expect } from 'vitest';
import { docTexts } from '../../shared/checks/doc-text';
import { documentKind } from '../../shared/drafting/documents';
import type { DraftDoc } from '../../shared/drafting/draft-doc';
import { lawIsThere } from '../../shared/drafting/passages/choose';
import { draft, UnfitDocument } from '../../shared/drafting/pipeline';
import type { Outcome } from '../../shared/kernel/diagnostic';
import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { passages } from '../../templates/library';

/** The draft, or undefined when this paper does not fit; nothing else may be thrown. */
export function drafted(matter: Matter, documentId: string): Outcome<DraftDoc> | undefined {
  try {
    return draft({ matter, documentId, law, passages });
  } catch (error) {
    if (error instanceof UnfitDocument) return undefined;
    throw error;
  }
}

/** Values and lists that the shipped template of a kind of paper does not print. */
const ADDRESS = ['subjectLine', 'salutation', 'addresseeName', 'addressee'];
const UNPRINTED: Readonly<Record<string, readonly string[]>> = {
  letter: ['courtName', 'caseNumber', 'judgeName', 'judgeTitle'],
  motion: ADDRESS,
  opposition: ADDRESS,
  complaint: [...ADDRESS, 'serviceList'],
  order: [...ADDRESS, 'serviceList'],
};

/** What a reader of the paper sees. */
export const wordsOf = (doc: DraftDoc): string =>
  docTexts(doc)
    .filter(({ where }) => !UNPRINTED[documentKind(doc.documentId)?.kind ?? '']?.includes(where))
    .map((story) => story.text)
    .join('\n');

const later = (matter: Matter) =>
  [...law.precedents.values()].filter((one) => !lawIsThere(one.decided, matter.lawAsOf));

/** What must be true of every draft, whatever it was made from. */
export function expectHonest(matter: Matter, { value, diagnostics }: Outcome<DraftDoc>): void {
  const words = wordsOf(value);
  const errors = diagnostics.filter((finding) => finding.severity === 'error');
  const blanks = new Set([...words.matchAll(/\[MISSING: ([^\]]*)\]/g)].map((match) => match[1]?.toLowerCase() ?? ''));
  // Every visible blank is a finding that blocks …
  for (const blank of blanks) {
    const told = errors.some(({ message }) => {
      const said = message.toLowerCase();
      return (
        said.includes(blank) || (blank.startsWith('authority ') && said.includes(blank.slice('authority '.length)))
      );
    });
    expect(told, `[MISSING: ${blank}] is reported`).toBe(true);
  }
  // … and every missing field is a visible blank.
  for (const finding of errors.filter((one) => one.code === 'missing-field')) {
    const label = finding.message.replace(/ is missing\.$/, '').toLowerCase();
    expect([...blanks], finding.message).toContain(label);
  }
  expect(words).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|\[@|[\uE000-\uE003]/);
  for (const finding of diagnostics) {
    expect(finding.message, finding.code).toMatch(/\S/);
    expect(finding.where, finding.code).not.toBe('');
    expect(finding.fix, finding.code).toMatch(/\S/);
  }
  // No section is an empty shell: a heading is followed by text.
  for (const [slot, blocks] of Object.entries(value.blocks)) {
    for (const [i, block] of blocks.entries()) {
      if (block.kind !== 'heading' && block.kind !== 'title') continue;
      const next = blocks[i + 1];
      expect(next, `${slot}: something follows “${block.runs.map((run) => run.t).join('')}”`).toBeDefined();
      if (block.kind === 'heading' && next?.kind === 'heading') {
        const names = `${block.runs.map((run) => run.t).join('')} / ${next.runs.map((run) => run.t).join('')}`;
        expect(next.level, `${slot}: ${names}`).toBeGreaterThan(block.level);
      }
    }
  }
  for (const one of later(matter)) {
    const cited = one.citations.some((cite) => /^\d+ \D+ \d+$/.test(cite) && words.includes(cite));
    const told = errors.some(({ code, where }) => code === 'later-than-law-as-of' && where === `precedent:${one.id}`);
    expect(cited && !told, `${one.id} is later than the law and nobody says so`).toBe(false);
  }
}
