import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { workspace } from './run';

const { folder, run, write, sample } = workspace();

interface Answer {
  readonly due: string;
  readonly conservative?: string;
  readonly verified: boolean;
  readonly unverified: readonly string[];
  readonly warnings: readonly string[];
  readonly steps: readonly { readonly date: string; readonly because: string; readonly authority: string }[];
}

function deadline(...args: readonly string[]): Answer {
  const ran = run(['deadline', ...args, '--json']);
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return JSON.parse(ran.stdout) as Answer;
}

function refusal(...args: readonly string[]): {
  code: string;
  message: string;
  field: string | null;
  file: string | null;
} {
  const ran = run([...args, '--json']);
  expect(ran.status).toBe(2);
  return (
    JSON.parse(ran.stdout) as { error: { code: string; message: string; field: string | null; file: string | null } }
  ).error;
}

describe('quash deadline', () => {
  it('answers with the date and steps that a reader can check', () => {
    const answer = deadline(
      '--rule',
      'frcp6d',
      '--from',
      '2026-11-06',
      '--count',
      '14',
      '--unit',
      'days',
      '--service',
      'mail',
    );
    expect(answer.due).toBe('2026-11-23');
    expect(answer.verified).toBe(true);
    expect(answer.steps.map(({ date }) => date)).toEqual(['2026-11-06', '2026-11-20', '2026-11-23', '2026-11-23']);
    expect(answer.steps.some(({ authority }) => authority === 'Fed. R. Civ. P. 6(d)')).toBe(true);
  });

  it('takes the court’s own holidays, unless calendars are named', () => {
    const args = ['--rule', 'frcp6', '--from', '2027-04-02', '--count', '14', '--unit', 'days'];
    expect(deadline(...args)).toMatchObject({ due: '2027-04-16' });
    expect(deadline(...args, '--court', 'dcd')).toMatchObject({ due: '2027-04-19', conservative: '2027-04-16' });
    expect(deadline(...args, '--court', 'dcd', '--calendar', 'us-federal').due).toBe('2027-04-16');
    expect(deadline(...args, '--calendar', 'us-federal', '--calendar', 'us-dc').due).toBe('2027-04-19');
    expect(deadline(...args, '--court', 'vaed')).toMatchObject({ verified: false });
  });

  it('takes New York’s and California’s holidays by their rules where nothing is named', () => {
    expect(deadline('--rule', 'ny-gcl', '--from', '2026-10-14', '--count', '20', '--unit', 'days').due).toBe(
      '2026-11-04',
    );
    expect(deadline('--rule', 'ca-ccp', '--from', '2026-09-01', '--count', '24', '--unit', 'days').due).toBe(
      '2026-09-28',
    );
  });

  it('counts a trigger’s own period, back or forth', () => {
    expect(deadline('--rule', 'trg-cand-motion', '--from', '2026-11-23', '--court', 'cand').due).toBe('2026-12-28');
    expect(deadline('--rule', 'trg-customs-recordkeeper', '--from', '2026-12-14').due).toBe('2026-11-30');
    expect(deadline('--rule', 'trg-2703f-expiry', '--from', '2026-11-21').due).toBe('2027-02-19');
    expect(
      deadline('--rule', 'trg-frcp45-objection', '--from', '2026-11-16', '--also-by', '2026-11-23T09:00').due,
    ).toBe('2026-11-23T09:00');
  });

  it('counts hours in a zone, and days on which the clerk is shut', () => {
    expect(
      deadline(
        '--rule',
        'frcp6',
        '--from',
        '2007-11-02T10:23:00-04:00',
        '--count',
        '72',
        '--unit',
        'hours',
        '--tz',
        'America/New_York',
      ).due,
    ).toBe('2007-11-05T09:23:00-05:00');
    const shut = ['--clerk-closed', '2026-11-16', '--clerk-closed', '2026-11-17'];
    expect(deadline('--rule', 'frcp6', '--from', '2026-11-02', '--count', '14', '--unit', 'days', ...shut).due).toBe(
      '2026-11-18',
    );
  });

  it('leaves a fixed date, and caps it', () => {
    expect(deadline('--rule', 'fixed-date', '--fixed', '2026-11-28')).toMatchObject({
      due: '2026-11-28',
      workingDate: '2026-11-25',
    });
    expect(deadline('--fixed', '2026-12-14', '--also-by', '2026-12-10').due).toBe('2026-12-10');
  });

  it('prints the arithmetic for a reader without --json', () => {
    const ran = run([
      'deadline',
      '--rule',
      'ca-ccp',
      '--from',
      '2026-12-16',
      '--count',
      '16',
      '--unit',
      'court-days',
      '--direction',
      'before',
      '--service',
      'mail-CA',
    ]);
    expect(ran.stdout).toMatch(/^due +2026-11-15\nworking date +2026-11-13\n/);
    expect(ran.stdout).toContain('16 court days back  [Cal. Code Civ. Proc. § 12c]');
  });

  it('runs a file of cases in their order, INVALID included', () => {
    const file = write(JSON.stringify(law.deadlines.testCases));
    const ran = run(['deadline', '--case', file]);
    expect(ran.status).toBe(0);
    const results = JSON.parse(ran.stdout) as (Answer | string)[];
    expect(results.map((result) => (typeof result === 'string' ? result : result.due))).toEqual(
      law.deadlines.testCases.map(({ expected }) => expected),
    );
    expect(results.filter((result) => result === 'INVALID')).toHaveLength(1);
    expect(JSON.parse(run(['deadline', '--case', '-'], { input: '[]' }).stdout)).toEqual([]);
  });

  it('says INVALID and exits 1 when compliance precedes service', () => {
    const ran = run([
      'deadline',
      '--rule',
      'validation',
      '--from',
      '2017-03-14',
      '--fixed',
      '2017-03-13T11:45',
      '--json',
    ]);
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ due: 'INVALID' });
  });

  const counted = ['deadline', '--rule', 'frcp6', '--from', '2026-11-02', '--count', '14', '--unit', 'days'];
  it.each([
    [['deadline'], 'bad-arguments', 'rule'],
    [['deadline', '--rule', 'nope', '--from', '2026-11-02'], 'unknown-rule', 'rule'],
    [['deadline', '--rule', 'constructor', '--from', '2026-11-02'], 'unknown-rule', 'rule'],
    [['deadline', '--rule', 'frcp6', '--from', '2026-02-30', '--count', '1', '--unit', 'days'], 'bad-date', 'from'],
    [['deadline', '--rule', 'frcp6', '--count', '1', '--unit', 'days'], 'bad-date', 'from'],
    [['deadline', '--rule', 'frcp6', '--from', '2026-11-02'], 'bad-period', 'count'],
    [
      ['deadline', '--rule', 'frcp6', '--from', '2026-11-02', '--count', '-3', '--unit', 'days'],
      'bad-arguments',
      'count',
    ],
    [
      ['deadline', '--rule', 'frcp6', '--from', '2026-11-02', '--count', '99999', '--unit', 'days'],
      'bad-count',
      'count',
    ],
    [
      ['deadline', '--rule', 'frcp6', '--from', '2026-11-02', '--count', '3', '--unit', 'moons'],
      'bad-arguments',
      'unit',
    ],
    [['deadline', '--rule', 'frcp6', '--from', '2026-11-02', '--count', '3', '--unit', 'hours'], 'bad-date', 'from'],
    [
      ['deadline', '--rule', 'frcp6', '--from', '2026-11-02T09:00', '--count', '3', '--unit', 'hours'],
      'unknown-zone',
      'tz',
    ],
    [[...counted, '--tz', 'Mars/Base', '--court', 'dcd'], 'unknown-zone', 'tz'],
    [[...counted, '--court', 'mars'], 'unknown-court', 'court'],
    [[...counted, '--calendar', 'mars'], 'unknown-calendar', 'calendar'],
    [[...counted, '--service', 'pigeon'], 'unknown-service', 'service'],
    [[...counted, '--direction', 'up'], 'bad-arguments', 'direction'],
    [[...counted, '--also-by', 'soon'], 'bad-date', 'also-by'],
    [[...counted, '--clerk-closed', 'soon'], 'bad-date', 'clerk-closed'],
    [[...counted, '--fixed', '2026-11-02'], 'bad-arguments', 'fixed'],
    [['deadline', '--rule', 'fixed-date', '--from', '2026-11-02'], 'bad-period', 'fixed'],
    [['deadline', '--case', 'nowhere.json'], 'cannot-read', null],
    [[...counted, '--case', 'cases.json'], 'bad-arguments', 'case'],
    [['deadlines'], 'bad-arguments', null],
    [['deadlines', '--matter', 'nowhere.json'], 'cannot-read', null],
  ] as const)('%s is refused', (args, code, field) => {
    const error = refusal(...args);
    expect([error.code, error.field]).toEqual([code, field]);
    expect(error.message.length).toBeGreaterThan(10);
  });

  it('names the case and the field that cannot be read', () => {
    const file = write(
      JSON.stringify([
        { rule: 'frcp6', triggerDate: '2026-11-02', period: { n: 1, unit: 'days' } },
        { rule: 'frcp6', triggerDate: 'x', period: { n: 1, unit: 'days' } },
      ]),
    );
    expect(refusal('deadline', '--case', file)).toMatchObject({ code: 'bad-date', file, field: '1.from' });
    expect(refusal('deadline', '--case', write('{}'))).toMatchObject({ code: 'bad-cases' });
    expect(refusal('deadline', '--case', write('nonsense'))).toMatchObject({ code: 'not-json' });
  });
});

