import { describe, expect, it } from 'vitest';
import { law, loadLaw } from '../../../../shared/law';

describe('law', () => {
  it('is looked up by id', () => {
    expect(law.precedents.get('mcintyre-v-ohio-1995')?.citations[0]).toBe('514 U.S. 334');
    expect(law.instruments.get('customs-summons-1509')?.judgeSigned).toBe(false);
    expect(law.grounds.get('no-emergency')?.appliesTo).toEqual(['emergency-request-2702']);
    expect(law.courts.get('cand')?.caption.headingStartsAtLine).toBe(8);
    expect(law.deadlines.triggers.get('trg-frcp45-objection')?.engine).toBe('frcp6');
    expect(law.deadlines.holidayCalendars.get('us-dc')?.adds?.[1]?.everyYears).toBe(4);
    expect(law.disclosureChecks.get('g-gag')?.severity).toBe('block');
  });

  it('keeps the published order', () => {
    expect([...law.instruments.keys()][0]).toBe('frcp45-civil-subpoena');
    expect(loadLaw().grounds.keys().next().value).toBe('first-amendment-anonymity');
  });

  it('keeps source and confidence on every record', () => {
    const tables = [law.instruments, law.grounds, law.courts, law.deadlines.rules, law.deadlines.triggers] as const;
    const bare = [...tables, law.deadlines.holidayCalendars, law.disclosureChecks].flatMap((table) =>
      [...table].filter(([, record]) => record.source.length === 0 || !record.confidence).map(([id]) => id),
    );
    expect(bare).toEqual([]);
    expect([...law.precedents.values()].filter((p) => p.sources.length === 0)).toEqual([]);
  });

  it('reads fast enough to stand in the way of nothing', () => {
    // Time of the processor: what else the machine does is nothing that the law could help.
    const before = process.cpuUsage();
    loadLaw();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(50);
  });
});
