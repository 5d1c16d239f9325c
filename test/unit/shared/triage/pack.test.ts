import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { parsePack } from '../../../../shared/triage/pack';
import { withPack } from '../../../../shared/triage/pack-apply';
import { printTriage } from '../../../../shared/triage/print';
import { triage } from '../../../../shared/triage/triage';
import { matterWith } from '../../../tables/triage/matters';

const provenance = { source: ['Memorandum of the firm'], confidence: 'well-known-not-seen' };
const minor = {
  id: 'minor',
  when: { path: 'target.isMinor', op: 'eq', value: true },
  strength: 'moderate',
  text: 'The account holder is a minor.',
};
const ground = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 'minor-speaker',
  title: 'Protection of a minor',
  test: 'The firm asks for a guardian to be heard first.',
  appliesTo: ['frcp45-civil-subpoena'],
  triggers: [minor],
  counterArguments: ['No rule asks for it.'],
  ...provenance,
  ...change,
});
const pack = (change: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ schemaVersion: 1, name: 'Example & Example LLP', ...change });
const when = (condition: unknown) => pack({ grounds: [ground({ triggers: [{ ...minor, when: condition }] })] });

function faultsOf(text: string): { path: string; message: string; fix: string }[] {
  const parsed = parsePack(text, law);
  return parsed.ok ? [] : [...parsed.faults];
}
function applied(text: string) {
  const parsed = parsePack(text, law);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return withPack(law, parsed.pack);
}

describe('a pack', () => {
  it('adds a ground that says whose it is', () => {
    const firm = applied(pack({ grounds: [ground()] }));
    const report = triage(matterWith('frcp45-civil-subpoena', { 'target.isMinor': true }), firm);
    const found = report.grounds.find(({ id }) => id === 'minor-speaker');
    expect(found).toMatchObject({
      firm: 'Example & Example LLP',
      strength: 'moderate',
      triggers: ['minor'],
      source: ['Firm pack: Example & Example LLP', 'Memorandum of the firm'],
      confidence: 'well-known-not-seen',
    });
    expect(printTriage(report, firm)).toContain('[firm pack: Example & Example LLP]');
    expect(report.grounds.filter(({ firm: by }) => by !== null).map(({ id }) => id)).toEqual(['minor-speaker']);
  });

  it('asks what its triggers ask', () => {
    const firm = applied(pack({ grounds: [ground()] }));
    const { questions } = triage(matterWith('frcp45-civil-subpoena', {}), firm);
    expect(questions.find(({ path }) => path === 'target.isMinor')?.stakes[0]).toMatchObject({ id: 'minor-speaker' });
  });

  it('changes a shipped ground: adds, replaces and leaves out triggers, and says so', () => {
    const hours = {
      id: 'hours',
      when: { path: 'burden.hoursEstimate', op: 'gt', value: 10 },
      strength: 'strong',
      text: 'Ten.',
    };
    const change = { ground: 'undue-burden', triggers: [hours, minor], without: ['nonparty'], ...provenance };
    const firm = applied(pack({ changes: [change] }));
    const ids = firm.grounds.get('undue-burden')?.triggers.map(({ id }) => id);
    expect(ids).toEqual(['volume', 'hours', 'minor']);
    const report = triage(matterWith('frcp45-civil-subpoena', { 'burden.hoursEstimate': 11 }), firm);
    const found = report.grounds.find(({ id }) => id === 'undue-burden');
    expect(found).toMatchObject({
      firm: 'Example & Example LLP',
      strength: 'strong',
      confidence: 'well-known-not-seen',
    });
    expect(found?.fired[0]?.note).toBe('Firm pack: Example & Example LLP');
    expect(law.grounds.get('undue-burden')?.triggers.map(({ id }) => id)).toEqual(['hours', 'volume', 'nonparty']);
  });
});