describe('quash deadlines', () => {
  it('lists a matter’s dates with steps and status, and writes them as a calendar', () => {
    const out = join(folder, 'dates.ics');
    const ran = run(['deadlines', '--matter', sample('live'), '--json', '--ics', out, '--label', 'File 12']);
    expect(ran.status).toBe(0);
    const { deadlines } = JSON.parse(ran.stdout) as {
      deadlines: (Answer & { trigger: string; label: string; status: string })[];
    };
    expect(deadlines.map(({ trigger }) => trigger)).toContain('trg-frcp45-objection');
    for (const { trigger, label, due, status, steps } of deadlines) {
      expect([trigger, label, due, status].every((text) => text.length > 0)).toBe(true);
      expect(steps.length).toBeGreaterThan(0);
    }
    expect(deadlines.some(({ status }) => status === 'at-risk')).toBe(true);
    expect(readFileSync(out, 'utf8')).toContain('SUMMARY:File 12: ');
  });

  it('prints the calendar alone on a dash, the same bytes each time', () => {
    const [one, two] = [1, 2].map(() => run(['deadlines', '--matter', sample('live'), '--ics', '-', '--warn', '3']));
    expect(one?.stdout).toBe(two?.stdout);
    expect(one?.stdout.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(one?.stdout).toContain('TRIGGER:-P2DT15H');
  });

  it('looks from another day, and says what is late', () => {
    const ran = run(['deadlines', '--matter', sample('live'), '--today', '2030-01-01', '--json']);
    const { deadlines } = JSON.parse(ran.stdout) as { deadlines: { status: string }[] };
    expect(deadlines.some(({ status }) => status === 'overdue')).toBe(true);
  });

  it.each([
    [['--ics', 'dates.txt'], 'cannot-write'],
    [['--ics', '-'], 'bad-arguments'],
    [['--label', 'x'], 'bad-arguments'],
    [['--warn', 'x', '--ics', 'a.ics'], 'bad-arguments'],
    [['--today', 'x'], 'bad-arguments'],
    [['--court', 'mars'], 'unknown-court'],
  ] as const)('%s is refused', (args, code) => {
    expect(refusal('deadlines', '--matter', sample('live'), ...args).code).toBe(code);
  });
});
