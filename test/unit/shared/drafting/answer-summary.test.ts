import { describe, expect, it } from 'vitest';
import { answerSummary, type AnswerSummaryInput } from '../../../../shared/drafting/answer-summary';
import { DOCUMENTS } from '../../../../shared/drafting/documents';
import { needs } from '../../../../shared/drafting/needs';
import type { Matter } from '../../../../shared/schema/matter';
import { law } from '../../../../shared/law';
import { renderDocx } from '../../../../shared/render/render';
import { passages, sampleMatter, templates } from '../../../../templates/library';
import { validate, validatorPath } from '../../validate-docx';

const matter = sampleMatter('alt-uscis', '2026-11-21');
const input = { matter, documentId: 'complaint', law, passages, asked: [] };
const rowsOf = (given: Partial<AnswerSummaryInput> = {}) =>
  (answerSummary({ ...input, ...given }).blocks['body'] ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.map(({ t }) => t).join(''))) : [],
  );

describe('the summary of answers', () => {
  it('has every question of the paper once, with what the paper prints', () => {
    const wanted = needs(matter, input.documentId, law, passages);
    expect(wanted.length).toBeGreaterThan(10);
    const rows = rowsOf();
    for (const { label } of wanted) expect(rows.filter(([question]) => question === label).length).toBeGreaterThan(0);
    expect(rows).toContainEqual(['Date of service', 'March 14, 2017']);
    // Its title, and not the word the law data knows it by.
    expect(rows.find(([question]) => question === 'Kind of demand')?.[1]).toMatch(/^[A-Z].* /);
  });

  it('shows a blank and the record’s silence as what they are', () => {
    const shown = { missing: 0, 'not-in-record': 0 };
    const says = { missing: '[MISSING]', 'not-in-record': '[not in the record]' };
    for (const name of ['alt-uscis', 'harris', 'dreamhost'] as const) {
      const { caseNumber: _number, ...court } = sampleMatter(name, '2026-11-21').court ?? { id: 'cand' };
      const mine: Matter = { ...sampleMatter(name, '2026-11-21'), counsel: [], court };
      for (const { id } of DOCUMENTS.filter(({ unfit }) => !unfit(mine))) {
        const rows = rowsOf({ matter: mine, documentId: id });
        for (const { label, state } of needs(mine, id, law, passages)) {
          if (state === 'filled') continue;
          expect(rows).toContainEqual([label, says[state]]);
          shown[state] += 1;
        }
      }
    }
    expect(shown.missing).toBeGreaterThan(0);
    expect(shown['not-in-record']).toBeGreaterThan(0);
  });

  it('lists what the firm’s template asks', () => {
    const asked = [
      { label: 'Trial date', answer: 'June 5, 2017' },
      { label: 'Jury', answer: false },
      { label: 'Copies', answer: ['A', 'B'] },
      { label: 'Motto', answer: undefined },
    ];
    const rows = rowsOf({ asked });
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Trial date', 'June 5, 2017'],
        ['Jury', 'No'],
        ['Copies', 'A; B'],
        ['Motto', '[MISSING]'],
      ]),
    );
  });

  it('is a sound Word file for counsel alone, marked as the sample it is', () => {
    const template = templates['packet-sheet'] ?? new Uint8Array();
    const { value, diagnostics } = renderDocx({ template, doc: answerSummary(input) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const validator = validatorPath();
    if (validator !== null) expect(validate(validator, { answers: value })).toBe('');
    expect(answerSummary(input).values['sheetNotice']).toContain('WORK PRODUCT');
    expect(answerSummary(input).page.banner).toContain('SAMPLE');
  });
});
