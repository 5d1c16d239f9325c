import { describe, expect, it } from 'vitest';
import { draftRowSchema } from '../../../../shared/schema/records';

const row = {
  id: '11111111-1111-4111-8111-111111111111',
  matterId: '22222222-2222-4222-8222-222222222222',
  documentId: 'challenge-letter',
  title: 'Challenge letter',
  templateId: null,
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
  trashedAt: null,
};

describe('answers to a template’s own questions', () => {
  it('may be absent, as in drafts from before there were any', () => {
    expect(draftRowSchema.safeParse(row).success).toBe(true);
  });
  it.each([
    ['a text, a yes and a list', { trialDate: '2017-06-05', urgent: true, exhibits: ['A', 'B'] }, true],
    ['a number', { count: 3 }, false],
    ['something nested', { a: { b: 'c' } }, false],
    ['no name', { '': 'x' }, false],
  ])('%s', (_what, answers, allowed) => {
    expect(draftRowSchema.safeParse({ ...row, answers }).success).toBe(allowed);
  });
});
