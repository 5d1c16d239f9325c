import { describe, expect, it } from 'vitest';
import { groundLines, movedBy, ticked } from '../../../../renderer/features/choose-grounds/choices';

const choices = [
  { id: 'overbreadth', chosen: true, text: 'Ours.' },
  { id: 'undue-burden', chosen: false },
  { id: 'chilling-effect', chosen: true },
];
const ids = (list: readonly { id: string }[]) => list.map((c) => c.id);

describe('the grounds of a matter', () => {
  it('a ticked ground joins the end of the argument', () => {
    expect(ids(ticked(choices, 'undue-burden', true))).toEqual(['overbreadth', 'chilling-effect', 'undue-burden']);
    expect(ids(ticked(choices, 'particularity', true))).toEqual([
      'overbreadth',
      'chilling-effect',
      'particularity',
      'undue-burden',
    ]);
  });

  it('an unticked ground keeps its text', () => {
    expect(ticked(choices, 'overbreadth', false)).toContainEqual({ id: 'overbreadth', chosen: false, text: 'Ours.' });
  });

  it('moves among those argued, and not past the ends', () => {
    expect(ids(movedBy(choices, 'chilling-effect', -1))).toEqual(['chilling-effect', 'overbreadth', 'undue-burden']);
    expect(movedBy(choices, 'overbreadth', -1)).toEqual(choices);
  });

  it('lists those argued first, then whatever else applies to the instrument', () => {
    const lines = groundLines(choices, 'customs-summons-1509');
    expect(lines.slice(0, 2).map((l) => l.ground.id)).toEqual(['overbreadth', 'chilling-effect']);
    expect(lines.slice(2).every((l) => l.applies && !l.choice?.chosen)).toBe(true);
    expect(new Set(lines.map((l) => l.ground.id)).size).toBe(lines.length);
  });
});
