import { describe, expect, it } from 'vitest';
import { docTexts } from '../../../../shared/checks/doc-text';
import { documentKind } from '../../../../shared/drafting/documents';
import { needs } from '../../../../shared/drafting/needs';
import { draft, UnfitDocument } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import type { Matter } from '../../../../shared/schema/matter';
import { passages, sampleMatter, type SampleName } from '../../../../templates/library';

const sample = (name: SampleName): Matter => sampleMatter(name, '2026-11-21');
const drafted = (matter: Matter, documentId: string) => draft({ matter, documentId, law, passages });

function wordsOf(matter: Matter, documentId: string): string {
  const { value } = drafted(matter, documentId);
  return docTexts(value)
    .map((story) => story.text)
    .join('\n');
}

/** What is said of one place of the matter: code and severity. */
const saidOf = (matter: Matter, documentId: string, where: string): string[] =>
  drafted(matter, documentId)
    .diagnostics.filter((finding) => finding.where === where)
    .map((finding) => `${finding.severity} ${finding.code}`);

describe('captions', () => {
  it('of a People’s case do not make a plaintiff of a defendant whom nobody has entered', () => {
    const harris = sample('harris');
    const matter = { ...harris, parties: harris.parties.filter((party) => party.role !== 'defendant') };
    const words = wordsOf(matter, 'motion-to-quash');
    expect(words).toContain('[MISSING: defendant]');
    expect(words).toContain('Defendant.');
    expect(words).not.toContain('Plaintiff.');
    expect(saidOf(matter, 'motion-to-quash', 'parties')).toEqual(['error missing-field']);
  });

  it('of a complaint set parties against each other even before they are entered', () => {
    const matter = { ...sample('alt-uscis'), parties: [] };
    const words = wordsOf(matter, 'complaint');
    expect(words).toContain('[MISSING: plaintiff]');
    expect(words).toContain('[MISSING: defendant]');
    expect(words).not.toContain('IN RE');
  });

  it('name a summons a summons when its face has no title', () => {
    const doe = sample('alt-uscis-doe');
    const parties = doe.parties.filter((party) => party.role !== 'respondent');
    const matter = { ...doe, parties, demand: { ...doe.demand, title: null } };
    expect(wordsOf(matter, 'motion-to-quash')).toContain('IN RE SUMMONS TO TWITTER, INC.');
  });

  it('of the generic federal court carry the district, or a blank for it', () => {
    const doe = sample('alt-uscis-doe');
    const court = { id: 'us-district-generic', caseNumber: null };
    expect(wordsOf({ ...doe, court }, 'motion-to-quash')).toContain('[MISSING: district]');
    expect(saidOf({ ...doe, court }, 'motion-to-quash', 'court.district')).toEqual(['error missing-field']);
    const named = { ...doe, court: { ...court, district: 'Northern District of Ohio' } };
    expect(wordsOf(named, 'motion-to-quash')).toContain('UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF OHIO');
    expect(drafted(named, 'motion-to-quash').value.values['courtName']).toBe(
      'United States District Court for the Northern District of Ohio',
    );
  });
});

describe('the counsel who signs', () => {
  const without = (...keys: string[]): Matter => {
    const live = sample('live');
    const counsel = live.counsel.map((one) =>
      one.side === 'client' ? Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key))) : one,
    );
    return { ...live, counsel: counsel as Matter['counsel'] };
  };

  it.each([
    ['address', '[MISSING: address of counsel]'],
    ['phone', 'Telephone: [MISSING: telephone of counsel]'],
    ['email', 'E-mail: [MISSING: e-mail of counsel]'],
    ['bar', '([MISSING: bar number of counsel])'],
  ])('must give %s in a court paper', (key, blank) => {
    expect(wordsOf(without(key), 'motion-to-quash')).toContain(blank);
    expect(saidOf(without(key), 'motion-to-quash', 'counsel')).toEqual(['error missing-field']);
  });

  it('may have no firm, and needs no bar number in a letter', () => {
    expect(saidOf(without('firm', 'bar'), 'challenge-letter', 'counsel')).toEqual([]);
  });
});

describe('a paper that does not fit', () => {
  const refusal = (matter: Matter, documentId: string): string => {
    try {
      drafted(matter, documentId);
      return 'fits';
    } catch (error) {
      if (error instanceof UnfitDocument) return error.unfit.code;
      throw error;
    }
  };

  it('says why', () => {
    const longacre = sample('longacre');
    const decision = { outcome: 'decline', by: 'Robin Decider', at: '2012-08-04T09:00' } as const;
    const decided = { ...longacre, demand: { ...longacre.demand, decision } };
    expect(refusal(longacre, 'emergency-decline')).toBe('decision-required');
    expect(refusal(decided, 'emergency-decline')).toBe('fits');
    expect(refusal(decided, 'emergency-disclose')).toBe('wrong-decision');
    const speaker = { ...decided, client: { ...decided.client, side: 'account-holder' as const } };
    expect(refusal(speaker, 'emergency-decline')).toBe('wrong-client');
    const dreamhost = sample('dreamhost');
    const reader = { ...dreamhost, client: { ...dreamhost.client, side: 'account-holder' as const } };
    expect(refusal(reader, 'opposition')).toBe('wrong-client');
    expect(refusal(reader, 'proposed-order')).toBe('wrong-client');
    expect(refusal({ ...sample('alt-uscis'), court: { id: 'nyc-criminal' } }, 'complaint')).toBe('wrong-court');
    expect(refusal(sample('live'), 'sonnet')).toBe('unknown-document');
  });
});

