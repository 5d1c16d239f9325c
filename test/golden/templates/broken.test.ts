import { describe, expect, it } from 'vitest';
import { inspectTemplate } from '../../../shared/render/inspect-template';
import { renderDocx } from '../../../shared/render/render';
import { sampleDoc } from '../../unit/shared/render/sample-doc';
import { broken } from './broken';
import { ps, wordTemplate } from './word-ways';

describe('broken templates', () => {
  it('are forty at least, each with a name of its own', () => {
    expect(broken.length).toBeGreaterThanOrEqual(40);
    expect(new Set(broken.map(({ name }) => name)).size).toBe(broken.length);
  });

  it.each(broken.map((one) => [one.name, one] as const))('%s: told once, with its place and how to mend it', (_, one) => {
    const { diagnostics } = inspectTemplate(wordTemplate(one.parts));
    expect(diagnostics.map(({ code }) => code)).toEqual([one.code]);
    const [found] = diagnostics;
    expect(found?.where).toBe(one.part);
    for (const words of one.says) expect(found?.message).toContain(words);
    expect(found?.fix).toMatch(one.fix);
    expect(found?.near).not.toBe('');
  });

  it('are told of all their faults at once, and nothing is written', () => {
    const body = ps('{{clientName', '{{#federal}}a{{/newYork}}', 'See {{@argument}}', '{{todayLong | lnog}}', '{{else}}');
    const template = wordTemplate({ body, more: { footer1: ps('{{1+1}}') } });
    const codes = ['unclosed-tag', 'wrong-closing', 'stray-else', 'slot-not-alone', 'unknown-format', 'bad-field-name'];
    expect(inspectTemplate(template).diagnostics.map(({ code }) => code).sort()).toEqual(codes.toSorted());
    const { value, diagnostics } = renderDocx({ template, doc: sampleDoc() });
    expect(value.byteLength).toBe(0);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(codes.toSorted());
  });
});
