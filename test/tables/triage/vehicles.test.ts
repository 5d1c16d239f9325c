import { describe, expect, it } from 'vitest';
import { documentKind, DOCUMENTS } from '../../../shared/drafting/documents';
import { law } from '../../../shared/law';
import { LEADS } from '../../../shared/packet/recipes.data';
import { FORUM_ROWS, NO_FORUM_HERE, PLACES } from '../../../shared/triage/forum.data';
import { GATES } from '../../../shared/triage/gates.data';
import { STANDING } from '../../../shared/triage/standing.data';
import { triage } from '../../../shared/triage/triage';
import { matterWith } from './matters';

const SIDES = ['provider', 'account-holder'] as const;
const courts = [null, ...law.courts.keys()];
const cases = [...law.instruments.keys()].flatMap((instrument) =>
  SIDES.flatMap((side) => courts.map((court) => ({ instrument, side, court }))),
);
const reportOf = ({ instrument, side, court }: (typeof cases)[number]) => {
  const matter = matterWith(instrument, { 'speech.anonymous': true }, side, court);
  return { matter, report: triage(matter, law) };
};

describe('standing', () => {
  it('knows every vehicle of the law data, and names papers that there are', () => {
    const vehicles = [...law.instruments.values()].flatMap((one) =>
      one.vehicles.map(({ id }) => [one.id, id] as const),
    );
    const without = vehicles.filter(
      ([instrument, id]) =>
        !STANDING.some((row) => row.vehicle === id && (row.instruments?.includes(instrument) ?? true)),
    );
    expect(without).toEqual([]);
    const known = new Set(vehicles.map(([, id]) => id));
    expect(STANDING.filter(({ vehicle }) => !known.has(vehicle))).toEqual([]);
    const papers = STANDING.flatMap((row) => [...row.documents, ...(row.accountHolderDocuments ?? [])]);
    const ids = new Set(DOCUMENTS.map(({ id }) => id));
    expect(papers.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(cases)('never offers what drafting refuses: $instrument, $side, $court', (one) => {
    const { matter, report } = reportOf(one);
    for (const vehicle of report.vehicles) {
      expect(vehicle.documents.filter((id) => documentKind(id)?.unfit(matter))).toEqual([]);
      if (vehicle.mayMove === 'no') expect([...vehicle.documents, ...vehicle.waiting]).toEqual([]);
      expect(vehicle.standard).not.toBe('');
      for (const { document, field } of vehicle.waiting)
        expect(documentKind(document)?.unfit(matter)?.field).toBe(field);
    }
  });

  it.each(cases.filter(({ side }) => side === 'account-holder'))(
    'never offers a Doe what is the recipient’s alone: $instrument, $court',
    (one) => {
      const { report } = reportOf(one);
      const offered = report.vehicles.filter(({ mayMove }) => mayMove !== 'no').map(({ id }) => id);
      for (const id of [
        'objections-45d2B',
        'motion-2703d',
        'petition-3511a',
        'motion-vacate-ndo',
        'cplr3122-objection',
      ])
        expect(offered).not.toContain(id);
    },
  );

  it('offers a Doe the motion where the provider has none', () => {
    const move = (side: (typeof SIDES)[number]) =>
      triage(matterWith('dc-special-motion-quash', {}, side, 'dc-superior'), law).vehicles.find(
        ({ id }) => id === 'dc16-5503',
      );
    expect(move('provider')?.mayMove).toBe('no');
    expect(move('account-holder')).toMatchObject({ mayMove: 'yes' });
    expect(move('account-holder')?.documents).toContain('motion-to-quash');
  });

  it('agrees with the packet on the paper that a vehicle leads with', () => {
    const disagree = cases.flatMap((one) => {
      const { matter, report } = reportOf(one);
      return report.vehicles.flatMap(({ id, mayMove, documents }) => {
        const leads = LEADS.filter(
          ({ vehicles, paper }) => vehicles.includes(id) && !documentKind(paper)?.unfit(matter),
        );
        const able = leads.map(({ paper }) => paper);
        if (mayMove === 'no' || able.length === 0 || documents.length === 0) return [];
        return able.some((paper) => documents.includes(paper))
          ? []
          : [`${one.instrument} ${one.side} ${id}: ${able.join()}`];
      });
    });
    expect(disagree).toEqual([]);
  });
});

describe('forums', () => {
  const tests = [...law.grounds.values()].flatMap((ground) =>
    ground.controllingTests.map(({ jurisdiction }) => `${ground.id}: ${jurisdiction}`),
  );
  const placed = [
    ...FORUM_ROWS.map((row) => `${row.ground}: ${row.jurisdiction}`),
    ...NO_FORUM_HERE.map(([ground, jurisdiction]) => `${ground}: ${jurisdiction}`),
  ];

  it('each test of the law data is placed, or said to have no court here; no row is for nothing', () => {
    expect([...new Set(placed)].sort()).toEqual([...new Set(tests)].sort());
  });

  it('each court of the library has its places, and rows name places and instruments that there are', () => {
    expect(Object.keys(PLACES).sort()).toEqual([...law.courts.keys()].sort());
    const instruments = FORUM_ROWS.flatMap((row) => row.instruments ?? []);
    expect(instruments.filter((id) => !law.instruments.has(id))).toEqual([]);
  });

  it('offers no civil test of unmasking against a grand jury, a warrant or criminal process', () => {
    for (const instrument of ['grand-jury-subpoena', 'sca-search-warrant', 'order-2703d', 'ny-criminal-subpoena']) {
      for (const court of law.courts.keys()) {
        const answers = {
          'speech.anonymous': true,
          'speech.political': true,
          'target.isPartyOrWitness': 'witness',
          'authority.offenceIdentified': false,
          'notice.targetNotified': false,
        };
        const report = triage(matterWith(instrument, answers, 'provider', court), law);
        const words = report.grounds.flatMap(({ tests: all }) => all.map(({ test }) => test)).join('\n');
        expect(words).not.toMatch(/2TheMart|Dendrite|Cahill|Solers|Krinsky|Highfields|Sony/);
        expect(report.grounds.flatMap(({ triggers }) => triggers)).not.toContain('nonparty-witness');
        expect(report.notOffered.map(({ trigger }) => trigger)).toContain('nonparty-witness');
        expect(report.questions.map(({ path }) => path)).not.toContain('target.isPartyOrWitness');
      }
    }
  });

  it('says so where no test controls', () => {
    const answers = { 'speech.anonymous': true, 'speech.political': true };
    const none = triage(matterWith('frcp45-civil-subpoena', answers), law).grounds[0];
    expect(none?.noTest).toBe('No court is chosen, and the test depends on the court.');
    const vaed = triage(matterWith('frcp45-civil-subpoena', answers, 'provider', 'vaed'), law).grounds[0];
    expect(vaed?.tests).toEqual([]);
    expect(vaed?.noTest).toMatch(/No test of the library was found that controls in this court \(.*Virginia\)/);
    const cand = triage(matterWith('frcp45-civil-subpoena', answers, 'provider', 'cand'), law).grounds[0];
    expect(cand?.noTest).toBeNull();
  });
});

it('gates name triggers that are published', () => {
  const published = (ground: string, id: string) => law.grounds.get(ground)?.triggers.some((one) => one.id === id);
  expect(GATES.filter(({ ground, trigger }) => !published(ground, trigger))).toEqual([]);
});
