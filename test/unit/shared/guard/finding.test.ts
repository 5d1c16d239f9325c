import { describe, expect, it } from 'vitest';
import { guardReport, type GuardFinding } from '../../../../shared/guard/finding';
import { guardFactKinds } from '../../../../shared/guard/guard';

const finding = (severity: GuardFinding['severity']): GuardFinding => ({
  kind: 'tracked-deletion',
  severity,
  where: 'word/document.xml',
  why: 'A deletion is still in the file.',
});

describe('guardReport', () => {
  it('blocks on one finding that blocks, and on nothing else', () => {
    expect(guardReport([finding('info'), finding('block')], []).verdict).toBe('blocked');
    expect(guardReport([finding('info'), finding('warn')], []).verdict).toBe('nothing-found');
    expect(guardReport([], []).verdict).toBe('nothing-found');
  });

  it('says each thing that nobody looked at once', () => {
    expect(guardReport([], ['text in pictures', 'text in pictures', 'sound']).notChecked).toEqual([
      'text in pictures',
      'sound',
    ]);
  });
});

describe('the kinds of facts', () => {
  it('are named once each', () => {
    expect(new Set(guardFactKinds).size).toBe(guardFactKinds.length);
  });
});