describe('a fault is located, with what is wrong and how to mend it', () => {
  const at = 'grounds[0].triggers[0].when';
  it.each([
    ['unknown fact', when({ path: 'speech.loud', op: 'eq', value: true }), `${at}.path`, 'speech.loud'],
    ['unknown op', when({ path: 'target.isMinor', op: 'is', value: true }), `${at}.op`, '"is"'],
    ['text for yes or no', when({ path: 'target.isMinor', op: 'eq', value: 'yes' }), `${at}.value`, '"yes"'],
    ['list op on no list', when({ path: 'target.isMinor', op: 'includes', value: 'x' }), `${at}.op`, 'includes'],
    ['eq on a list', when({ path: 'demand.categories', op: 'eq', value: 'identity' }), `${at}.op`, 'eq'],
    [
      'value that no list holds',
      when({ path: 'demand.categories', op: 'includesAny', value: ['identity', 'shoes'] }),
      `${at}.value[1]`,
      'shoes',
    ],
    ['value that no choice has', when({ path: 'issuer.kind', op: 'in', value: ['king'] }), `${at}.value[0]`, 'king'],
    ['gt on yes or no', when({ path: 'target.isMinor', op: 'gt', value: 1 }), `${at}.op`, 'gt'],
    ['gt without a number', when({ path: 'notice.daysGiven', op: 'gt', value: 'ten' }), `${at}.value`, 'number'],
    ['before no date', when({ path: 'service.date', op: 'before', value: 'speech.political' }), `${at}.value`, 'date'],
    [
      'before on no date',
      when({ path: 'speech.political', op: 'before', value: 'service.date' }),
      `${at}.op`,
      'before',
    ],
    ['in without a list', when({ path: 'issuer.kind', op: 'in', value: 'police' }), `${at}.value`, 'list'],
    [
      'deep inside',
      when({ all: [minor.when, { any: [{ path: 'x.y', op: 'eq', value: 1 }] }] }),
      `${at}.all[1].any[0].path`,
      'x.y',
    ],
    ['empty all', when({ all: [] }), `${at}.all`, 'all'],
    ['no condition', when('always'), at, 'condition'],
    ['a field too many', when({ path: 'target.isMinor', op: 'eq', value: true, weight: 3 }), at, 'field'],
    [
      'unknown instrument',
      pack({ grounds: [ground({ appliesTo: ['carrier-pigeon'] })] }),
      'grounds[0].appliesTo[0]',
      'carrier-pigeon',
    ],
    [
      'unknown record',
      pack({
        grounds: [
          ground({
            keyAuthorities: [
              {
                name: 'X',
                cite: 'y',
                proposition: 'z',
                adverse: false,
                confidence: 'well-known-not-seen',
                precedentIds: ['nobody-v-nobody'],
              },
            ],
          }),
        ],
      }),
      'grounds[0].keyAuthorities[0].precedentIds[0]',
      'nobody-v-nobody',
    ],
    [
      'trigger id twice',
      pack({ grounds: [ground({ triggers: [minor, minor] })] }),
      'grounds[0].triggers[1].id',
      'twice',
    ],
    ['ground id twice', pack({ grounds: [ground(), ground()] }), 'grounds[1].id', 'twice'],
    ['shipped id', pack({ grounds: [ground({ id: 'overbreadth' })] }), 'grounds[0].id', 'shipped'],
    ['change of nothing', pack({ changes: [{ ground: 'nothing', ...provenance }] }), 'changes[0].ground', 'nothing'],
    [
      'left out, not there',
      pack({ changes: [{ ground: 'overbreadth', without: ['x'], ...provenance }] }),
      'changes[0].without[0]',
      '“x”',
    ],
    ['no provenance', pack({ changes: [{ ground: 'overbreadth' }] }), 'changes[0].source', 'read'],
    [
      'unknown strength',
      pack({ grounds: [ground({ triggers: [{ ...minor, strength: 'huge' }] })] }),
      'grounds[0].triggers[0].strength',
      'strong',
    ],
    ['unknown field', pack({ color: 'red' }), 'color', 'no such field'],
    ['a newer version', JSON.stringify({ schemaVersion: 2, name: 'X' }), 'schemaVersion', 'read'],
  ])('%s', (_, text, path, words) => {
    const faults = faultsOf(text);
    const fault = faults.find((one) => one.path === path);
    expect(faults.map((one) => one.path)).toContain(path);
    expect(fault?.message).toContain(words);
    expect(fault?.fix).toMatch(/^[A-Z].*\.$/);
  });

  it('all of them at once', () => {
    const text = pack({
      grounds: [ground({ appliesTo: ['x', 'y'], triggers: [{ ...minor, when: { path: 'z', op: 'eq', value: 1 } }] })],
    });
    expect(faultsOf(text).map(({ path }) => path)).toEqual([
      'grounds[0].appliesTo[0]',
      'grounds[0].appliesTo[1]',
      'grounds[0].triggers[0].when.path',
    ]);
  });

  it.each([
    ['{', 'end of file'],
    ['{"a":1,"a":2}', 'a at line 1'],
  ])('no JSON: %s', (text, words) => {
    expect(faultsOf(text)).toMatchObject([{ path: '', message: expect.stringContaining(words) as string }]);
  });
});

it('every shipped trigger passes the check of the language', () => {
  for (const [id, { title, test, appliesTo, triggers, counterArguments }] of law.grounds) {
    const text = pack({
      grounds: [
        ground({
          id: `own-${id}`,
          title,
          test,
          appliesTo,
          counterArguments,
          triggers: triggers.map((one) => ({ id: one.id, when: one.when, strength: one.strength, text: one.text })),
        }),
      ],
    });
    expect(faultsOf(text)).toEqual([]);
  }
});

describe('docs/triage.md', () => {
  const blocks = [...readFileSync('docs/triage.md', 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
    (found) => found[1] ?? '',
  );

  it('prints a trigger as it is published', () => {
    const shown: unknown = JSON.parse(blocks[0] ?? '');
    expect(law.grounds.get('exceeds-statutory-authority')?.triggers).toContainEqual(shown);
  });

  it('prints a pack that can be used', () => {
    const firm = applied(blocks[1] ?? '');
    expect(firm.grounds.get('minor-speaker')?.source[0]).toBe('Firm pack: Example LLP');
    expect(firm.grounds.get('undue-burden')?.triggers.map(({ id }) => id)).toEqual(['volume', 'hours']);
  });

  it('names every op', () => {
    const text = readFileSync('docs/triage.md', 'utf8');
    const ops = [
      'eq',
      'neq',
      'in',
      'notIn',
      'includes',
      'includesAny',
      'gt',
      'lt',
      'missing',
      'empty',
      'nonempty',
      'before',
    ];
    expect(ops.filter((op) => !text.includes(`\`${op}\``))).toEqual([]);
  });
});
