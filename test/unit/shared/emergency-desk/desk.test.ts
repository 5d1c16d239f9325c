import { describe, expect, it } from 'vitest';
import {
  decisionFields,
  duration,
  minutesBetween,
  openPoints,
  standingDecision,
} from '../../../../shared/emergency-desk/desk';
import type { DeskDecision, EmergencyDesk } from '../../../../shared/schema/emergency-desk';

const decided = (outcome: DeskDecision['outcome'], at: string, more: Partial<DeskDecision> = {}): DeskDecision => ({
  id: at,
  outcome,
  by: 'Ana Reyes',
  at,
  ...more,
});
const call = (number: string, result: 'confirmed' | 'no-answer') => ({
  id: number,
  at: '2012-08-04T01:00',
  by: 'Ana Reyes',
  number,
  numberFrom: 'nyc.gov',
  result,
});
const ready: EmergencyDesk = {
  request: { phoneGiven: '+1 (212) 555-0100', sworn: true },
  callBacks: [call('212 555 0199', 'confirmed')],
  preserved: { at: '2012-08-04T00:40', by: 'Ana Reyes' },
};
const ids = (desk: EmergencyDesk) => openPoints(desk).map(({ id }) => id);

describe('what is open on the desk', () => {
  it.each<[string, EmergencyDesk, string[]]>([
    ['nothing done', {}, ['nobody-called-back', 'nothing-preserved', 'not-sworn']],
    ['all done', ready, []],
    [
      'the caller’s own number called',
      { ...ready, callBacks: [call('(212) 555-0100', 'confirmed')] },
      ['called-the-given-number'],
    ],
    ['nobody answered', { ...ready, callBacks: [call('212 555 0199', 'no-answer')] }, ['caller-not-confirmed']],
    ['no number given', { ...ready, request: { sworn: true } }, []],
    ['passed on', { ...ready, decisions: [decided('escalate', '2012-08-04T02:00')] }, ['escalated']],
    [
      'passed on and back',
      { ...ready, decisions: [decided('escalate', '2012-08-04T02:00'), decided('decline', '2012-08-04T02:30')] },
      [],
    ],
    [
      'disclosed, and not what',
      { ...ready, decisions: [decided('disclose', '2012-08-04T02:00')] },
      ['more-than-recorded'],
    ],
  ])('%s', (_what, desk, expected) => expect(ids(desk)).toEqual(expected));

  it('is the decision itself when a fact came after it', () => {
    const fact = (at: string) => ({ id: at, side: 'for' as const, text: 'A day was named.', at, by: 'Ana Reyes' });
    const decisions = [decided('decline', '2012-08-04T02:00')];
    expect(ids({ ...ready, decisions, facts: [fact('2012-08-04T01:59')] })).toEqual([]);
    expect(ids({ ...ready, decisions, facts: [fact('2012-08-04T02:01')] })).toEqual(['fact-after-decision']);
  });
});

describe('the decision that stands', () => {
  it.each<[DeskDecision['outcome'][], DeskDecision['outcome'] | undefined]>([
    [[], undefined],
    [['decline'], 'decline'],
    [['decline', 'disclose'], 'disclose'],
    [['decline', 'escalate'], undefined],
    [['ask-for-more'], undefined],
    [['escalate', 'decline'], 'decline'],
  ])('of %j is %s', (outcomes, standing) => {
    const decisions = outcomes.map((outcome, i) => decided(outcome, `2012-08-04T0${i}:00`));
    expect(standingDecision({ decisions })?.outcome).toBe(standing);
  });
});

it.each([
  ['2012-08-03T23:50', '2012-08-04T00:30', 40, '40 min'],
  ['2012-08-04T00:30', '2012-08-03T23:50', -40, '40 min'],
  ['2012-08-04T00:00', '2012-08-04T01:05', 65, '1 h 05 min'],
  ['2012-02-28T00:00', '2012-03-01T03:00', 3060, '2 days 3 h'],
])('from %s to %s are %i minutes', (from, to, minutes, words) => {
  expect(minutesBetween(from, to)).toBe(minutes);
  expect(duration(minutesBetween(from, to))).toBe(words);
});

describe('what the letters print', () => {
  it('is the standing decision, and nothing once it is passed on or taken back', () => {
    const decline = decided('decline', '2012-08-04T02:00', { reasons: 'No day was named.', role: 'counsel' });
    expect(decisionFields([decline])['demand.decision']).toEqual({
      outcome: 'decline',
      by: 'Ana Reyes',
      at: '2012-08-04T02:00',
      reasons: 'No day was named.',
    });
    expect(decisionFields([decline, decided('escalate', '2012-08-04T03:00')])['demand.decision']).toBeUndefined();
    expect(decisionFields([])).toEqual({ 'emergencyDesk.decisions': undefined, 'demand.decision': undefined });
  });
});
