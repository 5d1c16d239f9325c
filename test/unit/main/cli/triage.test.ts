import { describe, expect, it } from 'vitest';
import { workspace } from './run';

const { run, sample, write } = workspace();

interface Report {
  readonly defects: readonly { readonly id: string; readonly why: string; readonly facts: readonly string[] }[];
  readonly items: readonly Record<string, unknown>[];
  readonly grounds: readonly {
    readonly id: string;
    readonly triggers: readonly string[];
    readonly firm: string | null;
  }[];
  readonly vehicles: readonly Record<string, unknown>[];
  readonly questions: readonly Record<string, unknown>[];
}
const triage = (...args: string[]) => run(['triage', ...args]);
const pack = (change: object = {}): string =>
  write(
    JSON.stringify({
      schemaVersion: 1,
      name: 'Example LLP',
      changes: [
        {
          ground: 'overbreadth',
          triggers: [
            {
              id: 'own',
              when: { path: 'speech.political', op: 'eq', value: true },
              strength: 'weak',
              text: 'The firm’s own.',
              ...change,
            },
          ],
          source: ['The firm’s memorandum'],
          confidence: 'well-known-not-seen',
        },
      ],
    }),
  );

describe('quash triage', () => {
  it('prints the report as JSON', () => {
    const done = triage('--matter', sample('alt-uscis'), '--json');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(done.stdout) as Report;
    expect(report.defects[0]).toMatchObject({ id: 'due-before-served', facts: ['compliance.due', 'service.date'] });
    for (const item of report.items)
      expect(item).toMatchObject({
        description: expect.any(String) as string,
        tier: expect.any(String) as string,
        reachable: expect.stringMatching(/^(yes|no|contested|unknown)$/) as string,
        authority: expect.any(String) as string,
      });
    expect(report.grounds[0]).toMatchObject({
      strength: 'strong',
      triggers: expect.any(Array) as string[],
      for: expect.any(Array) as string[],
      against: expect.any(Array) as string[],
    });
    expect(report.vehicles[0]).toMatchObject({
      id: 'letter-refuse',
      who: expect.any(String) as string,
      standard: expect.any(String) as string,
    });
    expect(report.questions[0]).toMatchObject({
      path: expect.any(String) as string,
      why: expect.any(String) as string,
    });
  });

  it('prints it to read, with facts, tests and what the other side will say', () => {
    const { status, stdout } = triage('--matter', sample('alt-uscis'));
    expect(status).toBe(0);
    for (const words of [
      'DEFECTS',
      'ITEMS',
      'GROUNDS',
      'VEHICLES',
      'QUESTIONS',
      'they will say:',
      'compliance.due: 2017-03-13T11:45',
    ])
      expect(stdout).toContain(words);
  });

  it('reads the forum of another court', () => {
    const tests = (court: string): string =>
      triage('--matter', sample('live'), '--court', court)
        .stdout.split('\n')
        .filter((line) => line.includes('test ('))
        .join('\n');
    expect(tests('cand')).toContain('In re Anonymous Online Speakers');
    expect(tests('nysd')).toContain('Arista Records v. Doe 3');
    expect(tests('dc-superior')).toContain('Solers');
  });

  it('takes grounds of the firm, and says whose they are', () => {
    const done = triage('--matter', sample('alt-uscis'), '--pack', pack(), '--json');
    const report = JSON.parse(done.stdout) as Report;
    expect(report.grounds.find(({ id }) => id === 'overbreadth')).toMatchObject({
      triggers: ['any-and-all', 'own'],
      firm: 'Example LLP',
    });
    expect(report.grounds.filter(({ firm }) => firm !== null)).toHaveLength(1);
  });

  it('refuses a pack with the place and the cure of every fault', () => {
    const bad = pack({ when: { path: 'speech.loud', op: 'eq', value: true } });
    const done = triage('--matter', sample('alt-uscis'), '--pack', bad, '--json');
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toMatchObject({
      error: { code: 'bad-pack', file: bad, field: 'changes[0].triggers[0].when.path' },
    });
    const spoken = triage('--matter', sample('alt-uscis'), '--pack', bad);
    expect(spoken.stderr).toContain('changes[0].triggers[0].when.path: There is no fact "speech.loud".');
    expect(spoken.stdout).toBe('');
  });

  it.each([
    [['--matter', 'nowhere.json'], 'cannot-read'],
    [['--matter', '-', '--pack', '-'], 'bad-arguments'],
    [[], 'bad-arguments'],
  ])('refuses %j', (args, code) => {
    const done = triage(...args, '--json');
    expect(done.status).toBe(2);
    expect(JSON.parse(done.stdout)).toMatchObject({ error: { code } });
  });
});
