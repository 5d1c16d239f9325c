import { describe, expect, it } from 'vitest';
import { changes } from '../../../../shared/deadlines/of-matter/changes';
import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import { preservedUntil } from '../../../../shared/drafting/objection-days';
import type { CalendarEvent, MatterCalendar } from '../../../../shared/schema/calendar';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter, sampleNames } from '../../../../templates/library';

interface Change {
  readonly side?: Matter['client']['side'];
  readonly court?: string | null;
  readonly hearing?: string;
  readonly instrument?: string;
  readonly served?: string | null;
  readonly due?: string | null;
  readonly time?: string;
  readonly dated?: string;
  readonly today?: string;
  readonly calendar?: MatterCalendar;
}

const live = sampleMatter('live', '2026-11-30');

/** The fictitious matter with other dates: served Nov 16, due Dec 14 at ten, before N.D. Cal. */
function matter(change: Change = {}): Matter {
  const {
    side = 'provider',
    court = 'cand',
    hearing,
    instrument = 'frcp45-civil-subpoena',
    served = '2026-11-16',
  } = change;
  const { due = '2026-12-14', time = '10:00', dated, today = '2026-11-18', calendar } = change;
  return {
    ...live,
    today,
    client: { ...live.client, side },
    court: court === null ? null : { id: court, ...(hearing ? { hearing: { date: hearing } } : {}) },
    demand: {
      ...live.demand,
      instrument,
      ...(dated ? { dated } : { dated: null }),
      served: { ...live.demand.served, date: served },
      due: { date: due, time: due === null ? null : time },
    },
    ...(calendar ? { calendar } : {}),
  };
}

const event = (kind: CalendarEvent['kind'], on: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `${kind}-1`,
  kind,
  on,
  ...more,
});
const withEvents = (...events: readonly CalendarEvent[]): MatterCalendar => ({ events: [...events] });
const dates = (m: Matter) => Object.fromEntries(matterDeadlines(m).deadlines.map(({ id, due }) => [id, due]));
const entry = (m: Matter, id: string) => {
  const found = matterDeadlines(m).deadlines.find((deadline) => deadline.id === id);
  if (!found) throw new Error(`no ${id} among ${Object.keys(dates(m)).join(', ')}`);
  return found;
};

describe('objections and the motion', () => {
  it('objections end at the earlier of the compliance time and fourteen days after service', () => {
    expect(entry(matter(), 'objections')).toMatchObject({
      trigger: 'trg-frcp45-objection',
      due: '2026-11-30',
      workingDate: '2026-11-25',
      status: 'open',
    });
    expect(entry(matter({ due: '2026-11-23', time: '09:00' }), 'objections')).toMatchObject({
      due: '2026-11-23T09:00',
      workingDate: '2026-11-20',
    });
  });

  it('are never offered to an account holder; the motion is', () => {
    const doe = matter({ side: 'account-holder' });
    expect(dates(doe)['objections']).toBeUndefined();
    expect(entry(doe, 'motion')).toMatchObject({ trigger: 'trg-frcp45-motion', workingDate: '2026-12-11' });
  });

  it('the § 2703(d) motion is the provider’s alone', () => {
    const order = { instrument: 'order-2703d', court: 'us-district-generic' } as const;
    expect(dates(matter(order))['motion']).toBe('2026-12-14T10:00');
    expect(dates(matter({ ...order, side: 'account-holder' }))['motion']).toBeUndefined();
  });

  it('CPLR 3122 objections run twenty days, past Election Day', () => {
    const ny = matter({ instrument: 'state-civil-subpoena-ny', court: 'ny-supreme-nycounty', served: '2026-10-14' });
    expect(entry(ny, 'objections')).toMatchObject({ trigger: 'trg-cplr3122', due: '2026-11-04' });
  });

  it('asks for service and compliance dates where they are unanswered, and computes nothing from them', () => {
    const { deadlines, questions } = matterDeadlines(matter({ served: null, due: null }));
    expect(deadlines).toEqual([]);
    expect(questions.map(({ path }) => path).toSorted()).toEqual(['demand.due.date', 'demand.served.date']);
  });
});

