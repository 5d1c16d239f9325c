import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { law } from '../../../shared/law';
import { addDays, toDayNumber, weekday } from '../../../shared/kernel/civil-date';
import { isSample, type Matter } from '../../../shared/schema/matter';
import { checkMatterIds, parseMatter } from '../../../shared/schema/parse-matter';
import { sampleMatter, sampleNames } from '../../../templates/library';

const TODAY = '2026-11-21';
const pinned = JSON.parse(
  readFileSync(new URL('../../stories/not-in-the-record.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

/** Every text of a value with its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

/** Paths of `null`, facts apart: there null is an answer. */
function nulls(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || path === 'facts') return [];
  return Object.entries(value).flatMap(([key, inner]) => nulls(inner, path === '' ? key : `${path}.${key}`));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WRITTEN = new RegExp(`(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})`, 'g');

/** 'March 14, 2017' and '2017-03-14' → '2017-03-14' */
function datesIn(text: string): string[] {
  const written = [...text.matchAll(WRITTEN)].map(([, month = '', day = '', year = '']) =>
    [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return [...written, ...(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])];
}

describe.each([...sampleNames])('sample %s', (name) => {
  const matter = sampleMatter(name, TODAY);

  it('is a matter file that Quash reads', () => {
    const parsed = parseMatter(JSON.stringify(matter));
    expect(parsed.ok ? undefined : parsed.error).toBeUndefined();
    expect(checkMatterIds(matter, law)).toEqual([]);
  });

  it('says that it is a sample, in its id and in its title', () => {
    expect(isSample(matter)).toBe(true);
    expect(matter.id.endsWith(String(sampleNames.indexOf(name) + 1))).toBe(true);
    expect(matter.title.startsWith('SAMPLE – ')).toBe(true);
  });

  it('prints [not in the record] only where it is pinned', () => {
    expect(nulls(matter)).toEqual(pinned[name]);
  });

  it('tells its story in order, in whole sentences, each with its source', () => {
    const { chronology } = matter.demand;
    expect(chronology.length).toBeGreaterThan(1);
    expect(chronology.map((event) => event.date)).toEqual(chronology.map((event) => event.date).sort());
    for (const event of chronology) {
      expect(event.text).toMatch(/^[A-Z].*\.$/);
      expect(event.source).toBeTruthy();
    }
  });

  it('knows nothing of what came after', () => {
    const mayLieAhead =
      /^(demand\.due\.date|facts\.compliance\.due|court\.hearing\.date|response\.answerOn|response\.confer\.offered\.\d)$/;
    const later = texts(matter).flatMap(([path, text]) =>
      name === 'live' && mayLieAhead.test(path)
        ? []
        : datesIn(text)
            .filter((date) => date > matter.lawAsOf)
            .map((date) => [path, date]),
    );
    expect(later).toEqual([]);
    expect(matter.lawAsOf <= matter.today).toBe(true);
  });

  it('argues only grounds that fit its kind of demand', () => {
    const unfit = matter.grounds.filter((g) => !law.grounds.get(g.id)?.appliesTo.includes(matter.demand.instrument));
    expect(unfit).toEqual([]);
    expect(new Set(matter.grounds.map((g) => g.id)).size).toBe(matter.grounds.length);
  });

  it('answers the facts as its demand does', () => {
    const { demand, facts } = matter;
    expect(facts.instrument?.id).toBe(demand.instrument);
    expect(facts.issuer?.kind).toBe(demand.issuer.kind);
    expect(new Set(facts.demand?.dataTiers)).toEqual(new Set(demand.items.map((item) => item.tier)));
    expect(new Set(facts.demand?.categories)).toEqual(new Set(demand.items.flatMap((item) => item.categories ?? [])));
    expect(facts.service?.date ?? null).toBe(demand.served.date ?? null);
    expect(facts.service?.method ?? null).toBe(demand.served.method ?? null);
    expect(facts.compliance?.due?.slice(0, 10) ?? null).toBe(demand.due.date ?? null);
    expect(facts.gag?.requested ?? false).toBe(typeof demand.secrecy?.words === 'string');
    if (facts.authority?.statutesCited) expect(facts.authority.statutesCited).toEqual(demand.statutes);
    if (typeof facts.compliance?.days === 'number') {
      expect(facts.compliance.days).toBe(toDayNumber(demand.due.date ?? '') - toDayNumber(demand.served.date ?? ''));
    }
  });

  it('has counsel that nobody could mistake for real', () => {
    expect(matter.counsel[0]).toMatchObject({ side: 'client', firm: 'Avery & Calloway LLP' });
    for (const counsel of matter.counsel) {
      expect(counsel.firm).toMatch(/ LLP$/);
      expect(counsel.phone).toMatch(/^\(\d{3}\) 555-01\d\d$/);
      expect(counsel.email).toMatch(/@example\.org$/);
      expect(counsel.bar?.every((bar) => bar.number === '000000')).toBe(true);
    }
    for (const [path, text] of texts(matter)) {
      if (text.includes('@') && /\.[a-z]{2,}$/.test(text))
        expect([path, text.endsWith('example.org')]).toEqual([path, true]);
    }
  });
});

const sample = (name: (typeof sampleNames)[number], today = TODAY): Matter => sampleMatter(name, today);
const chosen = (matter: Matter): string[] => matter.grounds.filter((g) => g.chosen).map((g) => g.id);

describe('the samples together', () => {
  it('stand on the day of their paper', () => {
    expect(sampleNames.map((name) => [name, sample(name).today, sample(name).lawAsOf])).toEqual([
      ['alt-uscis', '2017-04-06', '2017-04-06'],
      ['alt-uscis-doe', '2017-04-06', '2017-04-06'],
      ['harris', '2012-05-07', '2012-05-07'],
      ['dreamhost', '2017-08-11', '2017-08-11'],
      ['longacre', '2012-08-04', '2012-08-04'],
      ['live', TODAY, TODAY],
    ]);
  });

  it('take these roads, for these sides, in these courts', () => {
    expect(
      sampleNames.map((name) => [sample(name).client.side, sample(name).court?.id ?? null, sample(name).vehicle]),
    ).toEqual([
      ['provider', 'cand', 'decl-injunctive-complaint'],
      ['account-holder', 'cand', 'motion-to-quash-misc'],
      ['provider', 'nyc-criminal', 'motion-quash-ny-crim'],
      ['provider', 'dc-superior', 'motion-modify-warrant'],
      ['provider', null, null],
      ['provider', 'cand', 'motion-45d3'],
    ]);
  });

  it('argue these grounds in this order', () => {
    expect(Object.fromEntries(sampleNames.map((name) => [name, chosen(sample(name))]))).toEqual({
      'alt-uscis': [
        'exceeds-statutory-authority',
        'first-amendment-anonymity',
        'insufficient-showing',
        'improper-purpose-retaliation',
        'chilling-effect',
        'improper-nondisclosure',
        'wrong-instrument-sca',
        'defective-service',
      ],
      'alt-uscis-doe': [
        'first-amendment-anonymity',
        'exceeds-statutory-authority',
        'insufficient-showing',
        'improper-purpose-retaliation',
        'chilling-effect',
        'improper-nondisclosure',
        'wrong-instrument-sca',
      ],
      harris: [
        'wrong-instrument-sca',
        'fourth-amendment',
        'jurisdiction',
        'defective-service',
        'undue-burden',
        'overbreadth',
      ],
      dreamhost: [
        'particularity',
        'overbreadth',
        'first-amendment-anonymity',
        'jurisdiction',
        'privacy-protection-act',
      ],
      longacre: ['no-emergency'],
      live: [
        'first-amendment-anonymity',
        'insufficient-showing',
        'wrong-instrument-sca',
        'overbreadth',
        'undue-burden',
      ],
    });
  });

  it('keep the two sides of the summons apart', () => {
    expect(sample('alt-uscis').client.name).toBe('Twitter, Inc.');
    expect(sample('alt-uscis-doe').client).toMatchObject({ name: 'J. Doe', short: 'Doe' });
    expect(sample('alt-uscis').demand).toEqual(sample('alt-uscis-doe').demand);
  });

  it('record no decision for Longacre: that is a person’s to make', () => {
    expect(sample('longacre').demand.decision).toBeUndefined();
    expect(sample('longacre').facts.emergency).toEqual({ claimed: true, deathOrSeriousInjury: true, dataNexus: true });
  });
});

describe('the live sample', () => {
  it.each(Array.from({ length: 14 }, (_, i) => addDays('2026-11-16', i)))('opened on %s, is due next week', (today) => {
    const matter = sample('live', today);
    const ahead = toDayNumber(matter.demand.due.date ?? '') - toDayNumber(today);
    expect(ahead).toBeGreaterThanOrEqual(5);
    expect(ahead).toBeLessThanOrEqual(11);
    const days = [matter.demand.due.date, matter.demand.served.date, matter.demand.dated, matter.court?.hearing?.date];
    for (const day of days) expect(weekday(day ?? '')).not.toMatch(/^S/);
    // N.D. Cal. Civil L.R. 7-2(a): thirty-five days from filing to hearing.
    expect(toDayNumber(matter.court?.hearing?.date ?? '') - toDayNumber(today)).toBeGreaterThanOrEqual(35);
    expect(JSON.stringify(matter)).not.toMatch(/[{"][+-]\d+[dw]/);
  });
});
