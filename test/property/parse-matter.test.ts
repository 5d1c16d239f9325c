import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMatter } from '../../shared/schema/parse-matter';
import { fc } from './chance';
import { text } from './texts';

/** The historical samples as they lie in their folder, with the counsel they share. */
const [counsel = '{}', ...files] = ['counsel', 'alt-uscis', 'alt-uscis-doe', 'harris', 'dreamhost', 'longacre'].map(
  (name) => readFileSync(new URL(`../../templates/samples/${name}.json`, import.meta.url), 'utf8'),
);
const sample = fc.constantFrom(
  ...files.map((file) => ({ ...(JSON.parse(file) as object), ...(JSON.parse(counsel) as object) })),
);

const isRefusal = (input: string): boolean => {
  const parsed = parseMatter(input);
  if (parsed.ok) return false;
  expect(parsed.error.code).not.toBe('');
  expect(parsed.error.message).toMatch(/\S/);
  return true;
};

/** Every object of a value with its path. */
function objects(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    objects(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

const at = (root: unknown, path: readonly (string | number)[]): Record<string, unknown> =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root) as Record<
    string,
    unknown
  >;

/** One thing in a sample, changed. */
const mutation = fc.record({
  matter: sample,
  place: fc.nat(),
  key: fc.nat(),
  value: fc.oneof(fc.jsonValue(), text, fc.constant(undefined)),
});

describe('a matter file from outside', () => {
  it('is answered, never a crash, whatever its text is', () => {
    fc.assert(fc.property(fc.oneof(text, fc.string()), (input) => isRefusal(input)));
  });

  it('is answered, never a crash, whatever JSON it is', () => {
    fc.assert(fc.property(fc.json(), (input) => isRefusal(input)));
  });

  it('is answered when anything in a real one is replaced, and read as it stands when it is read at all', () => {
    fc.assert(
      fc.property(mutation, ({ matter, place, key, value }) => {
        const copy: unknown = structuredClone(matter);
        const spots = objects(copy);
        const target = at(copy, spots[place % spots.length] ?? []);
        const keys = Object.keys(target);
        const name = keys[key % Math.max(1, keys.length)];
        fc.pre(name !== undefined);
        target[name] = value;
        const written = JSON.stringify(copy);
        const parsed = parseMatter(written);
        if (parsed.ok) expect(parsed.matter).toEqual(JSON.parse(written));
        else expect(parsed.error.message).toMatch(/\S/);
      }),
      { numRuns: 200 },
    );
  });

  it('is answered when it is cut off or scribbled into', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), text, (matter, where, scribble) => {
        const whole = JSON.stringify(matter);
        const cut = Math.floor(where * (whole.length - 1));
        expect(isRefusal(whole.slice(0, cut))).toBe(true);
        const parsed = parseMatter(whole.slice(0, cut) + scribble + whole.slice(cut));
        expect(typeof parsed.ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from its own text unchanged', () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(undefined, 2, '\t'),
        fc.constantFrom('', '\uFEFF'),
        (matter, indent, mark) => {
          const parsed = parseMatter(mark + JSON.stringify(matter, null, indent));
          expect(parsed).toEqual({ ok: true, matter });
        },
      ),
    );
  });

  it('is refused for a key that nobody knows, by its name and place', () => {
    const known = /^(__proto__|constructor|prototype)$/;
    fc.assert(
      fc.property(
        sample,
        fc.nat(),
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('realName', 'homeAddress', 'toString')),
        (matter, place, key) => {
          fc.pre(!known.test(key));
          const copy: unknown = structuredClone(matter);
          const spots = objects(copy);
          const path = spots[place % spots.length] ?? [];
          const target = at(copy, path);
          fc.pre(!Object.hasOwn(target, key));
          // A name the schema has in this very place is no stranger.
          target[key] = { nobody: 'knows this' };
          const parsed = parseMatter(JSON.stringify(copy));
          if (parsed.ok) throw new Error('an unknown key was let in');
          if (parsed.error.code !== 'bad-value') expect(parsed.error.code).toBe('unknown-field');
          expect(parsed.error.field).toContain(key);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is refused for a key that reaches into the program', () => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.constantFrom('__proto__', 'constructor', 'prototype'), (matter, place, key) => {
        const spots = objects(matter);
        const path = spots[place % spots.length] ?? [];
        // Written as text: in a literal, __proto__ would set the prototype and vanish.
        const copy = structuredClone(matter);
        at(copy, path)['SPOT'] = 1;
        const parsed = parseMatter(JSON.stringify(copy).replace('"SPOT":1', `${JSON.stringify(key)}:{"x":1}`));
        if (parsed.ok) throw new Error('an unsafe key was let in');
        expect(parsed.error.code).toBe('unsafe-key');
        expect(parsed.error.field).toContain(key);
      }),
    );
  });

  it('may hold one very long text without a crash', () => {
    const long = 'x'.repeat(4_900_000);
    expect(isRefusal(JSON.stringify({ schemaVersion: 1, title: long }))).toBe(true);
    expect(isRefusal(`"${'\\n'.repeat(2_400_000)}`)).toBe(true);
    expect(isRefusal('['.repeat(4_000_000))).toBe(true);
    expect(isRefusal(' '.repeat(4_000_000))).toBe(true);
    expect(isRefusal('1'.repeat(4_000_000))).toBe(true);
  });
});
