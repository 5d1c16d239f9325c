import { describe, expect, it } from 'vitest';
import { law } from '../../../shared/law';
import type { Matter } from '../../../shared/schema/matter';
import { lintGag } from '../../../shared/triage/gag';
import { triage } from '../../../shared/triage/triage';
import { matterWith } from './matters';
import type { Answers } from './triggers.data';

const asked = { 'gag.requested': true, 'gag.courtOrder': false };
const ordered = { 'gag.courtOrder': true, 'gag.statute': '18 U.S.C. § 2705(b)' };

/** Instrument, answers; what it is, what is said of it. */
const ROWS: readonly (readonly [instrument: string, answers: Answers, kind: string, points: readonly string[]])[] = [
  ['customs-summons-1509', asked, 'request', ['defect request-binds-nobody']],
  [
    'customs-summons-1509',
    { ...asked, 'gag.duration': 'indefinite' },
    'request',
    ['defect request-binds-nobody', 'defect request-without-end'],
  ],
  ['grand-jury-subpoena', asked, 'request', ['defect request-binds-nobody', 'defect grand-jury-recipient']],
  ['order-2703d', ordered, 'order', []],
  ['order-2703d', { ...ordered, 'gag.statute': null }, 'order', ['defect order-names-no-statute']],
  ['sca-search-warrant', { ...ordered, 'gag.duration': 'indefinite' }, 'order', ['argument order-without-end']],
  ['ndo-2705b', { 'gag.duration': 'indefinite' }, 'order', ['argument order-without-end']],
  ['ndo-2705b', { 'gag.duration': 366 }, 'order', ['argument order-over-a-year']],
  ['ndo-2705b', { 'gag.duration': 365 }, 'order', []],
  ['ndo-2705b', { 'gag.individualisedFinding': false }, 'order', ['argument order-without-finding']],
  ['ndo-2705b', { 'instrument.judgeSigned': false }, 'request', ['defect request-binds-nobody']],
  ['nsl-2709', { 'gag.requested': true, 'gag.duration': 'indefinite' }, 'built-in', ['not-flagged built-in-letter']],
  ['nsl-2709', { 'gag.requested': false }, 'none', []],
  ['pen-trap-order', { 'gag.duration': 'indefinite' }, 'built-in', ['not-flagged built-in-pen-trap']],
  ['frcp45-civil-subpoena', {}, 'unknown', []],
  ['frcp45-civil-subpoena', { 'gag.requested': true }, 'unknown', []],
  ['frcp45-civil-subpoena', { 'gag.requested': false }, 'none', []],
  ['ny-criminal-subpoena', { 'gag.courtOrder': false, 'gag.duration': 'none' }, 'none', []],
];

it.each(ROWS)('%s with %j is %s: %j', (instrument, answers, kind, points) => {
  const found = lintGag(matterWith(instrument, answers), law);
  expect(found.kind).toBe(kind);
  expect(found.points.map(({ as, id }) => `${as} ${id}`)).toEqual(points);
});

it.each(ROWS)(
  '%s with %j warns that production does not wait, where there is secrecy (%s)',
  (instrument, answers, kind) => {
    const { warning } = lintGag(matterWith(instrument, answers), law);
    if (kind === 'none' || kind === 'unknown') expect(warning).toBeNull();
    else expect(warning?.text).toContain('does not pause production');
  },
);

describe('an order without an end', () => {
  const report = (day: string) =>
    lintGag({ ...matterWith('ndo-2705b', { 'gag.duration': 'indefinite' }), lawAsOf: day }, law);

  it('is an argument with authority both ways, as the library stood on the day', () => {
    expect(report('2026-11-21').points[0]).toMatchObject({
      for: ['microsoft-v-doj-2017', 'sealing-non-disclosure-2008'],
      against: ['18-usc-2705', 'in-re-sealed-case-2023', 'subpoena-2018r00776-2020', 'twitter-v-garland-2023'],
    });
    expect(report('2016-06-01').points[0]).toMatchObject({
      for: ['sealing-non-disclosure-2008'],
      against: ['18-usc-2705'],
    });
    expect(report('2016-06-01').warning?.authority).toEqual([]);
    expect(report('2026-11-21').warning?.authority).toEqual(['in-re-sealed-case-2023']);
  });

  it('never makes the ground a defect; a request without an end does', () => {
    const role = (instrument: string, answers: Answers) =>
      triage(matterWith(instrument, answers), law).grounds.find(({ id }) => id === 'improper-nondisclosure');
    expect(role('ndo-2705b', { 'gag.duration': 'indefinite' })?.role).toBe('argument');
    const request = role('customs-summons-1509', { ...asked, 'gag.duration': 'indefinite' });
    expect(request?.role).toBe('ground');
    expect(request?.fired.map((one) => one.role)).toEqual(['defect', 'defect']);
    expect(
      role('nsl-2709', { 'gag.requested': true, 'gag.courtOrder': false, 'gag.duration': 'indefinite' }),
    ).toBeUndefined();
    expect(role('pen-trap-order', { 'gag.duration': 'indefinite' })).toBeUndefined();
  });
});

describe('the day on which notice becomes lawful', () => {
  const dated = (matter: Matter, day: string): Matter => ({ ...matter, demand: { ...matter.demand, dated: day } });

  it('is the day after the last day of the order', () => {
    const order = dated(matterWith('ndo-2705b', { 'gag.duration': 90 }), '2026-03-02');
    expect(lintGag(order, law)).toMatchObject({ ends: '2026-05-31', noticeLawful: { on: '2026-06-01' } });
  });

  it('is told by the order’s own last day before its length', () => {
    const order = matterWith('order-2703d', { ...ordered, 'gag.duration': 90 });
    const event = { id: 'ndo', kind: 'nondisclosure-order-issued' as const, on: '2026-03-02', until: '2026-12-31' };
    expect(lintGag({ ...order, calendar: { events: [event] } }, law)).toMatchObject({
      ends: '2026-12-31',
      noticeLawful: { on: '2027-01-01' },
    });
    const counted = { ...event, until: null };
    expect(lintGag({ ...order, calendar: { events: [counted] } }, law).ends).toBe('2026-05-31');
  });

  it('is not guessed', () => {
    const none = (instrument: string, answers: Answers) => lintGag(matterWith(instrument, answers), law).noticeLawful;
    expect(none('ndo-2705b', { 'gag.duration': 90 })).toMatchObject({ on: null });
    expect(none('ndo-2705b', { 'gag.duration': 'indefinite' }).why).toContain('only a court can fix one');
    expect(none('nsl-2709', { 'gag.requested': true })).toMatchObject({ on: null });
    expect(none('customs-summons-1509', asked).why).toContain('No order forbids notice');
  });
});
