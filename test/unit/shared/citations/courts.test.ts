import { describe, expect, it } from 'vitest';
import { COURTS } from '../../../../shared/citations/courts';
import { STATE_OF_DISTRICT } from '../../../../shared/citations/courts/districts.data';
import { REPORTERS } from '../../../../shared/citations/reporters';
import { reporterKey } from '../../../../shared/citations/reporters/key';
import { law } from '../../../../shared/law';

const byId = new Map(COURTS.map((court) => [court.id, court]));

/** Short forms that stand after a reporter of their State; any other cite names one court. */
const SHORT_FORMS = [
  'App.',
  'App. Ct.',
  'App. Div.',
  'Ch.',
  'Cir. Ct.',
  'Civ. App.',
  'Crim. App.',
  'Ct. App.',
  'Super. Ct.',
];

describe('the courts', () => {
  it('have one id each, and are bound by courts of the list', () => {
    expect(byId.size).toBe(COURTS.length);
    for (const { id, boundBy } of COURTS) {
      expect(new Set(boundBy).size, id).toBe(boundBy.length);
      for (const above of boundBy) expect(byId.has(above), `${id} is bound by ${above}`).toBe(true);
    }
  });

  it('share no cite but a short form', () => {
    const byCite = new Map<string, Set<string>>();
    for (const { id, cites } of COURTS)
      for (const cite of cites) byCite.set(reporterKey(cite), (byCite.get(reporterKey(cite)) ?? new Set()).add(id));
    const shared = [...byCite].filter(([, ids]) => ids.size > 1).map(([cite]) => cite);
    expect(shared.toSorted()).toEqual(SHORT_FORMS.map(reporterKey).toSorted());
  });

  it('can be told apart by the reporter where they share a short form', () => {
    for (const { cite, courts = [], kind } of REPORTERS) {
      for (const id of courts) expect(byId.has(id), `${cite}: ${id}`).toBe(true);
      if (kind === 'database') continue;
      for (const form of SHORT_FORMS) {
        const named = courts.filter((id) => byId.get(id)?.cites.includes(form));
        expect(named.length, `${cite} with (${form})`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('include the ninety-four districts, their states, and thirteen circuits', () => {
    const districts = COURTS.filter(({ name }) => /^United States District Court for/.test(name));
    expect(districts).toHaveLength(94);
    for (const { id } of districts) expect(STATE_OF_DISTRICT.get(id), id).toBeDefined();
    expect(COURTS.filter(({ name }) => /Court of Appeals for the \S+( of Columbia)? Circuit$/.test(name))).toHaveLength(
      13,
    );
    expect(COURTS.filter(({ level }) => level === 'supreme').length).toBeGreaterThanOrEqual(1 + 51 + 2);
  });

  it('include every court of the library', () => {
    for (const { id, courtId } of law.precedents.values())
      if (courtId !== null) expect(byId.has(courtId), `${id}: ${courtId}`).toBe(true);
  });
});
