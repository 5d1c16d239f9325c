import { describe, expect, it } from 'vitest';
import { courtDays } from '../../../../shared/deadlines/court-days';
import { holidayCalendars } from '../../../../shared/deadlines/holidays/calendars.data';
import { holidaysOf } from '../../../../shared/deadlines/holidays/year';
import { rules } from '../../../../shared/deadlines/rules.data';
import { serviceTables } from '../../../../shared/deadlines/service.data';
import { triggers } from '../../../../shared/deadlines/triggers.data';
import { fromDayNumber } from '../../../../shared/kernel/civil-date';
import { law } from '../../../../shared/law';

const datesOf = (id: string, year: number): string[] => {
  const calendar = holidayCalendars.get(id);
  if (!calendar) throw new Error(id);
  const days = courtDays([id], 'local', 'after');
  const all = [year, year + 1].flatMap((y) => holidaysOf(calendar, y)).map(({ day }) => day);
  return [...new Set(all)]
    .filter((day) => fromDayNumber(day).startsWith(String(year)) && days.closed(day, 'text') !== undefined)
    .map(fromDayNumber)
    .toSorted();
};
const weekdays = (dates: readonly string[]): string[] =>
  dates.filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));

describe('the rows encode the deadline law', () => {
  it('has a row for every rule, trigger and calendar, and none besides', () => {
    expect([...rules.keys()].toSorted()).toEqual([...law.deadlines.rules.keys()].toSorted());
    expect([...triggers.keys()].toSorted()).toEqual([...law.deadlines.triggers.keys()].toSorted());
    expect([...holidayCalendars.keys()].toSorted()).toEqual([...law.deadlines.holidayCalendars.keys()].toSorted());
  });

  it('keeps the confidence of each calendar’s record', () => {
    for (const [id, { confidence }] of holidayCalendars) {
      expect(confidence, id).toBe(law.deadlines.holidayCalendars.get(id)?.confidence);
    }
  });

  it.each([...law.deadlines.triggers.values()].map((record) => [record.id, record] as const))(
    '%s: engine, numbers and mail days are those of the record',
    (id, record) => {
      const row = triggers.get(id);
      expect(row?.engine ?? 'fixed-date').toBe(record.engine);
      if (record.addMailDays === false) expect(row?.periods.every(({ service }) => service === undefined)).toBe(true);
      // Two rows take a number that the record says in words: the day before, and the federal rule's period.
      if (id === 'trg-dc-r45') return;
      for (const { n, what } of row?.periods ?? []) {
        const said = n === 1 ? /the day before/ : id === 'trg-2703f-expiry' ? /\b90\b/ : new RegExp(`\\b${n}\\b`);
        expect(record.calc, `${id}: ${what}`).toMatch(said);
      }
    },
  );

  it('adds the days for service that the records name', () => {
    const add = (table: keyof typeof serviceTables, method: string) => serviceTables[table][method]?.after?.n;
    for (const method of law.deadlines.rules.get('frcp6d')?.methods ?? []) expect(add('federal', method)).toBe(3);
    for (const method of law.deadlines.rules.get('frcp6d')?.notMethods ?? []) {
      expect(serviceTables.federal[method], method).toEqual({});
    }
    const newYork = law.deadlines.rules.get('cplr2103')?.addDays;
    for (const [method, n] of Object.entries(typeof newYork === 'object' ? newYork : {}))
      expect(add('ny', method)).toBe(n);
    const california = law.deadlines.rules.get('ca-ccp')?.serviceAdds ?? {};
    for (const [method, { n, unit }] of Object.entries(california)) {
      const { after } = serviceTables.ca[method] ?? {};
      expect([after?.n, after?.unit], method).toEqual([n, unit === 'court' ? 'court-days' : 'days']);
    }
    expect(Object.keys(california)).toHaveLength(6);
  });
});

describe('holiday calendars', () => {
  const judicial = law.deadlines.holidayCalendars.get('us-ca-judicial');
  it.each([
    [2025, judicial?.check2025 ?? []],
    [2026, judicial?.check2026 ?? []],
  ] as const)('California’s judicial holidays of %i are those that courts published', (year, published) => {
    expect(published).toHaveLength(14);
    expect(weekdays(datesOf('us-ca-judicial', year))).toEqual(published);
  });

  it('encodes the days of the federal record and of the District’s, name by name', () => {
    const plain = (name: string): string => name.replaceAll("'", '’');
    for (const [id, records] of [
      ['us-federal', law.deadlines.holidayCalendars.get('us-federal')?.days ?? []],
      ['us-dc', law.deadlines.holidayCalendars.get('us-dc')?.adds ?? []],
      ['us-ma-state', law.deadlines.holidayCalendars.get('us-ma-state')?.adds ?? []],
    ] as const) {
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) {
        if (typeof record === 'string') throw new Error(record);
        const row = holidayCalendars
          .get(id)
          ?.rows.findLast(({ name, until }) => name === plain(record.name) && until === undefined);
        const day = record.fixed ? { fixed: record.fixed } : record.nth ? { nth: record.nth } : { last: record.last };
        expect(row?.day, record.name).toEqual(day);
        if (record.fromYear !== undefined) expect(row?.from).toBe(record.fromYear);
        if (record.everyYears !== undefined)
          expect([row?.everyYears, row?.anchor]).toEqual([record.everyYears, record.anchor]);
      }
    }
  });

  it('has the fourteen days of New York and moves a Sunday’s holiday but no Saturday’s', () => {
    expect(datesOf('us-ny-state', 2026)).toHaveLength(
      law.deadlines.holidayCalendars.get('us-ny-state')?.days?.length ?? 0,
    );
    expect(datesOf('us-ny-state', 2027)).toContain('2027-07-05');
    expect(datesOf('us-ny-state', 2026)).not.toContain('2026-07-03');
    expect(datesOf('us-ny-state', 2026)).toContain('2026-11-03');
  });

  it('knows eleven federal days in each year from 2021 to 2100, and the first years of the newer ones', () => {
    const { rows } = holidayCalendars.get('us-federal') ?? { rows: [] };
    expect(rows.length).toBeGreaterThan(0);
    const calendar = holidayCalendars.get('us-federal');
    if (!calendar) throw new Error('us-federal');
    for (let year = 2021; year <= 2100; year += 1) {
      expect(holidaysOf(calendar, year).filter(({ moved }) => !moved)).toHaveLength(11);
    }
    const names = (year: number) => holidaysOf(calendar, year).map(({ name }) => name);
    expect(names(2020).some((name) => name.startsWith('Juneteenth'))).toBe(false);
    expect(names(1985).some((name) => name.includes('King'))).toBe(false);
    expect(names(1986).some((name) => name.includes('King'))).toBe(true);
    expect(holidaysOf(calendar, 1969)).toEqual([]);
    expect(holidaysOf(calendar, 2101)).toEqual([]);
  });

  it('settles an observance only where courts were seen to publish it', () => {
    const days = courtDays(['us-federal'], 'federal', 'after');
    const at = (date: string) => days.mark(new Date(`${date}T00:00:00Z`).getTime() / 86_400_000)?.reading;
    expect(at('2021-12-24')).toBe('certain');
    expect(at('2026-07-03')).toBe('counts');
    expect(at('2026-11-27')).toBeUndefined();
  });
});
