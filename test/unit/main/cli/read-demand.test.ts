import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asLockedPdf, asPdf, asScan, demandText } from '../../../stories/demands/papers';
import { workspace } from './run';

const { folder, run } = workspace();
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return name;
};

interface Report {
  readonly text: string;
  readonly pages?: readonly number[];
  readonly offers: readonly {
    field: string;
    value: unknown;
    words: string;
    start: number;
    end: number;
    page?: number;
  }[];
  readonly notes: readonly { text: string }[];
}

describe('quash read-demand', () => {
  it('prints the text, the pages and the offers of a PDF', () => {
    const { stdout, stderr, status } = run(['read-demand', file('paper.pdf', asPdf(demandText('rule-45'))), '--json']);
    expect([status, stderr]).toEqual([0, '']);
    const { text, pages, offers } = JSON.parse(stdout) as Report;
    expect(pages).toHaveLength(2);
    expect(offers.find(({ field }) => field === 'demand.due.date')).toMatchObject({ value: '2025-06-16', page: 1 });
    expect(offers.findLast(({ field }) => field === 'demand.items')?.page).toBe(2);
    for (const { words, start, end } of offers) expect(text.slice(start, end)).toBe(words);
  });

  it('says in words what was found, for a reader', () => {
    const { stdout, status } = run(['read-demand', file('nsl.txt', demandText('nsl'))]);
    expect(status).toBe(0);
    expect(stdout).toContain('stated demand.statutes: 18 U.S.C. § 2709\n');
    expect(stdout).toContain('note   The paper counts a time');
  });

  it('tells a scan from a paper without offers', () => {
    const { stdout, status } = run(['read-demand', file('scan.pdf', asScan(2)), '--json']);
    expect(status).toBe(0);
    const { offers, notes } = JSON.parse(stdout) as Report;
    expect(offers).toEqual([]);
    expect(notes[0]?.text).toContain('2 pages and no text that can be read');
  });

  it('refuses what it cannot read, with the file and exit code 2', () => {
    const { stdout, status } = run(['read-demand', file('locked.pdf', asLockedPdf('x')), '--json']);
    expect(status).toBe(2);
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string; file: string } };
    expect(error).toMatchObject({ code: 'file-unreadable', file: 'locked.pdf' });
    expect(error.message).toContain('locked with a password');
  });
});
