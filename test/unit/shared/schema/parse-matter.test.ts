import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { MATTER_SCHEMA_VERSION, type Matter } from '../../../../shared/schema/matter';
import { checkMatterIds, MAX_MATTER_CHARACTERS, parseMatter } from '../../../../shared/schema/parse-matter';
import { sampleMatter } from '../../../../templates/library';

const sample = (): Matter => sampleMatter('alt-uscis', '2017-04-06');
const text = JSON.stringify(sample());

/** A copy of the sample with `value` at a dotted path; undefined takes the key out. */
function withValue(path: string, value: unknown): unknown {
  const copy = JSON.parse(text) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce<Record<string, unknown>>(
    (o, key) => o[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function refusal(json: string) {
  const parsed = parseMatter(json);
  return parsed.ok ? undefined : parsed.error;
}
const spoilt = (path: string, value: unknown) => refusal(JSON.stringify(withValue(path, value)));

describe('a matter file that is taken in', () => {
  it('is the matter it was made from', () => {
    expect(parseMatter(text)).toEqual({ ok: true, matter: sample() });
  });
  it('may be laid out over lines and begin with a byte order mark', () => {
    expect(parseMatter(`\uFEFF${JSON.stringify(sample(), null, 2)}\n`).ok).toBe(true);
  });
});

describe('a file of version 2', () => {
  it('is read as it was meant, with its record', () => {
    const before = sample();
    const parsed = parseMatter(JSON.stringify({ ...before, schemaVersion: 2 }));
    expect(parsed.ok && parsed.matter).toEqual({ ...before, schemaVersion: MATTER_SCHEMA_VERSION });
  });
  it('cannot hold what its version did not know', () => {
    const old = { ...(withValue('schemaVersion', 2) as object), calendar: {} };
    expect(refusal(JSON.stringify(old))).toMatchObject({ field: 'schemaVersion' });
  });
});

describe('a file of version 1', () => {
  it('is read as it was meant, and has no record yet', () => {
    const { record: _, ...before } = sample();
    const parsed = parseMatter(JSON.stringify({ ...before, schemaVersion: 1 }));
    expect(parsed.ok && parsed.matter).toEqual({ ...before, schemaVersion: MATTER_SCHEMA_VERSION });
  });
  it('cannot hold what its version did not know', () => {
    const old = { ...(withValue('schemaVersion', 1) as object), record: { exhibits: [] } };
    expect(refusal(JSON.stringify(old))).toMatchObject({ field: 'schemaVersion' });
  });
});

describe('a file that is no matter', () => {
  it.each([
    ['', 'not-json', 'the file ends at line 1, column 1'],
    ['{"a": 1,}', 'not-json', 'unexpected "}" at line 1, column 9'],
    ['{\n  "title": \'x\'\n}', 'not-json', 'unexpected "\'" at line 2, column 12'],
    ['{"a": 01}', 'not-json', 'line 1, column 8'],
    ['{"a": "\u0001"}', 'not-json', 'line 1, column 7'],
    ['{} {}', 'not-json', 'unexpected "{" at line 1, column 4'],
    ['{"title": "a", "title": "b"}', 'duplicate-key', '"title" stands twice'],
    ['[1]', 'bad-value', 'one JSON object'],
    ['null', 'bad-value', 'one JSON object'],
    ['{}', 'no-version', 'schemaVersion is missing'],
    ['['.repeat(100_000), 'too-deep', 'nests deeper'],
    [' '.repeat(MAX_MATTER_CHARACTERS + 1), 'too-large', 'larger than 5 MB'],
  ])('%.20j is refused', (json, code, says) => {
    const error = refusal(json);
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(says);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', (key) => {
    const hostile = text.replace('"gag":{', `"gag":{"${key}":{"polluted":true},`);
    expect(hostile).not.toBe(text);
    expect(refusal(hostile)).toMatchObject({ code: 'unsafe-key', field: `facts.gag.${key}` });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('hides behind no escape', () => {
    expect(refusal(`{"schemaVersion": 1, "\\u005f_proto__": {}}`)?.code).toBe('unsafe-key');
  });
});

describe('a matter that is not quite one', () => {
  it('of a newer version is refused by that name, whatever else it holds', () => {
    expect(refusal('{"schemaVersion": 4, "shape": "unknown"}')).toMatchObject({
      code: 'newer-version',
      field: 'schemaVersion',
    });
  });

  it.each([
    ['demand.realName', 'x', 'unknown-field', 'demand.realName', 'demand.realName is not a field Quash knows'],
    ['client.address', 'x', 'unknown-field', 'client.address', 'client.address is not a field Quash knows'],
    ['facts.gag.reqested', true, 'unknown-field', 'facts.gag.reqested', 'facts.gag.reqested is not'],
    ['speaker', { name: 'x' }, 'unknown-field', 'speaker', 'speaker is not a field'],
    ['title', undefined, 'missing-field', 'title', 'title is missing'],
    ['demand.issuer.name', undefined, 'missing-field', 'demand.issuer.name', 'demand.issuer.name is missing'],
    [
      'demand.items',
      [{ id: '1', text: 'x', tier: 'everything' }],
      'bad-value',
      'demand.items[0].tier',
      '"basic-subscriber"',
    ],
    ['demand.due.date', '2017-02-30', 'bad-value', 'demand.due.date', 'must be a calendar date'],
    ['demand.due.time', '25:00', 'bad-value', 'demand.due.time', 'HH:MM'],
    ['client.side', 'both', 'bad-value', 'client.side', '"provider", "account-holder"'],
    ['id', 'one', 'bad-value', 'id', 'must be a UUID'],
    ['facts.gag.duration', 'for ever', 'bad-value', 'facts.gag.duration', 'cannot be read'],
  ])('%s', (path, value, code, field, says) => {
    const error = spoilt(path, value);
    expect(error).toMatchObject({ code, field });
    expect(error?.message).toContain(says);
  });

  it('hears of the unknown field before any other fault', () => {
    const copy = withValue('demand.realName', 'x') as { title?: string };
    delete copy.title;
    expect(refusal(JSON.stringify(copy))?.field).toBe('demand.realName');
  });
});

describe('ids the law does not hold', () => {
  const unknown = (path: string, value: unknown) => checkMatterIds(withValue(path, value) as Matter, law);

  it('are none in the sample', () => {
    expect(checkMatterIds(sample(), law)).toEqual([]);
  });

  it.each([
    ['demand.instrument', 'customs-summons-1508', 'demand.instrument', 'Did you mean "customs-summons-1509"?'],
    ['facts.instrument.id', 'summons', 'facts.instrument.id', 'Choose one of the 19'],
    ['court.id', 'canb', 'court.id', 'Did you mean "cand"?'],
    ['vehicle', 'motion-45d3', 'vehicle', 'no road against "customs-summons-1509" called "motion-45d3"'],
    ['grounds', [{ id: 'overbredth', chosen: true }], 'grounds[0].id', 'Did you mean "overbreadth"?'],
    [
      'grounds',
      [{ id: 'overbreadth', chosen: true, addedAuthorities: ['roe'] }],
      'grounds[0].addedAuthorities[0]',
      'no precedent called "roe"',
    ],
    [
      'grounds',
      [{ id: 'overbreadth', chosen: true, struckAuthorities: ['roe'] }],
      'grounds[0].struckAuthorities[0]',
      'no precedent',
    ],
  ])('%s', (path, value, field, says) => {
    const errors = unknown(path, value);
    expect(errors.map((e) => [e.code, e.field])).toEqual([['unknown-id', field]]);
    expect(errors[0]?.message).toContain(says);
  });

  it('a matter without court or vehicle has nothing to look up', () => {
    expect(unknown('court', null)).toEqual([]);
    expect(unknown('vehicle', null)).toEqual([]);
  });
});

it('reads a file of the largest size without stumbling', () => {
  const notes = `[{"id":"n","at":"x","by":"y","text":"${'a\\n'.repeat(1_600_000)}"}]`;
  expect(parseMatter(text.replace(/"notes":\[.*\]\}$/, `"notes":${notes}}`)).ok).toBe(true);
});
