import type { Citation } from '../../../shared/citations/citation';
import type { Expected } from './row';

type Shown = Readonly<Record<string, unknown>>;

const field = (of: object, name: string): unknown => (of as Shown)[name];

/** What a row asks for, as data. */
export const expectedOf = (expected: readonly Expected[]): Shown[] => expected.map((one) => ({ ...one }));

/** What was found, with the fields that the row names; `null` for one that is absent. What the row does not expect is whole. */
export const foundOf = (found: readonly Citation[], expected: readonly Expected[]): Shown[] =>
  found.map((cite, place) => {
    const asked = expected[place];
    if (!asked) return { ...cite };
    return Object.fromEntries(Object.keys(asked).map((name) => [name, field(cite, name) ?? null]));
  });
