import { describe, expect, it } from 'vitest';
import { runSheet } from '../../../../renderer/workers/run-sheet';
import { verificationSheet } from '../../../../shared/drafting/verification-sheet';
import { curlQuotes } from '../../../../shared/kernel/typography';
import { law } from '../../../../shared/law';
import { readDocument } from '../../../../shared/ooxml/paragraphs';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { validate, validatorPath } from '../../validate-docx';

/** A sheet to look authorities up with: what it holds, and what it never does. */
const records = [...law.precedents.values()];
const bytes = (of = records): Uint8Array => {
  const reply = runSheet({ records: of, today: '2026-11-22' });
  if (reply.kind === 'broken') throw new Error(reply.message);
  return reply.bytes;
};
const lines = (of = records): string[] => readDocument(readPackage(bytes(of))).paragraphs.map(({ text }) => text);

describe('the verification sheet', () => {
  it('holds every citation, pin and quote of its records, with boxes to tick', () => {
    const text = lines().join('\n').replaceAll('\u00a0', ' ');
    for (const { citations, holdings } of records) {
      for (const { pin, quote } of holdings) {
        if (pin !== null) expect(text).toContain(`Pin ${pin.replace(/(\d)-(\d)/g, '$1–$2')}`);
        if (quote !== null) expect(text).toContain(curlQuotes(quote, '“').replaceAll('\u00a0', ' '));
      }
      for (const parallel of citations.slice(1)) expect(text).toContain(parallel);
    }
    expect(text.match(/\u2610/g)?.length).toBeGreaterThan(records.length * 3);
  });

  it('goes by name and not by use', () => {
    const three = records.slice(0, 3);
    expect(lines(three)).toEqual(lines([...three].reverse()));
  });

  it('is equal bytes for equal records, and a sound Word file', () => {
    expect(bytes()).toEqual(bytes());
    const validator = validatorPath();
    if (validator !== null) expect(validate(validator, { sheet: bytes() })).toBe('');
  });

  it('is of no matter', () => {
    const { values, page, blocks } = verificationSheet({ records: records.slice(0, 1), today: '2026-11-22' });
    expect(Object.keys(values).sort()).toEqual([
      'documentTitle',
      'footerTitle',
      'sheetNotice',
      'sheetPurpose',
      'todayLong',
    ]);
    expect(page.banner).toBeUndefined();
    expect(Object.keys(blocks)).toEqual(['body']);
  });
});
