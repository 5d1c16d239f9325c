import { describe, expect, it } from 'vitest';
import { changes } from '../../../../shared/deadlines/of-matter/changes';
import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import { preservedUntil } from '../../../../shared/drafting/objection-days';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter, sampleNames } from '../../../../templates/library';
import { dates, entry, event, matter, withEvents } from './a-matter';

describe('statutes', () => {
  it('§ 2704(b) starts with the government’s own notice, never with the platform’s', () => {
    const platform = matter({ side: 'account-holder', calendar: withEvents(event('user-notice-sent', '2026-11-02')) });
    expect(Object.keys(dates(platform)).some((id) => id.startsWith('backup-challenge'))).toBe(false);
    const government = matter({
      side: 'account-holder',
      calendar: withEvents(event('government-backup-notice', '2026-11-02')),
    });
    expect(entry(government, 'backup-challenge:government-backup-notice-1')).toMatchObject({
      due: '2026-11-16',
      status: 'overdue',
    });
  });

  it('preservation: 90 days, 180 when renewed in time, and as the papers say', () => {
    const request = matter({ instrument: 'preservation-2703f', served: '2026-11-16', due: null });
    expect(entry(request, 'preservation:demand').due).toBe('2027-02-14');
    expect(entry(request, 'preservation:demand').due).toBe(preservedUntil(request));
    const renewed: Matter = { ...request, response: { preservation: { renewedOn: '2027-02-01' } } };
    expect(entry(renewed, 'preservation:demand').due).toBe('2027-05-15');
    expect(entry(renewed, 'preservation:demand').due).toBe(preservedUntil(renewed));
    const late = { ...request, calendar: withEvents(event('preservation-renewed', '2027-03-01')) };
    expect(entry(late, 'preservation:demand').due).toBe('2027-02-14');
    expect(entry(late, 'preservation:demand').warnings.join(' ')).toContain('extends nothing');
  });

  it('a warrant has the officer’s window and the provider’s date, apart', () => {
    const warrant = matter({ instrument: 'sca-search-warrant', court: 'us-district-generic', dated: '2026-11-16' });
    expect(entry(warrant, 'warrant-window')).toMatchObject({ due: '2026-11-30', nature: 'theirs', verified: true });
    expect(entry(warrant, 'compliance').label).toContain('production date');
    const state = matter({ instrument: 'sca-search-warrant', court: 'ca-superior-sf', dated: '2026-11-16' });
    expect(entry(state, 'warrant-window')).toMatchObject({ due: '2026-11-26', verified: false });
  });

  it('a gag: its end, the day after, and the year’s mark of one that goes on', () => {
    const gag = matter({
      instrument: 'ndo-2705b',
      calendar: withEvents(event('nondisclosure-order-issued', '2026-06-01', { until: '2026-12-01' })),
    });
    expect(dates(gag)).toMatchObject({
      'gag-end:nondisclosure-order-issued-1': '2026-12-01',
      'notice-lawful:nondisclosure-order-issued-1': '2026-12-02',
    });
    expect(entry(gag, 'notice-lawful:nondisclosure-order-issued-1').verified).toBe(false);
    const endless = matter({
      instrument: 'ndo-2705b',
      calendar: withEvents(event('nondisclosure-order-issued', '2026-06-01')),
    });
    expect(dates(endless)).toMatchObject({ 'gag-year:nondisclosure-order-issued-1': '2027-06-01' });
    expect(matterDeadlines(endless).questions.map(({ path }) => path)).toContain('calendar.events');
  });

  it('pen/trap, NSL review, customs examination, safe harbor, Virginia', () => {
    const many = matter({
      instrument: 'customs-summons-1509',
      calendar: withEvents(
        event('pen-trap-issued', '2026-11-02'),
        event('nsl-review-asked', '2026-11-02'),
        event('examination-set', '2026-12-14'),
        event('rule-11-motion-served', '2026-11-02', { method: 'mail' }),
      ),
    });
    expect(dates(many)).toMatchObject({
      'pen-trap:pen-trap-issued-1': '2027-01-01',
      'nsl-review:nsl-review-asked-1': '2026-12-02',
      'customs-notice:examination-set-1': '2026-11-30',
      'customs-stay:examination-set-1': '2026-12-13',
      'safe-harbor:rule-11-motion-served-1': '2026-11-27',
    });
    expect(dates(matter({ instrument: 'va-civil-subpoena-anon', court: 'vaed' }))['requester-filing']).toBe(
      '2026-11-14',
    );
  });

  it('the comity motion only when the person is known to be abroad', () => {
    const order = matter({ instrument: 'order-2703d', court: 'dcd' });
    expect(dates(order)['comity']).toBeUndefined();
    const abroad: Matter = { ...order, facts: { ...order.facts, target: { ...order.facts.target, outsideUS: true } } };
    expect(dates(abroad)['comity']).toBe('2026-11-30');
  });
});