describe('what is missing', () => {
  it('is said of a fact that the paper passes over in silence', () => {
    const live = sample('live');
    const { number: _number, ...demand } = live.demand;
    expect(saidOf({ ...live, demand }, 'challenge-letter', 'demand.number')).toEqual(['warning unanswered']);
    expect(saidOf({ ...live, demand: { ...demand, number: null } }, 'challenge-letter', 'demand.number')).toEqual([]);
  });

  it('is asked for where the comparison of two dates needs it', () => {
    const doe = sample('alt-uscis-doe');
    const { date: _date, ...served } = doe.demand.served;
    const matter = { ...doe, demand: { ...doe.demand, served } };
    expect(saidOf(matter, 'motion-to-quash', 'demand.served.date').length).toBeGreaterThan(0);
    expect(saidOf(matter, 'motion-to-quash', 'demand.due.date')).toEqual([]);
  });

  it('stands in the list of needs: events and items on their pages, court and counsel as facts', () => {
    const doe = sample('alt-uscis-doe');
    const matter: Matter = {
      ...doe,
      court: { id: 'us-district-generic' },
      counsel: [],
      accounts: [],
      demand: { ...doe.demand, items: [], chronology: [] },
    };
    const missing = needs(matter, 'motion-to-quash', law, passages).filter((need) => need.state === 'missing');
    expect(missing.map((need) => need.path)).toEqual(
      expect.arrayContaining(['counsel', 'accounts', 'court.caseNumber', 'court.district', 'demand.items']),
    );
    expect(needs(matter, 'sonnet', law, passages)).toEqual([]);
    expect(needs(matter, 'complaint', law, passages)).toEqual([]);
  });
});

describe('words of the frame', () => {
  it('name every site, and make a possessive of a name that ends in s', () => {
    const dreamhost = sample('dreamhost');
    const second = { id: 'account-2', handle: 'www.example.org', kind: 'site' as const };
    const matter = {
      ...dreamhost,
      client: { ...dreamhost.client, name: 'Acme Networks' },
      accounts: [...dreamhost.accounts, second],
    };
    const words = wordsOf(matter, 'opposition');
    expect(words).toContain('the websites www.disruptj20.org and www.example.org');
    expect(words).toContain('Acme Networks’ Opposition');
    expect(words).not.toContain('Networks’s');
  });

  it('keep the whole of a title in the foot, whatever the client is called', () => {
    const dreamhost = sample('dreamhost');
    const matter = { ...dreamhost, client: { ...dreamhost.client, name: 'Smith; Jones & Co.' } };
    expect(drafted(matter, 'opposition').value.values['footerTitle']).toBe(
      documentKind('opposition')?.printedTitle(matter),
    );
  });
});

describe('authorities', () => {
  const withText = (text: string, more: object = {}): Matter => ({
    ...sample('live'),
    grounds: [{ id: 'overbreadth', chosen: true, text, ...more }],
  });
  const codes = (matter: Matter): string[] =>
    drafted(matter, 'motion-to-quash')
      .diagnostics.filter((finding) => finding.severity === 'error')
      .map((finding) => finding.code);

  it('may name a demand that was withdrawn, and may not cite it', () => {
    expect(codes(withText('In [@twitter-v-dhs-2017 name] the demand was withdrawn.'))).toEqual([]);
    expect(codes(withText('*See* [@twitter-v-dhs-2017].'))).toEqual(['no-ruling']);
  });

  it('that counsel added or struck are taken at their word, however odd their ids', () => {
    expect(codes(withText('All of it.', { addedAuthorities: ['nobody'] }))).toContain('unknown-authority');
    expect(
      codes(withText('All of it. *See* [@mcintyre-v-ohio-1995].', { struckAuthorities: ['(', '[', 'x|'] })),
    ).toEqual([]);
  });

  it('in a text whose tags do not close leave a visible blank, not a hole', () => {
    const matter = withText('{{#if demand.due}}Never closed.');
    expect(codes(matter)).toEqual(['bad-passage']);
    expect(wordsOf(matter, 'motion-to-quash')).toContain('[MISSING: this text, whose marks cannot be read]');
  });

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{@constructor}}',
    '{{#if toString}}x{{/if}}',
    '[@__proto__]',
    '[@Nobody]',
  ])('and names that every object has are names like any other: %s', (mark) => {
    expect(() => drafted(withText(`Before. ${mark} after.`), 'motion-to-quash')).not.toThrow();
    expect(wordsOf(withText(`Before. ${mark} after.`), 'motion-to-quash')).not.toMatch(/function|\[object/);
  });
});
