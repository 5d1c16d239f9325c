import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../shared/drafting/documents';
import { law } from '../../shared/law';
import { DUTIES, EXHIBITS, LEADS, RECIPES } from '../../shared/packet/recipes.data';

/** Papers that a recipe may name although a build can lack them; it then says so and goes on without them. */
const ANNOUNCED = [
  'declaration-custodian',
  'declaration-technical',
  'declaration-counsel',
  'declaration-doe',
  'exhibit-list',
  'exhibit-covers',
  'certificate-of-service',
  'certificate-of-conferral',
  'motion-modify-warrant',
  'minimization-protocol',
  'motion-vacate-ndo',
  'motion-to-seal',
  'proposed-order-narrowed',
  'motion-pseudonym',
  'doe-intervention',
  'motion-stay',
  'notice-of-dismissal',
  'notice-of-appeal',
  'stay-pending-appeal',
  'objections-45d2b',
  'user-notice',
  'meet-and-confer',
  'preservation-acknowledgment',
  'partial-production',
  'production-log',
  'custodian-certificate',
  'cost-statement',
  'in-camera-letter',
  'separate-statement',
];
const known = new Set([...DOCUMENTS.map(({ id }) => id), ...ANNOUNCED]);
const vehicles = new Set([...law.instruments.values()].flatMap((one) => one.vehicles.map(({ id }) => id)));

describe('the recipes', () => {
  it('name papers, courts, instruments and vehicles that there are', () => {
    const rows = [...RECIPES, ...EXHIBITS];
    const papers = [
      ...RECIPES.map((row) => row.paper),
      ...LEADS.map((row) => row.paper),
      ...DUTIES.flatMap((row) => row.papers),
    ];
    expect([...papers, ...rows.flatMap((row) => row.leads)].filter((id) => !known.has(id))).toEqual([]);
    expect(rows.flatMap((row) => row.courts ?? []).filter((id) => !law.courts.has(id))).toEqual([]);
    expect(rows.flatMap((row) => row.instruments ?? []).filter((id) => !law.instruments.has(id))).toEqual([]);
    expect(LEADS.flatMap((row) => row.vehicles).filter((id) => !vehicles.has(id))).toEqual([]);
  });

  it('give every lead a packet that begins with itself', () => {
    const first = LEADS.map(({ paper }) => [paper, RECIPES.find((row) => row.leads.includes(paper))?.paper]);
    expect(first.filter(([lead, paper]) => lead !== paper)).toEqual([]);
  });

  it('say why in whole sentences, and who does what', () => {
    expect([...RECIPES, ...EXHIBITS].map(({ why }) => why).filter((why) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
    expect(DUTIES.map(({ what }) => what).filter((what) => !/^[A-Z].*\.$/.test(what))).toEqual([]);
    const owed = new Set(DUTIES.flatMap(({ papers }) => papers));
    const court = RECIPES.filter(({ group }) => group !== 'separateStatement').map(({ paper }) => paper);
    const nobody = new Set(court.filter((paper) => !owed.has(paper)));
    expect([...nobody].sort()).toEqual(['cost-statement', 'exhibit-list', 'minimization-protocol', 'production-log']);
  });
});