describe('notice, logs, emergencies', () => {
  it('the user’s window ends, or says by when notice leaves', () => {
    expect(dates(matter({ calendar: { userNoticeDays: 14 } }))['user-notice-by']).toBe('2026-11-30');
    const sent = matter({ calendar: { userNoticeDays: 14, events: [event('user-notice-sent', '2026-11-17')] } });
    expect(dates(sent)).toMatchObject({ 'user-notice:user-notice-sent-1': '2026-12-01' });
    const usual = matter({ calendar: withEvents(event('user-notice-sent', '2026-11-17')) });
    expect(entry(usual, 'user-notice:user-notice-sent-1')).toMatchObject({ due: '2026-11-27', verified: false });
  });

  it('logs that are lost before compliance are said to be; what they are stays out of the label', () => {
    const race = matter({
      calendar: { retention: [{ id: 'ip', what: 'sign-in log of @someone', days: 30, from: '2026-11-10' }] },
    });
    expect(entry(race, 'retention:ip')).toMatchObject({
      due: '2026-12-10',
      label: 'Logs begin to be lost',
      detail: 'sign-in log of @someone',
    });
    expect(entry(race, 'retention:ip').warnings.join(' ')).toContain('before the compliance date');
    const unknown = matter({ calendar: { retention: [{ id: 'ip', what: 'log', days: 30 }] } });
    expect(matterDeadlines(unknown).questions.map(({ path }) => path)).toContain('calendar.retention.0.from');
  });

  it('an emergency request is followed up by the house’s hours, across the change of clocks', () => {
    const desk = matter({
      instrument: 'emergency-request-2702',
      due: null,
      calendar: withEvents(event('emergency-received', '2026-10-31', { time: '20:00' })),
    });
    expect(dates(desk)).toEqual({
      'follow-up': '2026-11-01T19:00:00-08:00',
      'follow-up-again': '2026-11-02T19:00:00-08:00',
    });
    const nowhere = { ...desk, court: null };
    expect(entry(nowhere, 'follow-up')).toMatchObject({ due: '2026-11-01T20:00', verified: false });
  });
});

describe('dates entered by hand', () => {
  const override = {
    deadline: 'objections',
    due: { date: '2026-11-20' },
    because: 'Standing Order ¶ 4',
    by: 'A. Counsel',
    on: '2026-11-17',
  };

  it('win, and say so', () => {
    const entered = entry(matter({ calendar: { overrides: [override] } }), 'objections');
    expect(entered).toMatchObject({ due: '2026-11-20', overridden: { computed: '2026-11-30', by: 'A. Counsel' } });
    expect(entered.workingDate).toBeUndefined();
    expect(entered.warnings[0]).toContain('Entered by hand');
    expect(entered.steps.at(-1)).toMatchObject({ authority: 'Standing Order ¶ 4' });
  });

  it('move the compliance date, the motion before it, and the red with it', () => {
    const later = matter({
      calendar: { overrides: [{ ...override, deadline: 'compliance', due: { date: '2027-01-15' } }] },
    });
    expect(entry(later, 'compliance')).toMatchObject({ due: '2027-01-15', status: 'open' });
    expect(dates(later)['motion']).toBe('2027-01-15');
    const sooner = matter({
      calendar: { overrides: [{ ...override, deadline: 'compliance', due: { date: '2026-12-01' } }] },
    });
    expect(entry(sooner, 'compliance').status).toBe('at-risk');
  });

  it('for a date that is gone are reported', () => {
    expect(matterDeadlines(matter({ calendar: { overrides: [{ ...override, deadline: 'gone' }] } })).lost).toEqual([
      'gone',
    ]);
  });
});

describe('what changed', () => {
  it('moved, came, went and turned, each with before and after', () => {
    const before = matterDeadlines(matter()).deadlines;
    const after = matterDeadlines(
      matter({ served: '2026-11-17', calendar: withEvents(event('motion-filed', '2026-11-18')) }),
    ).deadlines;
    const found = Object.fromEntries(changes(before, after).map(({ id, kind }) => [id, kind]));
    expect(found).toMatchObject({ objections: 'moved', motion: 'status', 'opposition:motion-filed-1': 'added' });
    const moved = changes(before, after).find(({ id }) => id === 'objections');
    expect([moved?.before?.due, moved?.after?.due]).toEqual(['2026-11-30', '2026-12-01']);
    expect(changes(after, before).find(({ id }) => id === 'opposition:motion-filed-1')?.kind).toBe('removed');
    expect(changes(before, before)).toEqual([]);
  });
});

describe.each(sampleNames)('the sample %s', (name) => {
  const sample = sampleMatter(name, '2026-11-30');

  it('has each date once, with steps, and never offers an account holder objections', () => {
    const { deadlines } = matterDeadlines(sample);
    expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
    for (const { steps, verified, unverified } of deadlines) {
      expect(steps.length).toBeGreaterThan(0);
      expect(verified).toBe(unverified.length === 0);
    }
    if (sample.client.side === 'account-holder') expect(deadlines.some(({ id }) => id === 'objections')).toBe(false);
    expect(matterDeadlines(sample)).toEqual(matterDeadlines(sample));
  });

  it('names no account, client or party in a label', () => {
    const names = [...sample.accounts.map(({ handle }) => handle), sample.client.name, sample.client.short];
    for (const { label } of matterDeadlines(sample).deadlines) {
      for (const word of names) expect(label).not.toContain(word);
    }
  });
});
