import { describe, expect, it } from 'vitest';
import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import { dates, entry, event, matter, withEvents } from './a-matter';

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