describe('the hearing and the compliance date', () => {
  it('a hearing after compliance turns it red, with the ways out', () => {
    const red = entry(matter(), 'compliance');
    expect(red.status).toBe('at-risk');
    expect(red.remedies).toHaveLength(4);
    // Filed today, November 18: 35 days end on December 23.
    expect(red.warnings.join(' ')).toContain('Wed, Dec 23, 2026');
  });

  it.each([
    ['extension-agreed', { until: '2027-01-15' }, 'open', '2027-01-15'],
    ['time-shortened', { until: '2026-12-10' }, 'open', '2026-12-14T10:00'],
    ['show-cause-order-signed', { until: '2026-12-11' }, 'open', '2026-12-14T10:00'],
    ['stay-entered', {}, 'stayed', '2026-12-14T10:00'],
  ] as const)('%s, recorded, ends the red', (kind, more, status, due) => {
    const calmed = entry(matter({ calendar: withEvents(event(kind, '2026-11-18', more)) }), 'compliance');
    expect(calmed).toMatchObject({ status, due });
    expect(calmed.remedies).toBeUndefined();
  });

  it('a motion alone does not end it', () => {
    expect(entry(matter({ calendar: withEvents(event('motion-filed', '2026-11-18')) }), 'compliance').status).toBe(
      'at-risk',
    );
  });

  it('an order that shortens time to a day after compliance is recorded, and still said', () => {
    const late = entry(
      matter({ calendar: withEvents(event('time-shortened', '2026-11-18', { until: '2026-12-20' })) }),
      'compliance',
    );
    expect(late.warnings.join(' ')).toContain('comes after the compliance date');
  });

  it('a court without a notice period sets no hearing of itself', () => {
    expect(entry(matter({ court: 'dcd' }), 'compliance').status).toBe('open');
    expect(entry(matter({ court: 'dcd', hearing: '2026-12-20' }), 'compliance').status).toBe('at-risk');
  });

  it('California’s sixteen court days and New York’s eight days are looked at, too', () => {
    const soon = { due: '2026-11-24' } as const;
    expect(
      entry(matter({ ...soon, instrument: 'state-civil-subpoena-ca', court: 'ca-superior-sf' }), 'compliance').status,
    ).toBe('at-risk');
    expect(
      entry(matter({ ...soon, instrument: 'state-civil-subpoena-ny', court: 'ny-supreme-nycounty' }), 'compliance')
        .status,
    ).toBe('at-risk');
    expect(
      entry(
        matter({ due: '2026-11-27', instrument: 'state-civil-subpoena-ny', court: 'ny-supreme-nycounty' }),
        'compliance',
      ).status,
    ).toBe('open');
  });

  it('a compliance date before service is invalid, and no motion is timed by it', () => {
    const before = matter({ served: '2017-03-14', due: '2017-03-13', time: '11:45', today: '2017-03-15' });
    expect(entry(before, 'compliance').status).toBe('invalid');
    expect(dates(before)['motion']).toBeUndefined();
  });
});

describe('briefing', () => {
  it('N.D. Cal.: 35, 14 and 7 from filing, whatever the service', () => {
    const filed = matter({ calendar: withEvents(event('motion-filed', '2026-11-23', { method: 'mail' })) });
    expect(dates(filed)).toMatchObject({
      'hearing:motion-filed-1': '2026-12-28',
      'opposition:motion-filed-1': '2026-12-07',
      'reply:motion-filed-1': '2026-12-14',
    });
  });

  it('D.D.C.: three days more after mail; the reply runs from the opposition', () => {
    const served = matter({
      court: 'dcd',
      calendar: withEvents(
        event('motion-served', '2026-11-02', { method: 'mail' }),
        event('opposition-served', '2026-11-19', { method: 'ecf' }),
      ),
    });
    expect(dates(served)).toMatchObject({
      'opposition:motion-served-1': '2026-11-19',
      'reply:opposition-served-1': '2026-11-27',
    });
    expect(entry(served, 'opposition:motion-served-1').status).toBe('done');
  });

  it('S.D.N.Y.: both tracks', () => {
    const served = matter({
      court: 'nysd',
      calendar: withEvents(event('motion-served', '2026-11-30', { method: 'ecf' })),
    });
    expect(dates(served)).toMatchObject({
      'opposition:motion-served-1': '2026-12-14',
      'opposition-short:motion-served-1': '2026-12-07',
    });
  });

  it('New York and California count back from the hearing', () => {
    const ny = matter({ court: 'ny-supreme-nycounty', hearing: '2026-12-17', instrument: 'state-civil-subpoena-ny' });
    expect(dates(ny)).toMatchObject({
      'notice:hearing': '2026-12-09',
      'answer:hearing': '2026-12-15',
      'notice-long:hearing': '2026-12-01',
      'answer-long:hearing': '2026-12-10',
      'reply-long:hearing': '2026-12-16',
    });
    const ca = matter({ court: 'ca-superior-sf', hearing: '2026-12-16', instrument: 'state-civil-subpoena-ca' });
    expect(dates(ca)).toMatchObject({
      'notice:hearing': '2026-11-20',
      'opposition:hearing': '2026-12-03',
      'reply:hearing': '2026-12-09',
    });
  });

  it('any other federal court: Rule 6(c), or Criminal Rule 47 for a grand jury’s subpoena', () => {
    expect(dates(matter({ court: 'us-district-generic', hearing: '2026-12-10' }))['notice:hearing']).toBe('2026-11-25');
    expect(
      dates(matter({ court: 'us-district-generic', hearing: '2026-12-14', instrument: 'grand-jury-subpoena' }))[
        'notice:hearing'
      ],
    ).toBe('2026-12-07');
  });
});

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
